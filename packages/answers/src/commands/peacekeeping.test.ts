import type { Dataset, Deployment, Statement } from '@us-morocco-security/core';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';

const [undated] = fixture.deployments;
const [claim] = fixture.statements;
if (undated === undefined || claim === undefined) throw new Error('The sample records are there.');

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
      'أكثر من 900 فرد من المغرب في عمليات الأمم المتحدة لحفظ السلام، سنة 1996: آخر عدد مؤرخ في قاعدة المعطيات. وتختلف مرتبته حسب المصدر والتاريخ: المرتبة 10 أو أفضل، المرتبة 12.',
      'سنة 1998 1003 أفراد، المرتبة 12 [تخالفه مصادر أخرى] صحيفة مكتب الطيران (5 مارس 2001)',
      'من دون تاريخ: Crew abroad ع · 1200 فرد',
    ],
  ],
  [
    'en',
    [
      'More than 900 personnel from Morocco in United Nations peacekeeping, 1996: the latest dated count on record. Its rank differs by source and date: top 10, 12th.',
      '1998 1,003 personnel, 12th [contradicted by other sources] Gliding Office sheet (5 March 2001)',
      'Without a date: Crew abroad · 1,200 personnel',
    ],
  ],
  [
    'fr',
    [
      'Plus de 900\u00A0personnes du Maroc dans le maintien de la paix des Nations Unies, 1996\u00A0: le dernier effectif daté de la base. Son rang varie selon la source et la date\u00A0: 10e rang ou mieux, 12e rang.',
      '1998 1\u202F003\u00A0personnes, 12e rang [contredit par d’autres sources] Fiche de l’Office (5\u00A0mars 2001)',
      'Sans date\u00A0: Crew abroad fr · 1\u202F200\u00A0personnes',
    ],
  ],
] as const)(
  'the latest count that nothing contradicts comes first, and how ranks differ: %s',
  (language, lines) => {
    const reply = ask('/peacekeeping', language, data);
    expect(firstOf(reply)).toBe(lines.join('\n'));
    expect(reply.lead.source).not.toBeNull();
    expect(reply.records[0]).toBe('crew-1996');
  },
);

test('a conflict that touches the latest count is the first point', () => {
  const [conflict] = fixture.conflicts;
  if (conflict === undefined) throw new Error('The sample dataset has a conflict.');
  const disputed = {
    ...data,
    deployments: [inYear(2000, 1100, { conflicts: ['crew-count'] })],
    conflicts: [{ ...conflict, id: 'crew-count', records: ['crew-2000'] }],
  };
  const [point] = ask('/peacekeeping', 'en', disputed).points;
  expect(withoutBidiControls([point?.head, point?.text].join(' '))).toBe(
    'Sources disagree: Number of radars. 2 radars. 3 radars.',
  );
});

test('dated counts of all who serve are in a table, newest first, with ranks and doubts', () => {
  const [table] = blocksOf(ask('/peacekeeping', 'en', data), 'table');
  expect(table?.rows.map((row) => row.map(withoutBidiControls))).toEqual([
    [
      '1998',
      '1,003 personnel',
      '12th',
      'Gliding Office sheet (5 March 2001) · contradicted by other sources · low confidence',
    ],
    ['1996', 'more than 900 personnel', 'not stated', 'Gliding Office sheet (5 March 2001)'],
  ]);
});

test('the chart has the dated counts alone, and leaves a year without one empty', () => {
  const [chart] = blocksOf(ask('/peacekeeping', 'en', data), 'chart');
  expect(chart?.bars.map(({ label, value }) => [label, value])).toEqual([
    ['1996', 900],
    ['1997', null],
    ['1998', 1003],
  ]);
  expect(
    withoutBidiControls(chart === undefined ? '' : [chart.summary, ...chart.caveats].join(' ')),
  ).toContain('No data for 1997; that does not mean zero.');
});

test('the undated count is shown separately and says why; so are ranks and single missions', () => {
  const reply = ask('/peacekeeping', 'en', data);
  expect(linesOf(reply)).toContain('A count without a date');
  const other = sectionOf(reply, 'other')?.blocks ?? [];
  const ranks = other.flatMap((block) => (block.type === 'list' ? block.items : []));
  expect(ranks.map(({ record: id, detail }) => [id, withoutBidiControls(detail ?? '')])).toEqual([
    ['press-count', expect.stringMatching(/^12th · /)],
    ['best-rank', expect.stringMatching(/^top 10 · /)],
  ]);
  expect(other.flatMap((block) => (block.type === 'heading' ? block.text : []))).toContain(
    'Crew abroad',
  );
});

test.each([
  ['ar', ['الدولة', 'الرمز'], ['السودان', 'SDN']],
  ['en', ['Country', 'Code'], ['Sudan', 'SDN']],
  ['fr', ['Pays', 'Code'], ['Soudan', 'SDN']],
] as const)('the countries of the undated count are in a table: %s', (language, columns, row) => {
  expect(blocksOf(ask('/peacekeeping', language), 'table')).toEqual([
    { type: 'table', columns, rows: [row] },
  ]);
});
