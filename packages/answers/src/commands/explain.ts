import { defineCommand } from '../command.ts';
import { heading, notice, text } from '../present/blocks.ts';
import { followUps, fromBlocks } from '../present/legacy.ts';

export const explain = defineCommand({
  name: 'explain',
  options: { term: { type: 'name', of: 'term', required: true } },
  answer(context, { term: found }) {
    const { language, say } = context;
    return fromBlocks(
      context,
      heading(found.name[language]),
      found.explanation.map((sentence) => text(sentence[language])),
      notice('note', say('label-source'), say('explain-own-words')),
      followUps(
        context,
        { command: 'overview' },
        { command: 'help', options: { command: 'explain' } },
      ),
    );
  },
});
