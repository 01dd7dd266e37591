import { foldName } from '../query/names.ts';
import { slipsBetween } from './distance.ts';
import type { SearchDocument, SearchName } from './documents.ts';
import type { ParsedQuery } from './parsed-query.ts';
import { foldWords } from './words.ts';

/** What the whole query being a name is worth; far more than its words can earn. */
const WORTH = { designation: 1000, transmittal: 1000, alias: 800, title: 800 } as const;
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

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents;
    documents.forEach(({ names }, number) => {
      for (const name of names) {
        for (const key of keysOf(name.value)) this.#add(key, { number, name });
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
    for (const key of new Set([...keysOf(text), isWords ? words.join('') : ''])) {
      if (key === '') continue;
      for (const { number, name } of this.#bearers.get(key) ?? []) {
        found.set(number, Math.max(WORTH[name.by], found.get(number) ?? 0));
      }
    }
    return found;
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

const keysOf = (name: string): ReadonlySet<string> =>
  new Set([foldName(name), foldWords(name).join('')]);
