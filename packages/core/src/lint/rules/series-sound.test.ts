import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { seriesSound } from './series-sound.ts';

const loans = (path: readonly (string | number)[], value: unknown) =>
  found(seriesSound, changed(fixture, 'series', 'loans-fy', path, value));

const printed = (asPrinted: string) => [{ source: 'gazette-2002', asPrinted }];

test('dollars measure something, and people do not', () => {
  expect(loans(['valueKind'], undefined)).toEqual([
    'series/loans-fy valueKind: It counts usd, and its kind of value is not said.',
  ]);
  expect(
    found(seriesSound, changed(fixture, 'series', 'pilots-fy', ['valueKind'], 'contract')),
  ).toEqual(['series/pilots-fy valueKind: It counts students, and its kind of value is contract.']);
});

test('years are unique, oldest first', () => {
  expect(loans(['points', 1, 'fiscalYear'], 1998)).toEqual([
    'series/loans-fy points.1.fiscalYear: FY1998 comes after FY1998.',
  ]);
});

test('every anchor prints its figure', () => {
  expect(loans(['points', 0, 'value'], 900_000)).toEqual([
    'series/loans-fy points.0.anchors.0.asPrinted: "800,000" does not state 900000.',
  ]);
});

test('only implemented cases are adjusted, and a gap is no zero', () => {
  const point = { fiscalYear: 1998, value: -800_000, anchors: printed('-$800,000') };
  expect(loans(['points', 0], point)).toEqual([
    'series/loans-fy points.0.value: -800000 is no positive figure.',
  ]);
  expect(loans(['points', 0], { ...point, value: 0, anchors: printed('$0') })).toEqual([
    'series/loans-fy points.0.value: 0 is no positive figure.',
  ]);
  const cases = changed(fixture, 'series', 'loans-fy', ['valueKind'], 'implemented');
  expect(found(seriesSound, changed(cases, 'series', 'loans-fy', ['points', 0], point))).toEqual(
    [],
  );
  const unsigned = { ...point, anchors: printed('$800,000') };
  expect(found(seriesSound, changed(cases, 'series', 'loans-fy', ['points', 0], unsigned))).toEqual(
    ['series/loans-fy points.0.anchors.0.asPrinted: "$800,000" does not state -800000.'],
  );
});

test('a part measures what its whole measures, and is no more', () => {
  const all = structuredClone(fixture.series[0]);
  if (all === undefined) throw new Error('There is no series.');
  const dataset = { ...fixture, series: [...fixture.series, { ...all, id: 'all-fy' }] };
  const part = changed(dataset, 'series', 'loans-fy', ['partOf'], 'all-fy');
  expect(found(seriesSound, part)).toEqual([]);
  const larger = { fiscalYear: 1999, value: 1_350_000, anchors: printed('1,350,000') };
  expect(found(seriesSound, changed(part, 'series', 'loans-fy', ['points', 1], larger))).toEqual([
    'series/loans-fy points.1.value: 1350000 in FY1999 is more than the 1250000 of "all-fy".',
  ]);
  expect(found(seriesSound, changed(part, 'series', 'pilots-fy', ['partOf'], 'all-fy'))).toEqual([
    'series/pilots-fy partOf: It is part of "all-fy", which measures something else.',
  ]);
  expect(found(seriesSound, changed(part, 'series', 'all-fy', ['partOf'], 'loans-fy'))).toContain(
    'series/loans-fy partOf: It is part of "all-fy", which is itself a part.',
  );
});
