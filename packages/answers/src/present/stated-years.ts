import {
  type Citable,
  type Figure,
  pointOf,
  type Series,
  yearsOf,
} from '@us-morocco-security/core';
import { formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Point } from '../reply.ts';
import type { YearRange } from '../resolve/typed-dates.ts';
import { conflictPoint } from './conflict-points.ts';
import {
  besidePoint,
  fiscalYear,
  mainSeries,
  seriesPoint,
  seriesYearText,
  sourcesOfYear,
} from './official-series.ts';
import { amountOfKind, recordPoint } from './records.ts';
import { disputed, type YearEntry, yearEntries } from './yearly.ts';

/** What a record states for one year; written out only where it is shown. */
export interface StatedYear {
  readonly year: number;
  /** First day of the year, so that a fiscal year sorts before the calendar year of the same number. */
  readonly start: string;
  /** The year in words. */
  readonly label: () => string;
  readonly value: () => string;
  readonly record: Pick<Citable, 'id' | 'sources'>;
  readonly point: () => Point;
}

/** The single years of some figures and series within a range, newest first. */
export function newestYears(
  context: Context,
  { figures, series }: { readonly figures: readonly Figure[]; readonly series: readonly Series[] },
  { first, last }: YearRange,
): readonly StatedYear[] {
  const { dataset } = context;
  return [
    ...seriesYears(context, series),
    ...yearEntries(dataset, figures).map((entry) => entryYear(context, entry)),
  ]
    .filter(({ year }) => year >= first && year <= last)
    .toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? 1 : -1));
}

function entryYear(context: Context, { start, stated, when, year }: YearEntry): StatedYear {
  const dated = { year, start, label: () => formatWhen(when, context.language) };
  switch (stated.as) {
    case 'amount': {
      const { figure } = stated;
      return {
        ...dated,
        value: () => amountOfKind(context, figure.amount),
        record: figure,
        point: () => recordPoint(context, figure),
      };
    }
    case 'dispute': {
      const { amounts, conflict } = stated;
      return {
        ...dated,
        value: () => disputed(context, amounts),
        record: conflict,
        point: () => conflictPoint(context, conflict),
      };
    }
    default:
      return stated satisfies never;
  }
}

/** The years of the main series together, and of each other one by its title. */
function seriesYears(context: Context, all: readonly Series[]): readonly StatedYear[] {
  const main = mainSeries(all);
  const others = all.filter((series) => !main.includes(series));
  return [
    ...yearsOfAll(main).flatMap((year) => statedYear(context, main, year, seriesPoint)),
    ...others.flatMap((series) =>
      yearsOfAll([series]).flatMap((year) => statedYear(context, [series], year, besidePoint)),
    ),
  ];
}

const yearsOfAll = (all: readonly Series[]): readonly number[] => [
  ...new Set(all.flatMap(yearsOf)),
];

function statedYear(
  context: Context,
  all: readonly Series[],
  year: number,
  write: (context: Context, all: readonly Series[], year: number) => Point | undefined,
): readonly StatedYear[] {
  const [record] = all.filter((series) => pointOf(series, year) !== undefined);
  if (record === undefined) return [];
  return [
    {
      year,
      start: `${year - 1}-10-01`,
      label: () => fiscalYear(context, year),
      value: () => seriesYearText(context, all, year) ?? '',
      record: { id: record.id, sources: sourcesOfYear(record, year) },
      point: () => write(context, all, year) ?? { text: fiscalYear(context, year) },
    },
  ];
}
