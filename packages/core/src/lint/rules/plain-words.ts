import { plainWords } from '../plain-words-table.ts';
import { withoutQuotations } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { entries, languages, texts } from '../walk.ts';

export const plainWordsUsed: Rule = {
  name: 'plain-words',
  description: 'No text uses a word or turn that misleads its reader, outside quotation marks.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      texts(entry).flatMap(({ text, path }) =>
        languages.flatMap((language) => {
          const own = withoutQuotations(text[language]);
          return plainWords
            .filter((word) => word.language === language)
            .flatMap(({ pattern, instead }) => {
              const seen = pattern.exec(own)?.[0];
              return seen === undefined ? [] : [{ seen, instead }];
            })
            .map(({ seen, instead }) => ({
              collection: entry.collection,
              id: entry.record.id,
              path: [...path, language],
              message: `"${seen}" misleads or reads as a translation.`,
              fix: `Write ${instead}.`,
            }));
        }),
      ),
    );
  },
};
