import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { explanationsInSentences } from './explanations-in-sentences.ts';

test.each([
  ['programmes', 'glider-loans', 'en', 'It lends gliders', '"It lends gliders" has no full stop.'],
  [
    'terms',
    'club-partner',
    'ar',
    'صفة تمنح. ثم تسحب.',
    'It has 2 sentences: "صفة تمنح. ثم تسحب.".',
  ],
  ['terms', 'club-partner', 'fr', '…', 'It has 0 sentences: "…".'],
] as const)('%s/%s %s: %j is not one sentence', (collection, id, language, text, message) => {
  const path = ['explanation', 1, language];
  expect(found(explanationsInSentences, changed(fixture, collection, id, path, text))).toEqual([
    `${collection}/${id} ${path.join('.')}: ${message}`,
  ]);
});

test.each(['The U.S. Congress is told.', 'Is it lent?'])('%j is one sentence', (text) => {
  const path = ['explanation', 1, 'en'];
  expect(
    found(explanationsInSentences, changed(fixture, 'terms', 'club-partner', path, text)),
  ).toEqual([]);
});
