import type { Dataset, Localized, System } from '../generated/types.ts';
import { normalise } from '../reading/normalise.ts';
import { listIn, listOf, objectOf, textOf } from './arguments.ts';

const ASCII = /^[\0-\x7f]*$/;
const ARTICLE = /(^|\s)(?:ال|لل)(?=\p{Script=Arabic}{3})/gu;

/**
 * A name reduced to what distinguishes it from others: case, accents, vowel signs, spelling variants of
 * Arabic letters, the Arabic article, digits' script, and every space, hyphen, slash and point are gone.
 *
 * @example foldName('AH-64 E') === foldName('ah64e'); foldName('الهيمارس') === foldName('هيمارس')
 */
export function foldName(text: string): string {
  const letters = normalise(textOf(text, 'a name'));
  if (ASCII.test(letters)) return letters.replace(/[^a-z0-9]/g, '');
  return letters.replace(ARTICLE, '$1').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Something people ask for by name: a system, a programme, a term. */
export interface Named {
  readonly id: string;
  readonly name: Localized;
  readonly designation?: string | undefined;
  readonly acronym?: string | undefined;
  readonly aliases: {
    readonly ar: readonly string[];
    readonly en: readonly string[];
    readonly fr: readonly string[];
    readonly arLatn?: readonly string[] | undefined;
  };
}

/** Every name under which one may be asked for: designation or acronym, ID, names, aliases. */
export function namesOf(named: Named): readonly string[] {
  const { id, designation, acronym, name, aliases } = objectOf(
    named,
    'a system, programme or term',
  );
  const { ar, en, fr } = objectOf(name, 'an entry with names');
  return [
    ...(designation === undefined ? [] : [designation]),
    ...(acronym === undefined ? [] : [acronym]),
    id,
    en,
    ar,
    fr,
    ...listIn(aliases, 'en'),
    ...listIn(aliases, 'ar'),
    ...listIn(aliases, 'fr'),
    ...(aliases.arLatn ?? []),
  ];
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, ReadonlySet<Named>>>();

/** Maps a normalised name to its entries; built once per collection. */
function indexOf(entries: readonly Named[]): ReadonlyMap<string, ReadonlySet<Named>> {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const index = new Map<string, Set<Named>>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const folded = foldName(name);
      index.set(folded, (index.get(folded) ?? new Set()).add(entry));
    }
  }
  indexes.set(entries, index);
  return index;
}

/**
 * The one entry with a name, in any script and spelling.
 *
 * @param entries - a collection such as `dataset.systems`
 * @returns undefined where no entry, or more than one, normalises to the same name
 */
export function findByName<Entry extends Named>(
  entries: readonly Entry[],
  name: string,
): Entry | undefined {
  const matches = indexOf(listOf(entries, 'a list of entries')).get(foldName(name));
  return matches?.size === 1 ? entries.find((entry) => matches.has(entry)) : undefined;
}

/** The system with a name: `findSystem(dataset, 'هيمارس')?.id` is `himars`. */
export const findSystem = (dataset: Pick<Dataset, 'systems'>, name: string): System | undefined =>
  findByName(listIn(dataset, 'systems'), name);
