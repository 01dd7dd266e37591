import { isArabic } from '../reading/arabic-words.ts';
import type { Span } from './claim.ts';
import type { LinkSpan, PrintedNumber } from './parsed-sentence.ts';

/** «6 of 24», «the first of 24», «a batch of 6 out of 24»: the total is not what came. */
export function withoutTotals(
  text: string,
  numbers: readonly PrintedNumber[],
  links: readonly LinkSpan[],
): readonly PrintedNumber[] {
  const linked = (wanted: LinkSpan['link']) => links.filter(({ link }) => link === wanted);
  const follows = (one: Span, other: Span) =>
    one.end <= other.start && /^\s*$/u.test(text.slice(one.end, other.start));
  const [ofs, totals, batches] = [linked('of'), linked('total'), linked('batch')];
  const isTotal = (number: Span) => totals.some((total) => follows(total, number));
  // «واحدة من طراز F-16» is one of a type.
  const oneOf = ofs.filter(({ text: word }) => !isArabic(word));
  return numbers.filter((number) => {
    if (number.as !== 'count') return true;
    if (isTotal(number)) return false;
    if (number.values.includes(1) && oneOf.some((of) => follows(number, of))) return false;
    const of = ofs.find((span) => follows(span, number));
    if (of === undefined) return true;
    // A batch has its own size where the total follows.
    const isSize = numbers.some((other) => other.start > number.end && isTotal(other));
    return (
      !numbers.some((part) => follows(part, of)) &&
      (isSize || !batches.some((batch) => follows(batch, of)))
    );
  });
}
