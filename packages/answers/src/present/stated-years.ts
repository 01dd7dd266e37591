import {
  type Citable,
  type Figure,
  pointOf,
  type Series,
  yearsOf,
} from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import { formatWhen } from '../language/dates.ts';
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

/** What a record states for one year. */
export interface StatedYear {
  readonly year: number;
  /** First day of the year, so that a fiscal year stands before the calendar year of its name. */
  readonly start: string;
  /** The year in words. */
  readonly label: string;
  readonly value: string;
  readonly record: Pick<Citable, 'id' | 'sources'>;
  readonly point: Point;
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
  const dated = { year, start, label: formatWhen(when, context.language) };
  switch (stated.as) {
    case 'amount': {
      const { figure } = stated;
      const value = amountOfKind(context, figure.amount);
      return { ...dated, value, record: figure, point: recordPoint(context, figure) };
    }
    case 'dispute': {
      const { amounts, conflict } = stated;
      const value = disputed(context, amounts);
      return { ...dated, value, record: conflict, point: conflictPoint(context, conflict) };
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
    ...yearsOfAll(main).flatMap((year) =>
      seriesPoint(context, main, year).flatMap((point) => statedYear(context, main, year, point)),
    ),
    ...others.flatMap((series) =>
      yearsOfAll([series]).flatMap((year) =>
        besidePoint(context, series, year).flatMap((point) =>
          statedYear(context, [series], year, point),
        ),
      ),
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
  point: Point,
): readonly StatedYear[] {
  const [record] = all.filter((series) => pointOf(series, year) !== undefined);
  const value = seriesYearText(context, all, year);
  if (record === undefined || value === undefined) return [];
  return [
    {
      year,
      start: `${year - 1}-10-01`,
      label: fiscalYear(context, year),
      value,
      record: { id: record.id, sources: sourcesOfYear(record, year) },
      point,
    },
  ];
}
