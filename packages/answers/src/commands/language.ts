import { languageNames, languages } from '@us-morocco-security/core/labels';
import { type Context, defineCommand } from '../command.ts';
import { phrase } from '../language/messages.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import type { Point } from '../reply.ts';

export const language = defineCommand({
  name: 'language',
  options: { set: { type: 'choice', choices: languages, required: false } },
  answer(context) {
    const { language: current, say } = context;
    const name = languageNames[current];
    return {
      lead: leadOf([say('language-lead', { language: name }), howToChange(context)], {
        figure: name,
      }),
      points: otherwise(context),
      next: nextQuestions(
        context,
        ...languages
          .filter((other) => other !== current)
          .map((other) => ({ command: 'language', options: { set: other } }) as const),
      ),
    };
  },
});

function howToChange({ language: current, say, surface }: Context): string {
  const other = languages.find((one) => one !== current) ?? current;
  const example = `language:${other}`;
  switch (surface) {
    case 'discord':
      return say('language-how-discord', {
        option: phrase(current)('everywhere-language.name'),
      });
    case 'telegram':
      return say('language-how-telegram', { example });
    case 'terminal':
    case 'page':
      return say('language-how-typed', { example });
    default:
      return surface satisfies never;
  }
}

/** What decides where no language is named, first to last. */
const otherwise = ({ say, surface }: Context): readonly Point[] => [
  { head: say('language-otherwise'), text: say('language-otherwise-script') },
  { text: say(`language-otherwise-${surface}`) },
  { text: say('language-otherwise-default') },
];
