import type { Dataset, Release } from '@us-morocco-security/core';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';

const first: Release = {
  version: '9.8.6',
  changes: [
    {
      heading: 'added',
      collection: 'deals',
      records: Array.from({ length: 13 }, (_, index) => ({ id: `listed-${index + 1}` })),
    },
    { heading: 'added', collection: 'systems', records: [{ id: 'kite' }, { id: 'radar-x' }] },
    { heading: 'added', collection: 'sources', records: [{ id: 'gazette' }] },
  ],
};

const next: Release = {
  version: '9.8.7',
  date: '2002-03-01',
  changes: [
    { heading: 'added', collection: 'conflicts', records: [{ id: 'radar-count' }] },
    {
      heading: 'removed',
      collection: 'statements',
      records: [{ id: 'oldest-club', title: { ar: 'أقدم ناد', en: 'Oldest club', fr: 'Doyen' } }],
    },
    {
      heading: 'changed',
      collection: 'figures',
      records: [{ id: 'open-cases', fields: ['amount', 'statedOn', 'when', 'confidence'] }],
    },
    { heading: 'renamed', collection: 'deals', records: [{ id: 'notice-old', to: 'notice-1' }] },
    { heading: 'reworded', collection: 'terms', records: [{ id: 'towing', fields: ['name'] }] },
  ],
};

const released = (...releases: readonly Release[]): Dataset => ({ ...fixture, releases });

const tableOf = (line: string, dataset: Dataset) =>
  blocksOf(ask(line, 'en', dataset), 'table').map(({ columns, rows }) => [columns, ...rows])[0];

const listsOf = (line: string, dataset: Dataset) =>
  blocksOf(ask(line, 'en', dataset), 'list').map(({ items }) =>
    items.map(({ text, detail = '' }) => [text, detail].map(withoutBidiControls)),
  );

test.each([
  [
    'ar',
    [
      'الإصدار 9.8.7 هو الأول: 21 سجلا ومنظومتان و5 مصادر. ولا إصدار قبله للمقارنة.',
      'الصفقات: 16',
      'البرامج: 6',
    ],
  ],
  [
    'en',
    [
      'Version 9.8.7 is the first: 21 records, 2 systems and 5 sources. No earlier version exists to compare it with.',
      'Deals: 16',
      'Programmes: 6',
    ],
  ],
  [
    'fr',
    [
      'La version 9.8.7 est la première\u00A0: 21\u00A0fiches, 2\u00A0systèmes et 5\u00A0sources. Aucune version antérieure ne permet de comparaison.',
      'Transactions\u00A0: 16',
      'Programmes\u00A0: 6',
    ],
  ],
] as const)('without an earlier release the answer counts what there is: %s', (language, lines) => {
  expect(firstOf(ask('/whatsnew', language)).split('\n').slice(0, 3)).toEqual(lines);
});

test('what there is, is counted by kind', () => {
  expect(tableOf('/whatsnew', fixture)).toEqual([
    ['Kind of record', 'Quantity'],
    ['Deals', '16'],
    ['Figures', '3'],
    ['Deployments', '1'],
    ['Statements', '1'],
    ['Conflicts between sources', '1'],
    ['Programmes', '6'],
    ['Systems', '2'],
    ['Terms', '1'],
    ['Sources', '5'],
  ]);
});

test('the first release is counted, even once there are later ones', () => {
  const reply = ask('/whatsnew 9.8.6', 'en', released(next, first));
  expect(firstOf(reply)).toBe(
    [
      'Version 9.8.6 is the first: 13 records, 2 systems and 1 source. No earlier version exists to compare it with.',
      'Deals: 13',
      'Systems: 2',
      'Sources: 1',
    ].join('\n'),
  );
  expect(tableOf('/whatsnew 9.8.6', released(next, first))).toEqual([
    ['Kind of record', 'Added'],
    ['Deals', '13'],
    ['Systems', '2'],
    ['Sources', '1'],
  ]);
});

test.each([
  [
    'ar',
    'الإصدار 9.8.7 (1 مارس 2002): الإضافات 1، التعديلات 1، تغييرات الصياغة 1، تغييرات المعرف 1، المحذوفات 1.',
  ],
  [
    'en',
    'Version 9.8.7 (1 March 2002): 1 record added, 1 record changed, 1 record reworded, 1 record renamed, 1 record removed.',
  ],
] as const)('a later release begins with how much it changed: %s', (language, lead) => {
  expect(firstOf(ask('/whatsnew', language, released(next, first))).split('\n')[0]).toBe(lead);
});

test('the changes most worth reading come first: what is new, deals before figures', () => {
  const added: Release = {
    version: '9.9.0',
    changes: [
      { heading: 'added', collection: 'terms', records: [{ id: 'towing' }] },
      { heading: 'added', collection: 'figures', records: [{ id: 'open-cases' }] },
      { heading: 'added', collection: 'deals', records: [{ id: 'notice-1' }] },
      {
        heading: 'changed',
        collection: 'deals',
        records: [{ id: 'contract-1', fields: ['amount'] }],
      },
    ],
  };
  const reply = ask('/whatsnew', 'en', released(added, first));
  expect(firstOf(reply)).toBe(
    [
      'Version 9.9.0: 3 records added, 1 record changed.',
      'Added, Deals: Deal notice-1',
      'Added, Figures: Open cases',
      'Changed, Deals: Deal contract-1 What differs: Amount',
    ].join('\n'),
  );
  expect(reply.points.map(({ stage }) => stage)).toEqual(['notified', undefined, 'contracted']);
  expect(reply.records).toEqual(['notice-1', 'open-cases', 'contract-1']);
});

test('a section lists what is new, changed, reworded, renamed and removed, by title', () => {
  expect(listsOf('/whatsnew', released(next, first))).toEqual([
    [['Number of radars', '']],
    [['Open cases', 'What differs: Amount, Date, Other details']],
    [['towing', 'What differs: Title']],
    [['Deal notice-1', 'Former ID: notice-old']],
    [['Oldest club', '']],
  ]);
  expect(tableOf('/whatsnew', released(next, first))).toEqual([
    ['Kind of record', 'Added', 'Changed', 'Reworded', 'Renamed', 'Removed'],
    ['Deals', '0', '0', '0', '1', '0'],
    ['Figures', '0', '1', '0', '0', '0'],
    ['Statements', '0', '0', '0', '0', '1'],
    ['Conflicts between sources', '1', '0', '0', '0', '0'],
    ['Terms', '0', '0', '1', '0', '0'],
  ]);
  expect(linesOf(ask('/whatsnew', 'fr', released(next, first)))).toContain('Doyen');
});

test('any release can be asked for; one that never was is refused with those that were', () => {
  const both = released(next, first);
  expect(ask('/whatsnew v9.8.6', 'en', both)).toEqual(ask('/whatsnew release:9.8.6', 'en', both));
  expect(ask('/whatsnew 1.0', 'en', both).failure).toEqual({
    code: 'unknown-name',
    suggestions: ['9.8.7', '9.8.6'],
  });
  expect(ask('/whatsnew', 'en', both).next[0]?.request.options).toEqual({ release: '9.8.6' });
  expect(ask('/whatsnew 1.0').failure?.code).toBe('unknown-name');
});

test('a record that was added and has gone since keeps its ID, a renamed one its present title', () => {
  const older: Release = { version: '9.8.4', changes: [] };
  const middle: Release = {
    version: '9.8.5',
    changes: [
      { heading: 'added', collection: 'deals', records: [{ id: 'lost' }, { id: 'notice-old' }] },
    ],
  };
  expect(listsOf('/whatsnew 9.8.5', released(next, first, middle, older))).toEqual([
    [
      ['lost', ''],
      ['Deal notice-1', ''],
    ],
  ]);
});

test('a release without a change of a record says so', () => {
  const none: Release = { version: '9.9.1', changes: [] };
  expect(firstOf(ask('/whatsnew', 'en', released(none, first)))).toBe(
    'No record changed in this release.',
  );
});
