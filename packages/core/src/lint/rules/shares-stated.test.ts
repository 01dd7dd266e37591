import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { sharesStated } from './shares-stated.ts';

const shared = changed(fixture, 'figures', 'loans-1999', ['amount', 'covers'], 'several-customers');

const summary = {
  ar: 'بقيمة إجمالية؛ وحصة المغرب غير معلنة.',
  en: 'A sum for all; Morocco’s share is not stated.',
  fr: 'Une somme pour tous ; la part du Maroc n’est pas précisée.',
};

test('a sum of several customers may not pass for Morocco’s alone', () => {
  expect(found(sharesStated, shared)).toEqual(
    ['ar', 'en', 'fr'].map(
      (language) =>
        `figures/loans-1999 summary.${language}: The amount covers several customers, and the summary is silent on Morocco’s share.`,
    ),
  );
});

test('a summary that speaks of the share is well', () => {
  expect(
    found(sharesStated, changed(shared, 'figures', 'loans-1999', ['summary'], summary)),
  ).toEqual([]);
});

test('a package is no sum of several customers', () => {
  const package_ = changed(fixture, 'figures', 'loans-1999', ['amount', 'covers'], 'package');
  expect(found(sharesStated, package_)).toEqual([]);
});
