import type { Amount, Deal, Qualifier } from '../generated/types.ts';
import type { Recorded } from './claim.ts';
import { type Fit, fitOf } from './fit.ts';
import type { PrintedNumber } from './parsed-sentence.ts';
import type { Family, RecordIndex } from './record-index.ts';

/** A figure of a deal. */
export interface Value {
  readonly deal: Deal;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly recorded: Recorded;
}

interface Fitting extends Value {
  readonly fit: Fit;
}

/** Every number of a system that a family, or a disagreement about it, gives. */
export const quantitiesOf = (
  index: RecordIndex,
  family: Family,
  system: string,
): readonly Value[] =>
  family.flatMap((deal) =>
    remembered(quantities, index, `${deal.id} ${system}`, () => quantitiesIn(index, deal, system)),
  );

function quantitiesIn(index: RecordIndex, deal: Deal, system: string): readonly Value[] {
  const items = deal.items.filter((item) => item.system === system);
  return [
    ...sumOf(deal, items),
    ...items.flatMap(({ quantity, firm, qualifier = 'exact' }) =>
      [quantity, firm].flatMap((value) =>
        value === undefined ? [] : [quantityValue(deal, value, qualifier)],
      ),
    ),
    ...(index.conflicts.get(deal.id) ?? [])
      .filter(({ id }) => index.disputedSystems.get(id)?.has(system))
      .flatMap(({ readings }) =>
        readings.flatMap(({ counts = [] }) =>
          counts.map(({ value, qualifier }) => quantityValue(deal, value, qualifier)),
        ),
      ),
  ];
}

/** The number of a system that a deal counts in several variants. */
function sumOf(deal: Deal, items: Deal['items']): readonly Value[] {
  const counts = items.flatMap(({ quantity, qualifier = 'exact' }) =>
    quantity !== undefined && qualifier === 'exact' ? [quantity] : [],
  );
  if (counts.length < 2 || counts.length < items.length) return [];
  return [
    quantityValue(
      deal,
      counts.reduce((sum, count) => sum + count, 0),
      'exact',
    ),
  ];
}

type Remembered<V> = WeakMap<RecordIndex, Map<string, readonly V[]>>;

const quantities: Remembered<Value> = new WeakMap();
const amounts: Remembered<AmountValue> = new WeakMap();

/** Values that many sentences ask for, made once for a dataset. */
function remembered<V>(
  known: Remembered<V>,
  index: RecordIndex,
  key: string,
  make: () => readonly V[],
): readonly V[] {
  const ofIndex = known.get(index) ?? new Map<string, readonly V[]>();
  known.set(index, ofIndex);
  const values = ofIndex.get(key) ?? make();
  ofIndex.set(key, values);
  return values;
}

const quantityValue = (deal: Deal, value: number, qualifier: Qualifier): Value => ({
  deal,
  value,
  qualifier,
  recorded: { record: deal.id, value: { what: 'quantity', value, qualifier } },
});

interface AmountValue extends Value {
  readonly amount: Amount;
}

/** Every amount of a family, and of disagreements about it. */
export const amountsOf = (index: RecordIndex, family: Family): readonly AmountValue[] =>
  family.flatMap((deal) => remembered(amounts, index, deal.id, () => amountsIn(index, deal)));

const amountsIn = (index: RecordIndex, deal: Deal): readonly AmountValue[] =>
  [
    deal.amount,
    ...(index.conflicts.get(deal.id) ?? []).flatMap(({ readings }) =>
      readings.map(({ amount }) => amount),
    ),
  ].flatMap((amount) =>
    amount === undefined
      ? []
      : [
          {
            deal,
            amount,
            value: amount.usd,
            qualifier: amount.qualifier,
            recorded: { record: deal.id, value: { what: 'amount', amount } } as const,
          },
        ],
  );

/** The values that a figure meets, exact ones if any. */
export function fitting<V extends Value>(
  number: PrintedNumber,
  values: readonly V[],
): readonly (V & Fitting)[] {
  const fits = values.flatMap((value) => {
    const fit = fitOf(number, value.value);
    return fit === undefined ? [] : [{ ...value, fit }];
  });
  const exact = fits.filter(({ fit }) => fit === 'exact');
  return exact.length > 0 ? exact : fits;
}
