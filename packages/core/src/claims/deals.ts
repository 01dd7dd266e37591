import type { Deal } from '../generated/types.ts';
import { amountPart } from './amount-part.ts';
import type { ClaimPart } from './claim.ts';
import { datePart, oldNews } from './date-part.ts';
import { amountsOf, fitting, quantitiesOf } from './deal-values.ts';
import { comparable, isAt, type SystemClaim, type View } from './deal-view.ts';
import { quantityPart } from './quantity-part.ts';
import type { Family, RecordIndex } from './record-index.ts';
import { stagePart } from './stage-part.ts';

/** Checks what a text claims of a system against its deals. */
export function checkDeals(index: RecordIndex, claim: SystemClaim): readonly ClaimPart[] {
  const families = index.families.get(claim.subject.id) ?? [];
  const near = nearestFamilies(index, families, claim);
  const view: View = { index, claim, families, near };
  const quantities = claim.counts.map((count) => quantityPart(view, count));
  const amounts = claim.amounts.map((amount) => amountPart(view, amount, quantities));
  const dates = claim.dates.map((date) => datePart(view, date));
  const stage = claim.stage === undefined ? [] : [stagePart(view, claim.stage)];
  const news = oldNews(view, [...quantities, ...amounts]);
  return [...quantities, ...amounts, ...dates, ...news, ...stage];
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
      ...comparable(claim).map((count) => fitting(count, quantities).length > 0),
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
