import {
  type Conflict,
  conflicts as conflictsOf,
  sourcesOf,
  topics,
} from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatList } from '../language/lists.ts';
import { formatCount } from '../language/quantities.ts';
import { heading, list, notice, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, followUps, fromBlocks, pageOf } from '../present/legacy.ts';
import { citationsBlock, nameSource } from '../present/sources.ts';
import type { ListItem } from '../reply.ts';

const CONFLICTS_A_PAGE = 4;

/** Every disagreement between sources, reading beside reading; none is settled. */
export const conflicts = defineCommand({
  name: 'conflicts',
  options: { topic: { type: 'choice', choices: topics, required: false } },
  answer(context, { topic }) {
    const { dataset, language, say } = context;
    const found = conflictsOf(dataset).filter(
      (conflict) => topic === undefined || conflict.topic === topic,
    );
    if (found.length === 0) {
      return fromBlocks(
        context,
        heading(say('conflicts-title')),
        notice('note', say('no-result'), say('conflicts-none')),
      );
    }
    const page = pageOf(context, found, CONFLICTS_A_PAGE);
    return fromBlocks(
      context,
      heading(say('conflicts-title')),
      text(say('conflicts-intro', { count: formatCount(found.length, 'conflict', language) })),
      page.items.flatMap((conflict) => conflictBlocks(context, conflict)),
      citationsBlock(context, page.items),
      page.block,
      followUps(
        context,
        ...firstRecords(page.items).map((record) => ({ command: 'sources', options: { record } })),
      ),
    );
  },
});

/** The principal record of each conflict, once. */
const firstRecords = (found: readonly Conflict[]): readonly string[] => [
  ...new Set(found.flatMap(({ records }) => records.slice(0, 1))),
];

const conflictBlocks = (context: Context, conflict: Conflict): readonly LegacyBlock[] =>
  blocks(
    heading(conflict.title[context.language]),
    text(conflict.summary[context.language]),
    list(conflict.readings.map((reading) => readingItem(context, reading))),
  );

/** What one side says, with every page that prints it. */
function readingItem(context: Context, { says, anchors }: Conflict['readings'][number]): ListItem {
  const { dataset, language, say } = context;
  const sources = sourcesOf(dataset, {
    sources: [...new Set(anchors.map(({ source }) => source))],
  });
  const names = sources.map((source) => nameSource(context, source));
  return {
    text: says[language],
    badges: [],
    detail: say('as-stated-in', { source: formatList(names, language) }),
  };
}
