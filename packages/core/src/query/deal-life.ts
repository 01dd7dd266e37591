import type { Dataset, Deal, FactRecord, Link } from '../generated/types.ts';
import { listIn, objectOf } from './arguments.ts';
import { byDate } from './order.ts';
import { type Facts, factsOf } from './records.ts';

/** The links that lead from one stage of a matter to another; any other is a pointer. */
const STEPS = ['lists', 'contracts', 'delivers', 'upgrades'] as const;

type Step = (typeof STEPS)[number];
type Pointer = Exclude<Link['relation'], Step>;

const isStep = (relation: Link['relation']): relation is Step =>
  STEPS.some((step) => step === relation);

/** What else the record holds on the matter of a deal, each oldest first. */
export interface DealLife {
  readonly earlier: readonly Deal[];
  /** Deals whose dates are too rough to say whether they came before or after. */
  readonly around: readonly Deal[];
  readonly later: readonly Deal[];
}

/** A record that a deal is linked to otherwise than as a stage of the same matter. */
export interface RelatedRecord {
  readonly relation: Pointer;
  /** Whether the link is written on the deal itself, or on the other record. */
  readonly side: 'to' | 'from';
  readonly record: FactRecord;
}

/** The deals that stages join to this one, however many steps away, in whatever direction a link is written. */
export function lifeOf(dataset: Pick<Dataset, 'deals'>, deal: Deal): DealLife {
  const others = [...joinedTo(dataset, deal)].filter(({ id }) => id !== deal.id).toSorted(byDate);
  const own = span(deal);
  return {
    earlier: others.filter((other) => span(other).last < own.first),
    around: others.filter(
      (other) => span(other).last >= own.first && span(other).first <= own.last,
    ),
    later: others.filter((other) => span(other).first > own.last),
  };
}

/** First and last day that a deal can mean; an undated one sorts at the day on which it was stated. */
const span = ({ bounds, statedOn = '' }: Deal) => ({
  first: bounds?.earliest ?? statedOn,
  last: bounds?.latest ?? statedOn,
});

function joinedTo(dataset: Pick<Dataset, 'deals'>, deal: Deal): ReadonlySet<Deal> {
  const deals = listIn(dataset, 'deals');
  const joined = new Set([objectOf(deal, 'a deal')]);
  // A set hands out what is added to it while it is walked.
  for (const one of joined) {
    for (const { relation, to } of [...(one.links ?? []), ...listIn(one, 'linkedFrom')]) {
      const next = isStep(relation) ? deals.find(({ id }) => id === to) : undefined;
      if (next !== undefined) joined.add(next);
    }
  }
  return joined;
}

/** The records that parts, details and pointers join to a deal, and that are no stage of the same matter. */
export function relatedTo(dataset: Facts, deal: Deal): readonly RelatedRecord[] {
  const { links = [], linkedFrom } = objectOf(deal, 'a deal');
  const stages = joinedTo(dataset, deal);
  const facts = factsOf(dataset).filter((fact) => fact.kind !== 'deal' || !stages.has(fact));
  const read = (side: RelatedRecord['side'], all: readonly Link[]) =>
    all.flatMap(({ relation, to }): readonly RelatedRecord[] => {
      const record = facts.find(({ id }) => id === to);
      return isStep(relation) || record === undefined ? [] : [{ relation, side, record }];
    });
  return [...read('to', links), ...read('from', linkedFrom)];
}
