import type { AuthoredDataset } from '../../schema/authored.ts';
import { contains, namedYears, periodOf } from '../period.ts';
import type { Finding, Rule } from '../rule.ts';
import { amountOf, type Fact, facts, type Qualifier, type When, whenOf, written } from '../walk.ts';

/** A whole and its direct parts; a part of a part counts under its own whole. */
interface Sum {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

export const partsWithinWholes: Rule = {
  name: 'parts-within-wholes',
  description: 'Every whole is at least the sum of its parts and covers their time.',
  check(dataset) {
    return sums(dataset).flatMap((sum) => [
      ...overspent(sum),
      ...overcounted(sum),
      ...outOfPeriod(sum),
    ]);
  },
};

function sums(dataset: AuthoredDataset): readonly Sum[] {
  const all = facts(dataset);
  return all.map((whole) => ({
    whole,
    parts: all.filter(({ record }) =>
      record.links?.some(({ relation, to }) => relation === 'part-of' && to === whole.record.id),
    ),
  }));
}

/** Money of another kind is another rule's finding, and no sum. */
function overspent({ whole, parts }: Sum): readonly Finding[] {
  const amount = amountOf(whole);
  if (amount === undefined || isOpenAbove(amount.qualifier)) return [];
  const like = parts.flatMap((part) => {
    const partAmount = amountOf(part);
    return partAmount?.valueKind === amount.valueKind
      ? [{ id: part.record.id, value: partAmount.usd }]
      : [];
  });
  return exceeding(whole, ['amount', 'usd'], like, amount.usd, 'dollars');
}

function overcounted({ whole, parts }: Sum): readonly Finding[] {
  return itemsOf(whole).flatMap(({ system, quantity, qualifier = 'exact' }, index) => {
    if (quantity === undefined || isOpenAbove(qualifier)) return [];
    const like = parts.flatMap((part) =>
      itemsOf(part)
        .filter((item) => item.system === system)
        .map((item) => ({ id: part.record.id, value: item.quantity ?? 0 })),
    );
    return exceeding(whole, ['items', index, 'quantity'], like, quantity, `of ${system}`);
  });
}

function exceeding(
  { collection, record }: Fact,
  path: Finding['path'],
  parts: readonly { readonly id: string; readonly value: number }[],
  limit: number,
  unit: string,
): readonly Finding[] {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= limit) return [];
  const message = `Its parts add up to ${sum} ${unit}, more than its ${limit}: ${parts
    .map(({ id, value }) => `${id} ${value}`)
    .join(', ')}.`;
  const fix = 'Correct a value, or unlink what is not included in it.';
  return [{ collection, id: record.id, path, message, fix }];
}

function outOfPeriod({ whole, parts }: Sum): readonly Finding[] {
  const outer = whenOf(whole);
  if (outer === undefined || !isSpan(outer)) return [];
  return parts.flatMap((part) => {
    const inner = whenOf(part);
    if (inner === undefined || covers(outer, inner)) return [];
    const { collection, record } = part;
    const message = `Its time ${written(inner)} reaches beyond ${written(outer)} of "${whole.record.id}", of which it is a part.`;
    const fix = 'Correct one of the two times, or unlink the part.';
    return [{ collection, id: record.id, path: ['when'], message, fix }];
  });
}

/** A day on which something was signed is no period for its parts to lie in. */
const isSpan = (when: When): boolean => 'fiscalYears' in when || when.edtf.includes('/');

/** By the day, or by the name of the years: money "since 2012" may be counted from FY2012, which began in 2011. */
function covers(outer: When, inner: When): boolean {
  return [periodOf, namedYears].some((read) => {
    const [outerPeriod, innerPeriod] = [read(outer), read(inner)];
    return !outerPeriod || !innerPeriod || contains(outerPeriod, innerPeriod);
  });
}

const itemsOf = (fact: Fact) => (fact.collection === 'deals' ? fact.record.items : []);

const isOpenAbove = (qualifier: Qualifier): boolean =>
  qualifier === 'more-than' || qualifier === 'at-least';
