import { dataset } from '@us-morocco-security/core';
import { type Language, languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask as askOf } from '../fixture/ask.ts';
import { firstOf } from '../fixture/shown.ts';

const ask = (line: string, language?: Language) => askOf(line, language, dataset);

const entriesOf = (line: string, language?: Language) =>
  ask(line, language).points.map(({ head, text }) =>
    withoutBidiControls([head, text].filter(Boolean).join(' ')),
  );

test.each([
  ['/search هيمارس', 'en', 'HIMARS (M142) · multiple rocket launcher · 2 deals'],
  ['/search himars', 'ar', 'هيمارس (M142) · راجمة صواريخ · صفقتان'],
  ['/search himars', 'fr', 'HIMARS (M142) · lance-roquettes multiple · 2\u00A0transactions'],
  [
    '/search 3.787 billion',
    'en',
    '22 March 2019 Possible sale of F-16C/D Block 72 aircraft · $3.787 billion, notified ceiling',
  ],
] as const)('%s in %s: each entry has its number or date', (line, language, first) => {
  expect(entriesOf(line, language)[0]).toBe(first);
});

test.each([
  ['en', /^“himars”: \d+ results, best match first\.$/],
  ['ar', /^«himars»: \d+ نتائج، الأقرب أولا\.$/],
  ['fr', /^«\u00A0himars\u00A0»\u00A0: \d+\u00A0résultats, le plus proche d’abord\.$/],
] as const)('the lead counts what was found: %s', (language, lead) => {
  const reply = ask('/search himars', language);
  expect(firstOf(reply).split('\n')[0]).toMatch(lead);
  expect(reply.isList).toBe(true);
});

test('each entry is one tap away', () => {
  for (const text of ['himars', 'morocco', 'African Lion', 'FMS', 'M113A3']) {
    for (const { next } of ask(`/search ${text}`).points) {
      expect(next).toBeDefined();
      if (next !== undefined) expect(ask(next.line).failure).toBeNull();
    }
  }
});

test('more than a page is paged, each result once', () => {
  const { page } = ask('/search morocco');
  expect(page?.pages).toBeGreaterThan(1);
  const texts = Array.from({ length: page?.pages ?? 0 }, (_, index) =>
    entriesOf(`/search text:morocco page:${index + 1}`),
  ).flat();
  expect(texts).toHaveLength(30);
  expect(new Set(texts).size).toBe(30);
});

test('options narrow what is found', () => {
  const stages = ask('/search apache stage:contracted').points.map(({ stage }) => stage);
  expect(new Set(stages)).toEqual(new Set(['contracted']));
  const systems = ask('/search apache kind:systems').points;
  expect(systems[0]?.text).toContain('AH-64E');
  expect(systems.every(({ record }) => record === undefined)).toBe(true);
});

test('nothing found leads to the nearest names, or says what may help', () => {
  const near = ask('/search himrsa kind:systems');
  const none = ask('/search zeppelin');
  expect(firstOf(none)).toBe('Nothing on record for “zeppelin”. Fewer words may find more.');
  expect(none.next.map(({ line }) => line)).toEqual(['/help']);
  expect(near.failure).toBeNull();
  expect(near.next[0]?.line).toBe('/system name:himars');
});

test('only the first 200 characters are read, and that is said', () => {
  const text = `himars ${'x '.repeat(150)}stinger`;
  const reply = ask(`/search ${text}`);
  expect(withoutBidiControls(JSON.stringify(reply.sections))).toContain(
    'Only the first 200 characters were read.',
  );
  expect(JSON.stringify(reply.points)).not.toContain('FIM-92K');
});

test.each(['hello', 'thanks', 'salam', 'merci', 'شكرا', 'السلام عليكم'])(
  '“%s” gets the greeting of the surface',
  (text) => {
    for (const language of languages) {
      const reply = askOf(`/search ${text}`, language, dataset, 'telegram');
      expect(reply.isList).toBe(false);
      expect(reply.points.length).toBeGreaterThan(2);
      expect(reply.failure).toBeNull();
    }
    expect(ask(`/search ${text}`).lead.text).toContain('United States and Morocco');
  },
);

test('a name spelled otherwise is found; one that is only near is suggested', () => {
  expect(ask('/system ف16').failure).toBeNull();
  expect(ask('/system himasr').failure).toMatchObject({ code: 'unknown-name' });
});

test.each(['hello', 'سلام', 'merci beaucoup'])('“%s” without a command is greeted', (typed) => {
  const reply = ask(typed, 'en');
  expect(reply.failure).toBeNull();
  expect(reply.request).toMatchObject({ command: 'search', options: { text: typed } });
  expect(reply.lead.text).toBe(ask('/search hello', 'en').lead.text);
});

test.each([
  ['fch7al mn apache wslat l lmghrib', 'Apache (AH-64E)'],
  ['zzz qqq himars www', 'HIMARS (M142)'],
])('“%s” finds nothing whole, and is answered about the thing that it names', (text, name) => {
  const { failure, lead } = ask(`/search ${text}`, 'en');
  expect(failure).toBeNull();
  expect(withoutBidiControls(lead.text)).toContain(name);
});
