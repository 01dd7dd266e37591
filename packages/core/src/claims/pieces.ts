import { foldName } from '../query/names.ts';
import type { Span } from './claim.ts';

/** A run of letters of one script, or of digits. */
export interface Piece extends Span {
  readonly folded: string;
  /** The normalised piece with and without its attached Arabic particles, longest first. */
  readonly stems: readonly string[];
  /** The text between the previous piece and this one. */
  readonly gap: string;
}

// Splits scripts and digits without a space: archived press prints «أبرامزM1A1».
const PIECE =
  /(?:(?=[\p{Script=Arabic}\u0640])[\p{L}\u0640]\p{M}*)+|(?:(?!\p{Script=Arabic})\p{L}\p{M}*)+|\p{Nd}+/gu;

/** Cuts a text into pieces, each with its place. */
export function readPieces(text: string): readonly Piece[] {
  let end = 0;
  return [...text.matchAll(PIECE)].map((match) => {
    const [found] = match;
    const gap = text.slice(end, match.index);
    end = match.index + found.length;
    const folded = foldPiece(found);
    return { start: match.index, end, text: found, folded, stems: stemsOf(found, folded), gap };
  });
}

/** A word is the same with the alef of the accusative: «حليفا رئيسيا», «حليف رئيسي». */
const foldPiece = (word: string): string =>
  foldName(word).replace(/^(\p{Script=Arabic}{4,})ا$/u, '$1');

const PLURAL = /^[a-z]{4,}s$/;
const ARABIC = /^\p{Script=Arabic}/u;

function stemsOf(found: string, folded: string): readonly string[] {
  // Apaches, Chinooks: the press gives names a plural.
  if (!ARABIC.test(found)) return PLURAL.test(folded) ? [folded, folded.slice(0, -1)] : [folded];
  const afterAnd = stripped([found], /^[وف](?=.{2})/u);
  const afterPreposition = stripped(afterAnd, /^[بلك](?=.{2})/u);
  const afterArticle = stripped(afterPreposition, /^لل(?=.{2})/u);
  return [...new Set(afterArticle.map(foldPiece))];
}

const stripped = (stems: readonly string[], particle: RegExp): readonly string[] =>
  stems.flatMap((stem) => (particle.test(stem) ? [stem, stem.replace(particle, '')] : [stem]));

/** Characters allowed inside a name: a space, a hyphen, a bracket, an apostrophe. */
const INNER_GAP = /^[\s\p{Cf}\p{Pd}/.’'"“”«»()]{0,3}$/u;

/** Something found among the pieces: from piece `at` to the one before `next`. */
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

/** Phrases written in lists, a line for a value: `{ sold: 'sold, sells, a vendu' }`. No phrase has two senses. */
export function phrasesFrom<Value extends string>(
  lists: Readonly<Record<Value, string>>,
  keys: readonly Value[],
): Phrases<Value> {
  const senses = new Map<string, Value>();
  for (const value of keys) {
    for (const phrase of lists[value].split(/[,\n]+/u)) {
      const folded = foldPhrase(phrase);
      const known = senses.get(folded) ?? value;
      if (known !== value) throw new RangeError(`“${phrase.trim()}” is ${known} and ${value}.`);
      if (folded !== '') senses.set(folded, value);
    }
  }
  return phrasesOf(senses);
}

/** A phrase, normalised piece by piece like a text. */
export const foldPhrase = (phrase: string): string =>
  readPieces(phrase)
    .map(({ folded }) => folded)
    .join('');

/** Every phrase among the pieces, the longest at each place, none overlapping another. */
export function findPhrases<Value>(
  pieces: readonly Piece[],
  phrases: Phrases<Value>,
  accepts: (found: Found<Value>) => boolean = () => true,
): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = longestAt(pieces, at, phrases, accepts);
    if (match !== undefined) found.push(match);
    at = match?.next ?? at + 1;
  }
  return found;
}

function longestAt<Value>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<Value>,
  accepts: (found: Found<Value>) => boolean,
): Found<Value> | undefined {
  const stems = pieces[at]?.stems ?? [];
  return stems
    .flatMap((stem) => phrasesFromStem(pieces, at, stem, phrases))
    .toSorted((one, other) => other.next - one.next)
    .find(accepts);
}

/** The phrases that begin with a stem of piece `at`. */
function phrasesFromStem<Value>(
  pieces: readonly Piece[],
  at: number,
  stem: string,
  { values, beginnings }: Phrases<Value>,
): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  let joined = stem;
  for (let next = at + 1; beginnings.has(joined); next += 1) {
    const value = values.get(joined);
    if (value !== undefined) found.push({ value, at, next });
    const following = pieces[next];
    if (following === undefined || !INNER_GAP.test(following.gap)) break;
    joined += following.folded;
  }
  return found;
}

/** The words of the text that a find covers. */
export function spanOf(
  text: string,
  pieces: readonly Piece[],
  { at, next }: Pick<Found<unknown>, 'at' | 'next'>,
): Span {
  const start = pieces[at]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
