import { type Decimal, decimal, plus, timesTenTo } from './decimal.ts';
import type { Connector, Lexicon, NumberWord } from './lexicon.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import {
  countsAThing,
  isHyphen,
  isOneOf,
  lookUp,
  merged,
  type TokenizedText,
} from './tokenized-text.ts';
import { joinedByWaw, type Token } from './tokens.ts';

/** A number in digits, words or both, before its surroundings are looked at. */
export interface ParsedNumber {
  readonly next: number;
  readonly value: Decimal;
  readonly form: 'digits' | 'words' | 'mixed' | 'dual';
  readonly ordinal: boolean;
  readonly vague: boolean;
  /** Set for digits alone, whose separators depend on the context. */
  readonly numeral?: Numeral;
}

interface Count {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

interface Found {
  readonly word: NumberWord;
  readonly link: Connector;
  readonly next: number;
}

interface Coefficient {
  readonly value: Decimal;
  readonly next: number;
  readonly form: 'digits' | 'words';
  readonly ordinal: boolean;
  readonly numeral?: Numeral;
}

interface Scaled {
  readonly value: Decimal;
  readonly exponent: number;
  readonly next: number;
  readonly abbreviated: boolean;
}

const plain = { ordinal: false, vague: false } as const;
const halves: Decimal = { units: 5n, places: 1 };
const one = decimal('1');
const nothing: ReadonlySet<string> = new Set();

/** Reads the number that begins at token `at` as `language` writes it. */
export function readAmount(
  page: TokenizedText,
  at: number,
  language: Lexicon,
): ParsedNumber | undefined {
  const start = wordAt(page, at, language)?.word;
  if (start?.role === 'dual') {
    return { ...plain, next: at + 1, value: decimal('2'), form: 'dual' };
  }
  return (
    readVague(page, at, language) ?? readHalf(page, at, language) ?? readSum(page, at, language)
  );
}

/** `part (and part)*`: every part a coefficient with its magnitude, each smaller than the last. */
function readSum(page: TokenizedText, at: number, language: Lexicon): ParsedNumber | undefined {
  const coefficient = readCoefficient(page, at, language);
  const first = readScaled(page, at, coefficient, language);
  if (!first) return coefficient && { ...plain, ...coefficient };
  let sum = first;
  for (let more = readMore(page, sum, language, coefficient?.form); more; ) {
    sum = more;
    more = more.exponent === 0 ? undefined : readMore(page, sum, language, coefficient?.form);
  }
  const form = coefficient?.form === 'digits' ? 'mixed' : 'words';
  return { ...plain, next: sum.next, value: sum.value, form };
}

function readCoefficient(
  page: TokenizedText,
  at: number,
  language: Lexicon,
): Coefficient | undefined {
  const numeral = readNumeral(page.tokens, at);
  if (numeral) {
    const value = numeral.grouped ?? numeral.pointed;
    return value && { value, next: numeral.next, form: 'digits', ordinal: false, numeral };
  }
  const count = readCount(page, at, language);
  return count && { ...count, value: decimal(String(count.value)), form: 'words' };
}

function readScaled(
  page: TokenizedText,
  at: number,
  coefficient: Coefficient | undefined,
  language: Lexicon,
): Scaled | undefined {
  if (coefficient?.ordinal) return undefined;
  const found = scaleAt(page, coefficient?.next ?? at, language, coefficient !== undefined);
  if (!found) return undefined;
  const value = coefficient
    ? (coefficient.numeral?.pointed ?? coefficient.value)
    : decimal(String(found.times));
  const half = readAndHalf(page, found.next, found.exponent, language);
  return {
    value: timesTenTo(half ? plus(value, halves) : value, found.exponent),
    exponent: found.exponent,
    abbreviated: found.abbreviated,
    next: half ?? found.next,
  };
}

function readMore(
  page: TokenizedText,
  sum: Scaled,
  language: Lexicon,
  form: 'digits' | 'words' | undefined,
): Scaled | undefined {
  const step = linkAt(page, sum.next, language);
  const coefficient = readCoefficient(page, step.at, language);
  const waw = joinsByWaw(page.tokens[step.at], language);
  if (!language.joinsAfterScale(waw ? 'and' : step.link, sum.exponent)) return undefined;
  const part = readScaled(page, step.at, coefficient, language);
  if (part) {
    const isSmaller = part.exponent < sum.exponent && !part.abbreviated && !sum.abbreviated;
    return isSmaller ? { ...part, value: plus(sum.value, part.value) } : undefined;
  }
  // «8 million and 500 vehicles» are two numbers; «two thousand and six» is one.
  if (coefficient?.form !== 'words' || form === 'digits' || coefficient.ordinal) return undefined;
  return {
    value: plus(sum.value, coefficient.value),
    exponent: 0,
    abbreviated: false,
    next: coefficient.next,
  };
}

/** Words below a thousand. */
function readCount(page: TokenizedText, at: number, language: Lexicon): Count | undefined {
  const first = firstWord(page, at, language);
  if (!first) return undefined;
  let value = first.word.role === 'count' || first.word.role === 'times' ? first.word.value : 0;
  let ordinal = first.word.role === 'count' && first.word.ordinal;
  let next = first.next;
  for (;;) {
    const found = linkedWord(page, next, language);
    const joined = found && joinWord(value, ordinal, found, language);
    if (joined === undefined) return { value, next, ordinal };
    ordinal ||= found?.word.role === 'count' && found.word.ordinal;
    value = joined;
    next = found?.next ?? next;
  }
}

function joinWord(
  value: number,
  ordinal: boolean,
  { word, link }: Found,
  language: Lexicon,
): number | undefined {
  if (word.role === 'count') return language.join(value, word.value, link);
  const multiplies = word.role === 'times' && !ordinal && link !== 'and' && value < 100;
  return multiplies ? value * word.value : undefined;
}

function firstWord(page: TokenizedText, at: number, language: Lexicon): Found | undefined {
  const found = wordAt(page, at, language);
  if (found) {
    const counts = found.word.role === 'count' || found.word.role === 'times';
    return counts && !isAnotherWord(page, at, language) ? found : undefined;
  }
  const compound = lookUp(language.compoundOnly, page.tokens[at]);
  if (compound?.role !== 'count') return undefined;
  const after = linkedWord(page, at + 1, language);
  const joined = after && joinWord(compound.value, compound.ordinal, after, language);
  return joined === undefined ? undefined : { word: compound, link: 'space', next: at + 1 };
}

function linkedWord(page: TokenizedText, at: number, language: Lexicon): Found | undefined {
  const step = linkAt(page, at, language);
  const found =
    wordAt(page, step.at, language) ?? wordAt(page, step.at, language, language.compoundOnly);
  return found && { ...found, link: found.link === 'and' ? 'and' : step.link };
}

function wordAt(
  page: TokenizedText,
  at: number,
  language: Lexicon,
  words: ReadonlyMap<string, NumberWord> = language.numbers,
): Found | undefined {
  const token = page.tokens[at];
  if (token?.kind !== 'word' || language.never.has(token.key)) return undefined;
  const stem = token.stems.find((candidate) => words.has(candidate));
  const word = stem === undefined ? undefined : words.get(stem);
  if (stem === undefined || word === undefined) return undefined;
  if (!token.text.endsWith(language.onlyEndingIn.get(stem) ?? '')) return undefined;
  return { word, link: joinedByWaw(token, stem) ? 'and' : 'space', next: at + 1 };
}

function isAnotherWord(page: TokenizedText, at: number, language: Lexicon): boolean {
  const token = page.tokens[at];
  const before = page.tokens[at - 1];
  if (token === undefined) return true;
  const after = page.tokens[isHyphen(page.tokens[at + 1]) ? at + 2 : at + 1];
  if (isOneOf(lookUp(language.notAfter, token) ?? nothing, before)) return true;
  if (isOneOf(lookUp(language.notBefore, token) ?? nothing, after)) return true;
  return language.onlyBeforeThings.has(token.key) && !countsAThing(page, at + 1);
}

/** The connector between two number words: a space, a hyphen, «and» or «-et-». */
function linkAt(
  page: TokenizedText,
  at: number,
  language: Lexicon,
): { at: number; link: Connector } {
  const hyphen = isHyphen(page.tokens[at]) && page.tokens[at]?.glued === true;
  const word = hyphen ? at + 1 : at;
  const token = page.tokens[word];
  if (token === undefined || !language.ands.has(token.key)) {
    return { at: word, link: hyphen ? 'hyphen' : 'space' };
  }
  return { at: isHyphen(page.tokens[word + 1]) ? word + 2 : word + 1, link: 'and' };
}

function joinsByWaw(token: Token | undefined, language: Lexicon): boolean {
  const stem = token?.stems.find((candidate) => language.numbers.has(candidate));
  return token !== undefined && stem !== undefined && joinedByWaw(token, stem);
}

// Short magnitudes. One letter needs the figure glued to it or a currency beside it: «600 m» is metres.
const abbreviations = new Map([
  ['bn', 9],
  ['md', 9],
  ['mds', 9],
  ['mrd', 9],
  ['mn', 6],
  ['mln', 6],
]);
const letters = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

const currencies = merged((language) => language.currencies);

function scaleAt(page: TokenizedText, at: number, language: Lexicon, afterCoefficient: boolean) {
  const hyphen = afterCoefficient && isHyphen(page.tokens[at]);
  const index = hyphen ? at + 1 : at;
  const found = wordAt(page, index, language);
  if (found?.word.role === 'scale') {
    const starts = found.link === 'and' && afterCoefficient;
    return starts ? undefined : { ...found.word, next: found.next, abbreviated: false };
  }
  const exponent = afterCoefficient ? abbreviatedScale(page, index) : undefined;
  return exponent === undefined
    ? undefined
    : { exponent, times: 1, next: index + 1, abbreviated: true };
}

function abbreviatedScale(page: TokenizedText, at: number): number | undefined {
  const token = page.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const known = abbreviations.get(token.key);
  if (known !== undefined) return known;
  const letter = letters.get(token.key);
  const capital = token.text === token.text.toUpperCase();
  const symbolAfter = currencies.has(page.tokens[at + 1]?.key ?? '') && page.tokens[at + 1]?.glued;
  const wordAfter =
    page.tokens[at + 1]?.key === 'de' && currencies.has(page.tokens[at + 2]?.key ?? '');
  const symbolBefore = /[$€£]\s?[\d.,٫٬]*$/u.test(
    page.text.slice(Math.max(0, token.start - 24), token.start),
  );
  const money = symbolAfter === true || wordAfter || symbolBefore;
  return money || (token.glued && capital && isRunEnd(page, at)) ? letter : undefined;
}

/** «0S-23», «3M54» and «2B» in a longer name are no magnitudes. */
function isRunEnd(page: TokenizedText, at: number): boolean {
  const after = page.tokens[at + 1];
  return !(after?.glued && (after.kind !== 'mark' || isHyphen(after)));
}

function readVague(page: TokenizedText, at: number, language: Lexicon): ParsedNumber | undefined {
  const start = wordAt(page, at, language);
  if (start?.word.role === 'scale') {
    if (!start.word.plural) return undefined;
    const value = timesTenTo(one, start.word.exponent);
    return { ...plain, next: start.next, value, form: 'words', vague: true };
  }
  if (start?.word.role !== 'vague') return undefined;
  const of = isOneOf(language.ofs, page.tokens[start.next]) ? start.next + 1 : start.next;
  const scale = wordAt(page, of, language);
  const value = decimal(String(start.word.value));
  return scale?.word.role === 'scale' && scale.link !== 'and'
    ? {
        ...plain,
        next: scale.next,
        value: timesTenTo(value, scale.word.exponent),
        form: 'words',
        vague: true,
      }
    : { ...plain, next: start.next, value, form: 'words', vague: true };
}

/** Half a million. A half of anything else is no figure. */
function readHalf(page: TokenizedText, at: number, language: Lexicon): ParsedNumber | undefined {
  const start = wordAt(page, at, language);
  if (start?.word.role !== 'half') return undefined;
  const step = /^an?$/.test(page.tokens[start.next]?.key ?? '')
    ? start.next + 1
    : linkAt(page, start.next, language).at;
  const scale = wordAt(page, step, language);
  if (scale?.word.role !== 'scale') return undefined;
  const value = timesTenTo(halves, scale.word.exponent);
  return { ...plain, next: scale.next, value, form: 'words' };
}

/** «مليون ونصف المليون»: where the half after a magnitude ends. */
function readAndHalf(page: TokenizedText, at: number, exponent: number, language: Lexicon) {
  const step = linkAt(page, at, language);
  const article = /^an?$/.test(page.tokens[step.at]?.key ?? '') ? step.at + 1 : step.at;
  const found = wordAt(page, article, language);
  if (found?.word.role !== 'half') return undefined;
  if (found.link !== 'and' && step.link !== 'and') return undefined;
  const again = wordAt(page, found.next, language);
  const repeats = again?.word.role === 'scale' && again.word.exponent === exponent;
  return repeats && again.link !== 'and' ? again.next : found.next;
}
