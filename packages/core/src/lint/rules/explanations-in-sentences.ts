import { readSentences } from '../../reading/sentences.ts';
import type { Rule } from '../rule.ts';
import { languages } from '../walk.ts';

const ENDS_AS_A_SENTENCE = /[.!?؟]$/u;

export const explanationsInSentences: Rule = {
  name: 'explanations-in-sentences',
  description: 'Every entry of an explanation is one whole sentence in each language.',
  check(dataset) {
    return (['programmes', 'terms'] as const).flatMap((collection) =>
      dataset[collection].flatMap(({ id, explanation }) =>
        explanation.flatMap((entry, index) =>
          languages.flatMap((language) => {
            const message = problemWith(entry[language]);
            const path = ['explanation', index, language];
            const fix = 'Write one sentence and end it with a full stop.';
            return message === undefined ? [] : [{ collection, id, path, message, fix }];
          }),
        ),
      ),
    );
  },
};

function problemWith(text: string): string | undefined {
  const sentences = readSentences(text).length;
  if (sentences !== 1) return `It has ${sentences} sentences: "${text}".`;
  return ENDS_AS_A_SENTENCE.test(text) ? undefined : `"${text}" has no full stop.`;
}
