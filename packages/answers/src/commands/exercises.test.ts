import type { Count, Dataset, Exercise } from '@us-morocco-security/core';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { deal, fixture } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';
import type { ChartBlock } from '../reply.ts';

const { stage: _, items: __, programme: ___, ...record } = deal('none');

const edition = (year: number, changes: Partial<Exercise> = {}): Exercise => ({
  ...record,
  kind: 'exercise',
  id: `glide-${year}`,
  title: { ar: `تمرين ${year}`, en: `Glide ${year}`, fr: `Planeur ${year}` },
  topic: 'exercises',
  systems: [],
  when: { edtf: `${year}-05` },
  bounds: { earliest: `${year}-05-01`, latest: `${year}-05-31` },
  outcome: 'held',
  ...changes,
});

const of = (kind: Count['of'], value: number): Count => ({ of: kind, value, qualifier: 'exact' });

const exercises = [
  edition(2001, { counts: [of('participants', 300), of('countries', 2)], edition: 4 }),
  edition(2003, { counts: [of('us-personnel', 200), of('moroccan-personnel', 1)] }),
  edition(2004, { outcome: 'cancelled', counts: [of('participants', 900)] }),
  edition(2005, { counts: [of('personnel', 600)], conflicts: ['radar-count'] }),
  edition(2006, { outcome: 'planned' }),
];

const data: Dataset = { ...fixture, exercises };

/** All that a chart says besides its bars. */
const chartWords = (chart: ChartBlock | undefined): string =>
  chart === undefined ? '' : [chart.summary, ...chart.caveats].join(' ');

test.each([
  [
    'ar',
    [
      'آخر دورة جرت: تمرين 2005، ماي 2005، بمشاركة 600 فرد. تمرين 2006، ماي 2006: انقضى موعده ولا خبر مسجلا عن إنجازه. جرى إلغاء التمرين في 2004.',
      'ماي 2006 تمرين 2006 · مقرر',
      'ماي 2005 تمرين 2005 · 600 فرد حالة تعارض واحدة',
      'ماي 2004 تمرين 2004 · ملغى',
      'ماي 2003 تمرين 2003 · 200 فرد أمريكي، فرد مغربي واحد',
      'ماي 2001 تمرين 2001 · 300 مشارك · دولتان',
    ],
  ],
  [
    'en',
    [
      'Latest edition held: Glide 2005, May 2005, with 600 personnel. Glide 2006, May 2006: its dates have passed, and no report of it is on record. Cancelled: 2004.',
      'May 2006 Glide 2006 · planned',
      'May 2005 Glide 2005 · 600 personnel 1 conflict between sources',
      'May 2004 Glide 2004 · cancelled',
      'May 2003 Glide 2003 · 200 US personnel, 1 Moroccan service member',
      'May 2001 Glide 2001 · 300 participants · 2 countries',
    ],
  ],
  [
    'fr',
    [
      'Dernière édition tenue\u00A0: Planeur 2005, mai 2005, avec 600\u00A0personnes. Planeur 2006, mai 2006\u00A0: les dates sont passées, sans compte rendu enregistré. Éditions annulées\u00A0: 2004.',
      'mai 2006 Planeur 2006 · prévu',
      'mai 2005 Planeur 2005 · 600\u00A0personnes 1\u00A0désaccord entre sources',
      'mai 2004 Planeur 2004 · annulé',
      'mai 2003 Planeur 2003 · 200\u00A0militaires américains, 1\u00A0militaire marocain',
      'mai 2001 Planeur 2001 · 300\u00A0participants · 2\u00A0pays',
    ],
  ],
] as const)(
  'the latest edition that was held comes first, then all of them, newest first: %s',
  (language, lines) => {
    const reply = ask('/exercises', language, data);
    expect(firstOf(reply)).toBe(lines.join('\n'));
    expect(reply.records).toEqual([
      'glide-2006',
      'glide-2005',
      'glide-2004',
      'glide-2003',
      'glide-2001',
    ]);
  },
);

test('an edition that is still to come is next, and one without a number has none', () => {
  const coming = edition(2031, { outcome: 'planned' });
  const held = edition(2001);
  expect(ask('/exercises', 'en', { ...fixture, exercises: [coming, held] }).lead).toMatchObject({
    text: expect.stringMatching(/Glide 2001.*May 2001.*\. Next: .*Glide 2031.*May 2031/),
    figure: 'Glide 2001',
  });
});

test.each([
  ['ar', ['سنة 2002', '—', '—', '—', '—']],
  ['en', ['2002', '—', '—', '—', '—']],
  ['fr', ['2002', '—', '—', '—', '—']],
] as const)('every year has its row, and a year without an edition too: %s', (language, gap) => {
  const [table] = blocksOf(ask('/exercises', language, data), 'table');
  expect(table?.rows).toHaveLength(6);
  expect(table?.rows.at(-2)?.map(withoutBidiControls)).toEqual(gap);
});

test('the rows say what became of an edition and how large it was', () => {
  const [table] = blocksOf(ask('/exercises', 'en', data), 'table');
  expect(table?.rows.slice(2).map((row) => row.map(withoutBidiControls))).toEqual([
    ['Glide 2004', 'May 2004', 'cancelled', '900 participants (planned)', 'not stated'],
    ['Glide 2003', 'May 2003', 'held', '200 US personnel, 1 Moroccan service member', 'not stated'],
    ['2002', '—', '—', '—', '—'],
    ['Glide 2001', 'May 2001', 'held', '300 participants', '2 countries'],
  ]);
});

test('only the size of an edition that was held has a bar', () => {
  const [chart] = blocksOf(ask('/exercises', 'en', data), 'chart');
  expect(chart?.bars.map(({ value, shown }) => [value, withoutBidiControls(shown)])).toEqual([
    [300, '300 participants'],
    [null, '—'],
    [null, '200 US personnel, 1 Moroccan service member'],
    [null, 'cancelled'],
    [600, '600 personnel'],
    [null, 'planned'],
  ]);
});

test.each([
  ['ar', ['جرى إلغاء التمرين في 2004.', 'دورة 2006 مقررة.', 'غير مسجل عن 2003.']],
  ['en', ['No data for 2002', 'Cancelled: 2004.', 'is not on record for 2003.']],
  [
    'fr',
    [
      'Aucune donnée pour 2002',
      'Éditions annulées\u00A0: 2004.',
      'n’est pas enregistré pour 2003.',
    ],
  ],
] as const)('the words of the chart say why a bar is missing: %s', (language, sentences) => {
  const [chart] = blocksOf(ask('/exercises', language, data), 'chart');
  for (const sentence of sentences) {
    expect(withoutBidiControls(chartWords(chart))).toContain(sentence);
  }
});

test.each([
  ['ar', 'تمرين 2001، ماي 2001: انتهى، بمشاركة 300 مشارك.'],
  ['en', 'Glide 2001, May 2001: held, with 300 participants.'],
  ['fr', 'Planeur 2001, mai 2001\u00A0: a eu lieu, avec 300\u00A0participants.'],
] as const)(
  'one edition begins with what became of it and how large it was: %s',
  (language, lead) => {
    const reply = ask('/exercises 2001', language, data);
    expect(withoutBidiControls(reply.lead.text).startsWith(lead)).toBe(true);
    expect(reply.lead.source).not.toBeNull();
  },
);

test('one edition is reported in full, with its conflicts and the editions next to it', () => {
  const reply = ask('/exercises 2001', 'en', data);
  expect(linesOf(reply)).toEqual(
    expect.arrayContaining(['Glide 2001', 'held', '4', '300 participants', '2 countries']),
  );
  const disputed = ask('/exercises 2005', 'en', data);
  expect(disputed.points[0]).toMatchObject({ head: 'Sources disagree:' });
  expect(sectionOf(disputed, 'conflicts')).toBeDefined();
  expect(
    ask('/exercises year:2004', 'en', data).next.map(({ request }) => request.options),
  ).toEqual([{ year: '2003' }, { year: '2005' }, {}]);
});

test('planned participants of an edition that was not held are reported separately', () => {
  const { lead, points } = ask('/exercises 2004', 'en', data);
  expect(withoutBidiControls(lead.text)).toMatch(/^Glide 2004, May 2004: cancelled\. /);
  expect(points.map(({ head, text }) => withoutBidiControls(`${head} ${text}`))).toContain(
    'Participants: 900 participants (planned)',
  );
});

test('a title that says what became of an edition says it alone', () => {
  const named = edition(2004, {
    outcome: 'cancelled',
    title: { ar: 'تمرين 2004 (ملغى)', en: 'Glide 2004 (cancelled)', fr: 'Planeur 2004 (annulé)' },
  });
  const { lead } = ask('/exercises 2004', 'en', { ...fixture, exercises: [named] });
  expect(withoutBidiControls(lead.text)).toMatch(/^Glide 2004 \(cancelled\), May 2004\. /);
});

test.each([
  ['ar', 'لا دورة مسجلة في سنة 2002. وهذا لا يعني أنها لم تجر.'],
  ['en', 'No edition is on record for 2002. That does not mean there was none.'],
  [
    'fr',
    'Aucune édition n’est enregistrée pour 2002. Cela ne veut pas dire qu’il n’y en a pas eu.',
  ],
] as const)(
  'a year without an edition is an answer, with the nearest years: %s',
  (language, line) => {
    const reply = ask('/exercises 2002', language, data);
    expect(reply.failure).toBeNull();
    expect(withoutBidiControls(reply.lead.text)).toBe(line);
    expect(reply.points.map(({ record }) => record)).toEqual(['glide-2001', 'glide-2003']);
  },
);

test('a year that is none is refused', () => {
  expect(ask('/exercises soon', 'en', data).failure?.code).toBe('bad-date');
});

test('editions come in pages, each once; the sections hold all of them on every page', () => {
  const many = Array.from({ length: 24 }, (_, index) =>
    edition(1980 + index, { counts: [of('participants', 100 + index)] }),
  );
  const page = (number: number) =>
    ask(`/exercises page:${number}`, 'en', { ...data, exercises: many });
  const pages = page(1).page?.pages ?? 1;
  const all = Array.from({ length: pages }, (_, index) =>
    page(index + 1).points.map(({ record }) => record),
  ).flat();
  expect(pages).toBeGreaterThan(1);
  expect(all).toEqual(many.map(({ id }) => id).toReversed());
  expect(blocksOf(page(2), 'table')[0]?.rows).toHaveLength(24);
  expect(blocksOf(page(2), 'chart')[0]?.bars).toHaveLength(24);
});

test('without any edition it still answers', () => {
  const reply = ask('/exercises');
  expect(reply.failure).toBeNull();
  expect(firstOf(reply)).toBe('No exercise is on record.');
});
