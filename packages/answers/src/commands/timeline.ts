import { timeline as datedRecords, topics } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { blocks, followUps, heading, notice, text } from '../present/blocks.ts';
import { pageOf } from '../present/pages.ts';
import { timelineEntry } from '../present/records.ts';
import { citationsBlock } from '../present/sources.ts';
import type { Block } from '../reply.ts';

const ENTRIES_A_PAGE = 12;

export const timeline = defineCommand({
  name: 'timeline',
  options: {
    from: { type: 'date', required: false },
    to: { type: 'date', required: false },
    topic: { type: 'choice', choices: topics, required: false },
  },
  answer(context, { from, to, topic }) {
    const { dataset, say } = context;
    const found = datedRecords(dataset, {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(topic === undefined ? {} : { topic }),
    });
    if (found.length === 0) return blocks(heading(say('timeline-title')), nothingFound(context));
    const page = pageOf(context, found, ENTRIES_A_PAGE);
    return blocks(
      heading(say('timeline-title')),
      text(say('timeline-intro')),
      {
        type: 'timeline',
        entries: page.items.map((record) => timelineEntry(context, record)),
      },
      citationsBlock(context, page.items),
      page.block,
      followUps(context, { command: 'exercises' }, { command: 'partnerships' }),
    );
  },
});

const nothingFound = ({ say }: Context): Block =>
  notice('note', say('no-result'), say('timeline-nothing'));
