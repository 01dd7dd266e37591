import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { sameFigures } from './same-figures.ts';

const note = (language: string, text: string) =>
  changed(fixture, 'figures', 'total-loans', ['notes', 0, language], text);

const at = 'figures/total-loans notes.0.';

test.each([
  [
    'fr',
    'Dont une partie en une année.',
    ['fr: It lacks "$1.25 million", which the English states.'],
  ],
  [
    'ar',
    'منها 1.26 مليون دولار في سنة واحدة.',
    [
      'ar: It lacks "$1.25 million", which the English states.',
      'ar: It states "1.26 مليون دولار", which the English lacks.',
    ],
  ],
  [
    'en',
    'Of these, $1.25 million and again $1.25 million.',
    [
      'ar: It lacks "$1.25 million", which the English states.',
      'fr: It lacks "$1.25 million", which the English states.',
    ],
  ],
])('%s: %j states other figures', (language, text, findings) => {
  expect(found(sameFigures, note(language, text))).toEqual(findings.map((line) => at + line));
});

test('what one language says by a dual, another may say by "both"', () => {
  expect(
    found(sameFigures, note('fr', 'Dont 1,25 million de dollars pour les deux clubs.')),
  ).toEqual([]);
});

test('words and digits, and the three ways to set a number, state the same', () => {
  const summary = {
    ar: 'طائرتان من أصل 5810، من 2018 إلى 2022',
    en: '2 aircraft of 5,810 in FY2018 to FY2022',
    fr: 'Deux avions sur 5\u202F810, exercices 2018 à 2022',
  };
  expect(
    found(sameFigures, changed(fixture, 'figures', 'total-loans', ['summary'], summary)),
  ).toEqual([]);
});

test('a designation is the same in each language, by whatever word it is introduced', () => {
  const summary = (designation: string) => ({
    ar: `طائرات ${designation} بلوك 72`,
    en: 'F-16C/D Block 72 aircraft',
    fr: `Avions ${designation} Block 72`,
  });
  const told = (designation: string) =>
    changed(fixture, 'figures', 'total-loans', ['summary'], summary(designation));
  expect(found(sameFigures, told('F-16C/D'))).toEqual([]);
  expect(found(sameFigures, told('F-15C/D'))).toEqual(
    ['ar', 'fr'].flatMap((language) => [
      `figures/total-loans summary.${language}: It lacks "F-16C/D", which the English states.`,
      `figures/total-loans summary.${language}: It states "F-15C/D", which the English lacks.`,
    ]),
  );
});
