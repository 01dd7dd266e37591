import { expect, test } from 'vitest';
import { dayKeys, looserKeys, statedFigures, whenKeys } from './figure-keys.ts';

test.each([
  ['$4.5 million since 2013', [['4500000'], ['2013']]],
  ['exercices 2018 à 2022', [['2018'], ['2022']]],
  ['أواخر الخمسينيات', [['1950s']]],
  ['5 مارس 2001', [['2001-03-05']]],
  ['11/09/2019', [['2019-09-11', '2019-11-09']]],
  ['58%', [['58%']]],
  ['1.718', [['1718', '1.718']]],
  ['14th of the top ten', [['14'], ['10']]],
  ['طائرتين', [['2']]],
  ['25 F-16C/D Block 72', [['25']]],
  ['the first of thousands, in one year', []],
])('%s states %j', (text, keys) => {
  const stated = statedFigures(text).map((figure) => figure.keys.toSorted());
  expect(stated).toEqual(keys.map((one) => one.toSorted()));
});

test('the ends of an interval lose their marks of doubt, and an open end is none', () => {
  expect(dayKeys('195X/2001-05~')).toEqual(['1950s', '2001-05']);
  expect(dayKeys('2013/..')).toEqual(['2013']);
  expect(whenKeys({ fiscalYears: { from: 2022, to: 2022 } })).toEqual(['2022']);
  expect(whenKeys({ fiscalYears: { from: 2018, to: 2022 } })).toEqual(['2018', '2022']);
});

test('a day may also be given by its month, its year, or without its year', () => {
  expect(looserKeys('2024-04-08')).toEqual(['2024-04-08', '2024', '2024-04', 'XXXX-04-08']);
  expect(looserKeys('1950s')).toEqual(['1950s', '1950s']);
});
