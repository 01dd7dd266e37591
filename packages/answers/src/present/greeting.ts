import { isolate } from '@us-morocco-security/core/labels';
import type { Answer, CommandName, Context, Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import type { Lead, Point } from '../reply.ts';
import { examplesOf } from './examples.ts';
import { leadOf } from './lead.ts';
import { followUp, nextQuestions } from './questions.ts';
import { typedLine } from './typed.ts';
import { understood } from './understood.ts';

/** The commands that answer what people ask most, in the order in which help names them. */
const ASKED = [
  'fms',
  'system',
  'verify',
  'timeline',
  'assistance',
  'exercises',
  'rumours',
  'compare',
  'explain',
] as const satisfies readonly CommandName[];

const MOST_IN_A_GREETING = 5;

/** Answers a greeting, thanks or other small talk, and opens a chat: what can be asked here, and how. */
export function greetingAnswer(context: Context): Answer {
  const { say, surface } = context;
  const lead = leadOf([say('greeting-lead'), howTo(context)]);
  const { shown } = fitPoints(lead, [
    ...usualQuestions(context).slice(0, MOST_IN_A_GREETING),
    ...(surface === 'telegram' ? [{ text: say('greeting-forward') }] : []),
  ]);
  return {
    lead,
    points: shown,
    next: nextQuestions(
      context,
      { command: 'overview' },
      { command: 'timeline' },
      { command: 'help' },
    ),
  };
}

/** What the product answers, and how it is asked on this surface. */
export const helpLead = (context: Context): Lead =>
  leadOf([context.say('help-lead'), howTo(context)]);

function howTo({ say, surface }: Context): string | undefined {
  switch (surface) {
    case 'terminal':
    case 'telegram':
    case 'discord':
      return say(`help-lead-${surface}`);
    case 'page':
      return undefined;
    default:
      return surface satisfies never;
  }
}

/** What people ask most, each question with the line that asks it here. */
export const usualQuestions = (context: Context): readonly Point[] =>
  ASKED.map((command) => {
    const question = usualQuestion(context, command);
    return {
      head: context.say(`help-ask-${command}`),
      text: isolate(typedLine(context, question)),
      // In a button names travel as IDs, whatever the line shows.
      next: followUp(context, understood(context, question) ?? question),
    };
  });

/** A command that needs something to be asked about is shown with it. */
function usualQuestion({ commands, language }: Context, command: CommandName): Question {
  const definition = commands.find(({ name }) => name === command);
  const needs = Object.values(definition?.options ?? {}).some(({ required }) => required);
  const [example] = needs ? examplesOf(command, language) : [];
  return example ?? { command };
}
