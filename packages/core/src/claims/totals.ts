import type { PrintedNumber } from './parsed-sentence.ts';

/** «6 of 24», «the first of 24»: the total is not what came. */
export const withoutTotals = (
  text: string,
  numbers: readonly PrintedNumber[],
): readonly PrintedNumber[] =>
  numbers.filter(({ start, end, as, values }) => {
    if (as !== 'count') return true;
    if (values.includes(1) && ONE_OF.test(text.slice(end, end + 6))) return false;
    const before = text.slice(Math.max(0, start - 40), start);
    const isSum = numbers.some(
      (other) => other.end < start && SHARE.test(text.slice(other.end, start)),
    );
    return !isSum && !FIRST_OF.test(before);
  });

const SHARE =
  /^\s+(?:out of|of(?: the| its| a total of)?|sur(?: les| ses| un total de)?|من أصل|من بين)\s+$/iu;
const ONE_OF = /^\s+(?:of|des)\s/iu;
const FIRST_OF =
  /(?:first|some|one|part|batch|premi\p{L}+|partie|lot|tranche|أولى|دفعة|جزء)\s+(?:of|out of|des|d’un total de|sur|من أصل|من بين|من)(?:\s+(?:the|its|les|ses|a total of))?\s*$/iu;
