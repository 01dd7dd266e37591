import { withoutQuotations } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Entry, entries, type Language, type Localized, texts } from '../walk.ts';

type Problem = Pick<Finding, 'message' | 'fix'> & { readonly language: Language };

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Names may be alike in English and French: every word begins as a name or a designation does. */
const NAMES_ONLY = /^(?:\(?[\p{Lu}\p{N}]\S*(?:\s|$))+$/u;

/** A designation is a name in every language, alone or behind an acronym: F-16, AN/MPQ-64F1, JSOW (AGM-154C). */
const DESIGNATION = /^[\p{Lu}\p{N}][\p{Lu}\p{N}/-]+(?: \([\p{Lu}\p{N}][\p{Lu}\p{N}/-]+\))?$/u;

export const translationsComplete: Rule = {
  name: 'translations-complete',
  description:
    'Every text is written in Arabic, English and French, each in its own script and words.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      texts(entry).flatMap(({ text, path }) =>
        problemsWith(text, publisherOf(entry)).map(({ language, message, fix }) => ({
          collection: entry.collection,
          id: entry.record.id,
          path: [...path, language],
          message,
          fix,
        })),
      ),
    );
  },
};

/** Who published a source: a label may keep the name in English and French, whatever its letters. */
const publisherOf = (entry: Entry): string | undefined =>
  entry.collection === 'sources' ? entry.record.publisher : undefined;

function problemsWith(text: Localized, publisher: string | undefined): readonly Problem[] {
  const own = Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, withoutQuotations(words)]),
  );
  const fix = 'Write it in the language of its key.';
  return [
    ...(ARABIC.test(text.ar) || DESIGNATION.test(text.ar)
      ? []
      : [{ language: 'ar' as const, message: `"${text.ar}" has no Arabic letter.`, fix }]),
    ...(['en', 'fr'] as const).flatMap((language) => {
      const words = own[language] ?? '';
      const message = ARABIC.test(words)
        ? `"${text[language]}" has Arabic letters outside quotation marks.`
        : `"${text[language]}" has no Latin letter.`;
      return ARABIC.test(words) || !LATIN.test(text[language]) ? [{ language, message, fix }] : [];
    }),
    ...(text.en === text.fr && text.en !== publisher && !NAMES_ONLY.test(text.en)
      ? [{ language: 'fr' as const, message: `"${text.fr}" is the English text.`, fix }]
      : []),
  ];
}
