import type { Series, ValueKind } from '@us-morocco-security/core';
import { formatAmount, formatList, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { ColumnsPicture, Hue, LegendEntry, Panel, YearMark } from '../picture.ts';
import { capitalized } from '../present/blocks.ts';
import { fiscalYear, seriesValue } from '../present/official-series.ts';
import { disputed, type YearEntry, yearEntries } from '../present/yearly.ts';
import { frameOf } from './frame.ts';
import { gapMark, signsOf } from './years.ts';

/** The accounts that pay for the armed forces; a programme with fewer years on record has no panel. */
const PROGRAMMES: readonly { readonly programme: string }[] = [
  { programme: 'fmf' },
  { programme: 'imet' },
  { programme: 'nadr' },
];
const FEWEST_YEARS = 3;

/** Assistance by programme and fiscal year, each on a scale of its own; undefined where no programme has years. */
export function assistancePicture(context: Context): ColumnsPicture | undefined {
  const { say } = context;
  const drawn = [allAid(context), ...PROGRAMMES.map((one) => ofProgramme(context, one.programme))]
    .map((one) => ({ ...one, marks: one.marks.toSorted((a, b) => a.year - b.year) }))
    .filter(({ marks }) => new Set(marks.map(({ year }) => year)).size >= FEWEST_YEARS);
  const years = drawn.flatMap(({ marks }) => marks.map(({ year }) => year));
  if (years.length === 0) return undefined;
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const panels = drawn.map((one) => withGaps(context, one, span));
  const marks = drawn.flatMap((one) => one.marks);
  const records = new Set(marks.flatMap(({ record }) => record ?? []));
  return {
    type: 'columns',
    ...frameOf(context, {
      name: 'assistance',
      title: say('chart-assistance'),
      subtitle: say('chart-assistance.about'),
      caveats: [say('chart-assistance-apart')],
      legend: kindsLegend(context, marks),
      of: [...context.dataset.figures, ...context.dataset.series].filter(({ id }) =>
        records.has(id),
      ),
    }),
    ...span,
    panels,
    signs: signsOf(context, panels).filter(({ state }) => state !== 'gap'),
  };
}

/** Aid from all accounts, which belongs to no one programme. */
function allAid(context: Context): Panel {
  const series = context.dataset.series.filter(
    ({ programme, topic, unit, valueKind }) =>
      programme === undefined &&
      topic === 'financing' &&
      unit === 'usd' &&
      (valueKind === 'assistance-appropriated' || valueKind === 'assistance-requested'),
  );
  const [first] = series;
  return {
    title: first === undefined ? '' : capitalized(first.measure[context.language]),
    unit: 'usd',
    marks: series.flatMap((one) => seriesMarks(context, one)),
  };
}

function ofProgramme(context: Context, id: string): Panel {
  const { dataset, language } = context;
  const programme = dataset.programmes.find((one) => one.id === id);
  const figures = dataset.figures.filter((figure) => figure.programme === id);
  const series = dataset.series.filter(
    (one) => one.programme === id && one.valueKind !== 'training-value' && one.unit === 'usd',
  );
  return {
    title: programme === undefined ? '' : capitalized(programme.name[language]),
    unit: 'usd',
    marks: [
      ...yearEntries(dataset, figures).map((entry) => entryMark(context, entry)),
      ...series.flatMap((one) => seriesMarks(context, one)),
    ],
  };
}

const seriesMarks = (context: Context, series: Series): readonly YearMark[] =>
  series.points.map(({ fiscalYear: year, value }) => ({
    label: fiscalYear(context, year),
    value: value < 0 ? null : value,
    shown: seriesValue(context, series, value),
    unit: 'usd',
    kind: series.valueKind ?? null,
    hue: hueOf(series.valueKind),
    date: `FY${year}`,
    record: series.id,
    year,
    state: 'value',
  }));

function entryMark(context: Context, { stated, when, year }: YearEntry): YearMark {
  const { language } = context;
  const dated = {
    label: formatWhen(when, language),
    unit: 'usd',
    year,
    date: String(year),
  } as const;
  switch (stated.as) {
    case 'amount': {
      const { amount, id } = stated.figure;
      return {
        ...dated,
        value: amount.usd,
        shown: formatAmount(amount, language),
        kind: amount.valueKind,
        hue: hueOf(amount.valueKind),
        record: id,
        state: 'value',
      };
    }
    case 'dispute':
      return {
        ...dated,
        value: null,
        shown: disputed(context, stated.amounts),
        kind: null,
        hue: 'fifth',
        record: stated.conflict.id,
        state: 'disputed',
      };
    default:
      return stated satisfies never;
  }
}

function withGaps(
  context: Context,
  panel: Panel,
  { first, last }: { readonly first: number; readonly last: number },
): Panel {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    ...panel,
    marks: years.flatMap((year) => {
      const marks = panel.marks.filter((mark) => mark.year === year);
      return marks.length > 0
        ? marks
        : [gapMark(context, year, fiscalYear(context, year), panel.unit)];
    }),
  };
}

/** The kinds that share a colour: what was spent, voted, committed, asked for; and what no source explains. */
const KINDS: Readonly<Partial<Record<Hue, readonly ValueKind[]>>> = {
  first: ['assistance-actual'],
  second: ['assistance-appropriated'],
  third: ['assistance-obligated'],
  fourth: ['assistance-requested', 'assistance-estimated', 'assistance-proposed'],
  fifth: ['assistance-basis-unstated'],
};

const kindHues = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const hueOf = (kind: ValueKind | undefined): Hue =>
  kindHues.find((hue) => kind !== undefined && KINDS[hue]?.includes(kind)) ?? 'fifth';

function kindsLegend(
  { language, say }: Context,
  marks: readonly YearMark[],
): readonly LegendEntry[] {
  return kindHues.flatMap((hue) => {
    const kinds = (KINDS[hue] ?? []).filter((kind) => marks.some((mark) => mark.kind === kind));
    return kinds.length === 0
      ? []
      : [
          {
            hue,
            label: formatList(
              kinds.map((kind, index) => {
                const words = say(`value-kind-${kind}`);
                return index === 0 ? capitalized(words) : words;
              }),
              language,
            ),
          },
        ];
  });
}
