import { expect, test } from 'vitest';
import { changed, fixture } from '../fixture.ts';
import { countedNounsAgree } from './counted-nouns.ts';

const findings = (title: string) =>
  countedNounsAgree
    .check(changed(fixture, 'events', 'pact-1996', ['title', 'ar'], title))
    .map(({ path, message, fix }) => `${path.join('.')}: ${message} ${fix}`);

test.each([
  ['تسليم 5 طائرة', '5 طائرة', '5 طائرات'],
  ['تسليم 24 طائرات', '24 طائرات', '24 طائرة'],
  ['تسليم 40 صاروخ.', '40 صاروخ', '40 صاروخا'],
  ['تسليم 600 صاروخا', '600 صاروخا', '600 صاروخ'],
  ['تسليم 103 قنبلة', '103 قنبلة', '103 قنابل'],
  ['سقف قدره 209 مليون دولار', '209 مليون', '209 ملايين'],
  ['بقيمة 4.94 مليارات دولار', '4.94 مليارات', '4.94 مليار'],
  ['بقيمة 87,475,761 دولار', '87,475,761 دولار', '87,475,761 دولارا'],
  ['ثلاثة، و6 رادار', '6 رادار', '6 رادارات'],
])('%j does not agree', (title, seen, form) => {
  expect(findings(title)).toEqual([
    `title.ar: "${seen}" does not agree with its number. Write ${form}.`,
  ]);
});

test.each([
  'تسليم 5 طائرات و24 طائرة و40 صاروخا و600 صاروخ و5810 قنابل',
  'بقيمة 8.545 مليار دولار أو 209 ملايين دولار أو 32 مليون دولار',
  'بقيمة 87,475,761 دولارا أو 2 مليون دولار',
  'منح 70 مدفع هاوتزر و36 ألف جندي',
  'المرتبة 9 سنة 2016',
  'في سنة 2007 طائرات أخرى، وفي غشت 2018 دبابات',
  'طائرات F-16C/D Block 52 طائرات قديمة',
  'كتب المقال «24 طائرات»',
])('%j agrees', (title) => {
  expect(findings(title)).toEqual([]);
});
