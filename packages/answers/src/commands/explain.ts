import { type Programme, rumoursAbout, type Term } from '@us-morocco-security/core';
import { defineCommand, type Question } from '../command.ts';
import { text } from '../present/blocks.ts';
import { sourcesOfRecords } from '../present/evidence.ts';
import { fitLead } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { rumourBlocks, rumourPoint } from '../present/rumours.ts';
import { section } from '../present/sections.ts';
import { commandAbout } from './command-about.ts';

/** A term or a programme in three sentences, and what is reported of it without support. */
export const explain = defineCommand({
  name: 'explain',
  options: { term: { type: 'name', of: 'term', required: true } },
  answer(context, { term: found }) {
    const { dataset, language, say } = context;
    const { lead, left } = fitLead(found.explanation.map((sentence) => sentence[language]));
    const rumours = rumoursAbout(dataset, found.id);
    return {
      lead: { ...lead, figure: nameIn(lead.text, found.name[language]) },
      points: [
        ...left.map((sentence) => ({ text: sentence })),
        ...rumours.map((rumour) => rumourPoint(context, rumour)),
      ],
      sections: [
        ...section(
          context,
          'other',
          rumours.flatMap((rumour) => rumourBlocks(context, rumour)),
        ),
        ...section(context, 'notes', text(say('explain-own-words'))),
        ...section(context, 'sources', sourcesOfRecords(context, rumours)),
      ],
      next: nextQuestions(context, ...commandOf(found), { command: 'overview' }),
      records: [found, ...rumours],
    };
  },
});

/** The name as the text has it, to be marked; sentences begin it with a capital. */
function nameIn(sentences: string, name: string): string | null {
  const at = sentences.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? null : sentences.slice(at, at + name.length);
}

function commandOf({ id }: Term | Programme): readonly Question[] {
  const command = commandAbout(id);
  return command === undefined ? [] : [{ command }];
}
