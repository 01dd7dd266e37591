import { type Token, tokenize } from '../reading/tokens.ts';
import type { Span } from './claim.ts';

/** The words and numbers of a text, without the marks between them. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export const wordsOf = (text: string, tokens: readonly Token[]): Words => ({
  text,
  tokens: tokens.filter(({ kind }) => kind !== 'mark'),
});

/** Characters allowed inside a name: a space, a hyphen, a bracket, an apostrophe. */
const INNER_GAP = /^[\s\p{Cf}\p{Pd}/.’'"“”«»()]{0,3}$/u;

/** Something found among the words: from token `at` to the one before `next`. */
export interface Found<Value> {
  readonly value: Value;
  readonly at: number;
  readonly next: number;
}

/** Normalised phrases and their meanings, with every prefix of one, so that a search can stop early. */
export interface Phrases<Value> {
  readonly values: ReadonlyMap<string, Value>;
  readonly beginnings: ReadonlySet<string>;
}

export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const values = new Map(entries);
  const beginnings = new Set<string>();
  for (const phrase of values.keys()) {
    for (let end = 1; end <= phrase.length; end += 1) beginnings.add(phrase.slice(0, end));
  }
  return { values, beginnings };
}

/** A phrase, normalised word by word like a text. */
export const foldPhrase = (phrase: string): string =>
  wordsOf(phrase, tokenize(phrase))
    .tokens.map(({ bare }) => bare)
    .join('');

/** Every phrase among the words, the longest at each place, none overlapping another. */
export function findPhrases<Value>(
  words: Words,
  phrases: Phrases<Value>,
  accepts: (found: Found<Value>) => boolean = () => true,
): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  let end = 0;
  words.tokens.forEach(({ bareStems }, at) => {
    if (at < end || !bareStems.some((stem) => phrases.beginnings.has(stem))) return;
    const match = longestAt(words, at, phrases, accepts);
    if (match === undefined) return;
    found.push(match);
    end = match.next;
  });
  return found;
}

function longestAt<Value>(
  words: Words,
  at: number,
  phrases: Phrases<Value>,
  accepts: (found: Found<Value>) => boolean,
): Found<Value> | undefined {
  let longest: Found<Value> | undefined;
  for (const stem of words.tokens[at]?.bareStems ?? []) {
    if (!phrases.beginnings.has(stem)) continue;
    for (const found of phrasesFromStem(words, at, stem, phrases)) {
      if (found.next > (longest?.next ?? at) && accepts(found)) longest = found;
    }
  }
  return longest;
}

/** The phrases that begin with a stem of token `at`. */
function phrasesFromStem<Value>(
  { text, tokens }: Words,
  at: number,
  stem: string,
  { values, beginnings }: Phrases<Value>,
): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  let joined = stem;
  for (let next = at + 1; beginnings.has(joined); next += 1) {
    const value = values.get(joined);
    if (value !== undefined) found.push({ value, at, next });
    const following = tokens[next];
    const end = tokens[next - 1]?.end;
    if (following === undefined || !INNER_GAP.test(text.slice(end, following.start))) break;
    joined += following.bare;
  }
  return found;
}

/** The words of the text that a find covers. */
export function spanOf(
  { text, tokens }: Words,
  { at, next }: Pick<Found<unknown>, 'at' | 'next'>,
): Span {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
