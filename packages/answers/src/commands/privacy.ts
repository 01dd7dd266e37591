import { formatList } from '@us-morocco-security/core/labels';
import type { Asker } from '../asker.ts';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { restSection } from '../present/sections.ts';
import { changeText } from '../present/settings.ts';
import { typedCommand } from '../present/typed.ts';
import type { Point } from '../reply.ts';
import { subjectLabel } from '../resolve/subjects.ts';

/** What is kept about those who ask, the terms of use, and whom to ask. */
export const privacy = defineCommand({
  name: 'privacy',
  asker: 'read',
  options: {},
  answer(context) {
    const { asker } = context;
    return asker === undefined || asker.memory === 'none'
      ? nothingKept(context)
      : kept(context, asker);
  },
});

function nothingKept(context: Context): Answer {
  const { say } = context;
  return {
    lead: leadOf([say('privacy-lead'), say('privacy-lead-questions')]),
    points: [
      { text: say('privacy-counted') },
      ...ofPlatform(context),
      ...terms(context),
      ...contactOf(context),
    ],
    next: nextQuestions(context, { command: 'about' }, { command: 'help' }),
  };
}

/** What is stored about the asker comes first. */
function kept(context: Context, asker: Asker): Answer {
  const { say } = context;
  const lead = leadOf([say('privacy-lead-memory'), say('privacy-lead-questions')]);
  const { shown, left } = fitPoints(lead, [
    ...storedPoints(context, asker),
    { text: say('privacy-stored-how', { command: typedCommand(context, 'forgetme') }) },
    ...contactOf(context),
    { text: say('privacy-counted') },
    ...ofPlatform(context),
    ...terms(context),
  ]);
  return {
    lead,
    points: shown,
    sections: restSection(context, left),
    next: nextQuestions(
      context,
      { command: 'forgetme' },
      { command: 'settings' },
      { command: 'about' },
    ),
    // What a place follows is nobody's secret there; in a chat with the bot alone it is the asker's.
    ...(asker.performed === undefined && isAlone(asker)
      ? { effect: { kind: 'follows' } as const }
      : {}),
  };
}

const isAlone = ({ scopes }: Asker): boolean => scopes.length === 1;

function storedPoints(context: Context, asker: Asker): readonly Point[] {
  const { say } = context;
  const head = say('privacy-stored');
  if (asker.memory === 'silent') return [{ head, text: say('memory-silent') }];
  const own = asker.remembered.find(({ scope }) => scope === 'person')?.settings ?? {};
  const hasChosen = Object.keys(own).length > 0;
  return [
    { head, text: hasChosen ? changeText(context, own) : say('privacy-stored-nothing') },
    ...followedPoints(context, asker),
  ];
}

function followedPoints(context: Context, asker: Asker): readonly Point[] {
  if (!isAlone(asker)) return [];
  const { language, say } = context;
  const head = say('privacy-followed');
  const { performed } = asker;
  if (performed?.kind !== 'follows') {
    return performed?.kind === 'forget' ? [] : [{ head, text: say('memory-silent') }];
  }
  const topics = performed.follows?.topics ?? [];
  const named = topics.map(({ topic }) => subjectLabel(context, topic));
  const text = topics.length === 0 ? say('privacy-stored-nothing') : formatList(named, language);
  return [{ head, text }];
}

const terms = ({ say }: Context): readonly Point[] => [
  { head: say('privacy-terms'), text: say('privacy-terms-sources') },
  { text: say('privacy-terms-free') },
];

/** A chat keeps its messages itself; a bot keeps for a while what no message can quote. */
const ofPlatform = ({ say, surface }: Context): readonly Point[] =>
  surface === 'discord' || surface === 'telegram'
    ? [{ text: say('privacy-long-text') }, { text: say('privacy-platform') }]
    : [];

/** Nobody else hosts what runs in a terminal. */
function contactOf({ say, surface, installation: { contact } }: Context): readonly Point[] {
  if (contact !== undefined) return [{ head: say('privacy-contact'), text: contact }];
  return surface === 'terminal' ? [] : [{ text: say('privacy-no-contact') }];
}
