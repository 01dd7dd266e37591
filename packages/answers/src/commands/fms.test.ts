import { dataset } from '@us-morocco-security/core';
import { languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { deal, figure, fixture, series, withDeals } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';
import type { Reply } from '../reply.ts';

const recordsOf = (reply: Reply) => reply.points.map(({ record }) => record);

const on = (day: string) => ({ when: { edtf: day }, bounds: { earliest: day, latest: day } });

const notified = (id: string, year: string, usd: number, changes = {}) =>
  deal(id, {
    stage: 'notified',
    when: { edtf: year },
    bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
    amount: { usd, qualifier: 'exact', valueKind: 'ceiling' },
    ...changes,
  });

const three = withDeals(
  notified('old-notice', '1996', 40_000_000),
  notified('new-notice', '2003', 60_000_000),
  notified('newest-notice', '2004', 25_000_000, {
    items: [{ system: 'radar-x', quantity: 4 }],
    systems: ['radar-x'],
  }),
  deal('old-list'),
);

test.each([
  [
    'ar',
    'أكثر من 4 مليارات دولار: قيمة ملفات المبيعات العسكرية الأجنبية الأمريكية (FMS) الجارية مع المغرب، حسب وزارة الخارجية الأمريكية (5 مارس 2001). هذا رصيد في تاريخ واحد: ليس مبيعات سنة ولا مبلغا مدفوعا. وخارج هذا الرقم: إخطاران بعد ذلك التاريخ.',
    'مجموع السقوف المبلغ بها 125 مليون دولار (3 إخطارات)، وهو تقدير لا مبيعات',
  ],
  [
    'en',
    'more than $4 billion: value of the open US Foreign Military Sales (FMS) cases with Morocco, according to the State Department (5 March 2001). That is the value on one date: not a year’s sales, and not money paid. Not included: 2 notifications since then.',
    'Notified ceilings: $125 million (3 notifications), estimates and not sales',
  ],
  [
    'fr',
    'plus de 4\u00A0milliards de dollars\u00A0: valeur des dossiers de ventes militaires américaines (FMS) en cours avec le Maroc, selon le département d’État (5\u00A0mars 2001). C’est un encours à une date\u00A0: ni les ventes d’une année, ni une somme payée. N’y figurent pas\u00A0: 2\u00A0notifications depuis lors.',
    'Plafonds notifiés\u00A0: 125\u00A0millions de dollars (3\u00A0notifications), des estimations et non des ventes',
  ],
] as const)(
  'the open cases come first, what they are not, and what came since: %s',
  (language, lead, ceilings) => {
    const reply = ask('/fms', language, three);
    const lines = firstOf(reply).split('\n');
    expect(lines[0]).toBe(lead);
    expect(lines[1]).toBe(ceilings);
    expect(recordsOf(reply)).toEqual([undefined, 'newest-notice', 'new-notice', undefined]);
  },
);

test('only later notices are counted as since, whatever else is later', () => {
  const later = (id: string, stage: 'claimed' | 'listed' | 'contracted' | 'delivered') =>
    deal(id, { stage, ...on('2004-02-03') });
  const data = withDeals(
    later('rumoured', 'claimed'),
    later('on-list', 'listed'),
    later('signed', 'contracted'),
    later('arrived', 'delivered'),
    deal('told', { stage: 'notified', ...on('2001-03-06') }),
    deal('told-that-day', { stage: 'notified', ...on('2001-03-05') }),
  );
  const reply = ask('/fms', 'en', data);
  expect(withoutBidiControls(reply.lead.text)).toContain(
    'Not included: 1 notification since then.',
  );
  expect(recordsOf(reply)).toEqual(['told', 'arrived', undefined]);
  const none = ask('/fms', 'en', withDeals(later('signed', 'contracted')));
  expect(none.lead.text).not.toContain('Not in it');
});

test('the open cases are those that were stated last', () => {
  const cases = (id: string, statedOn: string, usd: number) =>
    figure(id, {
      programme: 'fms',
      statedOn,
      amount: { usd, qualifier: 'exact', valueKind: 'active-cases' },
    });
  const figures = [
    cases('a-new', '2003-01-02', 9_000_000_000),
    cases('b-old', '1999-01-02', 1_000_000_000),
  ];
  for (const order of [figures, figures.toReversed()]) {
    expect(ask('/fms', 'en', { ...fixture, figures: order }).lead.figure).toBe('$9 billion');
  }
});

const implemented = {
  ...three,
  figures: [
    ...three.figures,
    figure('took-effect', {
      programme: 'fms',
      when: { fiscalYears: { from: 1999, to: 2001 } },
      amount: { usd: 2_345_678_901, qualifier: 'exact', valueKind: 'implemented' },
      links: [{ relation: 'part-of', to: 'took-effect-all' }],
    }),
    figure('took-effect-all', {
      programme: 'fms',
      when: { fiscalYears: { from: 1950, to: 2001 } },
      amount: { usd: 5_000_000_000, qualifier: 'exact', valueKind: 'implemented' },
    }),
  ],
  series: [
    series('by-year', {
      programme: 'fms',
      valueKind: 'implemented',
      seeAlso: ['open-cases', 'took-effect', 'took-effect-all'],
      points: [
        { fiscalYear: 2000, value: 2_400_000_000, anchors: [] },
        { fiscalYear: 2001, value: -54_321_099, anchors: [] },
      ],
    }),
  ],
};

test.each([
  [
    'ar',
    'ملفات مفعلة، السنوات المالية من 1999 إلى 2001: نحو 2.3 مليار دولار يدفعها المغرب (DSCA)؛ ومنذ السنة المالية 1950، 5 مليارات دولار',
  ],
  [
    'en',
    'Implemented, FY1999 to FY2001: about $2.3 billion in cases that Morocco pays for (DSCA); since FY1950, $5 billion',
  ],
  [
    'fr',
    'Mis en œuvre, exercices 1999 à 2001\u00A0: environ 2,3\u00A0milliards de dollars de dossiers payés par le Maroc (DSCA)\u202F; depuis l’exercice 1950, 5\u00A0milliards de dollars',
  ],
] as const)(
  'what took effect is said beside the open cases, and is not added: %s',
  (language, point) => {
    const reply = ask('/fms', language, implemented);
    expect(firstOf(reply).split('\n')[1]).toBe(point);
    expect(reply.records.slice(0, 4)).toEqual([
      'open-cases',
      'took-effect',
      'took-effect-all',
      'by-year',
    ]);
  },
);

test.each([
  ['ar', 'تعديل بالنقصان قدره 54,321,099 دولارا'],
  ['en', 'a downward adjustment of $54,321,099'],
  ['fr', 'un ajustement à la baisse de 54\u202F321\u202F099\u00A0dollars'],
] as const)(
  'year by year, a negative value is an adjustment, and has no bar: %s',
  (language, cell) => {
    const years = sectionOf(ask('/fms', language, implemented), 'years')?.blocks ?? [];
    const [table] = years.flatMap((block) => (block.type === 'table' ? [block] : []));
    const [chart] = years.flatMap((block) => (block.type === 'chart' ? [block] : []));
    expect(withoutBidiControls(table?.rows[0]?.[1] ?? '')).toBe(cell);
    expect(chart).toBeUndefined();
  },
);

test('the real answer says all three, in every language', () => {
  for (const language of languages) {
    const { records } = ask('/fms', language, dataset);
    expect(records).toEqual(
      expect.arrayContaining([
        'fms-active-cases',
        'fms-implem-2020-24',
        'fms-implem-1950-2024',
        'fms-implemented-fy',
      ]),
    );
  }
  const said = firstOf(ask('/fms', 'en', dataset));
  expect(said).toContain('FY2020 to FY2024: about $5.1 billion');
  expect(said).toContain('since FY1950, about $10.4 billion');
  expect(said).toMatch(/Notified ceilings: about \$18\.\d billion/);
});

test('deals are filtered by year, stage and system, one or all of them, newest first', () => {
  const data = withDeals(
    ...three.deals,
    notified('later-notice', '2003', 5, {
      bounds: { earliest: '2003-05-01', latest: '2003-05-01' },
    }),
  );
  expect(recordsOf(ask('/fms year:2003', 'en', data))).toEqual(['later-notice', 'new-notice']);
  expect(recordsOf(ask('/fms stage:listed', 'en', data))).toEqual(['old-list']);
  expect(recordsOf(ask('/fms system:RX-1', 'en', data))).toEqual(['newest-notice']);
  expect(recordsOf(ask('/fms 2004 notified RX-1', 'en', data))).toEqual(['newest-notice']);
});

test.each([
  ['ar', 'إخطار للكونغرس · سنة 2003', 'صفقة واحدة'],
  ['en', 'Notified · 2003', '1 deal'],
  ['fr', 'Notification · 2003', '1\u00A0transaction'],
] as const)(
  'a filtered list begins with the filter and how many fit it: %s',
  (language, filter, count) => {
    const { lead, isList } = ask('/fms 2003 notified', language, three);
    const text = withoutBidiControls(lead.text);
    expect(isList).toBe(true);
    expect(text).toContain(filter);
    expect(text).toContain(count);
    expect(lead.figure).toBe(count);
  },
);

test('a filter that nothing fits says so, and a wrong one is refused', () => {
  const reply = ask('/fms year:1985', 'en', three);
  expect(reply.failure).toBeNull();
  expect(firstOf(reply)).toBe(
    '1985: no deal under Foreign Military Sales (FMS) is recorded. No recorded deal fits this filter. Fewer conditions may show more.',
  );
  expect(ask('/fms year:soon', 'en', three).failure?.code).toBe('bad-date');
  expect(ask('/fms stage:sold', 'en', three).failure?.code).toBe('unknown-choice');
  expect(ask('/fms system:nothing', 'en', three).failure?.code).toBe('unknown-name');
});

test('the ceilings of a list are added, as ceilings; one alone is no sum', () => {
  const sums = (line: string) =>
    blocksOf(ask(line, 'en', three), 'fields').flatMap(({ fields }) =>
      fields.map(({ label, value }) => [label, value].map(withoutBidiControls)),
    );
  expect(sums('/fms stage:notified')).toContainEqual([
    'notified ceiling',
    '$125 million over 3 deals',
  ]);
  expect(linesOf(ask('/fms year:2003', 'en', three)).join('\n')).not.toContain('$60 million over');
});

test('work on things is shown by its title, before what it counts', () => {
  const pages = ask('/fms year:2019', 'en', dataset).page?.pages ?? 1;
  const points = Array.from({ length: pages }, (_, index) =>
    ask(`/fms year:2019 page:${index + 1}`, 'en', dataset),
  ).flatMap((reply) => reply.points);
  const upgrade = points.find(({ record }) => record === 'fms-2019-f16v-upgrade');
  expect(withoutBidiControls(upgrade?.text ?? '')).toMatch(/^[^·]*upgrade[^·]* · 23 aircraft/i);
});

test('a list comes in pages, each deal once', () => {
  const deals = Array.from({ length: 25 }, (_, index) => deal(`listed-${index}`));
  const first = ask('/fms stage:listed', 'en', withDeals(...deals));
  const pages = first.page?.pages ?? 1;
  const all = Array.from({ length: pages }, (_, index) =>
    recordsOf(ask(`/fms stage:listed page:${index + 1}`, 'en', withDeals(...deals))),
  ).flat();
  expect(pages).toBeGreaterThan(1);
  expect(new Set(all).size).toBe(25);
  expect(all).toHaveLength(25);
});
