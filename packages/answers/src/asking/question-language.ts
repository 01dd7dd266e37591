import type { Language } from '@us-morocco-security/core/labels';

/** Small words that belong to one language: those that English and French share, or that name things, are left out. */
const SMALL_WORDS = {
  en: 'the of and or is are was were be has have had does did do when how many much what which who whose why where from with for by to in its their any between about into',
  fr: 'le la les des du un une est sont était ont été quand combien quel quelle quels quelles qui que quoi pourquoi comment où dans pour avec par aux au ses son sa leur ce cette ces il elle ils elles entre depuis sur ou et de reçu acheté',
} as const;

const signs = {
  en: new Set<string>(SMALL_WORDS.en.split(' ')),
  fr: new Set<string>(SMALL_WORDS.fr.split(' ')),
};

const LEAST = 2;

/**
 * The language in which a question in Latin letters is asked, by its small words; undefined where they are too few to
 * tell, as in a name.
 *
 * @example languageOfQuestion('Combien de F-16 le Maroc a-t-il achetés ?') === 'fr'
 */
export function languageOfQuestion(text: string): Exclude<Language, 'ar'> | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => signs.en.has(word)).length;
  const french = words.filter((word) => signs.fr.has(word)).length;
  if (Math.max(english, french) < LEAST || english === french) return undefined;
  return french > english ? 'fr' : 'en';
}
