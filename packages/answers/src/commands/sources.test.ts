import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, rumour, withDeals } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

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
      'Daily Glider (أبريل 2001)، إعادة نشر عن صحيفة مكتب الطيران (5 مارس 2001)',
      'Le Planeur (سنة 2001)، ترجمة عن صحيفة مكتب الطيران (5 مارس 2001)',
    ],
  ],
  [
    'en',
    [
      'Airfield Gazette (about January 2002), “Clubs of the year”',
      'Daily Glider (April 2001), reprint of Gliding Office sheet (5 March 2001)',
      'Le Planeur (2001), translation of Gliding Office sheet (5 March 2001)',
    ],
  ],
  [
    'fr',
    [
      'Airfield Gazette (vers janvier 2002), «\u00A0Clubs of the year\u00A0»',
      'Daily Glider (avril 2001), d’après Fiche de l’Office (5\u00A0mars 2001)',
      'Le Planeur (2001), traduit d’après Fiche de l’Office (5\u00A0mars 2001)',
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

test('a record shows where each of its values is printed, and in which words', () => {
  const record = deal('d', {
    anchors: {
      'items.kite.quantity': [{ source: 'sheet-copy', asPrinted: 'three kites', paragraph: 4 }],
      stage: [{ source: 'tex', asPrinted: 'prior sales', page: 7 }],
    },
    sources: ['sheet-copy', 'tex'],
  });
  const reply = ask('/sources d', 'en', withDeals(record));
  const [table] = blocksOf(reply, 'table');
  expect(table?.columns).toEqual(['Field', 'In the source’s words', 'Source']);
  expect(table?.rows.map((row) => row.map(withoutBidiControls))).toEqual([
    ['Stage', 'prior sales', 'Smith & Sons, Inc., page 7'],
    ['Quantity, Kite (KX-9)', 'three kites', 'Daily Glider (April 2001), paragraph 4'],
  ]);
  expect(reply.sections[0]?.title).toBe('Source of each value');
  expect(firstOf(reply)).toBe(
    [
      'Deal d: 2 values on record, from 2 sources.',
      'Stage: “prior sales” · Smith & Sons, Inc., page 7',
      'Quantity, Kite (KX-9): “three kites” · Daily Glider (April 2001), paragraph 4',
    ].join('\n'),
  );
});

test.each([
  ['ar', 'Deal d ع: معلومة واحدة في قاعدة المعطيات، نقلا عن مصدر واحد.'],
  ['fr', 'Deal d fr\u00A0: 1\u00A0donnée dans la base, d’après 1\u00A0source.'],
] as const)('the lead counts values and sources: %s', (language, lead) => {
  const reply = ask('/sources d', language, withDeals(deal('d')));
  expect(firstOf(reply).split('\n')[0]).toBe(lead);
});

test('a value that several sources print is one point and several rows', () => {
  const claim = [
    { source: 'sheet-copy', asPrinted: 'first' },
    { source: 'tex', asPrinted: 'second' },
  ];
  const reply = ask('/sources d', 'en', withDeals(deal('d', { anchors: { claim } })));
  expect(reply.points.map(({ head }) => head && withoutBidiControls(head))).toEqual(['Statement:']);
  expect(blocksOf(reply, 'table')[0]?.rows).toHaveLength(2);
});

test('a rumour shows who reports it, and where', () => {
  const reply = ask('/sources wanted', 'en', { ...fixture, rumours: [rumour('wanted')] });
  expect(firstOf(reply)).toBe(
    [
      'Rumour wanted: 1 value on record, from 1 source.',
      'Gazette (March 2001): “wants kites” · Airfield Gazette (about January 2002)',
    ].join('\n'),
  );
});

test('the list of sources says how many there are, entry by entry', () => {
  const reply = ask('/sources');
  expect(reply.isList).toBe(true);
  expect(firstOf(reply).split('\n')[0]).toBe(
    '5 sources on record: all the documents on which the records rest.',
  );
  expect(reply.points).toHaveLength(5);
});
