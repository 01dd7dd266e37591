import { defineCommand } from '../command.ts';
import { blocks, followUps, heading, text } from '../present/blocks.ts';
import { apaCitation, bibtexCitation, plainCitation } from '../present/citations.ts';
import { recordNamed } from '../present/named.ts';
import type { VerbatimBlock } from '../reply.ts';

export const cite = defineCommand({
  name: 'cite',
  options: { record: { type: 'name', of: 'record', required: true } },
  answer(context, { record: name }) {
    const { language, say } = context;
    const record = recordNamed(context, name);
    const verbatim = (label: string, words: string): VerbatimBlock => ({
      type: 'verbatim',
      label,
      text: words,
    });
    return blocks(
      heading(record.title[language]),
      text(record.summary[language]),
      verbatim(say('cite-plain'), plainCitation(context, record)),
      verbatim('APA', apaCitation(context, record)),
      verbatim('BibTeX', bibtexCitation(context, record)),
      followUps(context, { command: 'sources', options: { record: record.id } }),
    );
  },
});
