import { type Series, type SeriesPoint, seriesOf } from '@us-morocco-security/core';
import type { Context } from '../command.ts';
import type { ColumnsPicture, Panel, YearMark } from '../picture.ts';
import { capitalized } from '../present/blocks.ts';
import { fiscalYear, mainSeries, seriesValue, sourcesOfYear } from '../present/official-series.ts';
import { frameOf } from './frame.ts';
import { gapMark, signsOf } from './years.ts';

const PROGRAMME = 'imet';

/** Students and the value of their training by year; undefined where the programme has no series. */
export function trainingPicture(context: Context): ColumnsPicture | undefined {
  const { dataset, say } = context;
  if (!dataset.programmes.some(({ id }) => id === PROGRAMME)) return undefined;
  const series = mainSeries(seriesOf(dataset, PROGRAMME));
  const years = series.flatMap(({ points }) => points.map(({ fiscalYear: year }) => year));
  if (years.length < 2) return undefined;
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const panels = series.map((one) => seriesPanel(context, one, span));
  return {
    type: 'columns',
    ...frameOf(context, {
      name: 'imet',
      title: say('chart-imet'),
      subtitle: say('chart-imet.about'),
      caveats: [say('chart-imet-value')],
      of: series.flatMap((one) =>
        one.points.map(({ fiscalYear: year }) => ({ sources: sourcesOfYear(one, year) })),
      ),
    }),
    ...span,
    panels,
    signs: signsOf(context, panels),
  };
}

/** A series as columns over some years; what has no figure keeps its place. */
function seriesPanel(
  context: Context,
  series: Series,
  { first, last }: { readonly first: number; readonly last: number },
): Panel {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    title: capitalized(series.measure[context.language]),
    unit: series.unit,
    marks: years.map((year) => {
      const point = series.points.find(({ fiscalYear: stated }) => stated === year);
      return point === undefined
        ? gapMark(context, year, fiscalYear(context, year), series.unit)
        : pointMark(context, series, point);
    }),
  };
}

const pointMark = (context: Context, series: Series, point: SeriesPoint): YearMark => ({
  label: fiscalYear(context, point.fiscalYear),
  value: point.value,
  shown: seriesValue(context, series, point.value),
  unit: series.unit,
  kind: series.valueKind ?? null,
  hue: series.unit === 'usd' ? 'second' : 'first',
  date: `FY${point.fiscalYear}`,
  record: series.id,
  year: point.fiscalYear,
  state: 'value',
});
