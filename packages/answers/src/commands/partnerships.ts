import { type FactRecord, factsOf, type Topic } from '@us-morocco-security/core';
import { defineCommand } from '../command.ts';
import { heading, text } from '../present/blocks.ts';
import { evidenceBlocks, followUps, fromBlocks, pageOf } from '../present/legacy.ts';
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
    return fromBlocks(
      context,
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
