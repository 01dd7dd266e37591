import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { oneColon } from './one-colon.ts';

const titled = (language: string, title: string) =>
  found(oneColon, changed(fixture, 'events', 'pact-1996', ['title', language], title));

test.each([
  ['ar', 'القيمة: المبلغ: كبير'],
  ['en', 'Gliders: price: high'],
  ['fr', 'Planeurs\u00A0: prix\u00A0: élevé'],
])('%s: %j has two colons', (language, title) => {
  expect(titled(language, title)).toEqual([
    `events/pact-1996 title.${language}: A sentence has two colons: "${title}".`,
  ]);
});

test.each([
  ['en', 'Gliders: high. Kites: low.'],
  ['en', 'Gliders: at 11:05, on https://gazette.example/clubs'],
  ['en', 'Gliders: the page says “kites: low”'],
  ['fr', 'Planeurs\u00A0: prix élevé'],
])('%s: %j has one', (language, title) => {
  expect(titled(language, title)).toEqual([]);
});
