import { type FactRecord, factsOf, type Topic } from '@us-morocco-security/core';
import { type Command, type CommandName, type Context, defineCommand } from '../command.ts';
import { blocks, type FollowUp, followUps, heading, text } from '../present/blocks.ts';
import { evidenceBlocks } from '../present/evidence.ts';
import { pageOf } from '../present/pages.ts';
import { recordBlocks } from '../present/records.ts';
import type { Block } from '../reply.ts';

const RECORDS_A_PAGE = 6;

/** A command that tells every fact under some topics, those with a date first. */
const topicCommand = (
  name: 'peacekeeping' | 'exercises' | 'partnerships',
  topics: readonly Topic[],
  extra: (context: Context, shown: readonly FactRecord[]) => readonly Block[],
  next: readonly FollowUp[],
): Command<Record<never, never>> =>
  defineCommand({
    name: name satisfies CommandName,
    options: {},
    answer(context) {
      const { dataset, say } = context;
      const records = factsOf(dataset)
        .filter(({ topic }) => topics.includes(topic))
        .toSorted(byDate);
      const page = pageOf(context, records, RECORDS_A_PAGE);
      return blocks(
        heading(say(`${name}-title`)),
        text(say(`${name}-intro`)),
        page.items.flatMap((record) => recordBlocks(context, record)),
        extra(context, page.items),
        evidenceBlocks(context, page.items),
        page.block,
        followUps(context, ...next),
      );
    },
  });

const dayOf = ({ bounds }: FactRecord): string => bounds?.earliest ?? bounds?.latest ?? '9999';

const byDate = (a: FactRecord, b: FactRecord): number =>
  dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;

export const peacekeeping = topicCommand('peacekeeping', ['peacekeeping'], countriesTable, [
  { command: 'explain', options: { term: 'peacekeeper-contribution' } },
  { command: 'partnerships' },
]);

export const exercises = topicCommand('exercises', ['exercises'], () => [], [
  { command: 'explain', options: { term: 'african-lion' } },
  { command: 'timeline', options: { topic: 'exercises' } },
]);

export const partnerships = topicCommand(
  'partnerships',
  ['partnership', 'counterterrorism', 'training'],
  () => [],
  [
    { command: 'explain', options: { term: 'mnna' } },
    { command: 'timeline', options: { topic: 'partnership' } },
  ],
);

/** The countries of each deployment on the page, as its source names them. */
function countriesTable(
  { language, say }: Context,
  shown: readonly FactRecord[],
): readonly Block[] {
  return shown.flatMap((record): readonly Block[] =>
    record.kind === 'deployment'
      ? [
          {
            type: 'table',
            columns: [say('column-country'), say('column-code')],
            rows: record.countries.map(({ code, name }) => [name[language], code]),
          },
        ]
      : [],
  );
}
