import { defineCommand } from '../command.ts';
import { perform } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { newsAnswer } from '../present/news.ts';
import { nextQuestions } from '../present/questions.ts';
import { howToSubscribe } from '../present/subscriptions.ts';

/** What is new on what the place follows, and was not sent to it: one digest. */
export const missed = defineCommand({
  name: 'missed',
  asker: 'needed',
  options: {},
  answer(context) {
    const { news, followed } = perform(context, { kind: 'missed' });
    if (followed.length === 0) {
      return {
        lead: leadOf([context.say('follows-nothing'), howToSubscribe(context)]),
        next: nextQuestions(context, { command: 'subscribe' }, { command: 'whatsnew' }),
      };
    }
    if (news.length === 0) {
      return {
        lead: leadOf([context.say('missed-nothing')]),
        next: nextQuestions(context, { command: 'subscriptions' }, { command: 'whatsnew' }),
      };
    }
    return newsAnswer(context, news, followed);
  },
});
