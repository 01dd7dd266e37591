import { defineCommand } from '../command.ts';
import { blocks, followUps, heading, notice, text } from '../present/blocks.ts';
import { termNamed } from '../present/named.ts';

export const explain = defineCommand({
  name: 'explain',
  options: { term: { type: 'name', of: 'term', required: true } },
  answer(context, { term }) {
    const { language, say } = context;
    const found = termNamed(context, term);
    return blocks(
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
