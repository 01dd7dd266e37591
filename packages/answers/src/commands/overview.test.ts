import { dataset } from '@us-morocco-security/core';
import { languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, sectionOf } from '../fixture/ask.ts';
import { deal, figure, fixture, withDeals } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';

test.each([
  [
    'ar',
    [
      'أكثر من 4 مليارات دولار: قيمة ملفات المبيعات العسكرية الأمريكية (FMS) الجارية مع المغرب، 5 مارس 2001؛ وهي ليست مبيعات ولا مبلغا مدفوعا. الأرقام الأخرى أمور مختلفة ولا يصح جمعها.',
      'إزالة الألغام: مليون دولار، مساعدة، منذ سنة 1990',
    ],
  ],
  [
    'en',
    [
      'More than $4 billion: value of the open US Foreign Military Sales (FMS) cases with Morocco on 5 March 2001; not sales, and not money paid. The other figures measure different things and are never added.',
      'Demining: $1 million, assistance, since 1990',
    ],
  ],
  [
    'fr',
    [
      'Plus de 4\u00A0milliards de dollars\u00A0: dossiers de ventes militaires américaines (FMS) en cours avec le Maroc au 5\u00A0mars 2001\u202F; ni ventes, ni somme payée. Les chiffres suivants ne s’y ajoutent pas.',
      'Déminage\u00A0: 1\u00A0million de dollars, aide, depuis 1990',
    ],
  ],
] as const)(
  'the overview begins with the open cases, then one line a programme: %s',
  (language, lines) => {
    const reply = ask('/overview', language);
    expect(firstOf(reply)).toBe(lines.join('\n'));
    expect(reply.records).toEqual(['open-cases', 'clearance-total']);
  },
);

test('every programme has its line, in every language', () => {
  const figures = ['eda-total', 'dcs-2018-2022', 'fmf-total', 'imet-total', 'cwd-total'];
  for (const language of languages) {
    const reply = ask('/overview', language, dataset);
    const [rest] = sectionOf(reply, 'rest')?.blocks ?? [];
    const left = rest?.type === 'list' ? rest.items : [];
    const shown = [...reply.points, ...left].flatMap(({ record }) => record ?? []);
    expect(shown, language).toEqual(figures);
    expect(reply.points.length, language).toBeGreaterThanOrEqual(5);
    expect(reply.lead.source?.url).toMatch(/^https?:/);
  }
});

test('a conflict that touches the open cases is the first point', () => {
  const [conflict] = fixture.conflicts;
  if (conflict === undefined) throw new Error('The sample dataset has a conflict.');
  const data = {
    ...fixture,
    figures: fixture.figures.map((one) =>
      one.id === 'open-cases' ? { ...one, conflicts: ['case-value'] } : one,
    ),
    conflicts: [{ ...conflict, id: 'case-value', records: ['open-cases'] }],
  };
  for (const line of ['/overview', '/fms']) {
    const [point] = ask(line, 'en', data).points;
    expect([point?.head, point?.text]).toEqual(['Sources disagree:', 'Number of radars']);
  }
});

test('the newest fact sheet gives the number, in whatever order the records are', () => {
  const cases = (id: string, statedOn: string, usd: number) =>
    figure(id, {
      programme: 'fms',
      statedOn,
      amount: { usd, qualifier: 'exact', valueKind: 'active-cases' },
    });
  const old = cases('old', '1999-01-02', 5_000_000_000);
  const newer = cases('newer', '2003-01-02', 9_000_000_000);
  for (const figures of [
    [old, newer],
    [newer, old],
  ]) {
    const reply = ask('/overview', 'en', { ...fixture, figures });
    expect(reply.lead.figure).toBe('$9 billion');
    expect(reply.records).toEqual(['newer']);
  }
});

const since = (
  id: string,
  stage: 'claimed' | 'notified' | 'contracted' | 'delivered',
  day: string,
) => deal(id, { stage, when: { edtf: day }, bounds: { earliest: day, latest: day } });

test('the notices since the open cases are counted, and no other stage', () => {
  const data = withDeals(
    since('before', 'notified', '2001-03-04'),
    since('one', 'notified', '2001-03-06'),
    since('two', 'notified', '2002-03-06'),
    since('signed', 'contracted', '2002-04-06'),
    since('rumoured', 'claimed', '2002-05-06'),
    since('arrived', 'delivered', '2003-03-06'),
  );
  expect(firstOf(ask('/overview', 'en', data))).toContain(
    'Since then, not in that figure: 2 notifications',
  );
  expect(firstOf(ask('/overview', 'en', withDeals()))).not.toContain('Since then');
});

test('deals are counted by stage', () => {
  const [counts] = sectionOf(ask('/overview'), 'stages')?.blocks ?? [];
  expect(counts).toEqual({
    type: 'fields',
    fields: [
      { label: 'Notified', value: '1 deal' },
      { label: 'On the US list', value: '13 deals' },
      { label: 'Contracted', value: '1 deal' },
      { label: 'Delivered', value: '1 deal' },
    ],
  });
});

test.each([
  [1, 'صفقة واحدة'],
  [2, 'صفقتان'],
  [3, '3 صفقات'],
  [11, '11 صفقة'],
  [100, '100 صفقة'],
  [103, '103 صفقات'],
])('%d deals in Arabic: %s', (count, said) => {
  const deals = Array.from({ length: count }, (_, index) => deal(`d-${index}`));
  const [counts] = sectionOf(ask('/overview', 'ar', withDeals(...deals)), 'stages')?.blocks ?? [];
  const values = counts?.type === 'fields' ? counts.fields.map(({ value }) => value) : [];
  expect(values.map(withoutBidiControls)).toEqual([said]);
});

test('each figure is in a section at length, with what it measures and its source', () => {
  const other = sectionOf(ask('/overview', 'en', dataset), 'other')?.blocks ?? [];
  const fields = other.flatMap((block) => (block.type === 'fields' ? block.fields : []));
  const amounts = fields.filter(({ label }) => label === 'Amount').map(({ value }) => value);
  expect(amounts).toEqual([
    '$8.545 billion',
    '$478 million',
    'more than $167 million',
    '$135 million',
    '$32 million',
    '$1.996 million',
  ]);
});

test('without a figure it still answers', () => {
  const reply = ask('/overview', 'en', { ...fixture, figures: [] });
  expect(reply.failure).toBeNull();
  expect(linesOf(reply)[0]).toBe('On record: 18 records of US and Moroccan security cooperation.');
});
