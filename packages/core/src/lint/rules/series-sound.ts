import type { Authored, AuthoredDataset } from '../../schema/authored.ts';
import { figuresAt, numbered, priced } from '../figured.ts';
import type { Finding, Rule } from '../rule.ts';
import { byId, type Path } from '../walk.ts';

type Series = Authored<'series'>;
type Point = Series['points'][number];
type Problem = Pick<Finding, 'path' | 'message' | 'fix'>;

/** What is counted when it is entered, and taken back by a negative figure in a later year. */
const ADJUSTED: ReadonlySet<Series['valueKind']> = new Set(['implemented', 'assistance-obligated']);

export const seriesSound: Rule = {
  name: 'series-sound',
  description:
    'Every series is in the order of its years, quotes each figure, says what its dollars measure, and stays within the series of which it is a part.',
  check(dataset) {
    return dataset.series.flatMap((series) =>
      [
        ...kindProblems(series),
        ...orderProblems(series),
        ...series.points.flatMap((point, index) => pointProblems(series, point, index)),
        ...partProblems(series, dataset),
      ].map((problem) => ({ collection: 'series' as const, id: series.id, ...problem })),
    );
  },
};

function kindProblems({ unit, valueKind }: Series): readonly Problem[] {
  if ((unit === 'usd') === (valueKind !== undefined)) return [];
  return [
    {
      path: ['valueKind'],
      message: `It counts ${unit}, and its kind of value is ${valueKind ?? 'not said'}.`,
      fix: 'Say what dollars measure; leave it out where people are counted.',
    },
  ];
}

const orderProblems = ({ points }: Series): readonly Problem[] =>
  points.slice(1).flatMap(({ fiscalYear }, index) => {
    const before = points[index]?.fiscalYear ?? 0;
    if (before < fiscalYear) return [];
    return [
      {
        path: ['points', index + 1, 'fiscalYear'],
        message: `FY${fiscalYear} comes after FY${before}.`,
        fix: 'Write one point a year, oldest first.',
      },
    ];
  });

function pointProblems(series: Series, { value, anchors }: Point, index: number): Problem[] {
  const path: Path = ['points', index];
  const mayBeNegative = ADJUSTED.has(series.valueKind);
  const sign: Problem = {
    path: [...path, 'value'],
    message: `${value} is no ${mayBeNegative ? 'figure' : 'positive figure'}.`,
    fix: 'Leave a year without a figure out; only implemented cases and obligations are adjusted downwards.',
  };
  const size = Math.abs(value);
  const figured = series.unit === 'usd' ? priced(size, 'exact') : numbered(size, 'exact');
  return [
    ...(value === 0 || (value < 0 && !mayBeNegative) ? [sign] : []),
    ...anchors.flatMap((anchor, at): readonly Problem[] => {
      const prints = figuresAt(anchor).some(figured.fits);
      if (prints && value < 0 === /[-−–(]\s?\$?\s?\d/.test(anchor.asPrinted)) return [];
      return [
        {
          path: [...path, 'anchors', at, 'asPrinted'],
          message: `"${anchor.asPrinted}" does not state ${value}.`,
          fix: 'Correct the value or the quotation.',
        },
      ];
    }),
  ];
}

function partProblems(series: Series, dataset: AuthoredDataset): readonly Problem[] {
  const whole = byId(dataset.series).get(series.partOf ?? '');
  if (whole === undefined) return [];
  if (whole.unit !== series.unit || whole.valueKind !== series.valueKind) {
    const message = `It is part of "${whole.id}", which measures something else.`;
    return [{ path: ['partOf'], message, fix: 'Correct one of the two, or unlink the part.' }];
  }
  if (whole.partOf !== undefined) {
    const message = `It is part of "${whole.id}", which is itself a part.`;
    return [{ path: ['partOf'], message, fix: 'Name the whole.' }];
  }
  return series.points.flatMap(({ fiscalYear, value }, index) => {
    const most = whole.points.find((point) => point.fiscalYear === fiscalYear)?.value;
    if (most === undefined || value <= most) return [];
    const message = `${value} in FY${fiscalYear} is more than the ${most} of "${whole.id}".`;
    return [{ path: ['points', index, 'value'], message, fix: 'Correct one of the two.' }];
  });
}
