import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, withDeals } from '../fixture/dataset.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import { languages } from '../language/language.ts';

test('the figure of each programme is there once, and no part of another', () => {
  const [figures] = blocksOf(ask('/overview'), 'list');
  expect(figures?.items.map(({ record }) => record)).toEqual(['open-cases', 'clearance-total']);
});

test('unlike amounts are not added, and the answer says so', () => {
  for (const language of languages) {
    const tones = blocksOf(ask('/overview', language), 'notice').map(({ tone }) => tone);
    expect(tones).toEqual(['refusal']);
  }
});

test('deals are counted by stage', () => {
  const [counts] = blocksOf(ask('/overview'), 'fields');
  expect(counts?.fields).toEqual([
    { label: 'Notified', value: '1 deal' },
    { label: 'Listed by State', value: '13 deals' },
    { label: 'Contracted', value: '1 deal' },
    { label: 'Delivered', value: '1 deal' },
  ]);
});

test.each([
  [1, 'صفقة واحدة'],
  [2, 'صفقتان'],
  [3, '3 صفقات'],
  [11, '11 صفقة'],
  [100, '100 صفقة'],
  [103, '103 صفقات'],
])('%d deals in Arabic: %s', (count, said) => {
  const deals = Array.from({ length: count }, (_, index) => deal(`d-${index}`));
  const [counts] = blocksOf(ask('/overview', 'ar', withDeals(...deals)), 'fields');
  expect(counts?.fields.map(({ value }) => withoutBidiControls(value))).toEqual([said]);
});
