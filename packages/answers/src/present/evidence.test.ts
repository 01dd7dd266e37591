import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type { Language } from '../language/language.ts';

const noticesOf = (tone: string, line: string, language: Language, data = fixture) =>
  blocksOf(ask(line, language, data), 'notice')
    .filter((notice) => notice.tone === tone)
    .map(({ title, lines }) => [title, ...lines].map(withoutBidiControls));

test.each([
  [
    'ar',
    'العبارة المطبوعة «42 kites»، والقراءة المعتمدة: 24 طائرة (خطأ مطبعي في المصدر). The digits are swapped. ع',
  ],
  ['en', '“42 kites” is read as: 24 kites (misprint in the source). The digits are swapped.'],
  [
    'fr',
    '«\u00A042 kites\u00A0» se lit\u00A0: 24\u00A0avions (coquille dans la source). The digits are swapped. fr',
  ],
] as const)('a divergence shows the print, the reading and the reason: %s', (language, line) => {
  expect(noticesOf('divergence', '/system kite', language)).toEqual([[expect.any(String), line]]);
});

test('a divergence that two records share is told once', () => {
  const [{ divergences } = deal('none')] = fixture.deals.filter(({ id }) => id === 'notice-1');
  if (divergences === undefined) throw new Error('The made-up notice has a divergence.');
  const data = withDeals(deal('one', { divergences }), deal('two', { divergences }));
  expect(noticesOf('divergence', '/system kite', 'en', data)).toHaveLength(1);
  expect(noticesOf('divergence', '/system kite', 'en', data)[0]).toHaveLength(2);
});

test('a conflict shows every reading with the page that prints it', () => {
  expect(noticesOf('conflict', '/system robin', 'en')).toEqual([
    [
      'Sources disagree: Number of radars',
      expect.stringMatching(/^2 radars\..*Daily Glider \(April 2001\)/),
      expect.stringMatching(/^3 radars\..*Le Planeur \(2001\)/),
    ],
  ]);
});

test('the sources of a record and of its conflicts are cited, each once', () => {
  const [cited] = blocksOf(ask('/system robin'), 'citations');
  expect(cited?.citations.map(({ source }) => source)).toEqual(['sheet-copy', 'sheet-turned']);
});
