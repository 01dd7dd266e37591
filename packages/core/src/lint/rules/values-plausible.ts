import type { Finding, Rule } from '../rule.ts';
import { type Amount, amountOf, byId, type Count, countsOf, type Fact, facts } from '../walk.ts';

type Range = readonly [least: number, most: number];

const MILLION = 1_000_000;
const BILLION = 1000 * MILLION;

/** Whole dollars, by what they measure: wide enough for every record so far, too narrow for a slipped zero. */
const AMOUNTS: Readonly<Record<Amount['valueKind'], Range>> = {
  ceiling: [10 * MILLION, 11 * BILLION],
  contract: [5 * MILLION, 5 * BILLION],
  'case-value': [10 * MILLION, 5 * BILLION],
  'active-cases': [BILLION, 20 * BILLION],
  'eda-acquisition-value': [MILLION, BILLION],
  'eda-current-value': [MILLION, BILLION],
  'eda-value-basis-unstated': [MILLION, BILLION],
  'authorised-exports': [MILLION, BILLION],
  implemented: [MILLION, 20 * BILLION],
  'purchases-basis-unstated': [MILLION, BILLION],
  reported: [MILLION, 20 * BILLION],
  'assistance-proposed': [10_000, 100 * MILLION],
  'assistance-requested': [10_000, 100 * MILLION],
  'assistance-estimated': [10_000, 100 * MILLION],
  'assistance-appropriated': [10_000, 100 * MILLION],
  'assistance-actual': [10_000, 100 * MILLION],
  'assistance-obligated': [10_000, 100 * MILLION],
  'training-value': [1000, 10 * MILLION],
  'assistance-basis-unstated': [10_000, 200 * MILLION],
};

/** How many of a kind of thing one deal may name. */
const MOST_OF: Readonly<Record<string, number>> = {
  aircraft: 50,
  helicopter: 50,
  drone: 20,
  tank: 400,
  'personnel-carrier': 1000,
  howitzer: 200,
  radar: 50,
  'rocket-launcher': 50,
  missile: 5000,
  bomb: 10_000,
  'small-diameter-bomb': 5000,
  engine: 200,
};

const COUNTS: Readonly<Record<Count['of'], Range>> = {
  personnel: [1, 10_000],
  'us-personnel': [1, 10_000],
  'moroccan-personnel': [1, 10_000],
  participants: [100, 20_000],
  countries: [1, 100],
  'other-countries': [1, 100],
  founders: [1, 100],
  vehicles: [1, 1000],
  courses: [1, 100],
  rank: [1, 150],
};

export const valuesPlausible: Rule = {
  name: 'values-plausible',
  description: 'Every amount, quantity and count lies within what its kind can plausibly be.',
  check(dataset) {
    const systems = byId(dataset.systems);
    return facts(dataset).flatMap((fact) => [
      ...amountFindings(fact),
      ...quantityFindings(fact, (id) => systems.get(id)?.equipment),
      ...countsOf(fact).flatMap(({ of, value }, index) =>
        outside(fact, ['counts', index, 'value'], value, COUNTS[of], of),
      ),
    ]);
  },
};

function amountFindings(fact: Fact): readonly Finding[] {
  const amount = amountOf(fact);
  if (amount === undefined) return [];
  return outside(fact, ['amount', 'usd'], amount.usd, AMOUNTS[amount.valueKind], amount.valueKind);
}

function quantityFindings(
  fact: Fact,
  equipmentOf: (system: string) => string | undefined,
): readonly Finding[] {
  if (fact.collection !== 'deals') return [];
  return fact.record.items.flatMap(({ system, quantity }, index) => {
    const equipment = equipmentOf(system) ?? '';
    const most = MOST_OF[equipment] ?? Number.POSITIVE_INFINITY;
    if (quantity === undefined) return [];
    return outside(fact, ['items', index, 'quantity'], quantity, [1, most], equipment);
  });
}

function outside(
  { collection, record }: Fact,
  path: Finding['path'],
  value: number,
  [least, most]: Range,
  kind: string,
): readonly Finding[] {
  if (value >= least && value <= most) return [];
  return [
    {
      collection,
      id: record.id,
      path,
      message: `${value} is not between ${least} and ${most}, the range of ${kind}.`,
      fix: 'Look for a slipped digit; if the value is right, widen the range in values-plausible.',
    },
  ];
}
