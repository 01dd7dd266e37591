import type { Deal } from '../generated/types.ts';
import type { ClaimPart } from './claim.ts';
import { amountsOf, fitting, quantitiesOf } from './deal-values.ts';
import {
  comparable,
  insteadOf,
  isLongAgo,
  isNotice,
  part,
  partInstead,
  type View,
} from './deal-view.ts';
import type { StageSpan } from './parsed-sentence.ts';
import type { Family } from './record-index.ts';
import { isEarly, isHandover, reaches } from './stages.ts';

export function stagePart(view: View, span: StageSpan): ClaimPart {
  const { near } = view;
  const { stage } = span;
  const claimed = { what: 'stage', stage } as const;
  const deals = near.flat();
  const fits = deals.filter((deal) => fitsFigures(view, deal));
  const own = fits.length > 0 ? fits : deals;
  const instead = insteadOf(view.claim, own, fits.length > 0);
  if (instead !== undefined) {
    return partInstead(part(view, claimed, span, 'stage-differs', stagesOf(own)), instead);
  }
  const reached = own.filter((deal) => reaches(deal, stage));
  if (reached.length > 0)
    return part(view, claimed, span, 'agrees', stagesOf(reached.toSorted(byDirectness(stage))));
  const further = deals.filter((deal) => reaches(deal, stage));
  // The stage is on record; the number or the amount shows that it belongs to another deal.
  if (further.length > 0) return part(view, claimed, span, 'agrees', stagesOf(further));
  const elsewhere = view.families.flat().some((deal) => reaches(deal, stage));
  const isUnsure =
    deals.length === 0 ||
    // What is only reported contradicts no notice.
    (isEarly(stage) && deals.every((deal) => deal.stage === 'claimed')) ||
    isPastHolding(view, stage) ||
    (stage === 'held' && isLongAgo(view, deals)) ||
    (elsewhere && (fits.length === 0 || isPartDelivered(view, stage)));
  const verdict = isUnsure ? 'not-in-record' : 'stage-differs';
  return part(
    view,
    claimed,
    span,
    verdict,
    stagesOf([...own.filter(isNotice), ...own, ...further]),
  );
}

/** A holding that no notice of late explains: more than any order, or one that a contract may have filled. */
function isPastHolding({ claim, families, index }: View, stage: StageSpan['stage']): boolean {
  if (stage !== 'held') return false;
  const deals = families.flat();
  if (deals.some((deal) => deal.stage === 'contracted' || deal.stage === 'authorised')) return true;
  const values = deals
    .flatMap((deal) => quantitiesOf(index, [deal], claim.subject.id))
    .map(({ value }) => value);
  return claim.counts.some((count) =>
    count.values.every((value) => value > Math.max(0, ...values)),
  );
}

/** Whether the text claims no more than the deliveries of other orders. */
function isPartDelivered({ claim, families, index }: View, stage: StageSpan['stage']): boolean {
  if (!isHandover(stage)) return false;
  const delivered = families.flat().filter((deal) => deal.stage === 'delivered');
  const values = quantitiesOf(index, delivered, claim.subject.id).map(({ value }) => value);
  return claim.counts.every((count) =>
    count.values.some((value) => value <= Math.max(0, ...values)),
  );
}

/** A deal at the very stage that the wording names, before one further on. */
const byDirectness =
  (stage: StageSpan['stage']) =>
  (one: Deal, other: Deal): number =>
    distance(one, stage) - distance(other, stage);

const distance = (deal: Deal, stage: StageSpan['stage']): number =>
  isEarly(stage) ? (deal.stage === 'notified' ? 0 : 1) : deal.stage === 'contracted' ? 0 : 1;

/** Whether a deal supports a number or an amount of the sentence. */
function fitsFigures({ index, claim }: View, deal: Deal): boolean {
  const quantities = quantitiesOf(index, [deal], claim.subject.id);
  return (
    comparable(claim).some((count) => fitting(count, quantities).length > 0) ||
    (claim.counts.length === 0 &&
      claim.amounts.some((amount) => fitting(amount, amountsOf(index, [deal])).length > 0))
  );
}

const stagesOf = (deals: Family) =>
  [...new Set(deals)].map((deal) => ({
    deal,
    recorded: { record: deal.id, value: { what: 'stage', stage: deal.stage } } as const,
  }));
