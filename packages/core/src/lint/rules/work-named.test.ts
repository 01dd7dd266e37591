import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { workNamed } from './work-named.ts';

const upgraded = changed(fixture, 'deals', 'lent-robin', ['work'], 'upgrade');

test('work on a thing may not be titled as the thing', () => {
  expect(found(workNamed, upgraded)).toEqual([
    'deals/lent-robin title.ar: "راداران معاران" names no work, and the deal is for upgrade.',
    'deals/lent-robin title.en: "Two radars on loan" names no work, and the deal is for upgrade.',
    'deals/lent-robin title.fr: "Deux radars prêtés" names no work, and the deal is for upgrade.',
  ]);
});

test('a title that names the work is well', () => {
  const title = {
    ar: 'تحديث رادارين',
    en: 'Upgrade of two radars',
    fr: 'Modernisation de deux radars',
  };
  expect(found(workNamed, changed(upgraded, 'deals', 'lent-robin', ['title'], title))).toEqual([]);
});
