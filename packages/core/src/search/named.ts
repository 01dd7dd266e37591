import { foldName } from '../query/names.ts';
import { isArabic } from '../reading/arabic-words.ts';
import { slipsBetween } from './distance.ts';
import type { SearchDocument, SearchName } from './documents.ts';
import type { ParsedQuery } from './parsed-query.ts';
import type { WordCutter } from './postings.ts';
import { beginningWith } from './sorted.ts';
import { foldWords } from './words.ts';

/** What the whole query being a name is worth; far more than its words can earn. */
const WORTH = { designation: 1000, transmittal: 1000, alias: 800, title: 800 } as const;
/** What a name that begins as typed is worth, before what is known of its bearer. */
const BEGUN = 100;
/** Begun names are mostly those of systems: whoever asks for a programme writes three letters at once. */
const SYSTEM = 6;
const NEAR_ENOUGH = 3;

interface Bearer {
  readonly number: number;
  readonly name: SearchName;
}

/** A name near to what was typed. */
export interface NearName {
  readonly document: SearchDocument;
  readonly name: SearchName;
  readonly score: number;
}

/** Maps whole names, normalised, to the entries that have them. */
export class NameIndex {
  readonly #documents: readonly SearchDocument[];
  readonly #bearers = new Map<string, Bearer[]>();
  #beginnings: Beginnings | undefined;

  constructor(documents: readonly SearchDocument[], cutter: WordCutter) {
    this.#documents = documents;
    documents.forEach(({ names }, number) => {
      for (const name of names) {
        const words = cutter.cutName(name.value).map(({ indexed }) => indexed.word);
        for (const key of keysOf(name.value, words)) this.#add(key, { number, name });
      }
    });
  }

  #add(key: string, bearer: Bearer): void {
    const bearers = this.#bearers.get(key);
    if (bearers === undefined) this.#bearers.set(key, [bearer]);
    else bearers.push(bearer);
  }

  /** The entries of which the query, with or without its idle words, is a name. */
  exact(text: string, { words, amounts, times }: ParsedQuery): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const isWords = amounts.length === 0 && times.length === 0;
    for (const key of new Set([...keysOf(text, foldWords(text)), isWords ? words.join('') : ''])) {
      if (key === '') continue;
      for (const { number, name } of this.#bearers.get(key) ?? []) {
        found.set(number, Math.max(WORTH[name.by], found.get(number) ?? 0));
      }
    }
    return found;
  }

  /**
   * The entries with a name that begins as typed, however short (f1, «إف»). Of several, people mean the one that is
   * mostly called so and that much is on record about.
   */
  begun(text: string): ReadonlyMap<number, number> {
    this.#beginnings ??= beginningsOf(this.#documents, this.#bearers);
    const { sorted, shares } = this.#beginnings;
    const keys = new Set([...startsOf(text)].flatMap((start) => beginningWith(sorted, start)));
    const worth = new Map<number, number>();
    for (const key of keys) {
      for (const { number } of this.#bearers.get(key) ?? []) {
        const share = shares.get(number)?.[scriptOf(key)] ?? 0;
        worth.set(number, (worth.get(number) ?? BEGUN) + share);
      }
    }
    return worth;
  }

  /** Each entry once, with its name nearest to a normalised text. */
  nearest(typed: string): readonly NearName[] {
    const most = typed.length < 5 ? 1 : typed.length < 10 ? 2 : NEAR_ENOUGH;
    const nearest = new Map<number, NearName>();
    for (const [key, bearers] of this.#bearers) {
      const slips = slipsFrom(typed, key, most);
      if (slips > most) continue;
      for (const { number, name } of bearers) {
        const document = this.#documents[number];
        const score = most + 1 - slips;
        if (document === undefined || (nearest.get(number)?.score ?? 0) >= score) continue;
        nearest.set(number, { document, name, score });
      }
    }
    return [...nearest.values()].toSorted((a, b) => b.score - a.score);
  }
}

/** A name that begins as typed is near, however much is still to be typed. */
function slipsFrom(typed: string, key: string, most: number): number {
  if (typed === '') return most + 1;
  if (typed.length >= 2 && key.startsWith(typed)) return 0.5;
  return slipsBetween(typed, key, most);
}

const keysOf = (name: string, words: readonly string[]): ReadonlySet<string> =>
  new Set([foldName(name), words.join('')]);

/** What a name would begin with: as typed, and without Arabic articles, which names are kept without. */
function startsOf(text: string): ReadonlySet<string> {
  const keys = [text, text.replace(/\sال?$/u, '')].flatMap((start) => [
    ...keysOf(start, foldWords(start)),
  ]);
  const bare = keys.map((key) => key.replace(/^ال(?=.)/u, ''));
  return new Set([...keys, ...bare].filter((key) => key !== ''));
}

interface Beginnings {
  readonly sorted: readonly string[];
  /** How much each name of an entry adds: what is known of it, divided among its names of that script. */
  readonly shares: ReadonlyMap<number, Readonly<Record<Script, number>>>;
}

type Script = 'arabic' | 'other';

const scriptOf = (key: string): Script => (isArabic(key) ? 'arabic' : 'other');

/** Made for the first beginning that is typed. */
function beginningsOf(
  documents: readonly SearchDocument[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
): Beginnings {
  const names = new Map<number, Record<Script, number>>();
  for (const [key, each] of bearers) {
    for (const { number } of each) {
      const count = names.get(number) ?? { arabic: 0, other: 0 };
      count[scriptOf(key)] += 1;
      names.set(number, count);
    }
  }
  const renown = renownOf(documents);
  const shares = [...names].map(([number, { arabic, other }]) => {
    const { id = '', collection } = documents[number] ?? {};
    const known = (renown.get(id) ?? 0) * (collection === 'systems' ? SYSTEM : 1);
    return [number, { arabic: known / arabic, other: known / other }] as const;
  });
  return { sorted: [...bearers.keys()].toSorted(), shares: new Map(shares) };
}

/** How many entries are about each system or programme. */
function renownOf(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const renown = new Map<string, number>();
  for (const { systems, programme } of documents) {
    for (const id of programme === undefined ? systems : [...systems, programme]) {
      renown.set(id, (renown.get(id) ?? 0) + 1);
    }
  }
  return renown;
}
