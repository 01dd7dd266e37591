import { languageNames, languages } from '@us-morocco-security/core/labels';
import { type Asker, scopes } from '../asker.ts';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { phrase } from '../language/messages.ts';
import { perform } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { nearestChoice, scopeOf, whom } from '../present/settings.ts';
import { typedLine } from '../present/typed.ts';
import type { Point } from '../reply.ts';
import { choiceLabel } from '../words.ts';

/** Says in which language answers are and why; sets it, where a bot remembers who asks. */
export const language = defineCommand({
  name: 'language',
  asker: 'read',
  options: {
    set: { type: 'choice', choices: languages, required: false },
    for: { type: 'choice', choices: scopes, required: false },
  },
  answer(context, { set, for: asked }) {
    const { asker } = context;
    const next = nextQuestions(context, ...otherLanguages(context));
    if (asker === undefined) return { ...unremembered(context), next };
    if (asker.memory === 'none') return { ...withoutMemory(context), next };
    if (set === undefined) return { ...remembered(context, asker), next };
    const change = { language: set };
    const scope = scopeOf(context, asker, asked, change);
    perform(context, { kind: 'remember', scope, change });
    const name = languageNames[set];
    const own = nearestChoice(asker.remembered, 'language');
    return {
      lead: leadOf(
        [
          context.say('language-remembered', { whom: whom(context, scope), language: name }),
          own === undefined || own.value === set
            ? undefined
            : context.say('language-nearer', {
                whom: whom(context, own.scope),
                language: choiceLabel(own.value, context.dataset, context.language),
              }),
        ],
        { figure: name },
      ),
      points: chatPoints(context, asker),
      next,
    };
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
  ...placePoint(context, asker),
];

/** How somebody who manages the place chooses for everybody in it. */
function placePoint(context: Context, { mayManage, scopes: there }: Asker): readonly Point[] {
  const place = there.find((scope) => scope !== 'person');
  if (place === undefined || !mayManage) return [];
  const question = { command: 'language', options: { set: context.language, for: place } } as const;
  return [{ text: context.say('language-how-place', { line: typedLine(context, question) }) }];
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
