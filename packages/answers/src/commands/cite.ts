import { defineCommand } from '../command.ts';
import { heading, text } from '../present/blocks.ts';
import { apaCitation, bibtexCitation, plainCitation } from '../present/citations.ts';
import { followUps, fromBlocks } from '../present/legacy.ts';
import type { VerbatimBlock } from '../reply.ts';

export const cite = defineCommand({
  name: 'cite',
  options: { record: { type: 'name', of: 'record', required: true } },
  answer(context, { record }) {
    const { language, say } = context;
    const verbatim = (label: string, words: string): VerbatimBlock => ({
      type: 'verbatim',
      label,
      text: words,
    });
    return fromBlocks(
      context,
      heading(record.title[language]),
      text(record.summary[language]),
      verbatim(say('cite-plain'), plainCitation(context, record)),
      verbatim('APA', apaCitation(context, record)),
      verbatim('BibTeX', bibtexCitation(context, record)),
      followUps(context, { command: 'sources', options: { record: record.id } }),
    );
  },
});
