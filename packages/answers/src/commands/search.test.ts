import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask as askOf, blocksOf } from '../fixture/ask.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type { Language } from '../language/language.ts';

const ask = (line: string, language?: Language) => askOf(line, language, dataset);

const itemsOf = (line: string, language?: Language) =>
  blocksOf(ask(line, language), 'list').flatMap(({ items }) =>
    items.map(({ text, detail = '' }) => [withoutBidiControls(text), withoutBidiControls(detail)]),
  );

test.each([
  ['/search هيمارس', 'en', ['HIMARS (M142)', 'found by alias هيمارس']],
  ['/search himars', 'ar', ['هيمارس (M142)', 'عن طريق اللقب himars']],
  ['/search F-16', 'fr', ['F-16', 'trouvé par la désignation F-16']],
  [
    '/search 19-16',
    'en',
    ['Possible support for the F-16 fleet', 'found by transmittal number 19-16'],
  ],
] as const)('%s in %s says by what it was found', (line, language, first) => {
  expect(itemsOf(line, language)[0]).toEqual(first);
});

test('a deal that is found keeps its stage beside it', () => {
  const [list] = blocksOf(ask('/search 3.787 billion'), 'list');
  expect(list?.items[0]).toMatchObject({
    record: 'fms-2019-f16-block72',
    badges: [{ tone: 'stage', value: 'notified' }],
  });
});

test('options narrow what is found', () => {
  const stages = blocksOf(ask('/search apache stage:contracted'), 'list')
    .flatMap(({ items }) => items)
    .flatMap(({ badges }) => badges)
    .filter(({ tone }) => tone === 'stage');
  expect(new Set(stages.map(({ value }) => value))).toEqual(new Set(['contracted']));
  const [systems] = blocksOf(ask('/search apache kind:systems'), 'list');
  expect(systems?.items[0]?.text).toContain('AH-64E');
  expect(systems?.items.every(({ record }) => record === undefined)).toBe(true);
});

test('what is found leads on to the answers about it', () => {
  const [next] = blocksOf(ask('/search himars'), 'followUps');
  expect(next?.commands.slice(0, 2).map(({ label }) => label)).toEqual([
    '/system name:himars',
    '/deal deal:fms-2023-himars',
  ]);
});

test('nothing found is said, with the nearest names', () => {
  const [none] = blocksOf(ask('/search zeppelin'), 'notice');
  expect(none).toMatchObject({ tone: 'note', title: 'No result' });
  expect(blocksOf(ask('/search zeppelin'), 'list')).toEqual([]);
});

test('a name spelled otherwise is found; one that is only near is suggested', () => {
  expect(ask('/system ف16').failure).toBeNull();
  expect(ask('/system himasr').failure).toMatchObject({ code: 'unknown-name' });
  expect(ask('/system himasr').failure?.suggestions).toContain('HIMARS (M142)');
  expect(ask('/deal عقد الأباتشي').failure?.suggestions).toContain('con-2020-ah64e');
});
