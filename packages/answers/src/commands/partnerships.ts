import { type FactRecord, factsOf, type Topic } from '@us-morocco-security/core';
import { defineCommand } from '../command.ts';
import { blocks, followUps, heading, text } from '../present/blocks.ts';
import { evidenceBlocks } from '../present/evidence.ts';
import { pageOf } from '../present/pages.ts';
import { datedFirst, recordBlocks } from '../present/records.ts';

const RECORDS_A_PAGE = 6;

const topics: readonly Topic[] = ['partnership', 'counterterrorism', 'training'];

export const partnerships = defineCommand({
  name: 'partnerships',
  options: {},
  answer(context) {
    const { dataset, say } = context;
    const records: readonly FactRecord[] = factsOf(dataset)
      .filter(({ topic, kind }) => topics.includes(topic) && kind !== 'figure')
      .toSorted(datedFirst);
    const page = pageOf(context, records, RECORDS_A_PAGE);
    return blocks(
      heading(say('partnerships-title')),
      text(say('partnerships-intro')),
      page.items.flatMap((record) => recordBlocks(context, record)),
      evidenceBlocks(context, page.items),
      page.block,
      followUps(
        context,
        { command: 'explain', options: { term: 'mnna' } },
        { command: 'timeline', options: { topic: 'partnership' } },
      ),
    );
  },
});
