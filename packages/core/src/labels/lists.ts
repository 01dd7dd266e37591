import { isolate, openRightToLeft } from './bidi.ts';
import type { Language } from './language.ts';

const separators: Readonly<Record<Language, string>> = { ar: '، ', en: ', ', fr: ', ' };

/** Names one after another, each isolated, so that an Arabic list of Latin designations keeps its order on screen. */
export function formatList(items: readonly string[], language: Language): string {
  const list = items.map(isolate).join(separators[language]);
  return language === 'ar' ? openRightToLeft(list) : list;
}

/** "a, b or c" in the reader's language, each isolated. */
export const formatChoice = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(items.map(isolate));

const clauseSeparators: Readonly<Record<Language, string>> = {
  ar: '؛ ',
  en: '; ',
  fr: '\u202F; ',
};

/** Clauses of one sentence, one after another. */
export const formatClauses = (clauses: readonly string[], language: Language): string =>
  clauses.join(clauseSeparators[language]);
