import type { SearchDocument, SearchedCollection } from './documents.ts';
import type { ParsedQuery, QueryAmount, QueryTime } from './parsed-query.ts';
import type { WordIndex } from './postings.ts';

const WEIGHT = { year: 5, day: 9, amount: 12 } as const;
/** How much of a query an entry must answer, by the rarity of its words. */
const LEAST_COVERED = 0.5;
const HINT = 0.1;

/** Of equals, what people are likelier to mean. */
const LIKELIHOOD: Readonly<Record<SearchedCollection, number>> = {
  systems: 1.1,
  programmes: 1.1,
  terms: 1.1,
  deals: 1,
  exercises: 1,
  events: 1,
  deployments: 1,
  figures: 1,
  statements: 0.97,
  series: 0.7,
  rumours: 0.95,
  conflicts: 0.9,
};

/** How well each entry answers a query: the sum over its parts, by how rare the part is and how much is answered. */
export class Scores {
  readonly #documents: readonly SearchDocument[];
  readonly #words: WordIndex;
  readonly #earned = new Map<number, number>();
  readonly #covered = new Map<number, number>();
  readonly #bonus = new Map<number, number>();
  #asked = 0;

  constructor(documents: readonly SearchDocument[], words: WordIndex) {
    this.#documents = documents;
    this.#words = words;
  }

  addAsked({ words, idle, amounts, times }: ParsedQuery, isBegun: boolean): void {
    words.forEach((word, at) => {
      this.#addWord(word, isBegun && at === words.length - 1);
    });
    for (const word of idle) this.#addHint(word);
    for (const amount of amounts) this.#addPart(amountMatches(this.#documents, amount));
    for (const time of times) this.#addPart(timeMatches(this.#documents, time));
  }

  addBonus(number: number, bonus: number): void {
    this.#bonus.set(number, bonus);
  }

  /** Entry numbers and their scores, best first. */
  best(): readonly (readonly [number: number, score: number])[] {
    const numbers = new Set([...this.#earned.keys(), ...this.#bonus.keys()]);
    const found: (readonly [number, number])[] = [];
    for (const number of numbers) {
      const share = this.#asked === 0 ? 0 : (this.#covered.get(number) ?? 0) / this.#asked;
      const bonus = this.#bonus.get(number) ?? 0;
      if (share < LEAST_COVERED && bonus === 0) continue;
      const collection = this.#documents[number]?.collection ?? 'conflicts';
      const earned = (this.#earned.get(number) ?? 0) * share ** 2;
      found.push([number, (earned + bonus) * LIKELIHOOD[collection]]);
    }
    return found.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  #addWord(word: string, isBegun: boolean): void {
    const matches = new Map<number, { weight: number; likeness: number }>();
    for (const { word: known, likeness } of this.#words.vocabulary.candidates(word, isBegun)) {
      const posting = this.#words.posting(known);
      posting?.documents.forEach((number, at) => {
        const weight = posting.weights[at] ?? 0;
        const before = matches.get(number);
        if (before !== undefined && before.weight * before.likeness >= weight * likeness) return;
        matches.set(number, { weight, likeness });
      });
    }
    this.#addPart(matches);
  }

  /** Tie-breaker only: never adds a result. */
  #addHint(word: string): void {
    const posting = this.#words.posting(word);
    posting?.documents.forEach((number, at) => {
      const hint = HINT * (posting.weights[at] ?? 0);
      this.#earned.set(number, (this.#earned.get(number) ?? 0) + hint);
    });
  }

  #addPart(matches: ReadonlyMap<number, { weight: number; likeness: number }>): void {
    const rarity = Math.log(1 + this.#documents.length / (matches.size + 0.5));
    this.#asked += rarity;
    for (const [number, { weight, likeness }] of matches) {
      this.#earned.set(number, (this.#earned.get(number) ?? 0) + rarity * weight * likeness);
      this.#covered.set(number, (this.#covered.get(number) ?? 0) + rarity * likeness);
    }
  }
}

type Matches = ReadonlyMap<number, { weight: number; likeness: number }>;

/** The entries with exactly the amount, and those that alone round to it: $8.545 billion is quoted as 8.5. */
function amountMatches(
  documents: readonly SearchDocument[],
  { readings, tolerance }: QueryAmount,
): Matches {
  const within = (most: number): readonly number[] =>
    documents.flatMap(({ usd }, number) =>
      usd !== undefined && readings.some((value) => Math.abs(value - usd) <= most) ? [number] : [],
    );
  const exact = within(0);
  const others = within(tolerance).filter((number) => !exact.includes(number));
  const amounts = new Set(others.map((number) => documents[number]?.usd));
  const found = amounts.size === 1 ? [...exact, ...others] : exact;
  return new Map(found.map((number) => [number, { weight: WEIGHT.amount, likeness: 1 }]));
}

function timeMatches(documents: readonly SearchDocument[], { years, days }: QueryTime): Matches {
  const found = new Map<number, { weight: number; likeness: number }>();
  documents.forEach((document, number) => {
    if (days.some((day) => document.when?.startsWith(day))) {
      found.set(number, { weight: WEIGHT.day, likeness: 1 });
    } else if (days.length === 0 && years.some((year) => document.years.includes(year))) {
      found.set(number, { weight: WEIGHT.year, likeness: 1 });
    }
  });
  return found;
}
