import { type Answer, type Context, defineCommand } from '../command.ts';
import { manager, perform } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { followsPoints } from '../present/subscriptions.ts';
import { subjectCode, subjectLabel } from '../resolve/subjects.ts';
import { followed } from './subscriptions.ts';

/** Ends what the place follows: one subject, or `everything` that it follows. */
export const unsubscribe = defineCommand({
  name: 'unsubscribe',
  asker: 'needed',
  options: {
    about: { type: 'name', of: 'subject', required: false },
    all: { type: 'choice', choices: ['all'], required: false },
  },
  answer(context, { about, all }) {
    manager(context);
    if (about === undefined && all === undefined) return choices(context);
    const { ended, follows } = perform(context, { kind: 'unsubscribe', topic: about ?? null });
    const { say } = context;
    const what = about === undefined ? undefined : subjectLabel(context, about);
    if (ended === 0)
      return { ...followed(context, follows), lead: leadOf([say('unsubscribe-none')]) };
    return {
      lead: leadOf([
        what === undefined ? say('unsubscribe-all') : say('unsubscribe-done', { what }),
      ]),
      points:
        follows === undefined || follows.topics.length === 0
          ? []
          : followsPoints(context, follows).slice(0, MOST_LEFT),
      next: nextQuestions(context, { command: 'subscriptions' }, { command: 'subscribe' }),
    };
  },
});

const MOST_LEFT = 4;

/** One button for each subscription, and one for all. */
function choices(context: Context): Answer {
  const { follows } = perform(context, { kind: 'follows' });
  if (follows === undefined || follows.topics.length === 0) return followed(context, follows);
  return {
    lead: leadOf([context.say('unsubscribe-which')]),
    points: followsPoints(context, follows).slice(0, follows.topics.length).slice(0, MOST_OFFERED),
    next: nextQuestions(
      context,
      ...follows.topics.slice(0, MOST_OFFERED).map(({ topic }) => ({
        command: 'unsubscribe' as const,
        options: { about: subjectCode(topic) },
      })),
      { command: 'unsubscribe', options: { all: 'all' } },
    ),
  };
}

const MOST_OFFERED = 6;
