import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type { Reply } from '../reply.ts';

const recordsOf = (reply: Reply) =>
  blocksOf(reply, 'list')
    .flatMap(({ items }) => items)
    .map(({ record }) => record);

const noticesOf = (reply: Reply) =>
  blocksOf(reply, 'notice').map(({ title, lines }) => [title, ...lines].map(withoutBidiControls));

const notified = (id: string, when: string, usd: number, changes = {}) =>
  deal(id, {
    stage: 'notified',
    when: { edtf: when },
    bounds: { earliest: `${when}-01-01`, latest: `${when}-12-31` },
    amount: { usd, qualifier: 'exact', valueKind: 'ceiling' },
    ...changes,
  });

const three = withDeals(
  notified('old-notice', '1996', 40_000_000),
  notified('new-notice', '2003', 60_000_000),
  notified('newest-notice', '2003', 25_000_000, {
    items: [{ system: 'radar-x', quantity: 4 }],
    systems: ['radar-x'],
  }),
  deal('old-list'),
);

test('deals are filtered by year, stage and system, one or all of them', () => {
  expect(recordsOf(ask('/fms year:2003', 'en', three))).toEqual(['new-notice', 'newest-notice']);
  expect(recordsOf(ask('/fms stage:listed', 'en', three))).toEqual(['old-list']);
  expect(recordsOf(ask('/fms system:RX-1', 'en', three))).toEqual(['newest-notice']);
  expect(recordsOf(ask('/fms 2003 notified RX-1', 'en', three))).toEqual(['newest-notice']);
});

test('a filter that nothing fits says so, and a wrong one is refused', () => {
  const reply = ask('/fms year:1985', 'en', three);
  expect(reply.failure).toBeNull();
  expect(noticesOf(reply)).toContainEqual([
    'No result',
    'No recorded deal fits this filter. Fewer conditions may show more.',
  ]);
  expect(ask('/fms year:soon', 'en', three).failure?.code).toBe('bad-date');
  expect(ask('/fms stage:sold', 'en', three).failure?.code).toBe('unknown-choice');
  expect(ask('/fms system:nothing', 'en', three).failure?.code).toBe('unknown-name');
});

test.each([
  ['en', 'Sums, like with like', 'estimated ceiling: $85 million, over 2 deals'],
  [
    'fr',
    'Sommes de montants de même nature',
    'plafond estimé\u00A0: 85\u00A0millions de dollars, pour 2\u00A0opérations',
  ],
  ['ar', 'مجاميع المبالغ المتماثلة', 'سقف تقديري: 85 مليون دولار، عن صفقتين'],
] as const)('the ceilings of a year are added, as ceilings: %s', (language, title, line) => {
  expect(noticesOf(ask('/fms year:2003', language, three))).toContainEqual([title, line]);
});

test.each([
  [
    'en',
    'Newer than this figure of 5 March 2001',
    /^2 notifications since then, which it cannot count: /,
  ],
  [
    'fr',
    'Postérieur à ce chiffre du 5\u00A0mars 2001',
    /^2\u00A0notifications depuis, que ce chiffre ne peut pas compter\u00A0: /,
  ],
  [
    'ar',
    'أحدث من هذا الرقم المؤرخ في 5 مارس 2001',
    /^إخطاران بعد ذلك التاريخ، لا يمكن أن يشملها هذا الرقم: /,
  ],
] as const)(
  'a stock that is older than later notices says how many and which: %s',
  (language, title, line) => {
    const [stale] = noticesOf(ask('/fms', language, three)).filter(([said]) => said === title);
    expect(stale?.[1]).toMatch(line);
    expect(stale?.[1]).toContain('2003');
    expect(stale?.[1]).not.toContain('1996');
  },
);

test('where no notice is newer, nothing is said to be stale', () => {
  expect(
    noticesOf(ask('/fms', 'en', fixture)).filter(([title]) => title?.startsWith('Newer')),
  ).toEqual([]);
});
