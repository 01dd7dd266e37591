import {
  type Amount,
  type Conflict,
  type Dataset,
  dataset,
  type Figure,
} from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { figure, fixture, series } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';
import type { ChartBlock } from '../reply.ts';

const amount = (usd: number, valueKind: Amount['valueKind'] = 'assistance-actual'): Amount => ({
  usd,
  qualifier: 'exact',
  valueKind,
});

const fiscal = (year: number, changes: Partial<Figure> & Pick<Figure, 'amount'>): Figure =>
  figure(`fy-${year}`, {
    when: { fiscalYears: { from: year, to: year } },
    bounds: { earliest: `${year - 1}-10-01`, latest: `${year}-09-30` },
    ...changes,
  });

const calendar = (year: number, changes: Partial<Figure> & Pick<Figure, 'amount'>): Figure =>
  figure(`cy-${year}`, {
    when: { edtf: String(year) },
    bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
    ...changes,
  });

const whole = figure('fmf-whole', {
  when: { edtf: '1990/..' },
  bounds: { earliest: '1990-01-01', latest: null },
  amount: amount(500_000_000, 'assistance-basis-unstated'),
});

const withFigures = (...figures: readonly Figure[]): Dataset => ({ ...fixture, figures });

const rowsOf = (line: string, data: Dataset, language: Language = 'en') =>
  blocksOf(ask(line, language, data), 'table').flatMap(({ rows }) =>
    rows.map((row) => row.map(withoutBidiControls)),
  );

/** All that a chart says besides its bars. */
const chartWords = (chart: ChartBlock | undefined): string =>
  chart === undefined ? '' : [chart.summary, ...chart.caveats].join(' ');

const gaps = withFigures(
  whole,
  fiscal(1991, { amount: amount(2_000_000) }),
  fiscal(1994, { amount: amount(3_000_000) }),
);

test.each([
  ['ar', ['السنة المالية 1991', '2 مليون دولار', 'مساعدة فعلية'], ['سنة 1992', '—', '—', '—']],
  ['en', ['FY1991', '$2 million', 'actual assistance'], ['1992', '—', '—', '—']],
  [
    'fr',
    ['exercice 1991', '2\u00A0millions de dollars', 'aide effective'],
    ['1992', '—', '—', '—'],
  ],
] as const)(
  'a year without a record keeps its row, and it is no zero: %s',
  (language, first, gap) => {
    const rows = rowsOf('/assistance fmf', gaps, language);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.slice(0, 3)).toEqual(first);
    expect(rows[1]).toEqual(gap);
  },
);

test.each([
  ['ar', 'لا معطيات مسجلة عن 1992، 1993؛ وهذا لا يعني صفرا.'],
  ['en', 'No data for 1992, 1993; that does not mean zero.'],
  ['fr', 'Aucune donnée pour 1992, 1993\u202F; cela ne veut pas dire zéro.'],
] as const)('the chart draws nothing for a gap, and its words name it: %s', (language, words) => {
  const [chart] = blocksOf(ask('/assistance fmf', language, gaps), 'chart');
  expect(chart?.bars.map(({ value }) => value)).toEqual([2_000_000, null, null, 3_000_000]);
  expect(withoutBidiControls(chartWords(chart))).toContain(words);
});

test('three gaps in a row are reported from the first to the last', () => {
  const data = withFigures(
    fiscal(1991, { amount: amount(1) }),
    fiscal(1995, { amount: amount(2) }),
    fiscal(1997, { amount: amount(3) }),
  );
  const [chart] = blocksOf(ask('/assistance fmf', 'en', data), 'chart');
  expect(withoutBidiControls(chartWords(chart))).toBe(
    'From 1991 to 1997: 3 years on record. No data for 1992 to 1994, 1996; that does not mean zero.',
  );
});

test('an amount for many years is shown above and never added', () => {
  const lines = linesOf(ask('/assistance fmf', 'en', gaps));
  expect(lines).toContain(
    '$500 million, assistance (basis not stated) · since 1990, as of 5 March 2001',
  );
  expect(lines).toContain(
    'Sum of the years on record: $5 million, actual assistance. It excludes years with no data.',
  );
  expect(lines.join(' ')).not.toContain('$505 million');
});

test.each([
  [
    'of unlike kinds',
    fiscal(1992, { amount: amount(3_000_000, 'assistance-requested') }),
    'The amounts are not comparable, so they are not added: actual assistance, requested assistance.',
  ],
  [
    'bounded otherwise',
    fiscal(1992, { amount: { ...amount(3_000_000), qualifier: 'at-least' } }),
    undefined,
  ],
  [
    'of a fiscal and of a calendar year',
    calendar(1991, { amount: amount(3_000_000) }),
    'Some of these amounts cover the same months, so adding them would count money twice.',
  ],
])('amounts %s are added or refused', (_, second, refusal) => {
  const data = withFigures(fiscal(1991, { amount: amount(2_000_000) }), second);
  const reply = ask('/assistance fmf', 'en', data);
  const refusals = blocksOf(reply, 'notice').filter(({ tone }) => tone === 'refusal');
  expect(refusals.flatMap(({ lines }) => lines.map(withoutBidiControls))).toEqual(
    refusal === undefined ? [] : [refusal],
  );
  const sums = linesOf(reply).filter((line) => line.startsWith('Sum of'));
  expect(sums).toEqual(
    refusal === undefined
      ? [
          'Sum of the years on record: at least $5 million, actual assistance. It excludes years with no data.',
        ]
      : [],
  );
});

const dispute: Conflict = {
  id: 'year-amount',
  title: { ar: 'مبلغ', en: 'Amount of 1993', fr: 'Montant' },
  summary: { ar: 'مبلغ.', en: 'Amount.', fr: 'Montant.' },
  topic: 'financing',
  records: ['fmf-whole'],
  sources: ['gazette', 'tex'],
  readings: [5_000_000, 7_000_000].map((usd) => ({
    says: { ar: 'ع', en: 'Says.', fr: 'Dit.' },
    anchors: [{ source: 'gazette', asPrinted: String(usd) }],
    amount: amount(usd),
    when: { edtf: '1993' },
  })),
};

test.each([
  ['ar', ['سنة 1993', 'المصادر مختلفة (5 ملايين دولار أو 7 ملايين دولار)']],
  ['en', ['1993', 'sources differ ($5 million or $7 million)']],
  [
    'fr',
    ['1993', 'les sources divergent (5\u00A0millions de dollars ou 7\u00A0millions de dollars)'],
  ],
] as const)(
  'a year on which sources differ is no gap, has no bar and no sum: %s',
  (language, cells) => {
    const data = { ...gaps, conflicts: [dispute] };
    expect(rowsOf('/assistance fmf', data, language)[2]?.slice(0, 2)).toEqual(cells);
    const [chart] = blocksOf(ask('/assistance fmf', 'en', data), 'chart');
    expect(chart?.bars.map(({ value }) => value)).toEqual([2_000_000, null, null, 3_000_000]);
    expect(linesOf(ask('/assistance fmf', 'en', data)).join(' ')).not.toContain('Sum of');
  },
);

test('what is for other customers too, or for a doubtful year, is shown beside the series', () => {
  const data = withFigures(
    fiscal(1991, { amount: { ...amount(2_000_000), covers: 'several-customers' } }),
    figure('about', { when: { edtf: '1992~' }, amount: amount(1_000_000) }),
  );
  expect(rowsOf('/assistance fmf', data)).toEqual([]);
  expect(linesOf(ask('/assistance fmf', 'en', data))).toEqual(
    expect.arrayContaining([
      '$2 million, actual assistance, covering other customers too; Morocco’s share is not stated · FY1991',
      '$1 million, actual assistance · about 1992',
    ]),
  );
});

test('a fiscal year sorts before the calendar year of the same number', () => {
  const data = withFigures(
    calendar(1991, { amount: amount(1) }),
    fiscal(1991, { amount: amount(2) }),
  );
  expect(rowsOf('/assistance fmf', data).map(([year]) => year)).toEqual(['FY1991', '1991']);
});

test.each([
  ['/assistance fmf from:1993', ['1993', 'FY1994']],
  ['/assistance fmf 1900 1991', ['FY1991']],
  ['/assistance fmf from:1992-05 to:1993', ['1992', '1993']],
  ['/assistance fmf from:2001', []],
])('%s shows the years %j', (line, years) => {
  expect(rowsOf(line, gaps).map(([year]) => year)).toEqual(years);
});

test.each([
  ['/assistance from:1995 to:1990', 'reversed-range'],
  ['/assistance from:May', 'bad-date'],
  ['/assistance programme:dcs', 'unknown-choice'],
])('%s is refused: %s', (line, code) => {
  expect(ask(line, 'en', gaps).failure?.code).toBe(code);
});

const withNadr: Dataset = {
  ...gaps,
  programmes: fixture.programmes.map((programme) =>
    programme.id === 'fms'
      ? { ...programme, id: 'nadr', name: { ...programme.name, en: 'programme nadr' } }
      : programme,
  ),
};

test('without a programme every programme has its part of the years', () => {
  const years = sectionOf(ask('/assistance', 'en', withNadr), 'years')?.blocks ?? [];
  expect(years.flatMap((block) => (block.type === 'heading' ? block.text : []))).toEqual(
    ['fmf', 'imet', 'nadr', 'eda', 'cwd'].map((id) => `Programme ${id}`),
  );
});

test.each([
  [
    'ar',
    'المساعدة الأمريكية للمغرب حسب السنوات، من 1991 إلى 2000: 3 سنوات',
    'برنامج fmf: السنة المالية 1994، 3 ملايين دولار، مساعدة فعلية',
  ],
  [
    'en',
    'US assistance to Morocco by year, 1991 to 2000: 3 years with a figure',
    'Programme fmf: FY1994, $3 million, actual assistance',
  ],
  [
    'fr',
    'Aide américaine au Maroc par année, de 1991 à 2000\u00A0: 3\u00A0années avec un chiffre',
    'Programme fmf\u00A0: exercice 1994, 3\u00A0millions de dollars, aide effective',
  ],
] as const)(
  'the answer begins with the years, then the newest of each programme: %s',
  (language, lead, point) => {
    const data = {
      ...withNadr,
      figures: [...gaps.figures, ...fixture.figures.filter(({ id }) => id.startsWith('clearance'))],
    };
    const lines = firstOf(ask('/assistance', language, data)).split('\n');
    expect(lines[0]).toContain(lead);
    expect(lines[1]).toBe(point);
    expect(lines).toHaveLength(3);
  },
);

test('one programme begins with its newest year, the others follow, newest first', () => {
  const data = withFigures(
    fiscal(1991, { amount: amount(2_000_000) }),
    fiscal(1995, { amount: amount(4_000_000, 'assistance-requested') }),
    fiscal(1994, { amount: amount(3_000_000) }),
  );
  const reply = ask('/assistance fmf', 'en', data);
  expect(firstOf(reply)).toBe(
    [
      'Programme fmf: 3 years with a figure on record, 1991 to 1995. The newest, FY1995: $4 million, requested assistance. Requested, estimated, appropriated and actual amounts are different things and are not added.',
      'FY1994 Figure fy-1994 · $3 million, actual assistance',
      'FY1991 Figure fy-1991 · $2 million, actual assistance',
    ].join('\n'),
  );
  expect(withoutBidiControls(reply.lead.figure ?? '')).toBe('$4 million, requested assistance');
  expect(reply.records).toEqual(['fy-1995', 'fy-1994', 'fy-1991']);
});

const students = series('imet-students', {
  programme: 'imet',
  unit: 'students',
  points: [2001, 2002, 2004].map((fiscalYear) => ({
    fiscalYear,
    value: fiscalYear - 1990,
    anchors: [{ source: 'gazette', asPrinted: String(fiscalYear - 1990) }],
  })),
});

test.each([
  ['ar', 'المجموع، السنوات المالية من 2001 إلى 2004: 37 متدربا. لا رقم عن 2003.'],
  ['en', 'Sum, FY2001 to FY2004: 37 students. No figure for 2003.'],
  ['fr', 'Somme, exercices 2001 à 2004\u00A0: 37\u00A0stagiaires. Aucun chiffre pour 2003.'],
] as const)(
  'students of an official series are added to students, and gaps are named: %s',
  (language, sum) => {
    const reply = ask('/assistance imet', language, { ...fixture, series: [students] });
    expect(linesOf(reply)).toContain(sum);
  },
);

test('a year of a series without a figure keeps its row and is no zero', () => {
  const data = { ...fixture, series: [students] };
  expect(rowsOf('/assistance imet', data)).toEqual([
    ['FY2004', '14 students'],
    ['FY2003', '—'],
    ['FY2002', '12 students'],
    ['FY2001', '11 students'],
  ]);
  expect(rowsOf('/assistance imet from:2004', data)).toEqual([['FY2004', '14 students']]);
  expect(ask('/assistance imet from:2003 to:2003', 'en', data).lead.text).toContain('no figure');
});

test('a negative year is reported as an adjustment', () => {
  const adjusted = series('adjusted', {
    programme: 'fmf',
    valueKind: 'implemented',
    points: [{ fiscalYear: 2022, value: -11_257_353, anchors: [] }],
  });
  const reply = ask('/assistance fmf', 'en', { ...fixture, series: [adjusted] });
  expect(firstOf(reply)).toContain(
    'FY2022: a downward adjustment of $11,257,353, measure of adjusted.',
  );
});

test('every programme with assistance on record can be chosen', () => {
  const isAssistance = (kind = '') => kind.startsWith('assistance') || kind.startsWith('eda');
  const ids = [
    ...dataset.figures.filter((one) => isAssistance(one.amount.valueKind)),
    ...dataset.series.filter(
      ({ unit, valueKind }) => unit === 'students' || isAssistance(valueKind),
    ),
  ]
    .flatMap(({ programme }) => programme ?? [])
    // Sales on credit are reported with the sales.
    .filter((id) => id !== 'fms');
  expect(new Set(ids).size).toBeGreaterThan(3);
  for (const id of new Set(ids)) {
    expect(ask(`/assistance ${id}`, 'en', dataset).failure, id).toBeNull();
  }
});
