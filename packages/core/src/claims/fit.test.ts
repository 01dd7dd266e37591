import { expect, it } from 'vitest';
import { fitOf, isCompatible } from './fit.ts';
import type { PrintedNumber } from './parsed-sentence.ts';

const dollars = (millions: number, bound: PrintedNumber['bound']): PrintedNumber => ({
  start: 0,
  end: 1,
  text: '$',
  as: 'dollars',
  values: [millions * 1e6],
  unit: 1e6,
  bound,
});

it('«more than» a figure fits what exceeds it by a quarter at most', () => {
  expect(fitOf(dollars(400, 'more-than'), 500e6)).toBe('rounded');
  expect(fitOf(dollars(400, 'more-than'), 501e6)).toBeUndefined();
  expect(fitOf(dollars(400, 'more-than'), 400e6)).toBe('exact');
  expect(fitOf(dollars(400, 'at-least'), 399e6)).toBeUndefined();
});

it('a figure is compatible with a record of «more than» up to half as much again', () => {
  expect(isCompatible(dollars(249, 'exact'), 167e6, 'more-than')).toBe(true);
  expect(isCompatible(dollars(251, 'exact'), 167e6, 'more-than')).toBe(false);
  expect(isCompatible(dollars(166, 'exact'), 167e6, 'more-than')).toBe(false);
});
