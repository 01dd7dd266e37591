import type { Deal, When } from '../generated/types.ts';
import type { Claimed, ClaimPart, Recorded, Subject, Verdict } from './claim.ts';
import { amountsOf, fitting, quantitiesOf, type Value } from './deal-values.ts';
import { isCompatible, isNearDay, overlaps } from './fit.ts';
import type { Family, RecordIndex } from './record-index.ts';
import { isEarly, isHandover, reaches, tellsPrice } from './stages.ts';
import type { DateSpan, PrintedNumber, StageSpan } from './statement.ts';

/** What a sentence claims of a system. */
export interface SystemClaim {
  readonly subject: Subject;
  readonly counts: readonly PrintedNumber[];
  readonly amounts: readonly PrintedNumber[];
  readonly dates: readonly DateSpan[];
  readonly stage: StageSpan | undefined;
  /** The sentence says that something did not come, or not yet: nothing is then held to differ. */
  readonly hedged: boolean;
  /** The wording tells the amount as a price. */
  readonly priced: boolean;
  /** No other system of the sentence could own the figures. */
  readonly alone: boolean;
  /** The block that a sentence names: 72. */
  readonly block: string | undefined;
}

/** Holds what a text claims of a system against its deals. */
export function checkDeals(index: RecordIndex, claim: SystemClaim): readonly ClaimPart[] {
  const families = index.families.get(claim.subject.id) ?? [];
  const near = nearestFamilies(index, families, claim);
  const view: View = { index, claim, families, near };
  const quantities = claim.counts.map((count) => quantityPart(view, count));
  const amounts = claim.amounts.map((amount) => amountPart(view, amount, quantities));
  const dates = claim.dates.map((date) => datePart(view, date));
  const stage = claim.stage === undefined ? [] : [stagePart(view, claim.stage)];
  return [...quantities, ...amounts, ...dates, ...stage];
}

interface View {
  readonly index: RecordIndex;
  readonly claim: SystemClaim;
  readonly families: readonly Family[];
  /** The families that most of the claim fits; all where nothing fits. */
  readonly near: readonly Family[];
}

function nearestFamilies(
  index: RecordIndex,
  families: readonly Family[],
  claim: SystemClaim,
): readonly Family[] {
  const scores = families.map((family) => {
    const quantities = quantitiesOf(index, family, claim.subject.id);
    const amounts = amountsOf(index, family);
    const facts = [
      ...claim.counts.map((count) => fitting(count, quantities).length > 0),
      ...claim.amounts.map((amount) => fitting(amount, amounts).length > 0),
      ...claim.dates.map((date) => family.some((deal) => isAt(deal, date))),
      claim.block !== undefined && family.some((deal) => isOfBlock(deal, claim)),
    ];
    return facts.filter(Boolean).length;
  });
  const best = Math.max(0, ...scores);
  return families.filter((_, at) => scores[at] === best);
}

const isOfBlock = ({ items }: Deal, { subject, block }: SystemClaim): boolean =>
  items.some(
    ({ system, variant }) =>
      system === subject.id && variant !== undefined && variant.endsWith(block ?? '\0'),
  );

function quantityPart(view: View, count: PrintedNumber): ClaimPart {
  const { claim, index } = view;
  const valuesIn = (families: readonly Family[]) =>
    families.flatMap((family) => quantitiesOf(index, family, claim.subject.id));
  const claimed = { what: 'quantity', value: count.values[0] ?? 0, bound: count.bound } as const;
  const fits = firstFilled(fitting(count, valuesIn(view.near)), () =>
    fitting(count, valuesIn(view.families)),
  );
  if (fits.length > 0) {
    const rounded = fits[0]?.fit === 'rounded';
    return part(view, claimed, count, 'agrees', mostTelling(fits, claim), rounded);
  }
  const pool = pinned(view.near.map((family) => quantitiesOf(index, family, claim.subject.id)));
  const fitsBound = pool.filter(({ value, qualifier }) => isCompatible(count, value, qualifier));
  if (fitsBound.length > 0) {
    return part(view, claimed, count, 'agrees', mostTelling(fitsBound, claim), true);
  }
  const verdict = contradicts(pool, count, claim) ? 'differs' : 'not-in-record';
  return part(view, claimed, count, verdict, mostTelling(pool, claim));
}

/** The values of the only family that has any; none where more than one could be meant. */
function pinned<V>(families: readonly (readonly V[])[]): readonly V[] {
  const [only = [], other] = families.filter((values) => values.length > 0);
  return other === undefined ? only : [];
}

function contradicts(pool: readonly Value[], count: PrintedNumber, claim: SystemClaim): boolean {
  if (pool.length === 0 || claim.hedged) return false;
  const values = pool.map(({ value }) => value);
  if (count.values.every((value) => value > Math.max(...values))) return true;
  const { stage } = claim;
  // Less than the whole may be a part of it.
  if (stage === undefined || isHandover(stage.stage)) return false;
  const reached = pool.filter(
    ({ deal }) =>
      reaches(deal, stage.stage) &&
      (isEarly(stage.stage) ? isNotice(deal) : deal.stage !== 'delivered'),
  );
  return new Set(reached.map(({ value }) => value)).size === 1;
}

const isNotice = ({ stage }: Deal): boolean => stage === 'notified' || stage === 'listed';

function amountPart(
  view: View,
  amount: PrintedNumber,
  quantities: readonly ClaimPart[],
): ClaimPart {
  const { claim, index } = view;
  const claimed = { what: 'amount', value: amount.values[0] ?? 0, bound: amount.bound } as const;
  const valuesIn = (families: readonly Family[]) =>
    families.flatMap((family) => amountsOf(index, family));
  const fits = firstFilled(fitting(amount, valuesIn(view.near)), () =>
    fitting(amount, valuesIn(view.families)),
  );
  if (fits.length > 0) {
    const isCeiling = fits.every((value) => value.amount.valueKind === 'ceiling');
    const told = claim.priced || tellsPrice(claim.stage?.stage);
    const verdict = isCeiling && told && !claim.hedged ? 'value-kind-differs' : 'agrees';
    return part(view, claimed, amount, verdict, fits, fits[0]?.fit === 'rounded');
  }
  const pool = pinned(view.near.map((family) => amountsOf(index, family)));
  const atStage = pool.filter(({ deal }) => isAtClaimedStage(deal, claim));
  const values = atStage.length > 0 ? atStage : pool;
  const fitsBound = values.filter(({ value, qualifier }) => isCompatible(amount, value, qualifier));
  if (fitsBound.length > 0) return part(view, claimed, amount, 'agrees', fitsBound, true);
  const isPinned = new Set(values.map(({ value }) => value)).size === 1;
  // Where neither number nor amount fits, another deal may be meant.
  const another = quantities.some(({ verdict }) => verdict !== 'agrees');
  const differs = isPinned && claim.alone && !another && !claim.hedged;
  return part(view, claimed, amount, differs ? 'differs' : 'not-in-record', values);
}

const isAtClaimedStage = (deal: Deal, { stage }: SystemClaim): boolean =>
  stage !== undefined &&
  (isEarly(stage.stage) ? isNotice(deal) : reaches(deal, stage.stage) && !isNotice(deal));

function datePart(view: View, date: DateSpan): ClaimPart {
  const { claim, near, families } = view;
  const [when = { edtf: '' }] = date.readings;
  const claimed = { what: 'date', when } as const;
  const at = firstFilled(
    near.flat().filter((deal) => isAt(deal, date)),
    () => families.flat().filter((deal) => isAt(deal, date)),
  );
  if (at.length > 0) {
    const telling = mostTelling(
      at.map((deal) => ({ deal, recorded: dateOf(deal) })),
      claim,
    );
    const rounded = !at.some((deal) => overlapsDate(deal.when, date));
    return part(view, claimed, date, 'agrees', telling, rounded);
  }
  const isEarlyClaim = claim.stage === undefined || isEarly(claim.stage.stage);
  const reprints = near
    .flat()
    .filter(({ publications = [] }) =>
      publications.some(({ when: edtf }) => overlapsDate({ edtf }, date)),
    );
  if (reprints.length > 0 && isEarlyClaim) {
    const recorded = reprints.map((deal) => ({ deal, recorded: dateOf(deal) }));
    return part(view, claimed, date, 'older-reprint', recorded);
  }
  const notices = pinned(
    near.map((family) => family.filter(({ stage, when: on }) => stage === 'notified' && on)),
  );
  const differs =
    notices.length === 1 &&
    claim.stage !== undefined &&
    isEarlyClaim &&
    claim.alone &&
    !claim.hedged &&
    date.relation === 'on';
  const recorded = notices.map((deal) => ({ deal, recorded: dateOf(deal) }));
  return part(view, claimed, date, differs ? 'differs' : 'not-in-record', recorded);
}

const isAt = ({ when }: Deal, date: DateSpan): boolean =>
  when !== undefined &&
  (overlapsDate(when, date) || date.readings.some((reading) => isNearDay(when, reading)));

const overlapsDate = (when: When | undefined, { readings }: DateSpan): boolean =>
  when !== undefined && readings.some((reading) => overlaps(when, reading));

const dateOf = ({ id, when }: Deal): Recorded => ({
  record: id,
  value: { what: 'date', when: when ?? { edtf: '../..' } },
});

function stagePart(view: View, span: StageSpan): ClaimPart {
  const { claim, near } = view;
  const { stage } = span;
  const claimed = { what: 'stage', stage } as const;
  const deals = near.flat();
  const fits = deals.filter((deal) => fitsFigures(view, deal));
  const own = fits.length > 0 ? fits : deals;
  const reached = own.filter((deal) => reaches(deal, stage));
  if (reached.length > 0)
    return part(view, claimed, span, 'agrees', stagesOf(reached.toSorted(byDirectness(stage))));
  const further = deals.filter((deal) => reaches(deal, stage));
  const elsewhere = view.families.flat().some((deal) => reaches(deal, stage));
  const isUnsure =
    deals.length === 0 ||
    claim.hedged ||
    (further.length > 0 && isWithinContract(deals, claim)) ||
    (further.length === 0 && elsewhere && fits.length === 0);
  const verdict = isUnsure ? 'not-in-record' : 'stage-differs';
  return part(
    view,
    claimed,
    span,
    verdict,
    stagesOf([...own.filter(isNotice), ...own, ...further]),
  );
}

/** A deal at the very stage that the wording names, before one further on. */
const byDirectness =
  (stage: StageSpan['stage']) =>
  (one: Deal, other: Deal): number =>
    distance(one, stage) - distance(other, stage);

const distance = (deal: Deal, stage: StageSpan['stage']): number =>
  isEarly(stage) ? (deal.stage === 'notified' ? 0 : 1) : deal.stage === 'contracted' ? 0 : 1;

/** Whether a deal bears out a number or an amount of the sentence. */
function fitsFigures({ index, claim }: View, deal: Deal): boolean {
  const quantities = quantitiesOf(index, [deal], claim.subject.id);
  return (
    claim.counts.some((count) => fitting(count, quantities).length > 0) ||
    (claim.counts.length === 0 &&
      claim.amounts.some((amount) => fitting(amount, amountsOf(index, [deal])).length > 0))
  );
}

/** Whether the number claimed is no more than was contracted, so that the rest may have come since. */
function isWithinContract(deals: Family, { counts, subject }: SystemClaim): boolean {
  const contracted = deals
    .filter(({ stage }) => stage === 'contracted' || stage === 'authorised')
    .flatMap(({ items }) => items)
    .flatMap(({ system, quantity }) =>
      system === subject.id && quantity !== undefined ? [quantity] : [],
    );
  const most = Math.max(0, ...contracted);
  return counts.every(({ values }) => values.some((value) => value <= most));
}

const stagesOf = (deals: Family) =>
  [...new Set(deals)].map((deal) => ({
    deal,
    recorded: { record: deal.id, value: { what: 'stage', stage: deal.stage } } as const,
  }));

/** What stands at the stage claimed first, then notices. */
function mostTelling<V extends { readonly deal: Deal }>(
  values: readonly V[],
  claim: SystemClaim,
): readonly V[] {
  const rank = ({ deal }: V) =>
    isAtClaimedStage(deal, claim) ? 0 : deal.stage === 'notified' ? 1 : 2;
  return values.toSorted((one, other) => rank(one) - rank(other));
}

const firstFilled = <V>(values: readonly V[], otherwise: () => readonly V[]): readonly V[] =>
  values.length > 0 ? values : otherwise();

function part(
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
