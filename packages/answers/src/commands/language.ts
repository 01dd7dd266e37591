import { defineCommand } from '../command.ts';
import { languageNames, languages } from '../language/language.ts';
import { fields, heading, list, text } from '../present/blocks.ts';
import { followUps, fromBlocks } from '../present/legacy.ts';

/** What decides the language of an answer, first to last. */
const ORDER = ['option', 'alias', 'hint', 'place', 'default'] as const;

export const language = defineCommand({
  name: 'language',
  options: { set: { type: 'choice', choices: languages, required: false } },
  answer(context) {
    const { say } = context;
    return fromBlocks(
      context,
      heading(say('language-title')),
      fields({ label: say('language-now'), value: languageNames[context.language] }),
      text(say('language-order')),
      list(ORDER.map((step) => ({ text: say(`language-order-${step}`), badges: [] }))),
      followUps(
        context,
        ...languages.map((code) => ({ command: 'language' as const, options: { set: code } })),
      ),
    );
  },
});
