import { isArabic } from '../reading/arabic-words.ts';
import type { Span } from './claim.ts';
import type { LinkSpan, PrintedNumber } from './parsed-sentence.ts';

/** «6 of 24», «the first of 24»: the total is not what came. */
export function withoutTotals(
  text: string,
  numbers: readonly PrintedNumber[],
  links: readonly LinkSpan[],
): readonly PrintedNumber[] {
  const follows = (one: Span, other: Span) =>
    one.end <= other.start && /^\s*$/u.test(text.slice(one.end, other.start));
  const ofs = links.filter(({ link }) => link === 'of');
  // «واحدة من طراز F-16» is one of a type.
  const oneOf = ofs.filter(({ text: word }) => !isArabic(word));
  const parts = [...numbers, ...links.filter(({ link }) => link === 'batch')];
  return numbers.filter((number) => {
    if (number.as !== 'count') return true;
    if (number.values.includes(1) && oneOf.some((of) => follows(number, of))) return false;
    const of = ofs.find((span) => follows(span, number));
    return of === undefined || !parts.some((part) => follows(part, of));
  });
}
