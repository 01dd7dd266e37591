import { boundsOf } from '../bounds.ts';
import type { Bounds, Qualifier, When } from '../generated/types.ts';
import type { Bound } from './claim.ts';
import type { PrintedNumber } from './parsed-sentence.ts';

/** How a claimed figure meets a recorded one; undefined where it does not. */
export type Fit = 'exact' | 'rounded';

// The press truncates as often as it rounds: 3.7 billion for 3.787.
const ROUNDING = 0.03;
/** Counts are exact, but 600 may stand for 597. */
const ROUND_COUNT = 100;
const ABOUT = 0.07;
const BEYOND = 0.25;

const loosely: ReadonlySet<Bound> = new Set(['approximately', 'nearly', 'up-to', 'less-than']);

/** Whether a figure of the text says what a record says, as exactly as it is printed. */
export function fitOf(claimed: PrintedNumber, recorded: number): Fit | undefined {
  if (claimed.values.includes(recorded)) return 'exact';
  return claimed.values.some((value) => isNear(claimed, value, recorded)) ? 'rounded' : undefined;
}

function isNear({ unit, bound, as }: PrintedNumber, value: number, recorded: number): boolean {
  const apart = Math.abs(value - recorded) / recorded;
  if (bound === 'more-than' || bound === 'at-least') {
    return recorded > value && recorded <= value * (1 + BEYOND);
  }
  if (loosely.has(bound)) return apart <= ABOUT;
  const isRound = as === 'dollars' || unit >= ROUND_COUNT;
  if (isRound && apart <= ROUNDING && Math.abs(value - recorded) < unit) return true;
  // 500 million for 524: a headline gives one digit.
  return as === 'dollars' && apart <= ABOUT && Math.round(recorded / unit) * unit === value;
}

/** Whether a figure of the text is compatible with a recorded one that it does not repeat: «more than 10» with 18. */
export function isCompatible(
  claimed: PrintedNumber,
  recorded: number,
  qualifier: Qualifier,
): boolean {
  return claimed.values.some((value) => {
    if (claimed.bound === 'more-than' || claimed.bound === 'at-least') return recorded >= value;
    if (claimed.bound === 'up-to' || claimed.bound === 'less-than') return recorded <= value;
    if (qualifier === 'more-than' || qualifier === 'at-least') {
      return value >= recorded && value < recorded * (1 + 2 * BEYOND);
    }
    return qualifier === 'up-to' && value <= recorded;
  });
}

/** Whether two times share a day. */
export function overlaps(one: When, other: When): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  if (a === undefined || b === undefined) return false;
  return (a.earliest ?? '0') <= (b.latest ?? '9') && (b.earliest ?? '0') <= (a.latest ?? '9');
}

const DAY = 86_400_000;
const NEAR_DAYS = 4;

/** Whether two days lie within a few of each other, as a notice and its announcement do. */
export function isNearDay(one: When, other: When): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= NEAR_DAYS * DAY;
}

function dayOf(when: When): number | undefined {
  const days = daysOf(when);
  if (days?.earliest == null || days.earliest !== days.latest) return undefined;
  return Date.parse(days.earliest);
}

const known = new WeakMap<When, { readonly days: Bounds | undefined }>();

/** The calendar days of a time; undefined where the calendar has no such day. */
export function daysOf(when: When): Bounds | undefined {
  const found = known.get(when) ?? { days: readDays(when) };
  known.set(when, found);
  return found.days;
}

function readDays(when: When): Bounds | undefined {
  try {
    return boundsOf(when);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const THOUSAND = 1000;

/** The values that a figure meets once million and billion are exchanged. */
export const thousandfold = <V extends { readonly value: number }>(
  claimed: PrintedNumber,
  values: readonly V[],
): readonly V[] =>
  values.filter(({ value }) =>
    [THOUSAND, 1 / THOUSAND].some(
      (factor) =>
        fitOf(
          {
            ...claimed,
            values: claimed.values.map((one) => Number((one * factor).toPrecision(12))),
            unit: claimed.unit * factor,
          },
          value,
        ) !== undefined,
    ),
  );
