import type { Aliases, Dataset, Programme, System, Term } from '../generated/types.ts';

/** Letters that Unicode does not decompose but that people type for each other. */
const LETTER_FORMS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  œ: 'oe',
  æ: 'ae',
};

const ARABIC_ARTICLE = /(^|\s)ال(?=\p{Script=Arabic}{3})/gu;
const LETTER_VARIANT = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'gu');

/** Arabic-Indic and Persian digits as the digit they stand for. */
const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/**
 * A name reduced to what tells it apart from others: case, accents, vowel signs, spelling variants of
 * Arabic letters, the Arabic article, digits' script, and every space, hyphen, slash and point are gone.
 *
 * @example foldName('AH-64 E') === foldName('ah64e'); foldName('الهيمارس') === foldName('هيمارس')
 */
export function foldName(text: string): string {
  return westernDigits(text.normalize('NFKD').toLowerCase())
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(LETTER_VARIANT, (letter) => LETTER_FORMS[letter] ?? letter)
    .replace(ARABIC_ARTICLE, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Something people ask for by name. */
export type Named = System | Programme | Term;

/** Every name under which one may be asked for: designation or acronym, ID, names, aliases. */
export function namesOf(named: Named): readonly string[] {
  const short = 'designation' in named ? named.designation : named.acronym;
  return [
    ...(short === undefined ? [] : [short]),
    named.id,
    named.name.en,
    named.name.ar,
    named.name.fr,
    ...aliasesOf(named.aliases),
  ];
}

const aliasesOf = ({ ar, en, fr, arLatn = [] }: Aliases): readonly string[] => [
  ...en,
  ...ar,
  ...fr,
  ...arLatn,
];

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, ReadonlySet<Named>>>();

/** Folded name to the entries that bear it, made once for a collection. */
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
 * The one entry that bears a name, in any of its scripts and spellings.
 *
 * @param entries - a collection such as `dataset.systems`
 * @returns undefined where no entry, or more than one, folds to the same name
 */
export function findByName<Entry extends Named>(
  entries: readonly Entry[],
  name: string,
): Entry | undefined {
  const matches = indexOf(entries).get(foldName(name));
  return matches?.size === 1 ? entries.find((entry) => matches.has(entry)) : undefined;
}
