import { defineCommand } from '../command.ts';
import { perform } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';

/** Deletes what is remembered of the asker. */
export const forgetMe = defineCommand({
  name: 'forgetme',
  asker: 'needed',
  options: {},
  answer(context) {
    const { hadAny } = perform(context, { kind: 'forget' });
    return {
      lead: leadOf([context.say(hadAny ? 'forget-done' : 'forget-nothing')]),
      points: [{ text: context.say('forget-places') }, { text: context.say('privacy-platform') }],
      next: nextQuestions(context, { command: 'privacy' }, { command: 'help' }),
    };
  },
});
