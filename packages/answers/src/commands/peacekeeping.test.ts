import type { Dataset, Deployment, Statement } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';

const [undated] = fixture.deployments;
const [claim] = fixture.statements;
if (undated === undefined || claim === undefined) throw new Error('The made-up records are there.');

const inYear = (year: number, people: number, changes: Partial<Deployment> = {}): Deployment => ({
  ...undated,
  id: `crew-${year}`,
  when: { edtf: String(year) },
  bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
  counts: [{ of: 'personnel', value: people, qualifier: 'more-than' }],
  countries: [...undated.countries, { code: 'TCD', name: { ar: 'تشاد', en: 'Chad', fr: 'Tchad' } }],
  ...changes,
});

const rank: Statement = {
  ...claim,
  id: 'best-rank',
  topic: 'peacekeeping',
  counts: [{ of: 'rank', value: 10, qualifier: 'up-to' }],
};

const pressCount: Statement = {
  ...claim,
  id: 'press-count',
  topic: 'peacekeeping',
  when: { edtf: '1998' },
  bounds: { earliest: '1998-01-01', latest: '1998-12-31' },
  counts: [
    { of: 'personnel', value: 1003, qualifier: 'exact' },
    { of: 'rank', value: 12, qualifier: 'exact' },
  ],
};

const data: Dataset = {
  ...fixture,
  deployments: [
    undated,
    inYear(1996, 900),
    inYear(1999, 50, { id: 'one-mission', countries: undated.countries }),
  ],
  statements: [rank, pressCount],
};

test.each([
  [
    'ar',
    [
      ['سنة 1996', 'أكثر من 900 فرد', 'غير مذكور'],
      ['سنة 1998', '1003 أفراد', 'المرتبة 12'],
    ],
  ],
  [
    'en',
    [
      ['1996', 'more than 900 personnel', 'not stated'],
      ['1998', '1,003 personnel', 'rank 12'],
    ],
  ],
  [
    'fr',
    [
      ['1996', 'plus de 900\u00A0personnes', 'non précisé'],
      ['1998', '1\u202F003\u00A0personnes', '12e rang'],
    ],
  ],
] as const)(
  'dated counts of all who serve stand in a table with their ranks: %s',
  (language, rows) => {
    const [table] = blocksOf(ask('/peacekeeping', language, data), 'table');
    expect(table?.rows.map((row) => row.slice(0, 3).map(withoutBidiControls))).toEqual(rows);
  },
);

test('a doubt about a count stands beside its source', () => {
  const [table] = blocksOf(ask('/peacekeeping', 'en', data), 'table');
  expect(withoutBidiControls(table?.rows[1]?.[3] ?? '')).toBe(
    'Gliding Office sheet (5 March 2001) · contradicted by other sources · low confidence',
  );
});

test('the chart has the dated counts alone, and leaves a year without one empty', () => {
  const [chart] = blocksOf(ask('/peacekeeping', 'en', data), 'chart');
  expect(chart?.bars.map(({ label, value }) => [label, value])).toEqual([
    ['1996', 900],
    ['1997', null],
    ['1998', 1003],
  ]);
  expect(withoutBidiControls(chart?.text ?? '')).toContain('No record for 1997; that is not zero.');
});

test('the undated count stands apart and says why; one mission is told by itself', () => {
  const reply = ask('/peacekeeping', 'en', data);
  expect(linesOf(reply)).toContain('A count without a date');
  const listed = blocksOf(reply, 'list').flatMap(({ items }) => items.map((item) => item.record));
  expect(listed).toEqual(['best-rank', 'crew-abroad', 'one-mission']);
});

test.each([
  ['ar', ['الدولة', 'الرمز'], ['السودان', 'SDN']],
  ['en', ['Country', 'Code'], ['Sudan', 'SDN']],
  ['fr', ['Pays', 'Code'], ['Soudan', 'SDN']],
] as const)('the countries of the undated count stand in a table: %s', (language, columns, row) => {
  expect(blocksOf(ask('/peacekeeping', language), 'table')).toEqual([
    { type: 'table', columns, rows: [row] },
  ]);
});
