import type { Count, Exercise } from '@us-morocco-security/core';
import {
  formatCount,
  formatList,
  formatNumber,
  formatRecordCount,
  formatWhen,
} from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Bar, Block, Point, TableBlock } from '../reply.ts';
import { fields, heading, text } from './blocks.ts';
import { conflictsOf } from './evidence.ts';
import { followUp } from './questions.ts';
import { badgesOf, trustFields, warningOf } from './records.ts';
import { NO_RECORD, type SeriesYear, yearLabel } from './series.ts';

const PEOPLE: readonly Count['of'][] = [
  'participants',
  'personnel',
  'us-personnel',
  'moroccan-personnel',
];
const COUNTRIES: readonly Count['of'][] = ['countries', 'other-countries'];

/** The year in which an edition begins. */
export const yearOfEdition = ({ bounds }: Exercise): number =>
  Number((bounds?.earliest ?? bounds?.latest ?? '').slice(0, 4));

/** Whether it is an edition of African Lion, and not of another exercise of the two countries. */
export const isAfricanLion = ({ title }: Exercise): boolean => title.en.startsWith('African Lion');

/** How many took part in all, where a source says so; those of one country alone are no such number. */
export const participantsOf = ({ counts = [] }: Exercise): Count | undefined =>
  counts.find(({ of }) => of === 'participants' || of === 'personnel');

/** An edition in full: what became of it, when, and how large it was. */
export function editionBlocks(context: Context, edition: Exercise): readonly Block[] {
  const { language, say } = context;
  const { outcome, edition: number, when, notes = [] } = edition;
  const people = peopleText(context, edition);
  const countries = countriesText(context, edition);
  const optional = (label: string, value: string | undefined) =>
    value === undefined ? [] : [{ label, value }];
  return [
    heading(edition.title[language]),
    badgesOf(context, edition).map((badge) => ({ type: 'badge', badge }) as const),
    text(edition.summary[language]),
    fields(
      { label: say('label-date'), value: formatWhen(when, language) },
      { label: say('label-outcome'), value: say(`outcome-${outcome}`) },
      ...optional(
        say('label-edition'),
        number === undefined ? undefined : formatNumber(number, language),
      ),
      ...optional(say('label-participants'), people),
      ...optional(say('label-countries'), countries),
      ...trustFields(context, edition),
    ),
    notes.map((note) => text(note[language])),
  ].flat();
}

/** Of how many countries, in words; undefined where no source gives a number. */
export const countriesText = (context: Context, { counts = [] }: Exercise): string | undefined =>
  countsText(context, counts, COUNTRIES);

/** An edition in one line: when, which, what became of it, how large; below it, what sources differ about. */
export function editionPoint(context: Context, edition: Exercise): Point {
  const { language, say } = context;
  const title = edition.title[language];
  const outcome = say(`outcome-${edition.outcome}`);
  const parts = [
    title,
    edition.outcome === 'held' || title.includes(outcome) ? undefined : outcome,
    edition.outcome === 'cancelled' ? undefined : peopleText(context, edition),
    edition.outcome === 'cancelled' ? undefined : countriesText(context, edition),
  ];
  const differences = conflictsOf(context, [edition]).length;
  const badge = warningOf(context, edition);
  return {
    head: formatWhen(edition.when, language),
    text: parts.filter((part) => part !== undefined).join(' · '),
    ...(badge === undefined ? {} : { badge }),
    ...(differences === 0 ? {} : { detail: formatCount(differences, 'conflict', language) }),
    record: edition.id,
    next: followUp(context, {
      command: 'exercises',
      options: { year: String(yearOfEdition(edition)) },
    }),
  };
}

/** The editions year by year; a year without one keeps its row. */
export function editionsTable(
  context: Context,
  years: readonly SeriesYear<Exercise>[],
): TableBlock {
  const { language, say } = context;
  const gap = (year: number) => [yearLabel(context, year), ...Array(4).fill(NO_RECORD)];
  return {
    type: 'table',
    columns: [
      say('column-exercise'),
      say('label-date'),
      say('label-outcome'),
      say('label-participants'),
      say('label-countries'),
    ],
    rows: years.flatMap(({ year, entries }) =>
      entries.length === 0
        ? [gap(year)]
        : entries.map((edition) => [
            edition.title[language],
            formatWhen(edition.when, language),
            say(`outcome-${edition.outcome}`),
            peopleText(context, edition) ?? say('not-stated'),
            countriesText(context, edition) ?? say('not-stated'),
          ]),
    ),
  };
}

/** A bar as long as the number of participants; without that number, an empty place that says what is known. */
export function editionBar(context: Context, edition: Exercise): Bar {
  const { language, say } = context;
  const { outcome, title } = edition;
  const participants = participantsOf(edition);
  const held = outcome === 'held';
  const unknown = peopleText(context, edition) ?? say('not-stated');
  return {
    label: title[language],
    value: held ? (participants?.value ?? null) : null,
    shown: held ? unknown : say(`outcome-${outcome}`),
    unit: 'people',
    kind: null,
  };
}

/** How many took part; where an edition was not held, how many were meant to. */
export function peopleText(
  context: Context,
  { outcome, counts = [] }: Exercise,
): string | undefined {
  const people = countsText(context, counts, PEOPLE);
  if (people === undefined || outcome === 'held') return people;
  return context.say('participants-planned', { count: people });
}

/** The counts of some kinds in words, in the order of the kinds. */
function countsText(
  { language }: Context,
  counts: readonly Count[],
  kinds: readonly Count['of'][],
): string | undefined {
  const known = kinds.flatMap((kind) => counts.filter(({ of }) => of === kind));
  if (known.length === 0) return undefined;
  return formatList(
    known.map((count) => formatRecordCount(count, language)),
    language,
  );
}
