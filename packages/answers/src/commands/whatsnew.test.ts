import type { Dataset, Release } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';

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

const listsOf = (line: string, dataset: Dataset) => {
  const reply = ask(line, 'en', dataset);
  return blocksOf(reply, 'list').map(({ items }) =>
    items.map(({ text, detail = '' }) => [text, detail].map(withoutBidiControls)),
  );
};

test.each([
  ['ar', 'لم يصدر شيء قبل الإصدار 9.8.7، فلا أساس للمقارنة.', 'محتوى الإصدار 9.8.7'],
  [
    'en',
    'Nothing was released before version 9.8.7, so there is nothing to compare it with.',
    'What version 9.8.7 holds',
  ],
  [
    'fr',
    'Rien n’a été publié avant la version 9.8.7\u202F; il n’y a donc rien à quoi la comparer.',
    'Ce que contient la version 9.8.7',
  ],
] as const)(
  'without an earlier release it says so, and what there is: %s',
  (language, ...lines) => {
    expect(linesOf(ask('/whatsnew', language))).toEqual(expect.arrayContaining([...lines]));
  },
);

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

test('the first release says that it is the first, and lists what it held', () => {
  const reply = ask('/whatsnew', 'en', released(first));
  expect(linesOf(reply)).toContain('This is the first release, so every record in it was new.');
  expect(tableOf('/whatsnew', released(first))).toEqual([
    ['Kind of record', 'Added'],
    ['Deals', '13'],
    ['Systems', '2'],
    ['Sources', '1'],
  ]);
  expect(blocksOf(reply, 'pages')).toMatchObject([{ page: 1, pages: 2 }]);
  expect(listsOf('/whatsnew page:2', released(first))).toEqual([
    [['Airfield Gazette (about January 2002)', '']],
  ]);
});

test('a later release tells what is new, changed, reworded, renamed and gone, by title', () => {
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
  const lines = linesOf(ask('/whatsnew', 'fr', released(next, first)));
  expect(lines).toContain('Changements de la version 9.8.7, 1er\u00A0mars 2002');
  expect(lines).toContain('Doyen');
});

test('any release can be asked for; one that never was is refused with those that were', () => {
  const both = released(next, first);
  expect(ask('/whatsnew v9.8.6', 'en', both).blocks).toEqual(
    ask('/whatsnew release:9.8.6', 'en', both).blocks,
  );
  expect(linesOf(ask('/whatsnew 9.8.6', 'en', both))).toContain('Changes of version 9.8.6');
  expect(ask('/whatsnew 1.0', 'en', both).failure).toEqual({
    code: 'unknown-name',
    suggestions: ['9.8.7', '9.8.6'],
  });
  expect(ask('/whatsnew 9.8.7').failure).toBeNull();
  expect(ask('/whatsnew 1.0').failure?.code).toBe('unknown-name');
});

test('a record that was added and has gone since keeps its ID, a renamed one its present title', () => {
  const older: Release = {
    version: '9.8.5',
    changes: [
      { heading: 'added', collection: 'deals', records: [{ id: 'lost' }, { id: 'notice-old' }] },
    ],
  };
  expect(listsOf('/whatsnew 9.8.5', released(next, first, older))).toEqual([
    [
      ['lost', ''],
      ['Deal notice-1', ''],
    ],
  ]);
});
