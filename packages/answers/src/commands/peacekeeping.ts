import {
  type Count,
  type Deployment,
  type FactRecord,
  factsOf,
  type When,
} from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatWhen } from '../language/dates.ts';
import { formatRecordCount } from '../language/quantities.ts';
import { heading, list, notice, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, evidenceBlocks, followUps, fromBlocks, pageOf } from '../present/legacy.ts';
import { datedFirst, recordBlocks, recordItem, sourceAndDoubts } from '../present/records.ts';
import { everyYear, seriesChart } from '../present/series.ts';

const RECORDS_A_PAGE = 6;

/** A count of all the people deployed that says of which day, month or year it is. */
interface DatedCount {
  readonly record: FactRecord;
  readonly when: When;
  readonly people: Count;
  readonly rank: Count | undefined;
}

export const peacekeeping = defineCommand({
  name: 'peacekeeping',
  options: {},
  answer(context) {
    const { dataset, request, say } = context;
    const records = factsOf(dataset)
      .filter(({ topic }) => topic === 'peacekeeping')
      .toSorted(datedFirst);
    const counts = records.flatMap(datedCount);
    const counted = counts.map(({ record }) => record);
    const undated = records.filter(isUndated);
    const ranks = records.filter(isRank);
    const told = new Set<FactRecord>([...counted, ...undated, ...ranks]);
    const page = pageOf(
      context,
      records.filter((record) => !told.has(record)),
      RECORDS_A_PAGE,
    );
    const isFirst = request.page === 1;
    return fromBlocks(
      context,
      heading(say('peacekeeping-title')),
      text(say('peacekeeping-intro')),
      isFirst
        ? [
            ...countBlocks(context, counts),
            ...rankBlocks(context, ranks),
            ...undated.flatMap((record) => undatedBlocks(context, record)),
          ]
        : [],
      page.items.flatMap((record) => recordBlocks(context, record)),
      evidenceBlocks(context, isFirst ? [...told, ...page.items] : page.items),
      page.block,
      followUps(
        context,
        { command: 'explain', options: { term: 'peacekeeper-contribution' } },
        { command: 'partnerships' },
      ),
    );
  },
});

const countsOf = (record: FactRecord): readonly Count[] =>
  'counts' in record ? (record.counts ?? []) : [];

const countOf = (record: FactRecord, kind: Count['of']): Count | undefined =>
  countsOf(record).find(({ of }) => of === kind);

/** None where a deployment is in one country: that is the count of one mission, with no place among counts of all. */
function datedCount(record: FactRecord): readonly DatedCount[] {
  const people = countOf(record, 'personnel');
  const isOneMission = record.kind === 'deployment' && record.countries.length === 1;
  if (people === undefined || record.when === undefined || isOneMission) return [];
  return [{ record, when: record.when, people, rank: countOf(record, 'rank') }];
}

const isUndated = (record: FactRecord): record is Deployment =>
  record.kind === 'deployment' && record.when === undefined;

/** Whether a record is a claim about a rank and counts no people. */
const isRank = (record: FactRecord): boolean =>
  countOf(record, 'rank') !== undefined && countOf(record, 'personnel') === undefined;

/** The dated counts, oldest first, in a table and as bars. Each has its own source and its own way of counting. */
function countBlocks(context: Context, counts: readonly DatedCount[]): readonly LegacyBlock[] {
  if (counts.length === 0) return [];
  const { language, say } = context;
  const years = everyYear(counts, yearOf);
  return [
    heading(say('peacekeeping-counts')),
    {
      type: 'table',
      columns: [say('label-date'), say('column-people'), say('column-rank'), say('label-source')],
      rows: counts.map(({ record, when, people, rank }) => [
        formatWhen(when, language),
        formatRecordCount(people, language),
        rank === undefined ? say('not-stated') : formatRecordCount(rank, language),
        sourceAndDoubts(context, record),
      ]),
    },
    ...seriesChart(
      context,
      say('peacekeeping-chart'),
      years,
      ({ when, people }) => ({
        label: formatWhen(when, language),
        value: people.value,
        shown: formatRecordCount(people, language),
      }),
      say('peacekeeping-chart-note'),
    ),
  ];
}

const yearOf = ({ record: { bounds } }: DatedCount): number =>
  Number((bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4));

const rankBlocks = (context: Context, ranks: readonly FactRecord[]): readonly LegacyBlock[] =>
  ranks.length === 0
    ? []
    : [
        heading(context.say('peacekeeping-ranks')),
        ...list(ranks.map((record) => recordItem(context, record))),
      ];

/** A count without a date stands apart: no place in the series is its own. */
function undatedBlocks(context: Context, record: Deployment): readonly LegacyBlock[] {
  const { language, say } = context;
  return blocks(
    recordBlocks(context, record),
    notice('note', say('peacekeeping-undated-title'), say('peacekeeping-undated')),
    {
      type: 'table',
      columns: [say('column-country'), say('column-code')],
      rows: record.countries.map(({ code, name }) => [name[language], code]),
    },
  );
}
