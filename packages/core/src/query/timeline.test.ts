import { expect, test } from 'vitest';
import { codeOf, dataset } from './fixture.ts';
import { type TimelineRange, timeline } from './timeline.ts';

const idsIn = (range?: TimelineRange) => timeline(dataset, range).map(({ id }) => id);

const refusal = (range: TimelineRange) => codeOf(() => timeline(dataset, range));

test('dated records are in the order in which they began', () => {
  // Fiscal year 1999 began on 1 October 1998, after the open period that began on 1 January 1998.
  expect(idsIn()).toEqual(['pact-1996', 'total-loans', 'loans-1999', 'kite-week']);
});

test('a range holds what begins in it, its last day included', () => {
  expect(idsIn({ from: '1997', to: '2000' })).toEqual(['total-loans', 'loans-1999']);
  expect(idsIn({ to: '1998-09-30' })).toEqual(['pact-1996', 'total-loans']);
  expect(idsIn({ to: '1998-10-01' })).toEqual(['pact-1996', 'total-loans', 'loans-1999']);
  expect(idsIn({ from: '1998-10', to: '1998-10' })).toEqual(['loans-1999']);
  expect(idsIn({ from: '2000' })).toEqual(['kite-week']);
  expect(idsIn({ from: '2002' })).toEqual([]);
});

test('a topic leaves the others out', () => {
  expect(idsIn({ topic: 'partnership' })).toEqual(['pact-1996']);
});

test.each([
  [{ from: 'soon' }, 'bad-date soon'],
  [{ from: '2004-13' }, 'bad-date 2004-13'],
  [{ to: '2023-02-29' }, 'bad-date 2023-02-29'],
  [{ to: '04' }, 'bad-date 04'],
  [{ from: '2005', to: '2004' }, 'reversed-range 2005 2004'],
])('%o is refused', (range, code) => {
  expect(refusal(range)).toBe(code);
});

test('a leap day is a day', () => {
  expect(idsIn({ from: '1996-02-29', to: '1999' })).toEqual(['total-loans', 'loans-1999']);
});
