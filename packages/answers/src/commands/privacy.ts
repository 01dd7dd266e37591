import { type Context, defineCommand } from '../command.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import type { Point } from '../reply.ts';

/** What is kept about those who ask, the terms of use, and whom to ask. */
export const privacy = defineCommand({
  name: 'privacy',
  options: {},
  answer(context) {
    const { say } = context;
    return {
      lead: leadOf([say('privacy-lead'), say('privacy-lead-questions')]),
      points: [
        { text: say('privacy-counted') },
        ...ofPlatform(context),
        { head: say('privacy-terms'), text: say('privacy-terms-sources') },
        { text: say('privacy-terms-free') },
        ...contactOf(context),
      ],
      next: nextQuestions(context, { command: 'about' }, { command: 'help' }),
    };
  },
});

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
