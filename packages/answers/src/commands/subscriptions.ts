import type { Citable } from '@us-morocco-security/core';
import { formatList } from '@us-morocco-security/core/labels';
import type { Follows, Told } from '../asker.ts';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { perform } from '../perform.ts';
import { capitalized } from '../present/blocks.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions, questionAbout } from '../present/questions.ts';
import { restSection } from '../present/sections.ts';
import { followsPoints, howToSubscribe, momentText, reasonText } from '../present/subscriptions.ts';
import type { Point } from '../reply.ts';
import { subjectCode, subjectLabel } from '../resolve/subjects.ts';

/** What the place follows; with a record, why it was told of it or not. */
export const subscriptions = defineCommand({
  name: 'subscriptions',
  asker: 'needed',
  options: { why: { type: 'name', of: 'record', required: false } },
  answer: (context, { why: record }) =>
    record === undefined
      ? followed(context, perform(context, { kind: 'follows' }).follows)
      : whyAnswer(context, record),
});

/** What a place follows, and how to end each of it. */
export function followed(context: Context, follows: Follows | undefined): Answer {
  const { say } = context;
  if (follows === undefined || follows.topics.length === 0) {
    return {
      lead: leadOf([say('follows-nothing'), howToSubscribe(context)]),
      next: nextQuestions(
        context,
        { command: 'subscribe', options: { about: 'everything' } },
        { command: 'subscribe' },
      ),
    };
  }
  const lead = leadOf([say('follows-lead'), endedText(context, follows)]);
  const { shown, left } = fitPoints(lead, followsPoints(context, follows));
  return {
    lead,
    points: shown,
    sections: restSection(context, left),
    next: nextQuestions(
      context,
      ...(follows.ended === undefined
        ? []
        : follows.topics.slice(0, 1).map(({ topic }) => ({
            command: 'subscribe' as const,
            options: { about: subjectCode(topic) },
          }))),
      { command: 'missed' },
      { command: 'subscribe' },
      { command: 'unsubscribe' },
    ),
  };
}

const endedText = (context: Context, { ended, timeZone }: Follows): string | undefined =>
  ended &&
  context.say('follows-ended', {
    moment: momentText(context, ended.at, timeZone),
    reason: reasonText(context, ended.reason),
  });

function whyAnswer(context: Context, record: Citable): Answer {
  const { language, say } = context;
  const { told, follows } = perform(context, { kind: 'why', record: record.id });
  const title = record.title[language];
  const points = told.map((each) => toldPoint(context, each, follows?.timeZone));
  const lead = leadOf([say(leadKey(told, follows), { title })], { figure: title });
  const { shown, left } = fitPoints(lead, points);
  return {
    lead,
    points: shown,
    sections: restSection(context, left),
    next: nextQuestions(context, questionAbout(record), { command: 'subscriptions' }),
    records: [record],
  };
}

function leadKey(told: readonly Told[], follows: Follows | undefined) {
  if (follows === undefined || follows.topics.length === 0) return 'why-follows-nothing';
  if (told.length === 0) return 'why-no-news';
  return told.some(({ outcome }) => outcome === 'delivered')
    ? 'why-delivered'
    : 'why-not-delivered';
}

/** What became of one piece of news for one subscription. */
function toldPoint(context: Context, told: Told, timeZone: string | undefined): Point {
  const { say } = context;
  const at = (milliseconds: number) => momentText(context, milliseconds, timeZone);
  const head = say('setting-head', { setting: capitalized(subjectLabel(context, told.topic)) });
  switch (told.outcome) {
    case 'delivered':
      return { head, text: say('told-delivered', { moment: at(told.at) }) };
    case 'due':
      return { head, text: say(told.attempts === 0 ? 'told-due' : 'told-tried') };
    case 'held':
      return { head, text: say('told-held', { moment: at(told.until) }) };
    case 'given-up':
      return {
        head,
        text: say('told-given-up', {
          moment: at(told.at),
          reason: reasonText(context, told.reason),
        }),
      };
    case 'filtered':
      return {
        head,
        text: say('told-filtered', {
          topics: formatList(
            told.topics.map((topic) => subjectLabel(context, topic)),
            context.language,
          ),
        }),
      };
    case 'before':
      return {
        head,
        text: say('told-before', { moment: at(told.enteredAt), began: at(told.beganAt) }),
      };
    default:
      return told satisfies never;
  }
}
