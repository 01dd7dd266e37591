import { languageNames, languages } from '@us-morocco-security/core/labels';
import type { Asker } from '../asker.ts';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { phrase } from '../language/messages.ts';
import { perform } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { nearestChoice, whom } from '../present/settings.ts';
import type { Point } from '../reply.ts';

/** Says in which language answers are and why; sets it, where a bot remembers who asks. */
export const language = defineCommand({
  name: 'language',
  asker: 'read',
  options: { set: { type: 'choice', choices: languages, required: false } },
  answer(context, { set }) {
    const { asker } = context;
    const next = nextQuestions(context, ...otherLanguages(context), ...forPlace(context));
    if (asker === undefined) return { ...unremembered(context), next };
    if (asker.memory === 'none') return { ...withoutMemory(context), next };
    if (set === undefined) return { ...remembered(context, asker), next };
    perform(context, { kind: 'remember', scope: 'person', change: { language: set } });
    const name = languageNames[set];
    const said = context.say('language-remembered', {
      whom: whom(context, 'person'),
      language: name,
    });
    return { lead: leadOf([said], { figure: name }), points: chatPoints(context, asker), next };
  },
});

const otherLanguages = ({ language: current }: Context): readonly Question[] =>
  languages
    .filter((other) => other !== current)
    .map((other) => ({ command: 'language', options: { set: other } }));

function unremembered(context: Context): Answer {
  const { language: current, say } = context;
  const name = languageNames[current];
  return {
    lead: leadOf([say('language-lead', { language: name }), howToChange(context)], {
      figure: name,
    }),
    points: otherwise(context),
  };
}

function withoutMemory(context: Context): Answer {
  const { lead, points } = unremembered(context);
  return { lead, points: [{ text: context.say('language-no-memory') }, ...(points ?? [])] };
}

function remembered(context: Context, asker: Asker): Answer {
  const { language: current, say } = context;
  const name = languageNames[current];
  return {
    lead: leadOf([say('language-lead', { language: name }), reasonOf(context, asker)], {
      figure: name,
    }),
    points: chatPoints(context, asker),
  };
}

/** Why this answer is in its language. */
function reasonOf(context: Context, asker: Asker): string | undefined {
  const { say, surface } = context;
  switch (asker.languageReason) {
    case 'asked':
      return say('language-by-asked');
    case 'remembered': {
      const choice = nearestChoice(asker.remembered, 'language');
      return choice && say('language-by-choice', { whom: whom(context, choice.scope) });
    }
    case 'script':
      return say('language-by-script');
    case 'hint':
      return say(surface === 'discord' ? 'language-by-discord' : 'language-by-telegram');
    case 'default':
      return say('language-by-default');
    case undefined:
      return undefined;
    default:
      return asker.languageReason satisfies never;
  }
}

/** Who chose what, which choice wins, and how to choose. */
const chatPoints = (context: Context, asker: Asker): readonly Point[] => [
  ...(asker.memory === 'silent'
    ? [{ text: context.say('memory-silent') }]
    : asker.remembered.flatMap(({ scope, settings }) =>
        settings.language === undefined
          ? []
          : [
              {
                head: context.say('language-for', { whom: whom(context, scope) }),
                text: languageNames[settings.language],
              },
            ],
      )),
  { text: context.say('language-order') },
  { text: context.say('language-how-remembered') },
];

/** The language of this answer for everybody in the place, for those who manage it. */
function forPlace({ asker, language: set }: Context): readonly Question[] {
  if (asker === undefined || asker.memory === 'none' || !asker.mayManage) return [];
  return asker.scopes
    .filter((scope) => scope !== 'person')
    .map((scope) => ({ command: 'settings', options: { set, for: scope } }));
}

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
