import {
  type Deployment,
  datedFirst,
  type FactRecord,
  factsOf,
  newestFirst,
} from '@us-morocco-security/core';
import { formatList, formatRecordCount, formatWhen } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { capitalized, heading, list, notice } from '../present/blocks.ts';
import { conflictPoints } from '../present/conflict-points.ts';
import { evidenceSections } from '../present/evidence.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import { countOf, type DatedCount, datedCounts } from '../present/peacekeepers.ts';
import { nextQuestions } from '../present/questions.ts';
import {
  recordBlocks,
  recordItem,
  recordPoint,
  sourceAndDoubts,
  warningOf,
} from '../present/records.ts';
import { lazySection, restSection } from '../present/sections.ts';
import { everyYear, seriesChart } from '../present/series.ts';
import { nameSource, principalSource } from '../present/sources.ts';
import type { Block, Lead, Point } from '../reply.ts';

/** As many counts as the first message may show; a section has them all. */
const MOST_COUNTS = 6;

/** The latest dated count of Moroccan peacekeepers, what sources disagree about, and the other counts. */
export const peacekeeping = defineCommand({
  name: 'peacekeeping',
  options: {},
  answer(context): Answer {
    const records = factsOf(context.dataset)
      .filter(({ topic }) => topic === 'peacekeeping')
      .toSorted(newestFirst);
    const counts = datedCounts(context.dataset);
    const undated = records.filter(isUndated);
    const ranks = records.filter((record) => countOf(record, 'rank') !== undefined);
    const latest =
      counts.find(({ record }) => warningOf(context, record) === undefined) ?? counts[0];
    const told = new Set<FactRecord>([...counts.map(({ record }) => record), ...undated, ...ranks]);
    const others = records.filter((record) => !told.has(record));
    const { lead, left } = peacekeepingLead(context, latest, ranks);
    const { shown, left: rest } = fitPoints(lead, [
      ...conflictPoints(context, latest === undefined ? [] : [latest.record]),
      ...left.map((text) => ({ text })),
      ...counts
        .filter((count) => count !== latest)
        .slice(0, MOST_COUNTS)
        .map((count) => countPoint(context, count)),
      ...undated.map((record) => undatedPoint(context, record)),
    ]);
    return {
      lead,
      points: shown,
      sections: [
        ...restSection(context, rest),
        ...lazySection(context, 'counts', counts.length > 0, () =>
          countBlocks(context, counts.toReversed()),
        ),
        ...lazySection(context, 'list', undated.length > 0, () =>
          undated.flatMap((record) => undatedBlocks(context, record)),
        ),
        ...lazySection(context, 'other', ranks.length + others.length > 0, () => [
          ...rankBlocks(context, ranks),
          ...others.toSorted(datedFirst).flatMap((record) => recordBlocks(context, record)),
        ]),
        ...evidenceSections(context, records),
      ],
      next: nextQuestions(
        context,
        { command: 'explain', options: { term: 'peacekeeper-contribution' } },
        { command: 'partnerships' },
        { command: 'conflicts', options: { topic: 'peacekeeping' } },
      ),
      illustration: illustratedBy(context, 'peacekeeping'),
      records: [
        ...(latest === undefined ? [] : [latest.record]),
        ...counts.map(({ record }) => record),
        ...undated,
      ],
    };
  },
});

/** How many at the latest date, and every rank that a source gives. */
function peacekeepingLead(
  context: Context,
  latest: DatedCount | undefined,
  ranks: readonly FactRecord[],
): { readonly lead: Lead; readonly left: readonly string[] } {
  const { language, say } = context;
  const given = new Set(
    ranks
      .flatMap((record) => countOf(record, 'rank') ?? [])
      .toSorted((a, b) => a.value - b.value)
      .map((rank) => formatRecordCount(rank, language)),
  );
  const rankText =
    given.size < 2
      ? undefined
      : say('peacekeeping-lead-ranks', { ranks: formatList([...given], language) });
  if (latest === undefined) return fitLead([say('peacekeeping-lead-none'), rankText]);
  const people = capitalized(formatRecordCount(latest.people, language));
  return fitLead(
    [say('peacekeeping-lead', { people, time: formatWhen(latest.when, language) }), rankText],
    { figure: people, source: leadSource(context, latest.record) },
  );
}

/** A dated count in one line: how many, and the rank where the source gives one. */
function countPoint(context: Context, { people, rank, record }: DatedCount): Point {
  const { language } = context;
  const counted = [people, ...(rank === undefined ? [] : [rank])];
  return {
    ...recordPoint(context, record),
    text: formatList(
      counted.map((count) => formatRecordCount(count, language)),
      language,
    ),
    detail: nameSource(context, principalSource(context, record)),
  };
}

const undatedPoint = (context: Context, record: Deployment): Point => ({
  ...recordPoint(context, record),
  head: context.say('peacekeeping-undated-point'),
});

const isUndated = (record: FactRecord): record is Deployment =>
  record.kind === 'deployment' && record.when === undefined;

/** The dated counts, newest first, in a table and as bars. Each has its own source and its own way of counting. */
function countBlocks(context: Context, counts: readonly DatedCount[]): readonly Block[] {
  if (counts.length === 0) return [];
  const { language, say } = context;
  const years = everyYear(counts, yearOf);
  return [
    {
      type: 'table',
      columns: [say('label-date'), say('column-people'), say('column-rank'), say('label-source')],
      rows: counts
        .toReversed()
        .map(({ record, when, people, rank }) => [
          formatWhen(when, language),
          formatRecordCount(people, language),
          rank === undefined ? say('not-stated') : formatRecordCount(rank, language),
          sourceAndDoubts(context, record),
        ]),
    },
    ...seriesChart(
      context,
      { title: say('peacekeeping-chart'), unit: 'people' },
      years,
      ({ when, people }) => ({
        label: formatWhen(when, language),
        value: people.value,
        shown: formatRecordCount(people, language),
        unit: 'people',
        kind: null,
      }),
      say('peacekeeping-chart-note'),
    ),
  ];
}

const yearOf = ({ record: { bounds } }: DatedCount): number =>
  Number((bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4));

const rankBlocks = (context: Context, ranks: readonly FactRecord[]): readonly Block[] =>
  ranks.length === 0
    ? []
    : [
        heading(context.say('peacekeeping-ranks')),
        ...list(
          ranks.map((record) => ({
            ...recordItem(context, record),
            detail: rankText(context, record),
          })),
        ),
      ];

function rankText(context: Context, record: FactRecord): string {
  const rank = countOf(record, 'rank');
  const parts = rank === undefined ? [] : [formatRecordCount(rank, context.language)];
  return [...parts, sourceAndDoubts(context, record)].join(' · ');
}

/** Shows an undated count separately: it has no place in the series. */
function undatedBlocks(context: Context, record: Deployment): readonly Block[] {
  const { language, say } = context;
  return [
    ...recordBlocks(context, record),
    notice('note', say('peacekeeping-undated-title'), say('peacekeeping-undated')),
    {
      type: 'table',
      columns: [say('column-country'), say('column-code')],
      rows: record.countries.map(({ code, name }) => [name[language], code]),
    },
  ];
}
