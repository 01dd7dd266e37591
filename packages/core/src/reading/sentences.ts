import type { Place } from './figure.ts';

type Sentence = Place;

interface Span {
  readonly start: number;
  end: number;
}

// Intl.Segmenter is not used: its rules come with the runtime, so the same text would split
// differently from one Node to the next, and it ends a sentence after «U.S.» and «No.».

const wordBefore = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]{1,6})$/u;
const closingMarks = /[”’»"'\])}›\p{Cf}]*(?:\s+[”’»"'\])}›.!?؟…]+(?=\s|$))*/u;
const terminators = /[.!?؟…]+/g;
const abbreviations = new Set(
  (
    'no nos mr mrs ms dr gen col maj capt lt sgt st vs etc approx art para fig vol pp cf al inc co corp ' +
    'ltd dept gov sen rep jr sr jan feb mar apr jun jul aug sept sep oct nov dec janv févr avr juil déc ' +
    'env mm mk'
  ).split(' '),
);

/**
 * The sentences of a paragraph, in order. A line break ends one; a semicolon does not. Whatever has
 * no letter (a stray quotation mark, a lone number) stays with the sentence before it, or with the
 * one after when it comes first. A text without any letter has no sentence.
 */
export function readSentences(text: string): Sentence[] {
  const spans: Span[] = [];
  let waiting: number | undefined;
  for (const piece of piecesOf(text)) {
    const last = spans.at(-1);
    if (/\p{L}/u.test(text.slice(piece.start, piece.end))) {
      spans.push({ start: waiting ?? piece.start, end: piece.end });
      waiting = undefined;
    } else if (last) {
      last.end = piece.end;
    } else {
      waiting ??= piece.start;
    }
  }
  return spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function piecesOf(text: string): Span[] {
  return cutsOf(text)
    .map((end, index, ends) => trimmed(text, ends[index - 1] ?? 0, end))
    .filter(({ start, end }) => start < end);
}

/** Where sentences end: after a terminator, with the marks that close it, and at line breaks. */
function cutsOf(text: string): number[] {
  const cuts = [...text.matchAll(/\n/g)].map((match) => match.index + 1);
  let closed = 0;
  for (const match of text.matchAll(terminators)) {
    if (match.index < closed || !endsSentence(text, match.index, match[0])) continue;
    closed = closingEnd(text, match.index + match[0].length);
    cuts.push(closed);
  }
  cuts.push(text.length);
  return cuts.toSorted((left, right) => left - right);
}

function endsSentence(text: string, at: number, printed: string): boolean {
  // A point inside a number, an initialism or an address.
  if (/^[\p{L}\p{N}]/u.test(text.slice(at + printed.length, at + printed.length + 2))) return false;
  if (printed !== '.') return true;
  const word = wordBefore.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  if (word === undefined) return true;
  const isInitial = word.length === 1 && /\p{Script=Latin}/u.test(word);
  return !isInitial && !abbreviations.has(word.toLowerCase());
}

/** The end of the quotation marks and brackets that close a sentence, stray ones included. */
function closingEnd(text: string, at: number): number {
  const closing = new RegExp(closingMarks, 'uy');
  closing.lastIndex = at;
  return closing.test(text) ? closing.lastIndex : at;
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return {
    start: start + (slice.length - slice.trimStart().length),
    end: start + slice.trimEnd().length,
  };
}
