import type { Count, Dataset, Exercise } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';

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

test.each([
  [
    'ar',
    [
      ['تمرين 2001', 'ماي 2001', 'منجز', '300 مشارك', 'دولتان'],
      ['سنة 2002', '—', '—', '—', '—'],
      ['تمرين 2003', 'ماي 2003', 'منجز', '200 فرد أمريكي، فرد مغربي واحد', 'غير مذكور'],
      ['تمرين 2004', 'ماي 2004', 'ملغى', '900 مشارك (عدد مقرر)', 'غير مذكور'],
    ],
  ],
  [
    'en',
    [
      ['Glide 2001', 'May 2001', 'held', '300 participants', '2 countries'],
      ['2002', '—', '—', '—', '—'],
      [
        'Glide 2003',
        'May 2003',
        'held',
        '200 US personnel, 1 Moroccan service member',
        'not stated',
      ],
      ['Glide 2004', 'May 2004', 'cancelled', '900 participants (planned)', 'not stated'],
    ],
  ],
  [
    'fr',
    [
      ['Planeur 2001', 'mai 2001', 'a eu lieu', '300\u00A0participants', '2\u00A0pays'],
      ['2002', '—', '—', '—', '—'],
      [
        'Planeur 2003',
        'mai 2003',
        'a eu lieu',
        '200\u00A0militaires américains, 1\u00A0militaire marocain',
        'non précisé',
      ],
      ['Planeur 2004', 'mai 2004', 'annulé', '900\u00A0participants (nombre prévu)', 'non précisé'],
    ],
  ],
] as const)('every year has its row, and a year without an edition too: %s', (language, rows) => {
  const [table] = blocksOf(ask('/exercises', language, data), 'table');
  expect(table?.rows.slice(0, 4).map((row) => row.map(withoutBidiControls))).toEqual(rows);
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
  [
    'ar',
    ['دورات ملغاة: 2004.', 'دورات مقررة، حسب السجل: 2006.', 'غير مسجل في السنوات التالية: 2003.'],
  ],
  ['en', ['No record for 2002', 'Cancelled: 2004.', 'is not on record for 2003.']],
  ['fr', ['Aucune fiche pour 2002', 'Annulation\u00A0: 2004.', 'n’est pas enregistré pour 2003.']],
] as const)('the words of the chart say why a bar is missing: %s', (language, sentences) => {
  const [chart] = blocksOf(ask('/exercises', language, data), 'chart');
  for (const sentence of sentences) {
    expect(withoutBidiControls(chart?.text ?? '')).toContain(sentence);
  }
});

test('one year is told in full, with its conflicts and the editions next to it', () => {
  const reply = ask('/exercises 2001', 'en', data);
  expect(linesOf(reply)).toEqual(
    expect.arrayContaining(['Glide 2001', 'held', '4', '300 participants', '2 countries']),
  );
  expect(blocksOf(ask('/exercises 2005', 'en', data), 'notice').map(({ tone }) => tone)).toEqual([
    'conflict',
  ]);
  const [next] = blocksOf(ask('/exercises year:2004', 'en', data), 'followUps');
  expect(next?.commands.map(({ label }) => label)).toEqual([
    '/exercises year:2003',
    '/exercises year:2005',
    '/exercises',
  ]);
});

test.each([
  ['ar', 'لا توجد دورة مسجلة في سنة 2002. هذا لا يعني أنه لم تكن هناك دورة.'],
  ['en', 'No edition is on record for 2002. That does not mean there was none.'],
  [
    'fr',
    'Aucune édition n’est enregistrée pour 2002. Cela ne veut pas dire qu’il n’y en a pas eu.',
  ],
] as const)('a year without an edition is an answer: %s', (language, line) => {
  const reply = ask('/exercises 2002', language, data);
  expect(reply.failure).toBeNull();
  expect(linesOf(reply)).toContain(line);
});

test('a year that is none is refused', () => {
  expect(ask('/exercises soon', 'en', data).failure?.code).toBe('bad-date');
});

test('the years come twelve a page; sizes and other facts stand on the first', () => {
  const many = Array.from({ length: 14 }, (_, index) =>
    edition(1980 + index, { counts: [of('participants', 100 + index)] }),
  );
  const page = (number: number) =>
    ask(`/exercises page:${number}`, 'en', { ...data, exercises: many });
  const lengths = [1, 2].map((number) => blocksOf(page(number), 'table')[0]?.rows.length);
  expect(lengths).toEqual([12, 2]);
  expect(blocksOf(page(1), 'chart')[0]?.bars).toHaveLength(14);
  expect(blocksOf(page(2), 'chart')).toEqual([]);
});

test('without any edition it still answers', () => {
  const reply = ask('/exercises');
  expect(reply.failure).toBeNull();
  expect(linesOf(reply).length).toBeGreaterThan(2);
});
