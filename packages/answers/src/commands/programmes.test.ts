import { dataset } from '@us-morocco-security/core';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { deal, figure, fixture, series } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';
import type { ChartBlock } from '../reply.ts';

const chartWords = (chart: ChartBlock | undefined): string =>
  withoutBidiControls(chart === undefined ? '' : [chart.summary, ...chart.caveats].join(' '));

test.each([
  [
    'ar',
    'مليون دولار: مساعدة المغرب على إزالة الألغام وتدمير الأسلحة التقليدية منذ سنة 1990، حسب وزارة الخارجية الأمريكية (5 مارس 2001). ولا تذكر الوزارة هل هي مبالغ مطلوبة أم معتمدة أم مصروفة.',
    'السنة المالية 2000 250 ألف دولار من أصل مليون دولار، أي 25 في المائة',
  ],
  [
    'en',
    '$1 million: assistance to Morocco for demining and conventional weapons destruction since 1990, according to the State Department (5 March 2001). It does not say whether that was requested, appropriated or paid out.',
    'FY2000 $250,000 of $1 million, that is 25%',
  ],
  [
    'fr',
    '1\u00A0million de dollars\u00A0: aide au Maroc pour le déminage et la destruction des armes classiques depuis 1990, selon le département d’État (5\u00A0mars 2001). Le document ne précise pas si ce montant a été demandé, voté ou versé.',
    'exercice 2000 250\u202F000\u00A0dollars sur 1\u00A0million de dollars, soit 25\u202F%',
  ],
] as const)(
  'a programme begins with its number, what it is, since when and who says so; then its part: %s',
  (language, lead, part) => {
    expect(firstOf(ask('/demining', language))).toBe([lead, part].join('\n'));
  },
);

test('the number is marked, its source linked, and its records named', () => {
  const { lead, records } = ask('/demining');
  expect(lead.figure).toBe('$1 million');
  expect(lead.source).toEqual({
    label: expect.stringContaining('Gliding Office sheet'),
    url: 'https://glider.example/sheet',
  });
  expect(records).toEqual(['clearance-total', 'clearance-2000']);
});

test.each([
  ['eda', '$478 million'],
  ['dcs', 'More than $167 million'],
  ['fmf', '$135 million'],
  ['imet', '$32 million'],
  ['demining', '$1.996 million'],
])('/%s begins with %s', (command, figureText) => {
  const { lead } = ask(`/${command}`, 'en', dataset);
  expect(lead.text.startsWith(`\u2068${figureText}\u2069: `)).toBe(true);
  expect(lead.figure).toBe(figureText);
});

test('the newest fact sheet gives the number, whatever the order of the records', () => {
  const sheet = (id: string, statedOn: string, usd: number) =>
    figure(id, {
      statedOn,
      amount: { usd, qualifier: 'exact', valueKind: 'assistance-basis-unstated' },
    });
  const old = sheet('old', '1999-01-02', 5_000_000);
  const newer = sheet('newer', '2003-01-02', 9_000_000);
  for (const figures of [
    [old, newer],
    [newer, old],
  ]) {
    expect(ask('/fmf', 'en', { ...fixture, figures }).lead.figure).toBe('$9 million');
  }
});

test('what the press says is not the number of a programme', () => {
  const press = figure('press', {
    sources: ['gazette'],
    when: { edtf: '2000' },
    bounds: { earliest: '2000-01-01', latest: '2000-12-31' },
    amount: { usd: 3_000_000, qualifier: 'exact', valueKind: 'assistance-actual' },
  });
  const reply = ask('/fmf', 'en', { ...fixture, figures: [press] });
  expect(firstOf(reply)).toBe(
    [
      'Programme fmf: 1 record, and no overall figure from the State Department.',
      '2000 Figure press · $3 million, actual assistance',
    ].join('\n'),
  );
});

test('a conflict about the number is among the points, with the readings', () => {
  const { points } = ask('/dcs', 'en', dataset);
  expect(points[0]?.head).toBe('Sources disagree:');
  expect(points[0]?.text).toMatch(/more than \$167 million.*nearly \$167 million/);
});

test('the newest deals follow, newest first, and all of them are in a section', () => {
  const given = (id: string, year: number) =>
    deal(id, {
      programme: 'eda',
      stage: 'delivered',
      when: { edtf: String(year) },
      bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
    });
  const years = [1990, 1997, 1993, 1996, 1991, 1994, 1995];
  const deals = years.map((year) => given(`given-${year}`, year));
  const reply = ask('/eda', 'en', { ...fixture, deals });
  const newest = [
    'given-1997',
    'given-1996',
    'given-1995',
    'given-1994',
    'given-1993',
    'given-1991',
  ];
  expect(reply.points.map(({ record }) => record)).toEqual(newest);
  const [all] = sectionOf(reply, 'deals')?.blocks ?? [];
  expect(all?.type === 'list' && all.items.map(({ record }) => record)).toEqual([
    ...newest,
    'given-1990',
  ]);
  expect(sectionOf(reply, 'stages')).toBeDefined();
});

test('single years are in a table, and their sum beside the number of the sheet is refused', () => {
  const reply = ask('/demining', 'en', fixture);
  const [table] = blocksOf(reply, 'table');
  expect(table?.rows.map((row) => row.slice(0, 2).map(withoutBidiControls))).toEqual([
    ['FY2000', '$250,000'],
  ]);
  expect(linesOf(reply).join('\n')).not.toContain('$1.25 million');
});

const trained = series('imet-students', {
  programme: 'imet',
  unit: 'students',
  points: [1998, 2000].map((fiscalYear) => ({
    fiscalYear,
    value: fiscalYear - 1960,
    anchors: [],
  })),
});
const value = series('imet-value', {
  programme: 'imet',
  valueKind: 'assistance-actual',
  points: [{ fiscalYear: 2000, value: 1_500_000, anchors: [] }],
});
const withSeries = { ...fixture, series: [trained, value] };

test('the newest year of each official series is a point, all its years a table and a chart', () => {
  const reply = ask('/imet', 'en', withSeries);
  expect(
    reply.points.map(({ head, text }) =>
      [head, text].map((part) => withoutBidiControls(part ?? '')),
    ),
  ).toEqual([['FY2000', '40 students · $1.5 million, measure of imet-value']]);
  const [chart] = blocksOf(reply, 'chart');
  expect(chart?.bars.map(({ value: bar }) => bar)).toEqual([38, null, 40]);
  expect(chartWords(chart)).toBe(
    'From 1998 to 2000: 2 years on record. No data for 1999; that does not mean zero.',
  );
});

test.each([
  ['ar', 'برنامج imet، السنة المالية 2000: 40 متدربا، 1.5 مليون دولار، measure of imet-value ع.'],
  ['en', 'Programme imet, FY2000: 40 students, $1.5 million, measure of imet-value.'],
  [
    'fr',
    'Programme imet, exercice 2000\u00A0: 40\u00A0stagiaires, 1,5\u00A0million de dollars, measure of imet-value fr.',
  ],
] as const)('a year of a programme begins with its values, never added: %s', (language, lead) => {
  const reply = ask('/imet year:2000', language, withSeries);
  expect(firstOf(reply).split('\n')[0]).toBe(lead);
  expect(reply.records).toEqual(['imet-students', 'imet-value']);
});

test('a gap of a series is not a zero, and the years next to it are reported', () => {
  expect(firstOf(ask('/imet 1999', 'en', withSeries))).toBe(
    [
      'Programme imet: no figure for 1999 is on record; that does not mean zero.',
      'FY1998 38 students',
      'FY2000 40 students · $1.5 million, measure of imet-value',
    ].join('\n'),
  );
  expect(ask('/imet year:soon').failure?.code).toBe('bad-date');
});

test('a year on which sources differ says so first', () => {
  const { lead, points } = ask('/fmf year:2015', 'en', dataset);
  expect(withoutBidiControls(lead.text)).toMatch(
    /2015: sources differ \(\$5 million or about \$7 million\)/,
  );
  expect(points[0]?.head).toBe('Sources disagree:');
});

test('a lesser line of a programme is shown beside the main series, by its title', () => {
  const line = series('imet-line', {
    programme: 'imet',
    unit: 'students',
    points: [{ fiscalYear: 2000, value: 8, anchors: [] }],
  });
  const reply = ask('/imet 2000', 'en', { ...fixture, series: [line, trained, value] });
  expect(reply.lead.figure).toBe('40 students');
  expect(firstOf(reply)).toContain('FY2000 Series imet-line · 8 students');
});

test('the lead of a year links the source that prints that year', () => {
  const printed = series('imet-printed', {
    programme: 'imet',
    unit: 'students',
    sources: ['tex', 'gazette'],
    points: [2000, 2001].map((fiscalYear) => ({
      fiscalYear,
      value: 5,
      anchors: [{ source: fiscalYear === 2001 ? 'gazette' : 'tex', asPrinted: '5' }],
    })),
  });
  const source = (line: string) => ask(line, 'en', { ...fixture, series: [printed] }).lead.source;
  expect(source('/imet 2001')?.url).toBe('https://gazette.example/clubs');
  expect(source('/imet 2000')?.url).toBeNull();
  expect(source('/assistance imet')?.url).toBe('https://gazette.example/clubs');
});

test.each([
  ['ar', '69 متدربا', 'السنة المالية 2015'],
  ['en', '69 students', 'FY2015'],
  ['fr', '69\u00A0stagiaires', 'exercice 2015'],
] as const)(
  '/imet year:2015 begins with the students of that year: %s',
  (language, figureText, year) => {
    const { lead } = ask('/imet year:2015', language, dataset);
    expect(lead.figure).toBe(figureText);
    expect(withoutBidiControls(lead.text)).toContain(year);
    expect(lead.source?.url).toMatch(/^https:/);
  },
);

test('figures of single years answer for a year without a series', () => {
  const { lead } = ask('/fmf year:2026', 'en', dataset);
  expect(withoutBidiControls(lead.text)).toContain('FY2026: $20 million, appropriated assistance.');
});

test('no sum of unlike amounts is shown anywhere', () => {
  // 8,545 + 478 + 167 + 135 + 32 + 1.996 million, and the same without one or another of them.
  for (const line of ['/overview', '/fms', '/eda', '/dcs']) {
    const said = linesOf(ask(line, 'en', dataset)).join('\n');
    expect(said).not.toMatch(/\$9[.,]\d+ billion|grand total of|in total/i);
  }
});
