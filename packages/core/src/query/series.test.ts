import { expect, test } from 'vitest';
import type { Series } from '../generated/types.ts';
import { codeOf, dataset } from './fixture.ts';
import {
  pointOf,
  type SeriesRefusal,
  type SeriesTotal,
  seriesById,
  seriesOf,
  sumOfSeries,
  totalOfSeries,
  yearsOf,
} from './series.ts';
import { isRefused } from './totals.ts';

const loans = seriesById(dataset, 'loans-fy');
const pilots = seriesById(dataset, 'pilots-fy');

const other: Series = {
  ...loans,
  id: 'repairs-fy',
  points: [
    { fiscalYear: 1998, value: 50, anchors: [{ source: 'gazette-2002', asPrinted: '50' }] },
    { fiscalYear: 2001, value: -20, anchors: [{ source: 'gazette-2002', asPrinted: '-20' }] },
  ],
};

const refusalOf = (sum: SeriesTotal | SeriesRefusal): string | undefined =>
  isRefused(sum) ? [sum.refused, ...sum.given].join(' ') : undefined;

test('series are found by ID and by programme; an unknown one is refused, not empty', () => {
  expect(loans.title.en).toBe('Loans by year');
  expect(seriesOf(dataset, 'glider-loans').map(({ id }) => id)).toEqual(['loans-fy']);
  expect(codeOf(() => seriesById(dataset, 'loans-1999'))).toBe('unknown-id loans-1999');
  expect(codeOf(() => seriesOf(dataset, 'fms'))).toBe('unknown-programme fms');
});

test('a year without a figure has none, and is no zero', () => {
  expect(yearsOf(loans)).toEqual([1998, 1999, 2001]);
  expect(pointOf(loans, 1999)?.value).toBe(1_250_000);
  expect(pointOf(loans, 2000)).toBeUndefined();
});

test('the sum of a series names the years that it lacks', () => {
  expect(totalOfSeries(loans)).toEqual({
    unit: 'usd',
    valueKind: 'eda-value-basis-unstated',
    value: 4_500_000,
    years: [1998, 1999, 2001],
    gaps: [2000],
    of: ['loans-fy'],
  });
  expect(totalOfSeries(loans, { from: 1999, to: 2000 })).toMatchObject({
    value: 1_250_000,
    years: [1999],
    gaps: [2000],
  });
});

test('series of one unit and kind are added, adjustments taken off', () => {
  expect(sumOfSeries([loans, other])).toMatchObject({
    value: 4_500_030,
    years: [1998, 1999, 2001],
    gaps: [1999, 2000],
    of: ['loans-fy', 'repairs-fy'],
  });
  expect(sumOfSeries([loans, other], { from: 1998, to: 1998 })).toMatchObject({
    value: 800_050,
    gaps: [],
  });
});

test('what cannot be added is refused', () => {
  const ceilings: Series = { ...other, valueKind: 'ceiling' };
  const part: Series = { ...other, partOf: 'loans-fy' };
  expect(refusalOf(sumOfSeries([]))).toBe('no-series');
  expect(refusalOf(sumOfSeries([loans, pilots]))).toBe('unlike-units pilots-fy');
  expect(refusalOf(sumOfSeries([loans, ceilings]))).toBe('unlike-amounts repairs-fy');
  expect(refusalOf(sumOfSeries([loans, part]))).toBe('part-and-whole repairs-fy');
  expect(refusalOf(sumOfSeries([loans, loans]))).toBe('part-and-whole loans-fy');
  expect(refusalOf(totalOfSeries(loans, { from: 2000, to: 2000 }))).toBe('no-point loans-fy');
  expect(refusalOf(sumOfSeries([loans, other], { from: 1999, to: 1999 }))).toBe(
    'no-point repairs-fy',
  );
  expect(codeOf(() => totalOfSeries(loans, { from: 2001, to: 1999 }))).toBe(
    'reversed-range 2001 1999',
  );
});
