import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { linesOf } from '../fixture/shown.ts';
import { languages } from '../language/language.ts';
import { commands } from './index.ts';

const fieldsOf = (line: string, language: 'ar' | 'en' | 'fr' = 'en') =>
  blocksOf(ask(line, language), 'fields').flatMap(({ fields }) =>
    fields.map(({ label, value }) => [label, value]),
  );

test('about names the version, how much there is, and the one main document', () => {
  expect(fieldsOf('/about')).toEqual([
    ['Version', '9.8.7'],
    ['Facts', '21'],
    ['Sources', '5'],
    ['Conflicts between sources', '1'],
    ['Systems', '2'],
    ['Main document', expect.stringContaining('Gliding Office sheet')],
    ['Licence of the code', 'MIT'],
    ['Licence of the data', 'CC0-1.0'],
  ]);
});

test('about says what is not here', () => {
  for (const language of languages) {
    expect(blocksOf(ask('/about', language, dataset), 'list')[0]?.items).toHaveLength(6);
  }
});

test('help lists every command once', () => {
  expect(fieldsOf('/help').map(([label]) => label)).toEqual([
    '/overview',
    '/fms',
    '/eda',
    '/dcs',
    '/fmf',
    '/imet',
    '/demining',
    '/assistance',
    '/peacekeeping',
    '/exercises',
    '/partnerships',
    '/timeline',
    '/onthisday',
    '/search',
    '/system',
    '/deal',
    '/compare',
    '/conflicts',
    '/verify',
    '/mentions',
    '/explain',
    '/sources',
    '/cite',
    '/whatsnew',
    '/about',
    '/help',
    '/language',
  ]);
});

test('help on one command tells its options and which are needed', () => {
  expect(fieldsOf('/help timeline').map(([label]) => label)).toEqual(['from:', 'to:', 'topic:']);
  expect(fieldsOf('/help system')[0]?.[1]).toMatch(/Required\.$/);
  expect(fieldsOf('/help timeline')[2]?.[1]).toContain('peacekeeping, demining');
  expect(linesOf(ask('/help /imet'))).toContain('This command takes no options.');
});

test('every example of help can be asked', () => {
  for (const { name } of commands) {
    const [examples] = blocksOf(ask(`/help ${name}`), 'list');
    for (const { text } of examples?.items ?? []) {
      expect(ask(text, 'en', dataset).failure, text).toBeNull();
    }
  }
});

test.each([
  ['ar', 'العربية'],
  ['en', 'English'],
  ['fr', 'Français'],
] as const)('the language of an answer is named in itself: %s', (language, name) => {
  expect(fieldsOf('/language', language).map(([, value]) => value)).toEqual([name]);
});
