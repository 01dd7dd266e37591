import type { Amount, Deal } from '../generated/types.ts';
import type { ClaimPart } from './claim.ts';
import { amountsOf, fitting } from './deal-values.ts';
import { firstFilled, isAt, isAtClaimedStage, part, pinned, type View } from './deal-view.ts';
import { isCompatible, thousandfold } from './fit.ts';
import type { PrintedNumber } from './parsed-sentence.ts';
import type { Family } from './record-index.ts';
import { isEarly, tellsPrice } from './stages.ts';

export function amountPart(
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
    const isNoPrice = fits.every(({ amount: { valueKind } }) => NO_PRICES.has(valueKind));
    const told = claim.priced || tellsPrice(claim.stage?.stage);
    const isMistold = isNoPrice && told && !claim.isCeiling && amount.bound !== 'up-to';
    if (isMistold && isDatedElsewhere(view, fits)) {
      return part(view, claimed, amount, 'not-in-record', fits);
    }
    const verdict = isMistold ? 'value-kind-differs' : 'agrees';
    return part(view, claimed, amount, verdict, fits, fits[0]?.fit === 'rounded');
  }
  const pool = pinned(view.near.map((family) => amountsOf(index, family)));
  const atStage = pool.filter(({ deal }) => isAtClaimedStage(deal, claim));
  const values = atStage.length > 0 ? atStage : pool;
  const fitsBound = values.filter(({ value, qualifier }) => isCompatible(amount, value, qualifier));
  if (fitsBound.length > 0) return part(view, claimed, amount, 'agrees', fitsBound, true);
  const slip = thousandfold(amount, valuesIn(view.near));
  if (slip.length > 0) {
    return { ...part(view, claimed, amount, 'differs', slip), slip: 'thousand' };
  }
  const isPinned = new Set(values.map(({ value }) => value)).size === 1;
  // Where neither number nor amount fits, another deal may be meant.
  const another = quantities.some(({ verdict }) => verdict !== 'agrees');
  const isOfDeal =
    claim.stage !== undefined && isEarly(claim.stage.stage) && claim.amounts.length === 1;
  const differs = isPinned && claim.alone && !another && isOfDeal;
  return part(view, claimed, amount, differs ? 'differs' : 'not-in-record', values);
}

/** Whether the date of the text is that of another deal than the amount. */
function isDatedElsewhere(
  { claim: { dates }, families }: View,
  fits: readonly { readonly deal: Deal }[],
): boolean {
  const isOfFits = (family: Family) => fits.some(({ deal }) => family.includes(deal));
  const isDated = (family: Family) => dates.some((date) => family.some((deal) => isAt(deal, date)));
  return (
    families.some((family) => isDated(family) && !isOfFits(family)) &&
    !families.some((family) => isDated(family) && isOfFits(family))
  );
}

/** Kinds of value that nobody pays: a ceiling, and what surplus is worth. */
const NO_PRICES: ReadonlySet<Amount['valueKind']> = new Set([
  'ceiling',
  'eda-acquisition-value',
  'eda-current-value',
  'eda-value-basis-unstated',
]);
