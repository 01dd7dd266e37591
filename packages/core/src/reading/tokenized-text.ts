import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Place } from './figure.ts';
import { french } from './french.ts';
import { type Lexicon, wordSet } from './lexicon.ts';
import { readSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text cut up for reading. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * Latin letters and digits written in one go, joined by hyphens or slashes (AN/MPQ-64F1):
   * first token → token after the last. Found once, so that no reader scans a run twice.
   */
  readonly runs: ReadonlyMap<number, number>;
}

export const languages: readonly Lexicon[] = [arabic, english, french];

export const openPage = (text: string): TokenizedText => pageOf(text, tokenize(text));

const pageOf = (text: string, tokens: readonly Token[]): TokenizedText => ({
  text,
  tokens,
  runs: findRuns(tokens),
});

/** A sentence, and its tokens with their places in the whole text. */
export interface OpenSentence {
  readonly place: Place;
  readonly page: TokenizedText;
}

/** The sentences of a text, which is cut into tokens once. */
export function openSentences(text: string): readonly OpenSentence[] {
  const tokens = tokenize(text);
  let at = 0;
  return readSentences(text).map((place) => {
    const first = at;
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= place.end) at += 1;
    return { place, page: pageOf(text, tokens.slice(first, at)) };
  });
}

/** The tables of all languages as one; none contradicts another. */
export function merged<T>(
  pick: (language: Lexicon) => ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  return new Map(languages.flatMap((language) => [...pick(language)]));
}

export function mergedSet(pick: (language: Lexicon) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => [...pick(language)]));
}

export function lookUp<T>(words: ReadonlyMap<string, T>, token: Token | undefined): T | undefined {
  const stem = token?.stems.find((candidate) => words.has(candidate));
  return stem === undefined ? undefined : words.get(stem);
}

export function isOneOf(words: ReadonlySet<string>, token: Token | undefined): boolean {
  return token?.stems.some((stem) => words.has(stem)) ?? false;
}

/** Whether the words of `phrase` come right before token `at`. */
export function endsBefore(page: TokenizedText, at: number, phrase: readonly string[]): boolean {
  return standsAt(page, at - phrase.length, phrase);
}

/** Whether the words of `phrase` begin at token `at`. */
export function standsAt(page: TokenizedText, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => page.tokens[at + index]?.stems.includes(word) ?? false);
}

/** The slice of the text from one token to the one before `next`. */
export function placeOf(page: TokenizedText, at: number, next: number) {
  const start = page.tokens[at]?.start ?? 0;
  const end = page.tokens[next - 1]?.end ?? start;
  return { start, end, text: page.text.slice(start, end) };
}

const things = mergedSet((language) => language.things);
const ofs = mergedSet((language) => language.ofs);
const stops = new Set([
  ...mergedSet((language) => language.ands),
  ...ofs,
  ...mergedSet((language) => language.rangeLinks),
  ...mergedSet((language) => language.yearCues),
  ...wordSet('the for with on at le la les dans pour avec sur في على مع عن كما حسب'),
]);
const wordsBeforeThing = 4;

/**
 * Whether a counted thing follows: one of the known nouns, with a few words such as
 * «U.S. military» between, or a designation.
 */
export function countsAThing(page: TokenizedText, at: number): boolean {
  // An Arabic noun takes its article only after «من».
  const isThing = isOneOf(ofs, page.tokens[at - 1]) ? isOneOf : isExactly;
  let next = page.tokens[at]?.key === ')' ? at + 1 : at;
  for (let seen = 0; seen < wordsBeforeThing; ) {
    const token = page.tokens[next];
    if (isThing(things, token) || isName(page, next)) return true;
    if (!isAdjective(token) && !isInitialPoint(page, next)) return false;
    if (token?.kind === 'word') seen += 1;
    next += 1;
  }
  return false;
}

function isExactly(words: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && words.has(token.key);
}

function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isOneOf(stops, token);
}

/** A capital letter and a digit in one run: M142, the 2A of TOW 2A. */
function isName(page: TokenizedText, at: number): boolean {
  const run = page.tokens.slice(at, Math.min(page.runs.get(at) ?? at, at + 6));
  const hasCapital = run.some((token) => /^\p{Lu}/u.test(token.text));
  return hasCapital && run.some((token) => token.kind === 'digits');
}

function isInitialPoint(page: TokenizedText, at: number): boolean {
  return page.tokens[at]?.key === '.' && page.tokens[at - 1]?.text.length === 1;
}

function findRuns(tokens: readonly Token[]): Map<number, number> {
  const runs = new Map<number, number>();
  let at = 0;
  while (at < tokens.length) {
    const next = runEnd(tokens, at);
    if (next > at) runs.set(at, next);
    at = Math.max(next, at + 1);
  }
  return runs;
}

function runEnd(tokens: readonly Token[], at: number): number {
  if (!isPiece(tokens[at])) return at;
  let next = at + 1;
  for (;;) {
    if (tokens[next]?.glued && isPiece(tokens[next])) next += 1;
    else if (joins(tokens, next)) next += 2;
    else return next;
  }
}

function isPiece(token: Token | undefined): boolean {
  return token?.kind === 'digits' || (token?.kind === 'word' && token.script === 'other');
}

function joins(tokens: readonly Token[], at: number): boolean {
  const joiner = tokens[at];
  const after = tokens[at + 1];
  if (!joiner?.glued || !after?.glued || !isPiece(after)) return false;
  if (joiner.key === ':') return tokens[at - 1]?.kind === 'digits' && after.kind === 'digits';
  return isHyphen(joiner) || joiner.key === '/';
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-\u2010\u2011]$/u.test(token.text);
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-\u2010-\u2015\u2212]$/u.test(token.text);
}
