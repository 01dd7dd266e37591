import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { withoutBidiControls } from '../language/bidi.ts';

test('all sources are listed, with addresses where they have one', () => {
  const [list] = blocksOf(ask('/sources'), 'citations');
  expect(list?.citations.map(({ source, url }) => [source, url])).toEqual([
    ['gazette', 'https://gazette.example/clubs'],
    ['sheet', undefined],
    ['sheet-copy', 'https://glider.example/sheet'],
    ['sheet-turned', 'https://planeur.example/feuille'],
    ['tex', undefined],
  ]);
});

test.each([
  [
    'ar',
    [
      'Airfield Gazette (حوالي يناير 2002)، «Clubs of the year»',
      'Daily Glider (أبريل 2001)، إعادة نشر عن: صحيفة مكتب الطيران (5 مارس 2001)',
      'Le Planeur (سنة 2001)، ترجمة عن: صحيفة مكتب الطيران (5 مارس 2001)',
    ],
  ],
  [
    'en',
    [
      'Airfield Gazette (about January 2002), “Clubs of the year”',
      'Daily Glider (April 2001), a reprint of: Gliding Office sheet (5 March 2001)',
      'Le Planeur (2001), a translation of: Gliding Office sheet (5 March 2001)',
    ],
  ],
  [
    'fr',
    [
      'Airfield Gazette (vers janvier 2002), «\u00A0Clubs of the year\u00A0»',
      'Daily Glider (avril 2001), reprise de\u00A0: Fiche de l’Office (5\u00A0mars 2001)',
      'Le Planeur (2001), traduction de\u00A0: Fiche de l’Office (5\u00A0mars 2001)',
    ],
  ],
] as const)('a copy says what it copies: %s', (language, texts) => {
  const [list] = blocksOf(ask('/sources', language), 'citations');
  const shown = list?.citations.map(({ text }) => withoutBidiControls(text)) ?? [];
  expect([shown[0], shown[2], shown[3]]).toEqual(texts);
});

test('a copy of a later year is marked as no later statement', () => {
  const later = fixture.sources.map((source) =>
    source.id === 'sheet-copy' ? { ...source, published: '2003' } : source,
  );
  const [list] = blocksOf(ask('/sources', 'en', { ...fixture, sources: later }), 'citations');
  const marked = list?.citations.filter(({ badges }) => badges.length > 0);
  expect(marked?.map(({ source }) => source)).toEqual(['sheet-copy']);
});

test('a record tells where each of its values is printed, and in which words', () => {
  const record = deal('d', {
    anchors: {
      'items.kite.quantity': [{ source: 'sheet-copy', asPrinted: 'three kites', paragraph: 4 }],
      stage: [{ source: 'tex', asPrinted: 'prior sales', page: 7 }],
    },
    sources: ['sheet-copy', 'tex'],
  });
  const [table] = blocksOf(ask('/sources d', 'en', withDeals(record)), 'table');
  expect(table?.columns).toEqual(['Value', 'As printed', 'Where it stands']);
  expect(table?.rows.map((row) => row.map(withoutBidiControls).slice(1))).toEqual([
    ['three kites', 'Daily Glider (April 2001), paragraph 4'],
    ['prior sales', 'Smith & Sons, Inc., page 7'],
  ]);
});
