import { type Exercise, type FactRecord, factsOf } from '@us-morocco-security/core';
import type { Question as FollowUp } from '../command.ts';
import { type Context, defineCommand } from '../command.ts';
import { heading, list, notice, text } from '../present/blocks.ts';
import {
  editionBar,
  editionBlocks,
  editionsTable,
  participantsOf,
  yearOfEdition,
} from '../present/exercise.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, evidenceBlocks, followUps, fromBlocks, pageOf } from '../present/legacy.ts';
import { datedFirst, recordItem } from '../present/records.ts';
import { everyYear, formatYears, type SeriesYear, seriesChart } from '../present/series.ts';
import { readYear } from '../resolve/typed-dates.ts';

const YEARS_A_PAGE = 12;

export const exercises = defineCommand({
  name: 'exercises',
  options: { year: { type: 'date', required: false } },
  answer: (context, { year }) =>
    fromBlocks(
      context,
      year === undefined ? allEditions(context) : editionsOf(context, readYear(year)),
    ),
});

/** The editions year by year; on the first page also their sizes, and what else the sources say of the exercises. */
function allEditions(context: Context): readonly LegacyBlock[] {
  const { dataset, say } = context;
  const years = everyYear(dataset.exercises.toSorted(datedFirst), yearOfEdition);
  const page = pageOf(context, years, YEARS_A_PAGE);
  const shown = page.items.flatMap(({ entries }) => entries);
  const isFirst = context.request.page === 1;
  const others = isFirst ? otherFacts(context) : [];
  const latest = years.at(-1)?.year;
  return blocks(
    heading(say('exercises-title')),
    text(say('exercises-intro')),
    page.items.length === 0 ? [] : [editionsTable(context, page.items), legend(context)],
    isFirst ? participantsChart(context, years) : [],
    others.length === 0 ? [] : heading(say('other-facts')),
    list(others.map((record) => recordItem(context, record))),
    evidenceBlocks(context, [...shown, ...others]),
    page.block,
    followUps(
      context,
      ...(latest === undefined ? [] : [editionQuestion(latest)]),
      { command: 'explain', options: { term: 'african-lion' } },
      { command: 'timeline', options: { topic: 'exercises' } },
    ),
  );
}

const participantsChart = (context: Context, years: readonly SeriesYear<Exercise>[]) =>
  seriesChart(
    context,
    context.say('exercises-chart'),
    years,
    (edition) => editionBar(context, edition),
    ...remarks(context, years),
  );

const legend = ({ say }: Context): LegacyBlock =>
  notice('note', say('series-legend-title'), say('series-legend'));

const otherFacts = ({ dataset }: Context): readonly FactRecord[] =>
  factsOf(dataset)
    .filter(({ kind, topic }) => topic === 'exercises' && kind !== 'exercise')
    .toSorted(datedFirst);

/** Which years were cancelled or are but planned, and which have no number of all who took part. */
function remarks(context: Context, years: readonly SeriesYear<Exercise>[]): readonly string[] {
  const { say } = context;
  const among = (test: (edition: Exercise) => boolean) =>
    years.filter(({ entries }) => entries.some(test)).map(({ year }) => year);
  const sentence = (
    key: 'exercises-cancelled' | 'exercises-planned' | 'exercises-uncounted',
    test: (edition: Exercise) => boolean,
  ) => {
    const found = among(test);
    return found.length === 0 ? [] : [say(key, { years: formatYears(context, found) })];
  };
  return [
    ...sentence('exercises-cancelled', ({ outcome }) => outcome === 'cancelled'),
    ...sentence('exercises-planned', ({ outcome }) => outcome === 'planned'),
    ...sentence(
      'exercises-uncounted',
      (edition) => edition.outcome === 'held' && participantsOf(edition) === undefined,
    ),
  ];
}

/** The editions of one year in full, or the years nearest to it that have one. */
function editionsOf(context: Context, year: number): readonly LegacyBlock[] {
  const { dataset, say } = context;
  const editions = dataset.exercises.filter((edition) => yearOfEdition(edition) === year);
  const next = followUps(context, ...neighbours(context, year), { command: 'exercises' });
  if (editions.length === 0) {
    const nothing = say('exercises-none', { year: String(year) });
    return blocks(heading(say('exercises-title')), notice('note', say('no-result'), nothing), next);
  }
  return blocks(
    editions.flatMap((edition) => editionBlocks(context, edition)),
    evidenceBlocks(context, editions),
    next,
  );
}

/** The last year before and the first year after that have an edition. */
function neighbours({ dataset }: Context, year: number): readonly FollowUp[] {
  const years = dataset.exercises.map(yearOfEdition).toSorted((a, b) => a - b);
  const before = years.findLast((other) => other < year);
  const after = years.find((other) => other > year);
  return [before, after].flatMap((near) => (near === undefined ? [] : [editionQuestion(near)]));
}

const editionQuestion = (year: number): FollowUp => ({
  command: 'exercises',
  options: { year: String(year) },
});
