import type { Rhythm } from '../asker.ts';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { fitPoints } from '../first-screen.ts';
import { manager, perform } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { restSection } from '../present/sections.ts';
import { followsPoints, howPoint, howToSubscribe, rhythmText } from '../present/subscriptions.ts';
import { typedCommand, typedLine } from '../present/typed.ts';
import { NO_QUIET } from '../resolve/quiet-hours.ts';
import { subjectCode, subjectLabel } from '../resolve/subjects.ts';
import { systemsByRecord } from '../resolve/systems-by-record.ts';
import { hours, weekdays } from '../words.ts';

const MORNING = '8';

/** Follows something: alerts come to the place where it is asked. */
export const subscribe = defineCommand({
  name: 'subscribe',
  asker: 'needed',
  options: {
    rhythm: { type: 'choice', choices: ['at-once', 'daily', 'weekly'], required: false },
    hour: { type: 'choice', choices: hours, required: false },
    weekday: { type: 'choice', choices: weekdays, required: false },
    about: { type: 'name', of: 'subject', required: false },
    quiet: { type: 'name', of: 'quiet-hours', required: false },
  },
  answer(context, { rhythm, hour, weekday, about, quiet }) {
    const asker = manager(context);
    if (!asker.canPost) throw new AnswerError('cannot-post', 'subscribe');
    const asked = rhythmOf(rhythm, hour, weekday);
    if (about === undefined && asked === null && quiet === undefined) return choices(context);
    const { outcome, follows } = perform(context, {
      kind: 'subscribe',
      topic: about ?? null,
      rhythm: asked,
      language: context.language,
      ...(quiet === undefined ? {} : { quiet }),
    });
    const { say } = context;
    const fromNow = say('subscribe-from-now', { command: typedCommand(context, 'missed') });
    const one = follows.topics.find(({ topic }) => topic === about);
    const what = one && subjectLabel(context, one.topic);
    const lead =
      one === undefined || what === undefined
        ? leadOf([say('subscribe-all'), fromNow])
        : leadOf(
            [
              say(`subscribe-${outcome}`, { what, rhythm: rhythmText(context, one.rhythm) }),
              fromNow,
            ],
            { figure: what },
          );
    const points =
      one === undefined ? followsPoints(context, follows) : [howPoint(context, follows)];
    const { shown, left } = fitPoints(lead, points);
    return {
      lead,
      points: shown,
      sections: restSection(context, left),
      next: nextQuestions(
        context,
        ...refinements(about, one?.rhythm, follows.quiet === undefined),
        { command: 'subscriptions' },
      ),
    };
  },
});

/** An hour or a day without a rhythm says the rhythm; a rhythm without an hour speaks in the morning. */
function rhythmOf(
  rhythm: 'at-once' | 'daily' | 'weekly' | undefined,
  hour: string | undefined,
  weekday: (typeof weekdays)[number] | undefined,
): Rhythm | null {
  const at = Number(hour ?? MORNING);
  const wanted = rhythm ?? (weekday !== undefined ? 'weekly' : hour !== undefined ? 'daily' : null);
  switch (wanted) {
    case null:
      return null;
    case 'at-once':
      return { every: 'event' };
    case 'daily':
      return { every: 'day', hour: at };
    case 'weekly':
      return { every: 'week', weekday: weekdays.indexOf(weekday ?? 'monday') + 1, hour: at };
    default:
      return wanted satisfies never;
  }
}

/** What can be followed, one button each. */
function choices(context: Context): Answer {
  const { dataset, say } = context;
  const offered = [
    'everything',
    'stage:delivered',
    'stage:notified',
    'corrections',
    'rumours',
    ...systemsByRecord(dataset)
      .slice(0, MOST_SYSTEMS)
      .map(({ id }) => `system:${id}`),
  ];
  return {
    lead: leadOf([say('subscribe-lead'), howToSubscribe(context)]),
    points: [
      { text: say('subscribe-what', { line: lineFor(context, { about: 'himars' }) }) },
      {
        text: say('subscribe-when', {
          line: lineFor(context, { rhythm: 'daily', hour: MORNING, about: 'himars' }),
        }),
      },
      { text: say('subscribe-quiet', { line: lineFor(context, { quiet: '22-7' }) }) },
    ],
    next: nextQuestions(
      context,
      ...offered.map((topic) => ({
        command: 'subscribe' as const,
        options: { about: subjectCode(topic) },
      })),
      { command: 'subscriptions' },
    ),
  };
}

const lineFor = (context: Context, options: Question['options']): string =>
  typedLine(context, { command: 'subscribe', ...(options === undefined ? {} : { options }) });

const MOST_SYSTEMS = 3;

/** The next taps: when alerts come, and when never. What holds already is not offered. */
function refinements(
  topic: string | undefined,
  current: Rhythm | undefined,
  isNeverQuiet: boolean,
): readonly Question[] {
  const about = topic === undefined ? {} : { about: subjectCode(topic) };
  const rhythms = [
    { every: 'event', options: { rhythm: 'at-once' } },
    { every: 'day', options: { rhythm: 'daily', hour: MORNING } },
    { every: 'week', options: { rhythm: 'weekly', hour: MORNING, weekday: 'monday' } },
  ] as const;
  return [
    ...rhythms
      .filter(({ every }) => every !== current?.every)
      .map(({ options }) => ({ command: 'subscribe', options: { ...options, ...about } }) as const),
    { command: 'subscribe', options: { quiet: isNeverQuiet ? '22-7' : NO_QUIET } },
  ];
}
