import { expect, test } from 'vitest';
import { blockTexts, missingFrom, sectionTexts } from './contract.ts';
import { replies } from './fixture/replies.ts';
import type { Block } from './reply.ts';

test('what is shown in its order is not missing, whatever the spaces and marks', () => {
  expect(missingFrom('\u2068One\u2069  two\nthree', ['One two', 'three'])).toEqual([]);
});

test('a text that is gone, or out of order, is missing', () => {
  expect(missingFrom('One three', ['One', 'two', 'three'])).toEqual(['two']);
  expect(missingFrom('two One', ['One', 'two'])).toEqual(['two']);
});

test('a value under another label is missing', () => {
  const pairs = [
    { label: 'Amount', value: '$5' },
    { label: 'Date', value: '2007' },
  ];
  expect(missingFrom('Amount: $5 Date: 2007', pairs)).toEqual([]);
  expect(missingFrom('Date: $5 Amount: 2007', pairs)).toEqual(pairs);
});

test('each cell of a table is expected under its column', () => {
  const table: Block = { type: 'table', columns: ['Year', 'Sum'], rows: [['2007', '$5']] };
  expect(blockTexts(table)).toEqual([
    { label: 'Year', value: '2007' },
    { label: 'Sum', value: '$5' },
  ]);
});

test('the caveats of a chart are expected wherever it is drawn', () => {
  const chart: Block = {
    type: 'chart',
    title: 'By year',
    bars: [{ label: '2007', value: 5, shown: '$5', unit: 'usd', kind: 'ceiling' }],
    summary: 'From 2007 to 2007.',
    caveats: ['No data for 2008.'],
  };
  expect(blockTexts(chart)).toEqual([
    'By year',
    { label: '2007', value: '$5' },
    'No data for 2008.',
  ]);
});

test('every section of every answer has something to show', () => {
  const empty = replies('en')
    .flatMap(({ sections }) => sections)
    .filter((section) => sectionTexts(section).length < 2);
  expect(empty).toEqual([]);
});
