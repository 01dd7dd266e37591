import {
  datedFirst,
  type Exercise,
  type FactRecord,
  factsOf,
  newestFirst,
} from '@us-morocco-security/core';
import { formatRecordCount, formatWhen } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { LONG_LEAD } from '../first-screen.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { list } from '../present/blocks.ts';
import { evidenceSections } from '../present/evidence.ts';
import {
  editionBar,
  editionPoint,
  editionsTable,
  participantsOf,
  yearOfEdition,
} from '../present/exercise.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordItem } from '../present/records.ts';
import { lazySection } from '../present/sections.ts';
import { everyYear, formatYears, type SeriesYear, seriesChart } from '../present/series.ts';
import type { Block, Lead } from '../reply.ts';
import { readYear } from '../resolve/typed-dates.ts';
import { editionsOfYear } from './exercise-year.ts';

export const exercises = defineCommand({
  name: 'exercises',
  options: { year: { type: 'date', required: false } },
  answer: (context, { year }) =>
    year === undefined ? allEditions(context) : editionsOfYear(context, readYear(year)),
});

/** The latest edition that was held and what is planned, then all editions, newest first. */
function allEditions(context: Context): Answer {
  const { dataset } = context;
  const newest = dataset.exercises.toSorted(newestFirst);
  const { points, page } = pageOf(context, newest, editionPoint, LONG_LEAD);
  const years = everyYear(dataset.exercises.toSorted(datedFirst), yearOfEdition);
  const others = otherFacts(context);
  const held = newest.find(({ outcome }) => outcome === 'held');
  return {
    lead: editionsLead(context, newest, held),
    points,
    isList: true,
    page,
    sections: [
      ...lazySection(context, 'years', years.length > 0, () => [
        editionsTable(context, years.toReversed()),
      ]),
      ...lazySection(context, 'counts', canBeDrawn(newest), () =>
        participantsChart(context, years),
      ),
      ...lazySection(context, 'other', others.length > 0, () =>
        list(others.map((record) => recordItem(context, record))),
      ),
      ...evidenceSections(context, [...newest, ...others]),
    ],
    next: nextQuestions(
      context,
      ...(held === undefined ? [] : [editionQuestion(yearOfEdition(held))]),
      { command: 'explain', options: { term: 'african-lion' } },
      { command: 'timeline', options: { topic: 'exercises' } },
    ),
    illustration: illustratedBy(context, 'exercises'),
    records: newest,
  };
}

function editionsLead(
  context: Context,
  newest: readonly Exercise[],
  held: Exercise | undefined,
): Lead {
  const { say } = context;
  const cancelled = newest.filter(({ outcome }) => outcome === 'cancelled').map(yearOfEdition);
  const others = [
    ...newest
      .filter(({ outcome }) => outcome === 'planned')
      .map((one) => plannedText(context, one)),
    ...(cancelled.length === 0
      ? []
      : [say('exercises-lead-cancelled', { years: formatYears(context, cancelled.toReversed()) })]),
  ];
  if (held === undefined) return fitLead([...others, say('exercises-lead-none')].slice(0, 2)).lead;
  const { language } = context;
  const title = held.title[language];
  const time = formatWhen(held.when, language);
  const people = participantsOf(held);
  const counted = people && formatRecordCount(people, language, 'governed');
  const opening =
    counted === undefined
      ? say('exercises-lead', { title, time })
      : say('exercises-lead-counted', { title, time, people: counted });
  return fitLead([opening, ...others], {
    figure: counted ?? title,
    source: leadSource(context, held),
  }).lead;
}

/** That an edition is planned; once its days have passed, that no source says whether it was held. */
function plannedText({ language, say, today }: Context, { bounds, title, when }: Exercise): string {
  const values = { title: title[language], time: formatWhen(when, language) };
  const last = bounds?.latest ?? bounds?.earliest ?? today;
  return last < today
    ? say('exercises-lead-passed', values)
    : say('exercises-lead-planned', values);
}

/** Two editions that were held are needed to compare their sizes. */
const canBeDrawn = (editions: readonly Exercise[]): boolean =>
  editions.filter((one) => one.outcome === 'held' && participantsOf(one) !== undefined).length > 1;

const participantsChart = (
  context: Context,
  years: readonly SeriesYear<Exercise>[],
): readonly Block[] =>
  seriesChart(
    context,
    { title: context.say('exercises-chart'), unit: 'people' },
    years,
    (edition) => editionBar(context, edition),
    ...remarks(context, years),
  );

const otherFacts = ({ dataset }: Context): readonly FactRecord[] =>
  factsOf(dataset)
    .filter(({ kind, topic }) => topic === 'exercises' && kind !== 'exercise')
    .toSorted(newestFirst);

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

const editionQuestion = (year: number): Question => ({
  command: 'exercises',
  options: { year: String(year) },
});
