import {
  type Conflict,
  type Figure,
  pointOf,
  type Series,
  seriesOf,
  yearsOf,
} from '@us-morocco-security/core';
import { formatEdtf, formatList, formatWhen } from '@us-morocco-security/core/labels';
import type { Answer, Context } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { capitalized } from '../present/blocks.ts';
import { conflictPoint, conflictPoints } from '../present/conflict-points.ts';
import { evidenceSections, sourcesOfRecords } from '../present/evidence.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import {
  besidePoint,
  fiscalYear,
  mainSeries,
  measuredValue,
  seriesBlocks,
  seriesPoint,
  sourcesOfYear,
} from '../present/official-series.ts';
import { nextQuestions } from '../present/questions.ts';
import { amountOfKind, recordPoint } from '../present/records.ts';
import { lazySection, restSection, section } from '../present/sections.ts';
import { disputed, type YearEntry, yearEntries } from '../present/yearly.ts';
import type { Point } from '../reply.ts';
import { programmeWithId } from '../resolve/named.ts';
import { readYear } from '../resolve/typed-dates.ts';
import type { ProgrammeId } from './programme.ts';

/**
 * One year of a programme: the official series and what other sources state for it, with the years next to it.
 *
 * @throws AnswerError `bad-date`
 */
export function yearOfProgramme(context: Context, programme: ProgrammeId, asked: string): Answer {
  const { dataset } = context;
  const year = readYear(asked);
  const series = seriesOf(dataset, programme);
  const figures = dataset.figures.filter((figure) => figure.programme === programme);
  const entries = yearEntries(dataset, figures);
  const ofYear = entries.filter((entry) => entry.year === year);
  const stated = ofYear.flatMap(figuresOf);
  const disputes = ofYear.flatMap(({ stated: value }) => (value.as === 'dispute' ? value : []));
  const main = mainSeries(series);
  const others = series.filter((one) => !main.includes(one));
  const held = main.filter((one) => pointOf(one, year) !== undefined);
  const values =
    held.length > 0
      ? held.map((one) => measuredValue(context, one, pointOf(one, year)?.value ?? 0))
      : [
          ...stated.map(({ amount }) => amountOfKind(context, amount)),
          ...disputes.map(({ amounts }) => disputed(context, amounts)),
        ];
  const label = held.length > 0 ? fiscalYear(context, year) : labelOf(context, ofYear[0], year);
  const { lead, left: more } = yearLead(
    context,
    programme,
    { year, label },
    values,
    held[0] ?? stated[0] ?? disputes[0]?.conflict,
  );
  const { shown, left } = fitPoints(lead, [
    ...more.map((text) => ({ text })),
    ...notesOf(context, held, year),
    ...others.flatMap((one) => besidePoint(context, [one], year) ?? []),
    ...stated.map((figure) => recordPoint(context, figure)),
    ...disputes.flatMap(({ conflict }) => conflictPoint(context, conflict)),
    ...conflictPoints(context, stated),
    ...seriesNeighbours(context, main, year),
    ...(held.length > 0 ? [] : nearest(entries, year)).map((figure) =>
      recordPoint(context, figure),
    ),
  ]);
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(context, left),
      ...lazySection(context, 'years', series.length > 0, () =>
        series.flatMap((one) => seriesBlocks(context, one)),
      ),
      ...(stated.length > 0
        ? evidenceSections(context, stated)
        : section(
            context,
            'sources',
            sourcesOfRecords(context, [...held, ...disputes.map(({ conflict }) => conflict)]),
          )),
    ],
    next: nextQuestions(
      context,
      { command: programme === 'cwd' ? 'demining' : programme },
      { command: 'assistance', options: { programme } },
      { command: 'explain', options: { term: 'fiscal-year' } },
    ),
    records: [...held, ...stated],
  };
}

/** The values of the year; that nothing is on record is no zero. */
function yearLead(
  context: Context,
  programme: ProgrammeId,
  { year, label }: { readonly year: number; readonly label: string },
  values: readonly string[],
  first: Series | Figure | Conflict | undefined,
): ReturnType<typeof fitLead> {
  const { language, say } = context;
  const name = capitalized(programmeWithId(context, programme).name[language]);
  const [figure] = values;
  if (figure === undefined || first === undefined) {
    return fitLead([say('programme-year-none', { programme: name, year: label })]);
  }
  return fitLead(
    [
      say('programme-year-lead', {
        programme: name,
        year: label,
        values: formatList(values, language),
      }),
    ],
    {
      figure,
      source: leadSource(
        context,
        'measure' in first ? { sources: sourcesOfYear(first, year) } : first,
      ),
    },
  );
}

const labelOf = ({ language }: Context, entry: YearEntry | undefined, year: number): string =>
  entry === undefined ? formatEdtf(String(year), language) : formatWhen(entry.when, language);

const figuresOf = ({ stated }: YearEntry): readonly Figure[] =>
  stated.as === 'amount' ? [stated.figure] : [];

/** What a reader must know of the year. */
function notesOf({ language }: Context, held: readonly Series[], year: number): readonly Point[] {
  const notes = new Set(held.flatMap((series) => pointOf(series, year)?.note?.[language] ?? []));
  return [...notes].map((text) => ({ text }));
}

/** The nearest years of some series before and after one. */
function seriesNeighbours(
  context: Context,
  all: readonly Series[],
  year: number,
): readonly Point[] {
  const years = all.flatMap(yearsOf).toSorted((a, b) => a - b);
  const near = [years.findLast((other) => other < year), years.find((other) => other > year)];
  return near.flatMap((other) =>
    other === undefined ? [] : (seriesPoint(context, all, other) ?? []),
  );
}

/** The nearest figures before and after a year. */
function nearest(entries: readonly YearEntry[], year: number): readonly Figure[] {
  const amounts = entries.filter(({ stated }) => stated.as === 'amount');
  const before = amounts.findLast((entry) => entry.year < year);
  const after = amounts.find((entry) => entry.year > year);
  return [before, after].flatMap((entry) => (entry === undefined ? [] : figuresOf(entry)));
}
