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
export function quantitiesOf(index: RecordIndex, family: Family, system: string): readonly Value[] {
  return family.flatMap((deal) => [
    ...deal.items
      .filter((item) => item.system === system)
      .flatMap(({ quantity, firm, qualifier = 'exact' }) =>
        [quantity, firm].flatMap((value) =>
          value === undefined ? [] : [quantityValue(deal, value, qualifier)],
        ),
      ),
    ...(index.conflicts.get(deal.id) ?? []).flatMap(({ readings }) =>
      readings.flatMap(({ counts = [] }) =>
        counts.map(({ value, qualifier }) => quantityValue(deal, value, qualifier)),
      ),
    ),
  ]);
}

const quantityValue = (deal: Deal, value: number, qualifier: Qualifier): Value => ({
  deal,
  value,
  qualifier,
  recorded: { record: deal.id, value: { what: 'quantity', value, qualifier } },
});

/** Every amount of a family, and of disagreements about it. */
export function amountsOf(
  index: RecordIndex,
  family: Family,
): readonly (Value & { amount: Amount })[] {
  return family.flatMap((deal) => {
    const disputed = (index.conflicts.get(deal.id) ?? []).flatMap(({ readings }) =>
      readings.map(({ amount }) => amount),
    );
    return [deal.amount, ...disputed].flatMap((amount) =>
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
  });
}

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
