import type { ClaimPart, Verdict } from './claim.ts';
import { fitting, quantitiesOf, type Value } from './deal-values.ts';
import {
  firstDay,
  firstFilled,
  insteadOf,
  isLongAgo,
  isNotice,
  mostTelling,
  part,
  partInstead,
  pinned,
  type SystemClaim,
  type View,
} from './deal-view.ts';
import { isCompatible } from './fit.ts';
import type { PrintedNumber } from './parsed-sentence.ts';
import type { Family } from './record-index.ts';
import { isEarly, isHandover, reaches } from './stages.ts';

export function quantityPart(view: View, count: PrintedNumber): ClaimPart {
  const { claim, index } = view;
  const valuesIn = (families: readonly Family[]) =>
    families.flatMap((family) => quantitiesOf(index, family, claim.subject.id));
  const claimed = { what: 'quantity', value: count.values[0] ?? 0, bound: count.bound } as const;
  const all = valuesIn(view.families);
  const stage = claim.stage?.stage;
  // A holding is no order: its number is compared with none.
  if (stage === 'held') {
    const held = all.filter(({ deal }) => reaches(deal, stage));
    return part(view, claimed, count, 'not-in-record', held);
  }
  const fits = firstFilled(fitting(count, valuesIn(view.near)), () => fitting(count, all));
  if (fits.length > 0) {
    const deals = fits.map(({ deal }) => deal);
    const instead = insteadOf(claim, deals, true);
    if (instead !== undefined) {
      return partInstead(part(view, claimed, count, 'stage-differs', fits), instead);
    }
    const atStage = stage === undefined ? fits : fits.filter(({ deal }) => reaches(deal, stage));
    if (atStage.length > 0) {
      const isRounded = atStage[0]?.fit === 'rounded';
      return part(view, claimed, count, 'agrees', mostTelling(atStage, claim), isRounded);
    }
    const verdict = otherStageVerdict(view, count, fits, all);
    return part(view, claimed, count, verdict, beside(view, fits, all));
  }
  const pool = pinned(view.near.map((family) => quantitiesOf(index, family, claim.subject.id)));
  const fitsBound = pool.filter(({ value, qualifier }) => isCompatible(count, value, qualifier));
  if (fitsBound.length > 0) {
    return part(view, claimed, count, 'agrees', mostTelling(fitsBound, claim), true);
  }
  if (isMoreThanDelivered(view, count, all)) {
    return part(view, claimed, count, 'differs', beside(view, pool, all));
  }
  const verdict = contradicts(pool, count, claim) ? 'differs' : 'not-in-record';
  return part(view, claimed, count, verdict, mostTelling(pool, claim));
}

/** A number that the record has at another stage than the text claims. */
function otherStageVerdict(
  view: View,
  count: PrintedNumber,
  fits: readonly Value[],
  all: readonly Value[],
): Verdict {
  const stage = view.claim.stage?.stage;
  if (stage === undefined || stage === 'approved-by-congress') return 'agrees';
  const reached = all.filter(({ deal }) => reaches(deal, stage) && deal.work === undefined);
  if (reached.length === 0) {
    if (isEarly(stage) && fits.every(({ deal }) => deal.stage === 'claimed')) return 'agrees';
    const near = view.families.filter((family) => fits.some(({ deal }) => family.includes(deal)));
    const isReached = near.flat().some((deal) => reaches(deal, stage));
    return isReached ? 'not-in-record' : 'stage-differs';
  }
  if (isHandover(stage)) {
    return isMoreThanDelivered(view, count, all) ? 'differs' : 'not-in-record';
  }
  const most = Math.max(...reached.map(({ value }) => value));
  return isFloor(count) && count.values.every((value) => value > most)
    ? 'differs'
    : 'not-in-record';
}

/** What is recorded at the stage claimed first, the last first, then where the number is found. */
function beside({ claim }: View, fits: readonly Value[], all: readonly Value[]): readonly Value[] {
  const stage = claim.stage?.stage;
  const reached = stage === undefined ? [] : all.filter(({ deal }) => reaches(deal, stage));
  const isDirect = ({ deal }: Value) =>
    stage !== undefined && (isHandover(stage) || deal.stage === 'contracted');
  const byDay = reached.toSorted(byLastDay);
  return [...byDay.filter(isDirect), ...byDay.filter((value) => !isDirect(value)), ...fits];
}

const byLastDay = (one: Value, other: Value): number =>
  firstDay(other.deal).localeCompare(firstDay(one.deal));

/** Whether the text claims more than the recorded deliveries; where there are several, more than any order. */
function isMoreThanDelivered(view: View, count: PrintedNumber, all: readonly Value[]): boolean {
  const { claim, families } = view;
  const stage = claim.stage?.stage;
  if (stage !== 'received' && stage !== 'delivered') return false;
  if (!isFloor(count)) return false;
  const deliveries = families.flat().filter((deal) => deal.stage === 'delivered');
  const delivered = all.filter(({ deal }) => deal.stage === 'delivered');
  if (delivered.length === 0) return false;
  const most = Math.max(...all.map(({ value }) => value));
  // «At least 127» may have been more, but not many times the largest number on record.
  if (delivered.some(({ qualifier }) => qualifier !== 'exact')) {
    return count.values.every((value) => value > FAR_BEYOND * most);
  }
  const sum = delivered.reduce((total, { value }) => total + value, 0);
  // The rest of an old order may have come without a record of it.
  const isWhole = deliveries.length === 1 && delivered.length === 1 && !isLongAgo(view, deliveries);
  return count.values.every((value) => value > sum && (isWhole || value > most));
}

const FAR_BEYOND = 2;

/** Whether no fewer are meant: a number as it is, or one that is exceeded. */
const isFloor = ({ bound }: PrintedNumber): boolean =>
  bound === 'exact' || bound === 'more-than' || bound === 'at-least';

function contradicts(pool: readonly Value[], count: PrintedNumber, claim: SystemClaim): boolean {
  if (pool.length === 0 || claim.stage === undefined || !isFloor(count)) return false;
  const values = pool.map(({ value }) => value);
  if (count.values.every((value) => value > Math.max(...values))) return true;
  const { stage } = claim;
  // Less than the whole may be a part of it.
  if (isHandover(stage.stage) || count.bound !== 'exact') return false;
  const reached = pool.filter(
    ({ deal }) =>
      reaches(deal, stage.stage) &&
      (isEarly(stage.stage) ? isNotice(deal) : deal.stage !== 'delivered'),
  );
  return new Set(reached.map(({ value }) => value)).size === 1;
}
