import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';

test.each([
  ['2019-09-11', '2019-09-11', '2019-09-11'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2007', '2007-01-01', '2007-12-31'],
  ['195X', '1950-01-01', '1959-12-31'],
  ['2019-03~', '2019-03-01', '2019-03-31'],
  ['2013/..', '2013-01-01', null],
  ['../2007-06', null, '2007-06-30'],
  ['195X/2018-02', '1950-01-01', '2018-02-28'],
])('%s runs from %s to %s', (edtf, earliest, latest) => {
  expect(boundsOf({ edtf })).toEqual({ earliest, latest });
});

test('US fiscal years run from 1 October of the year before', () => {
  expect(boundsOf({ fiscalYears: { from: 2018, to: 2022 } })).toEqual({
    earliest: '2017-10-01',
    latest: '2022-09-30',
  });
});

test.each(['2024-13', '2023-02-29'])('%s is in no calendar', (edtf) => {
  expect(() => boundsOf({ edtf })).toThrow();
});
