import { apaCitation, bibtexCitation, plainCitation } from '@us-morocco-security/core/labels';
import { defineCommand, type Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { recordCard } from '../pictures/cards.ts';
import { illustrated } from '../pictures/illustrated.ts';
import { leadOf, leadSource } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { section } from '../present/sections.ts';
import type { VerbatimBlock } from '../reply.ts';
import { recordAddress } from '../site/address.ts';

/** How to cite a record: one sentence to paste, and the forms that styles and programs ask for. */
export const cite = defineCommand({
  name: 'cite',
  options: { record: { type: 'name', of: 'record', required: true } },
  answer(context, { record }) {
    const { dataset, language, say, today } = context;
    const title = record.title[language];
    const lead = leadOf([say('cite-lead', { title })], {
      figure: title,
      source: leadSource(context, record),
    });
    const page = recordAddress(context, record.id);
    const plain = plainCitation(dataset, record, language, today, page);
    return {
      lead,
      points: fitPoints(lead, [{ text: plain }]).shown,
      sections: [
        ...section(context, 'plain', verbatim(say('cite-plain'), plain)),
        ...section(context, 'apa', verbatim('APA', apaCitation(dataset, record))),
        ...section(context, 'bibtex', verbatim('BibTeX', bibtexCitation(dataset, record, page))),
      ],
      next: nextQuestions(
        context,
        { command: 'sources', options: { record: record.id } },
        ...dealQuestion(record),
      ),
      illustration: illustrated(() => recordCard(context, record)),
      records: [record],
    };
  },
});

const verbatim = (label: string, text: string): VerbatimBlock => ({
  type: 'verbatim',
  label,
  text,
});

const dealQuestion = ({ id, kind }: { readonly id: string; readonly kind: string }) =>
  kind === 'deal' ? [{ command: 'deal', options: { deal: id } } satisfies Question] : [];
