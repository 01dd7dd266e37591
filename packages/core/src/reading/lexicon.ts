import type { Currency, DecadePart, Qualifier } from './figure.ts';
import { normalise } from './normalise.ts';

export type NumberWord =
  /** Below a thousand and complete: six, vingt, ثلاثمئة. */
  | { readonly role: 'count'; readonly value: number; readonly ordinal: boolean }
  /** Multiplies the number before it, below a thousand: hundred, cent, مئة. */
  | { readonly role: 'times'; readonly value: number }
  /** A power of ten from a thousand up; `times` is 2 in an Arabic dual (مليونان). */
  | {
      readonly role: 'scale';
      readonly exponent: number;
      readonly times: number;
      readonly plural: boolean;
    }
  /** Gives an order of size only: dozens, centaines, عشرات. */
  | { readonly role: 'vague'; readonly value: number }
  /** A counted noun in the Arabic dual: طائرتان. */
  | { readonly role: 'dual' }
  | { readonly role: 'half' };

/** How a number word is joined to the one before it. */
export type Connector = 'space' | 'hyphen' | 'and';

/** The words of one language, each written as printed and normalised by the functions below. */
export interface Lexicon {
  readonly numbers: ReadonlyMap<string, NumberWord>;
  /** What `group` and the `value` after it make together, if they are one number below a thousand. */
  readonly join: (group: number, value: number, link: Connector) => number | undefined;
  /** Whether a smaller part may follow a magnitude: «مليون ومئتا ألف». */
  readonly joinsAfterScale: (link: Connector, exponent: number) => boolean;
  readonly ands: ReadonlySet<string>;
  /** Words that count only inside a compound: un (vingt et un), أحد (أحد عشر). */
  readonly compoundOnly: ReadonlyMap<string, NumberWord>;
  /** Whole words that only look like a number with particles. */
  readonly never: ReadonlySet<string>;
  /** Words whose last letter, lost in normalising, tells them from another: «أولى» (first), «أولي» (preliminary). */
  readonly onlyEndingIn: ReadonlyMap<string, string>;
  /** Number words that are also another word: read only before a thing that is counted. */
  readonly onlyBeforeThings: ReadonlySet<string>;
  /** Number word → words after which it is not a number: per cent, محمد السادس. */
  readonly notAfter: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number word → words before which it is not a number: second hand, premier ministre. */
  readonly notBefore: ReadonlyMap<string, ReadonlySet<string>>;
  readonly months: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, Currency>;
  readonly nationalities: ReadonlyMap<string, Currency>;
  readonly qualifiers: readonly (readonly [phrase: readonly string[], qualifier: Qualifier])[];
  readonly percents: readonly (readonly string[])[];
  readonly yearCues: ReadonlySet<string>;
  readonly fiscalCues: readonly (readonly string[])[];
  /** First years of the decades a word can name; two when the century is open. */
  readonly decades: ReadonlyMap<string, readonly number[]>;
  /** Words that make a decade of the round year after them (années 1950). */
  readonly decadeCues: ReadonlySet<string>;
  readonly decadeParts: ReadonlyMap<string, DecadePart>;
  /** from … to … */
  readonly rangeLinks: ReadonlySet<string>;
  /** between … and … */
  readonly betweens: ReadonlySet<string>;
  /** Words allowed between a number and its noun (of, de, من). */
  readonly ofs: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Units that a decimal may measure, so that «1,250 kg» stays open. */
  readonly measures: ReadonlySet<string>;
  /** Words that open a designation with separate digits (Block 72, جي 550). */
  readonly designationHeads: ReadonlySet<string>;
}

/** Many spellings, one meaning: `{ meaning: 'word word word' }`. */
export function spellings<T>(groups: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    groups.flatMap(([meaning, words]) => listed(words).map((word) => [word, meaning] as const)),
  );
}

export function wordSet(words: string): Set<string> {
  return new Set(listed(words));
}

export function phrase(words: string): string[] {
  return listed(words);
}

export function counts(
  groups: readonly (readonly [number, string])[],
  ordinal = false,
): [string, NumberWord][] {
  return groups.flatMap(([value, words]) =>
    listed(words).map((word): [string, NumberWord] => [word, { role: 'count', value, ordinal }]),
  );
}

export function scales(
  groups: readonly (readonly [exponent: number, singular: string, plural: string])[],
): [string, NumberWord][] {
  return groups.flatMap(([exponent, singular, plural]) => [
    ...scaleWords(exponent, singular, 1, false),
    ...scaleWords(exponent, plural, 1, true),
  ]);
}

export function scaleWords(
  exponent: number,
  words: string,
  times: number,
  plural: boolean,
): [string, NumberWord][] {
  return listed(words).map((word) => [word, { role: 'scale', exponent, times, plural }]);
}

export function sharing(meaning: NumberWord, words: string): [string, NumberWord][] {
  return listed(words).map((word) => [word, meaning]);
}

function listed(words: string): string[] {
  return words.trim().split(/\s+/).filter(Boolean).map(normalise);
}
