import type { Deal, When } from '../generated/types.ts';
import type { Claimed, ClaimPart, Recorded, Span, Subject, Verdict } from './claim.ts';
import { daysOf, isNearDay, overlaps } from './fit.ts';
import type { DateSpan, PrintedNumber, StageSpan } from './parsed-sentence.ts';
import type { Family, RecordIndex } from './record-index.ts';
import { isEarly, isPurchase, reaches } from './stages.ts';

/** What a sentence claims of a system. */
export interface SystemClaim {
  readonly subject: Subject;
  readonly counts: readonly PrintedNumber[];
  readonly amounts: readonly PrintedNumber[];
  readonly dates: readonly DateSpan[];
  readonly stage: StageSpan | undefined;
  /** The wording presents the amount as a price. */
  readonly priced: boolean;
  /** The wording presents it as the most that may be paid, or as an estimate. */
  readonly isCeiling: boolean;
  /** The text speaks of work on what is there already. */
  readonly upgrading: boolean;
  /** No other system of the sentence could own the figures. */
  readonly alone: boolean;
  /** The block that a sentence names: 72. */
  readonly block: string | undefined;
  /** The words that tell it as new, in a text without a date. */
  readonly newsAt: Span | undefined;
}

export interface View {
  readonly index: RecordIndex;
  readonly claim: SystemClaim;
  readonly families: readonly Family[];
  /** The families that most of the claim fits; all where nothing fits. */
  readonly near: readonly Family[];
}

/** The numbers of orders: a holding is none. */
export const comparable = ({ counts, stage }: SystemClaim): readonly PrintedNumber[] =>
  stage?.stage === 'held' ? [] : counts;

export const isAtClaimedStage = (deal: Deal, { stage }: SystemClaim): boolean =>
  stage !== undefined &&
  (isEarly(stage.stage) ? isNotice(deal) : reaches(deal, stage.stage) && !isNotice(deal));

/**
 * What deals are, instead of the purchase that a text tells: surplus that was handed on, or work on what was there.
 *
 * @param fits - a figure of the text says that these deals are meant
 */
export function insteadOf(
  { stage, upgrading }: SystemClaim,
  deals: Family,
  fits: boolean,
): ClaimPart['instead'] {
  if (stage === undefined || !isPurchase(stage.stage) || deals.length === 0) return undefined;
  if (deals.every(({ programme }) => programme === 'eda')) return 'surplus';
  const isWork = deals.every(({ work }) => work === 'upgrade' || work === 'refurbishment');
  return fits && !upgrading && isWork ? 'upgrade' : undefined;
}

/** A part of a purchase that was another kind of deal. */
export const partInstead = (part: ClaimPart, instead: ClaimPart['instead']): ClaimPart =>
  instead === undefined ? part : { ...part, verdict: 'stage-differs', instead };

export const isNotice = ({ stage }: Deal): boolean => stage === 'notified' || stage === 'listed';

export const firstDay = ({ when }: Deal): string => (when && daysOf(when)?.earliest) ?? '';

const LONG_AGO = 8;

/** What was notified years ago may have come without a record of it. */
export function isLongAgo({ index }: View, deals: Family): boolean {
  const latest = Number(index.asOf.slice(0, 4)) - LONG_AGO;
  return deals.some(
    (deal) => firstDay(deal) !== '' && Number(firstDay(deal).slice(0, 4)) <= latest,
  );
}

/** The values of the only family that has any; none where more than one could be meant. */
export function pinned<V>(families: readonly (readonly V[])[]): readonly V[] {
  const [only = [], other] = families.filter((values) => values.length > 0);
  return other === undefined ? only : [];
}

export const isAt = ({ when }: Deal, date: DateSpan): boolean =>
  when !== undefined &&
  // An open period supports no single later date.
  (daysOf(when)?.latest !== null || date.relation === 'since') &&
  (overlapsDate(when, date) || date.readings.some((reading) => isNearDay(when, reading)));

export const overlapsDate = (when: When | undefined, { readings }: DateSpan): boolean =>
  when !== undefined && readings.some((reading) => overlaps(when, reading));

export const dateOf = ({ id, when }: Deal): Recorded => ({
  record: id,
  value: { what: 'date', when: when ?? { edtf: '../..' } },
});

/** Values at the claimed stage first, then notices. */
export function mostTelling<V extends { readonly deal: Deal }>(
  values: readonly V[],
  claim: SystemClaim,
): readonly V[] {
  const rank = ({ deal }: V) =>
    isAtClaimedStage(deal, claim) ? 0 : deal.stage === 'notified' ? 1 : 2;
  return values.toSorted((one, other) => rank(one) - rank(other));
}

export const firstFilled = <V>(
  values: readonly V[],
  otherwise: () => readonly V[],
): readonly V[] => (values.length > 0 ? values : otherwise());

export function part(
  { claim: { subject } }: View,
  claimed: Claimed,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
  verdict: Verdict,
  values: readonly { readonly recorded: Recorded }[],
  rounded = false,
): ClaimPart {
  const recorded = values.map((value) => value.recorded);
  return { subject, claimed, span: { start, end, text }, verdict, recorded, rounded };
}
