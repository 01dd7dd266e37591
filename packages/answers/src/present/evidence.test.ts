import type { Language } from '@us-morocco-security/core/labels';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';

const differencesIn = (line: string, language: Language, data = fixture) =>
  (sectionOf(ask(line, language, data), 'differences')?.blocks ?? []).flatMap((block) =>
    block.type === 'list' ? block.items.map(({ text }) => withoutBidiControls(text)) : [],
  );

test.each([
  ['ar', ['«42 kites»', '24 طائرة', 'خطأ مطبعي في المصدر', 'The digits are swapped. ع']],
  ['en', ['“42 kites”', '24 kites', 'misprint in the source', 'The digits are swapped.']],
  [
    'fr',
    [
      '«\u00A042 kites\u00A0»',
      '24\u00A0avions',
      'coquille dans la source',
      'The digits are swapped. fr',
    ],
  ],
] as const)(
  'a divergence shows the print, the reading and the reason, in this order: %s',
  (language, parts) => {
    const [line = '', ...others] = differencesIn('/deal notice-1', language);
    const places = parts.map((part) => line.indexOf(part));
    expect(others).toEqual([]);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

test('reports a divergence that two records share once', () => {
  const [{ divergences } = deal('none')] = fixture.deals.filter(({ id }) => id === 'notice-1');
  if (divergences === undefined) throw new Error('The sample notice has a divergence.');
  const data = withDeals(deal('one', { divergences }), deal('two', { divergences }));
  expect(differencesIn('/fms stage:listed', 'en', data)).toHaveLength(1);
});

test('a conflict shows every reading with the page that prints it', () => {
  const conflicts = sectionOf(ask('/deal delivery-1'), 'conflicts')?.blocks ?? [];
  const notices = conflicts.flatMap((block) => (block.type === 'notice' ? [block] : []));
  expect(notices.map(({ title, lines }) => [title, ...lines].map(withoutBidiControls))).toEqual([
    [
      'Number of radars',
      expect.stringMatching(/^2 radars\..*Daily Glider \(April 2001\)/),
      expect.stringMatching(/^3 radars\..*Le Planeur \(2001\)/),
    ],
  ]);
});

test('the sources of a record and of its conflicts are cited, each once', () => {
  const [cited] = blocksOf(ask('/deal delivery-1'), 'citations');
  expect(cited?.citations.map(({ source }) => source)).toEqual(['sheet-copy', 'sheet-turned']);
});
