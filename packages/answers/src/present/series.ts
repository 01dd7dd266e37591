import { formatEdtf, formatList } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { phrase } from '../language/messages.ts';
import type { Unit } from '../picture.ts';
import type { Bar, ChartBlock } from '../reply.ts';

/** What a cell or a bar shows for a year without a record: never a zero. */
export const NO_RECORD = '—';

/** A year of a series with its entries; none where the record has a gap. */
export interface SeriesYear<Entry> {
  readonly year: number;
  readonly entries: readonly Entry[];
}

/** Every year from the first entry's to the last's: none is skipped. */
export function everyYear<Entry>(
  entries: readonly Entry[],
  yearOf: (entry: Entry) => number,
): readonly SeriesYear<Entry>[] {
  const years = entries.map(yearOf);
  const first = Math.min(...years);
  const length = entries.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length }, (_, index) => ({
    year: first + index,
    entries: entries.filter((entry) => yearOf(entry) === first + index),
  }));
}

/** A year as a label of its own: 2007, سنة 2007. */
export const yearLabel = ({ language }: Context, year: number): string =>
  formatEdtf(String(year), language);

/** A bar for every entry and an empty place for every gap; nothing where there are not two bars to compare. */
export function seriesChart<Entry>(
  context: Context,
  { title, unit }: { readonly title: string; readonly unit: Unit },
  years: readonly SeriesYear<Entry>[],
  barOf: (entry: Entry) => Bar,
  ...remarks: readonly string[]
): readonly ChartBlock[] {
  const bars = years.flatMap(({ year, entries }): readonly Bar[] =>
    entries.length === 0
      ? [{ label: yearLabel(context, year), value: null, shown: NO_RECORD, unit, kind: null }]
      : entries.map(barOf),
  );
  if (bars.filter(({ value }) => value !== null).length < 2) return [];
  return [
    {
      type: 'chart',
      title,
      bars,
      summary: seriesInWords(context, years)[0] ?? '',
      caveats: [...seriesInWords(context, years).slice(1), ...remarks],
    },
  ];
}

/** From when to when the series runs, and which years have no record. */
function seriesInWords(context: Context, years: readonly SeriesYear<unknown>[]): readonly string[] {
  const { say } = context;
  const gaps = years.filter(({ entries }) => entries.length === 0).map(({ year }) => year);
  const span = say('series-span', {
    first: String(years[0]?.year),
    last: String(years.at(-1)?.year),
    years: years.length - gaps.length,
  });
  return gaps.length === 0
    ? [span]
    : [span, say('series-gaps', { years: formatYears(context, gaps) })];
}

/** Years one by one, and three or more in a row from the first to the last of them. */
export function formatYears({ language }: Context, years: readonly number[]): string {
  const named = runsOf(years).flatMap((run) => {
    const [from, to] = [run[0], run.at(-1)].map(String);
    return run.length < 3 || from === undefined || to === undefined
      ? run.map(String)
      : [phrase(language)('years-run', { from, to })];
  });
  return formatList(named, language);
}

/** Cuts rising numbers where one is missing. */
function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const starts = numbers.flatMap((number, index) =>
    index > 0 && numbers[index - 1] === number - 1 ? [] : [index],
  );
  return starts.map((start, index) => numbers.slice(start, starts[index + 1]));
}
