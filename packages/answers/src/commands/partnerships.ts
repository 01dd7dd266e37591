import { type FactRecord, factsOf, newestFirst, type Topic } from '@us-morocco-security/core';
import { formatCount } from '@us-morocco-security/core/labels';
import { defineCommand } from '../command.ts';
import { evidenceSections } from '../present/evidence.ts';
import { leadOf } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordBlocks, recordPoint } from '../present/records.ts';
import { lazySection } from '../present/sections.ts';

const topics: readonly Topic[] = ['partnership', 'counterterrorism', 'training'];

export const partnerships = defineCommand({
  name: 'partnerships',
  options: {},
  answer(context) {
    const { dataset, language, say } = context;
    const records: readonly FactRecord[] = factsOf(dataset)
      .filter(({ topic, kind }) => topics.includes(topic) && kind !== 'figure')
      .toSorted(newestFirst);
    const { items, points, page } = pageOf(context, records, recordPoint);
    const count = formatCount(records.length, 'record', language);
    return {
      lead:
        records.length === 0
          ? leadOf([say('partnerships-lead-none')])
          : leadOf([say('partnerships-lead', { count })], { figure: count }),
      points,
      isList: true,
      page,
      sections: [
        ...lazySection(context, 'summary', items.length > 0, () =>
          items.flatMap((record) => recordBlocks(context, record)),
        ),
        ...evidenceSections(context, items),
      ],
      next: nextQuestions(
        context,
        { command: 'explain', options: { term: 'mnna' } },
        { command: 'timeline', options: { topic: 'partnership' } },
        { command: 'exercises' },
      ),
      records: items,
    };
  },
});
