import { expect, test } from 'vitest';
import { directionOf, isLanguage, languageNames, languages, matchLanguage } from './language.ts';

test('there are three languages, each named in itself', () => {
  expect(languages.map((language) => languageNames[language])).toEqual([
    'العربية',
    'English',
    'Français',
  ]);
});

test.each([
  ['ar', 'ar'],
  ['ar-MA', 'ar'],
  ['AR-u-nu-latn', 'ar'],
  ['en-GB', 'en'],
  ['fr_CA.UTF-8', 'fr'],
])('%s is understood as %s', (tag, language) => {
  expect(matchLanguage(tag)).toBe(language);
});

test.each(['', 'arz', 'es', 'english', 'C', '-ar'])('"%s" is not supported', (tag) => {
  expect(matchLanguage(tag)).toBeUndefined();
});

test('only the bare names are languages', () => {
  expect(isLanguage('fr')).toBe(true);
  expect(isLanguage('fr-FR')).toBe(false);
});

test('Arabic alone runs right to left', () => {
  expect(languages.map(directionOf)).toEqual(['rtl', 'ltr', 'ltr']);
});
