import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { titlesShort } from './titles-short.ts';

const titled = (language: string, title: string) =>
  found(titlesShort, changed(fixture, 'events', 'pact-1996', ['title', language], title));

test('a title of 71 characters is too long', () => {
  const title = 'A'.repeat(71);
  expect(titled('en', title)).toEqual([`events/pact-1996 title.en: "${title}" has 71 characters.`]);
});

test.each([
  ['en', 'A'.repeat(70)],
  ['ar', 'ب'.repeat(70)],
])('%s: a title of 70 characters is kept', (language, title) => {
  expect(titled(language, title)).toEqual([]);
});
