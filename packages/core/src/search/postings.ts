import type { SearchDocument } from './documents.ts';
import { Vocabulary } from './vocabulary.ts';
import { foldWords } from './words.ts';

/** How much a word counts by where it stands. */
const WEIGHTS = {
  designation: 10,
  transmittal: 10,
  alias: 8,
  title: 7,
  related: 4,
  keywords: 2,
  text: 1,
} as const;

/** Where a word stands: entries by their number, and the most that it counts in each. */
export interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

/** Every word of the entries, with where it stands. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  posting(word: string): Posting | undefined;
}

export function indexWords(documents: readonly SearchDocument[]): WordIndex {
  const postings = new Map<string, Posting>();
  const ofNames = new Set<string>();
  const folded = new Map<string, readonly string[]>();
  const wordsOf = (text: string): readonly string[] => {
    const words = folded.get(text) ?? foldWords(text);
    folded.set(text, words);
    return words;
  };
  documents.forEach((document, number) => {
    const weights = new Map<string, number>();
    const add = (text: string, weight: number, isName: boolean): void => {
      for (const word of wordsOf(text)) {
        weights.set(word, Math.max(weight, weights.get(word) ?? 0));
        if (isName) ofNames.add(word);
      }
    };
    for (const { by, value } of document.names) add(value, WEIGHTS[by], true);
    for (const name of document.related) add(name, WEIGHTS.related, true);
    add(document.keywords, WEIGHTS.keywords, true);
    for (const word of foldWords(document.text)) {
      if (!weights.has(word)) weights.set(word, WEIGHTS.text);
    }
    for (const [word, weight] of weights) place(postings, word, number, weight);
  });
  return {
    vocabulary: new Vocabulary(new Set(postings.keys()), ofNames),
    posting: (word) => postings.get(word),
  };
}

function place(postings: Map<string, Posting>, word: string, number: number, weight: number): void {
  const posting = postings.get(word);
  if (posting === undefined) {
    postings.set(word, { documents: [number], weights: [weight] });
    return;
  }
  posting.documents.push(number);
  posting.weights.push(weight);
}
