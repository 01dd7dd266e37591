import type { Locale, Problem } from './locale.ts';
import { merge, type Use, variablesOf } from './variables.ts';

/** The languages are equals: each must have every message, with the same variables and the same words to choose by. */
export function checkParity(locales: readonly Locale[]): Problem[] {
  return [...allKeys(locales)].flatMap((key) => [
    ...missing(locales, key),
    ...differing(locales, key),
  ]);
}

/** Every variable of a message, as all the languages together use it. */
export function sharedVariables(locales: readonly Locale[], key: string): readonly Use[] {
  const shared = new Map<string, Use>();
  for (const locale of locales) {
    for (const use of variablesOf(locale, key).values()) {
      shared.set(use.name, merge(shared.get(use.name), use));
    }
  }
  return [...shared.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const allKeys = (locales: readonly Locale[]): ReadonlySet<string> =>
  new Set(locales.flatMap((locale) => [...locale.entries.keys()]));

function missing(locales: readonly Locale[], key: string): Problem[] {
  const owner = locales.find((locale) => locale.entries.has(key));
  return locales.flatMap((locale) =>
    locale.entries.has(key)
      ? []
      : [
          {
            file: locale.file,
            line: 1,
            fix: `Write ${key} in this language too; ${place(owner, key)} has it.`,
          },
        ],
  );
}

function differing(locales: readonly Locale[], key: string): Problem[] {
  const shared = sharedVariables(locales, key);
  return locales.flatMap((locale) => {
    const entry = locale.entries.get(key);
    if (entry === undefined) return [];
    const own = variablesOf(locale, key);
    return shared.flatMap((use) => {
      const fix = differenceFix(use, own.get(use.name));
      return fix === undefined
        ? []
        : [{ file: locale.file, line: entry.line, fix: `${key}: ${fix}` }];
    });
  });
}

function differenceFix(shared: Use, own: Use | undefined): string | undefined {
  const name = `$${shared.name}`;
  if (own === undefined) return `use ${name} here too, or drop it in the other languages.`;
  if (shared.number && shared.words.length > 0) {
    return `choose by ${name} either as a number or as words, not as both.`;
  }
  const unlisted = shared.words.filter((word) => !own.words.includes(word));
  return own.words.length > 0 && unlisted.length > 0
    ? `add the branch ${unlisted.map((word) => `[${word}]`).join(', ')} of ${name}; another language has it.`
    : undefined;
}

const place = (locale: Locale | undefined, key: string): string =>
  locale === undefined ? 'another' : `${locale.file}:${locale.entries.get(key)?.line ?? 1}`;
