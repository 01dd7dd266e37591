import { readSentences } from '../../reading/sentences.ts';
import { withoutQuotations } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { entries, languages, texts } from '../walk.ts';

/** A colon between words; not that of an hour, an address or a ratio. */
const COLON = /(?<!\d):(?!\/\/)|:(?=\s)/gu;

export const oneColon: Rule = {
  name: 'one-colon',
  description: 'No sentence has two colons.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      texts(entry).flatMap(({ text, path }) =>
        languages
          .filter((language) =>
            readSentences(withoutQuotations(text[language])).some(
              ({ text: sentence }) => (sentence.match(COLON)?.length ?? 0) > 1,
            ),
          )
          .map((language) => ({
            collection: entry.collection,
            id: entry.record.id,
            path: [...path, language],
            message: `A sentence has two colons: "${text[language]}".`,
            fix: 'Keep one, and write a verb or a new sentence for the other.',
          })),
      ),
    );
  },
};
