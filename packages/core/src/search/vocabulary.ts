import { isArabic } from '../reading/arabic-words.ts';
import { slipsBetween, toleranceFor } from './distance.ts';
import type { IndexedWord } from './postings.ts';
import { beginningWith } from './sorted.ts';
import { soundOf, soundsTyped } from './sounds.ts';
import { behindParticles } from './stems.ts';

/** An indexed word that a typed word may mean. */
export interface Candidate {
  readonly word: string;
  /** 1 for the same word, less for a likely one. */
  readonly likeness: number;
}

const LIKENESS = { behindParticle: 0.95, variant: 0.92, begun: 0.75, heard: 0.72 } as const;
const BY_SLIPS = [1, 0.8, 0.62];
const LEAST_BEGUN = 3;
const LEAST_JOINED = 6;
/** Letters and a number; one digit after three letters or more is a sound (zor9, tari9). */
const DESIGNATION = /^(?:[a-z]{0,2}\d+|[a-z]+\d\d+)[a-z]?$/;

/** The indexed words, and which of them a typed word may mean. */
export class Vocabulary {
  readonly #known: ReadonlyMap<string, IndexedWord>;
  /** Words of names: only those are guessed at. */
  readonly #ofNames: readonly IndexedWord[];
  readonly #sorted: readonly string[];
  readonly #byLength = new Map<number, string[]>();
  readonly #found = new Map<string, readonly Candidate[]>();
  #bySound: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(known: ReadonlyMap<string, IndexedWord>) {
    this.#known = known;
    this.#ofNames = [...known.values()].filter(({ inName }) => inName !== undefined);
    this.#sorted = this.#ofNames.map(({ word }) => word).toSorted();
    for (const { word } of this.#ofNames) append(this.#byLength, word.length, word);
  }

  /** Joins the words of a name that is indexed as one word: sea guardian. */
  joined(words: readonly string[]): readonly string[] {
    const joined: string[] = [];
    for (const word of words) {
      const both = `${joined.at(-1) ?? ''}${word}`;
      if (joined.length > 0 && both.length > LEAST_JOINED && this.#known.has(both))
        joined.splice(-1, 1, both);
      else joined.push(word);
    }
    return joined;
  }

  /**
   * What a typed word may mean, the likeliest first.
   *
   * @param isBegun - the word may go on, since it is still being typed
   */
  candidates(word: string, isBegun: boolean): readonly Candidate[] {
    const key = isBegun ? `${word}…` : word;
    const found = this.#found.get(key) ?? this.#look(word, isBegun);
    if (this.#found.size < 10_000) this.#found.set(key, found);
    return found;
  }

  #look(word: string, isBegun: boolean): readonly Candidate[] {
    const exact = this.#known.has(word) ? [{ word, likeness: 1 }] : [];
    const begun = isBegun ? this.#begunBy(word) : [];
    if (exact.length > 0) return [...exact, ...begun];
    const sure = [...this.#behindParticles(word), ...this.#variantsOf(word)];
    if (sure.length > 0) return [...sure, ...begun];
    return best([...this.#misspelt(word), ...this.#heard(word), ...begun]);
  }

  #behindParticles(word: string): readonly Candidate[] {
    return behindParticles(word)
      .filter((bare) => this.#known.has(bare))
      .map((bare) => ({ word: bare, likeness: LIKENESS.behindParticle }));
  }

  /** AH-64 for AH-64E, and the reverse for a letter that the index does not write: M109A5 is no variant of M109. */
  #variantsOf(word: string): readonly Candidate[] {
    if (!/^[a-z]+\d+$/.test(word)) return [];
    return this.#begunBy(word)
      .filter((found) => /^[a-z]$/.test(found.word.slice(word.length)))
      .map((found) => ({ word: found.word, likeness: LIKENESS.variant }));
  }

  #begunBy(word: string): readonly Candidate[] {
    if (word.length < LEAST_BEGUN) return [];
    return beginningWith(this.#sorted, word)
      .filter((whole) => whole !== word)
      .map((whole) => ({ word: whole, likeness: LIKENESS.begun }));
  }

  #misspelt(word: string): readonly Candidate[] {
    const most = toleranceFor(word);
    const found: Candidate[] = [];
    for (let length = word.length - most; most > 0 && length <= word.length + most; length += 1) {
      for (const other of this.#byLength.get(length) ?? []) {
        const allowed = Math.min(most, toleranceFor(other));
        if (allowed === 0) continue;
        const slips = slipsBetween(word, other, allowed);
        if (slips <= allowed) found.push({ word: other, likeness: BY_SLIPS[slips] ?? 0 });
      }
    }
    return found;
  }

  #heard(word: string): readonly Candidate[] {
    if (isArabic(word) || DESIGNATION.test(word)) return [];
    // A final s may have gone as a plural: lkongres.
    const heard = [
      ...soundsTyped(word),
      ...soundsTyped(`${word}s`).filter(({ length }) => length > 3),
    ];
    return heard
      .flatMap((sound) => this.#soundingLike(sound))
      .map((other) => ({ word: other, likeness: LIKENESS.heard }));
  }

  /** Sounds are found out when a word is first heard: most questions need none. */
  #soundingLike(sound: string): readonly string[] {
    this.#bySound ??= this.#sounds();
    return this.#bySound.get(sound) ?? [];
  }

  #sounds(): ReadonlyMap<string, readonly string[]> {
    const bySound = new Map<string, string[]>();
    for (const { word, inName = word } of this.#ofNames) {
      const sound = soundOf(inName);
      if (sound.length >= 3 && !this.#isTwoWords(inName)) append(bySound, sound, word);
    }
    return bySound;
  }

  #isTwoWords(written: string): boolean {
    const bare = /^ال/u.test(written) ? [] : behindParticles(written);
    return bare.some((word) => this.#known.has(word));
  }
}

/** Each word once, at its likeliest. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const likest = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted((a, b) => a.likeness - b.likeness)) {
    likest.set(candidate.word, candidate);
  }
  return [...likest.values()].toSorted((a, b) => b.likeness - a.likeness);
}

function append<Key>(map: Map<Key, string[]>, key: Key, word: string): void {
  const words = map.get(key);
  if (words === undefined) map.set(key, [word]);
  else words.push(word);
}
