import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { translationsComplete } from './translations-complete.ts';

const titled = (language: string, title: string) =>
  changed(fixture, 'events', 'pact-1996', ['title', language], title);

test.each([
  ['ar', 'Pact of the clubs', '"Pact of the clubs" has no Arabic letter.'],
  ['ar', 'Kite (KX-9)', '"Kite (KX-9)" has no Arabic letter.'],
  ['en', 'Pact of الأندية', '"Pact of الأندية" has Arabic letters outside quotation marks.'],
  ['fr', '1996', '"1996" has no Latin letter.'],
  ['fr', 'Pact of the clubs', '"Pact of the clubs" is the English text.'],
])('%s: %j is no translation', (language, title, message) => {
  expect(found(translationsComplete, titled(language, title))).toEqual([
    `events/pact-1996 title.${language}: ${message}`,
  ]);
});

test.each(['Canada', 'Airfield Gazette', 'Kite (KX-9)'])('the name %j may be alike', (name) => {
  const english = titled('en', name);
  expect(
    found(translationsComplete, changed(english, 'events', 'pact-1996', ['title', 'fr'], name)),
  ).toEqual([]);
});

test.each(['F-16', 'MIDS-JTRS', 'AN/MPQ-64F1', 'JSOW (AGM-154C)'])(
  'the designation %j is a name in Arabic',
  (name) => {
    expect(found(translationsComplete, titled('ar', name))).toEqual([]);
  },
);

test('an English or French text may quote the Arabic', () => {
  expect(found(translationsComplete, titled('en', 'The print has “قضايا” here'))).toEqual([]);
  expect(found(translationsComplete, titled('fr', 'Le texte imprime «\u00A0قضايا\u00A0»'))).toEqual(
    [],
  );
});

const labelled = (name: string) =>
  changed(fixture, 'sources', 'bulletin-2001-ar', ['label'], { ar: 'ناشر', en: name, fr: name });

test('a label may keep the publisher’s name, whatever its letters', () => {
  expect(found(translationsComplete, labelled('outlet not identified'))).toEqual([]);
});

test('a label that is not the publisher’s name is translated', () => {
  expect(found(translationsComplete, labelled('an outlet'))).toEqual([
    'sources/bulletin-2001-ar label.fr: "an outlet" is the English text.',
  ]);
});

test.each([
  ['conflicts', 'conflict-rank', ['readings', 1, 'says']],
  ['systems', 'kite', ['summary']],
  ['terms', 'club-partner', ['explanation', 2]],
  ['sources', 'gazette-2002', ['licence']],
  ['deployments', 'observers', ['countries', 1, 'name']],
  ['deals', 'listed-kite', ['divergences', 0, 'note']],
] as const)('%s/%s %j is checked too', (collection, id, path) => {
  const dataset = changed(fixture, collection, id, [...path, 'ar'], 'English');
  expect(found(translationsComplete, dataset)).toEqual([
    `${collection}/${id} ${[...path, 'ar'].join('.')}: "English" has no Arabic letter.`,
  ]);
});
