import type { Exercise } from '@us-morocco-security/core';
import { formatWhen } from '@us-morocco-security/core/labels';
import type { Answer, Context, Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { conflictPoints } from '../present/conflict-points.ts';
import { evidenceSections } from '../present/evidence.ts';
import {
  countriesText,
  editionBlocks,
  editionPoint,
  peopleText,
  yearOfEdition,
} from '../present/exercise.ts';
import { fitLead, leadOf, leadSource } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { trustFields } from '../present/records.ts';
import { lazySection, restSection } from '../present/sections.ts';
import type { Point } from '../reply.ts';

/** The editions of one year in full, or the years nearest to it that have one. */
export function editionsOfYear(context: Context, year: number): Answer {
  const editions = context.dataset.exercises.filter((edition) => yearOfEdition(edition) === year);
  const [first, ...others] = editions;
  return first === undefined ? noEdition(context, year) : oneYear(context, year, first, others);
}

function oneYear(
  context: Context,
  year: number,
  first: Exercise,
  others: readonly Exercise[],
): Answer {
  const { language, say } = context;
  const people = first.outcome === 'held' ? peopleText(context, first) : undefined;
  const outcome = say(`outcome-${first.outcome}`);
  const parts = { title: first.title[language], time: formatWhen(first.when, language), outcome };
  const isNamed = parts.title.includes(outcome);
  const { lead, left } = fitLead([openingOf(context, parts, people), first.summary[language]], {
    figure: people ?? (isNamed ? parts.title : outcome),
    source: leadSource(context, first),
  });
  const editions = [first, ...others];
  const { shown, left: rest } = fitPoints(lead, [
    ...conflictPoints(context, editions),
    ...left.map((text) => ({ text })),
    ...detailPoints(context, first),
    ...others.map((edition) => editionPoint(context, edition)),
  ]);
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(context, rest),
      ...lazySection(context, 'fields', true, () =>
        editions.flatMap((edition) => editionBlocks(context, edition)),
      ),
      ...evidenceSections(context, editions),
    ],
    next: nextQuestions(context, ...neighbours(context, year), { command: 'exercises' }),
    records: editions,
  };
}

/** Which edition, when, what became of it and how large it was; a title that says what became of it says it alone. */
function openingOf(
  { say }: Context,
  parts: { readonly title: string; readonly time: string; readonly outcome: string },
  people: string | undefined,
): string {
  if (people !== undefined) return say('exercise-lead-counted', { ...parts, people });
  const { outcome, time, title } = parts;
  return title.includes(outcome)
    ? say('exercise-lead-named', { title, time })
    : say('exercise-lead', parts);
}

/** How many countries, what the sources doubt, and what a reader must know besides. */
function detailPoints(context: Context, edition: Exercise): readonly Point[] {
  const { language, say } = context;
  const countries = countriesText(context, edition);
  const planned = edition.outcome === 'held' ? undefined : peopleText(context, edition);
  return [
    ...(planned === undefined
      ? []
      : [{ head: say('point-label', { label: say('label-participants') }), text: planned }]),
    ...(countries === undefined
      ? []
      : [{ head: say('point-label', { label: say('label-countries') }), text: countries }]),
    ...trustFields(context, edition).map(({ label, value }) => ({
      head: say('point-label', { label }),
      text: value,
    })),
    ...(edition.notes ?? []).map((note) => ({ text: note[language] })),
  ];
}

function noEdition(context: Context, year: number): Answer {
  const near = nearestYears(context, year);
  const lead = leadOf([context.say('exercises-none', { year: String(year) })]);
  const { shown } = fitPoints(
    lead,
    context.dataset.exercises
      .filter((edition) => near.includes(yearOfEdition(edition)))
      .map((edition) => editionPoint(context, edition)),
  );
  return {
    lead,
    points: shown,
    next: nextQuestions(context, ...neighbours(context, year), { command: 'exercises' }),
  };
}

/** The last year before and the first year after that have an edition. */
function nearestYears({ dataset }: Context, year: number): readonly number[] {
  const years = dataset.exercises.map(yearOfEdition).toSorted((a, b) => a - b);
  const before = years.findLast((other) => other < year);
  const after = years.find((other) => other > year);
  return [before, after].flatMap((near) => near ?? []);
}

const neighbours = (context: Context, year: number): readonly Question[] =>
  nearestYears(context, year).map((near) => ({
    command: 'exercises',
    options: { year: String(near) },
  }));
