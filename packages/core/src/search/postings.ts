import type { SearchDocument } from './documents.ts';
import { behindParticles, stem } from './stems.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordReader } from './words.ts';

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

/** A word with the entries that contain it, by number and in their order, and its highest weight in each. */
export interface IndexedWord {
  readonly word: string;
  readonly documents: number[];
  readonly weights: number[];
  /** How the first name that holds it writes it; undefined where it is in texts alone. */
  inName: string | undefined;
}

/** Every word of the entries. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  posting(word: string): Pick<IndexedWord, 'documents' | 'weights'> | undefined;
}

/** A word as a text writes it. */
interface WrittenWord {
  readonly written: string;
  readonly indexed: IndexedWord;
}

/** Cuts texts into words, and reads each word once. */
export class WordCutter {
  readonly #read = wordReader();
  readonly #names = new Map<string, readonly WrittenWord[]>();
  readonly #written = new Map<string, WrittenWord>();
  readonly words = new Map<string, IndexedWord>();

  /** The words of a name, read once: names come back with every record about their bearer. */
  cutName(name: string): readonly WrittenWord[] {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const words = this.cut(name);
    this.#names.set(name, words);
    return words;
  }

  /** The words of a text, in its order. */
  cut(text: string): readonly WrittenWord[] {
    return this.#read(text).map((written) => this.#wordOf(written));
  }

  #wordOf(written: string): WrittenWord {
    const known = this.#written.get(written);
    if (known !== undefined) return known;
    const read = { written, indexed: this.#indexed(stem(written)) };
    this.#written.set(written, read);
    return read;
  }

  #indexed(word: string): IndexedWord {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const indexed = { word, documents: [], weights: [], inName: undefined };
    this.words.set(word, indexed);
    return indexed;
  }
}

/** Indexes the words of entries. */
export function indexWords(documents: readonly SearchDocument[], cutter: WordCutter): WordIndex {
  documents.forEach((document, number) => {
    for (const [name, weight] of weightedNames(document)) {
      for (const { written, indexed } of cutter.cutName(name)) {
        place(indexed, number, weight);
        indexed.inName ??= written;
      }
    }
    for (const { indexed } of cutter.cut(document.text)) place(indexed, number, WEIGHTS.text);
  });
  // What only a look-alike or a name of no entry holds is in no entry.
  const words = new Map([...cutter.words].filter(([, { documents }]) => documents.length > 0));
  placeBehindParticles(words);
  return {
    vocabulary: new Vocabulary(words),
    posting: (word) => words.get(word),
  };
}

/** What an entry is called and asked for by, each with how much its words count. */
const weightedNames = (document: SearchDocument): readonly (readonly [string, number])[] => [
  ...document.names.map(({ by, value }) => [value, WEIGHTS[by]] as const),
  ...document.related.map((name) => [name, WEIGHTS.related] as const),
  [document.keywords, WEIGHTS.keywords],
];

/** A word counts once in an entry, where it counts most. Entries come in their order, so only the last can be this one. */
function place({ documents, weights }: IndexedWord, number: number, weight: number): void {
  const last = documents.length - 1;
  if (documents[last] !== number) {
    documents.push(number);
    weights.push(weight);
  } else if ((weights[last] ?? 0) < weight) weights[last] = weight;
}

/** Indexes «بصواريخ» under «صواريخ» too, since that is a separate word elsewhere. */
function placeBehindParticles(words: ReadonlyMap<string, IndexedWord>): void {
  for (const indexed of words.values()) {
    for (const bare of behindParticles(indexed.word)) {
      const separate = words.get(bare);
      if (separate !== undefined) addAll(separate, indexed);
    }
  }
}

function addAll(to: IndexedWord, from: IndexedWord): void {
  const weights = new Map(to.documents.map((number, at) => [number, to.weights[at] ?? 0]));
  from.documents.forEach((number, at) => {
    weights.set(number, Math.max(weights.get(number) ?? 0, from.weights[at] ?? 0));
  });
  to.documents.splice(0, Infinity, ...weights.keys());
  to.weights.splice(0, Infinity, ...weights.values());
}
