import { readDate } from './dates.ts';
import { isSeries, readDesignation } from './designations.ts';
import type { Figure } from './figure.ts';
import { type Match, readQuantity } from './quantities.ts';
import { readDecade, readYear, readYears } from './times.ts';
import { isOneOf, languages, openPage, type TokenizedText } from './tokenized-text.ts';

export type { Figure } from './figure.ts';

// The most specific first: a date is not a number beside a year, nor FY2018 a designation.
const readers: readonly ((page: TokenizedText, at: number) => Match | undefined)[] = [
  readYears,
  readDate,
  readDecade,
  readYear,
  readDesignation,
  readQuantity,
];

/**
 * Every figure printed in `text`, in order, none overlapping another. Arabic, English and French
 * may mix. A word is taken whole, with the particles attached to it («وطائرتين»). Never throws.
 */
export const readFigures = (text: string): Figure[] => figuresIn(openPage(text));

/** The same in a text that is already cut into tokens. */
export function figuresIn(page: TokenizedText): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < page.tokens.length) {
    const reading = canBegin(page, at) ? firstReading(page, at) : undefined;
    if (reading) figures.push(reading.figure);
    at = reading?.next ?? at + 1;
  }
  return figures;
}

function firstReading(page: TokenizedText, at: number): Match | undefined {
  for (const reader of readers) {
    const reading = reader(page, at);
    if (reading) return reading;
  }
  return undefined;
}

/** Most words begin no figure; a look at one table tells. */
function canBegin(page: TokenizedText, at: number): boolean {
  const token = page.tokens[at];
  if (token?.kind !== 'word') return token?.kind === 'digits' || beginnings.has(token?.key ?? '');
  return page.runs.has(at) || isSeries(token) || isOneOf(beginnings, token);
}

const beginnings: ReadonlySet<string> = new Set([
  ...['fy', 'فاتح', '%', '٪'],
  ...languages.flatMap((language) => [
    ...language.numbers.keys(),
    ...language.compoundOnly.keys(),
    ...[...language.months.keys()].flatMap((month) => month.split('_')),
    ...language.decades.keys(),
    ...language.decadeCues,
    ...language.designationHeads,
    ...language.currencies.keys(),
    ...language.nationalities.keys(),
  ]),
]);
