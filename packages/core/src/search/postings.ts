import type { SearchDocument } from './documents.ts';
import { behindParticles, stem } from './stems.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsWritten } from './words.ts';

/** The weight of a word by the field it is in. */
const WEIGHTS = {
  designation: 10,
  transmittal: 10,
  alias: 8,
  title: 7,
  related: 4,
  keywords: 2,
  text: 1,
} as const;

/** The entries that contain a word, by number, with its highest weight in each. */
interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

/** Every word of the entries, with the entries that contain it. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  posting(word: string): Posting | undefined;
}

/** Indexes the words of entries. */
export function indexWords(documents: readonly SearchDocument[]): WordIndex {
  const knownWords = cutOnce();
  const places = new Map<string, Map<number, number>>();
  const ofNames = new Map<string, string>();
  documents.forEach((document, number) => {
    for (const [text, weight] of weighted(document)) {
      for (const written of knownWords(text)) {
        const word = stem(written);
        place(places, word, number, weight);
        if (weight > WEIGHTS.text && !ofNames.has(word)) ofNames.set(word, written);
      }
    }
  });
  placeBehindParticles(places);
  const postings = new Map([...places].map(([word, weights]) => [word, postingOf(weights)]));
  return {
    vocabulary: new Vocabulary(new Set(postings.keys()), ofNames),
    posting: (word) => postings.get(word),
  };
}

/** The texts of an entry, each with how much its words count. */
const weighted = (document: SearchDocument): readonly (readonly [string, number])[] => [
  ...document.names.map(({ by, value }) => [value, WEIGHTS[by]] as const),
  ...document.related.map((name) => [name, WEIGHTS.related] as const),
  [document.keywords, WEIGHTS.keywords],
  [document.text, WEIGHTS.text],
];

/** Names come back with every record about them; each text is cut once. */
function cutOnce(): (text: string) => readonly string[] {
  const cut = new Map<string, readonly string[]>();
  return (text) => {
    const words = cut.get(text) ?? wordsWritten(text);
    cut.set(text, words);
    return words;
  };
}

type Places = Map<string, Map<number, number>>;

/** A word counts once in an entry, where it counts most. */
function place(places: Places, word: string, number: number, weight: number): void {
  const weights = places.get(word) ?? new Map<number, number>();
  if (weights.size === 0) places.set(word, weights);
  if ((weights.get(number) ?? 0) < weight) weights.set(number, weight);
}

/** Indexes «بصواريخ» under «صواريخ» too, since that is a separate word elsewhere. */
function placeBehindParticles(places: Places): void {
  for (const [word, weights] of [...places]) {
    for (const bare of behindParticles(word)) {
      if (!places.has(bare)) continue;
      for (const [number, weight] of weights) place(places, bare, number, weight);
    }
  }
}

function postingOf(weights: ReadonlyMap<number, number>): Posting {
  return { documents: [...weights.keys()], weights: [...weights.values()] };
}
