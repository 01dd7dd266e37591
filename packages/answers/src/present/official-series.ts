import {
  isRefused,
  pointOf,
  type Series,
  type SeriesPoint,
  totalOfSeries,
  yearsOf,
} from '@us-morocco-security/core';
import { formatAmount, formatCount, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Block, Point, TableBlock } from '../reply.ts';
import { capitalized, heading, text } from './blocks.ts';
import { followUp } from './questions.ts';
import { everyYear, formatYears, NO_RECORD, seriesChart } from './series.ts';

/** A fiscal year in words: "FY2015". */
export const fiscalYear = ({ language }: Pick<Context, 'language'>, year: number): string =>
  formatWhen({ fiscalYears: { from: year, to: year } }, language);

/** A figure of a series: people counted, dollars, or an adjustment of earlier years. */
export function seriesValue(
  { language, say }: Context,
  { unit }: Pick<Series, 'unit'>,
  value: number,
): string {
  if (unit === 'students') return formatCount(value, 'student', language);
  const amount = formatAmount({ usd: Math.abs(value), qualifier: 'exact' }, language);
  return value < 0 ? say('series-adjustment', { amount }) : amount;
}

/**
 * The series that run through the most years, one of each unit: the students of a programme and what their training
 * was worth. What else a programme has is a line beside them.
 */
export function mainSeries(all: readonly Series[]): readonly Series[] {
  const units = [...new Set(all.map(({ unit }) => unit))];
  return units.flatMap(
    (wanted) =>
      all
        .filter(({ unit }) => unit === wanted)
        .toSorted((a, b) => b.points.length - a.points.length)[0] ?? [],
  );
}

/** What some series state for one year: "62 students · $1,662,345, value of training". */
export function seriesYearText(
  context: Context,
  all: readonly Series[],
  year: number,
): string | undefined {
  const values = all.flatMap((series) => {
    const found = pointOf(series, year);
    return found === undefined ? [] : [measuredValue(context, series, found.value)];
  });
  return values.length === 0 ? undefined : values.join(' · ');
}

/** A value with what it measures; students are counted by their name. */
export function measuredValue(context: Context, series: Series, value: number): string {
  const shown = seriesValue(context, series, value);
  if (series.unit === 'students') return shown;
  return context.say('amount-of-kind', { amount: shown, kind: series.measure[context.language] });
}

/** A year of some series as a line of the first screen: when, what is counted, how much. */
export function seriesPoint(
  context: Context,
  all: readonly Series[],
  year: number,
): Point | undefined {
  const text = seriesYearText(context, all, year);
  const held = all.filter((series) => pointOf(series, year) !== undefined);
  const [first] = held;
  if (text === undefined || first === undefined) return undefined;
  const notes = new Set(
    held.flatMap((series) => pointOf(series, year)?.note?.[context.language] ?? []),
  );
  return {
    head: fiscalYear(context, year),
    text,
    ...(notes.size === 0 ? {} : { detail: [...notes].join(' ') }),
    record: first.id,
    next: followUp(context, { command: 'sources', options: { record: first.id } }),
  };
}

/** The sources that print a year of a series, the principal one first; those of the series where none is named. */
export function sourcesOfYear(series: Series, year: number): readonly string[] {
  const sources = (pointOf(series, year)?.anchors ?? []).map(({ source }) => source);
  return sources.length === 0 ? series.sources : [...new Set(sources)];
}

/** A lesser series of a programme in one year, by its title. */
export function besidePoint(
  context: Context,
  all: readonly Series[],
  year: number,
): Point | undefined {
  const point = seriesPoint(context, all, year);
  const titles = all.map(({ title }) => title[context.language]);
  return point && { ...point, text: [...titles, point.text].join(' · ') };
}

/** The newest year of some series. */
export const newestYearOf = (all: readonly Series[]): number | undefined =>
  all.flatMap(yearsOf).toSorted((a, b) => b - a)[0];

interface YearRange {
  readonly first: number;
  readonly last: number;
}

const ALL_YEARS: YearRange = { first: 0, last: 9999 };

/** A series year by year, with its gaps, its sum and its notes; nothing where it has no year of the range. */
export function seriesBlocks(
  context: Context,
  series: Series,
  range: YearRange = ALL_YEARS,
): readonly Block[] {
  const { language } = context;
  const points = series.points
    .filter(({ fiscalYear: year }) => year >= range.first && year <= range.last)
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear);
  if (points.length === 0) return [];
  const years = everyYear(points, ({ fiscalYear: year }) => year);
  return [
    heading(series.title[language]),
    text(series.summary[language]),
    yearsTable(context, series, points),
    ...sumBlocks(context, series, points),
    ...seriesChart(
      context,
      { title: series.title[language], unit: series.unit },
      years,
      ({ fiscalYear: year, value }) => ({
        label: fiscalYear(context, year),
        value: value < 0 ? null : value,
        shown: seriesValue(context, series, value),
        unit: series.unit,
        kind: series.valueKind ?? null,
      }),
    ),
    ...(series.notes ?? []).map((note) => text(note[language])),
  ];
}

/** Newest first; a year without a figure keeps its row. */
function yearsTable(context: Context, series: Series, points: readonly SeriesPoint[]): TableBlock {
  const { language, say } = context;
  const years = everyYear(points, ({ fiscalYear: year }) => year).toReversed();
  return {
    type: 'table',
    columns: [say('column-year'), capitalized(series.measure[language])],
    rows: years.map(({ year, entries: [point] }) => [
      fiscalYear(context, year),
      point === undefined
        ? NO_RECORD
        : [seriesValue(context, series, point.value), point.note?.[language]]
            .filter((part) => part !== undefined)
            .join(' · '),
    ]),
  };
}

/** The sum of more years than one, and the years that it does not hold. */
function sumBlocks(
  context: Context,
  series: Series,
  points: readonly SeriesPoint[],
): readonly Block[] {
  const { language, say } = context;
  const years = points.map(({ fiscalYear: year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const sum = totalOfSeries(series, { from, to });
  if (isRefused(sum) || sum.years.length < 2) return [];
  const sentences = [
    say('series-sum', {
      years: formatWhen({ fiscalYears: { from, to } }, language),
      value: seriesValue(context, series, sum.value),
    }),
    ...(sum.gaps.length === 0
      ? []
      : [say('series-sum-gaps', { gaps: formatYears(context, sum.gaps) })]),
  ];
  return [text(sentences.join(' '))];
}
