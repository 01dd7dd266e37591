import type { Rule } from '../rule.ts';
import { entries, languages } from '../walk.ts';

/** What a line of a telephone and a button can show. */
const LONGEST = 70;

export const titlesShort: Rule = {
  name: 'titles-short',
  description: `No title is longer than ${LONGEST} characters.`,
  check(dataset) {
    return entries(dataset).flatMap(({ collection, record }) => {
      if (!('title' in record) || typeof record.title === 'string') return [];
      const { title } = record;
      return languages
        .filter((language) => [...title[language]].length > LONGEST)
        .map((language) => ({
          collection,
          id: record.id,
          path: ['title', language],
          message: `"${title[language]}" has ${[...title[language]].length} characters.`,
          fix: `Keep it within ${LONGEST}: the thing first, without its year or its label.`,
        }));
    });
  },
};
