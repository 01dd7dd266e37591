/** What joins the records of one deal, and the arithmetic that sources state, held on the real dataset. */
import { expect, test } from 'vitest';
import {
  type Deal,
  dataset,
  factsOf,
  isRefused,
  pointOf,
  recordById,
  rumoursAbout,
  seriesById,
  seriesOf,
  sumOfSeries,
  timeline,
  total,
  totalOfSeries,
} from './index.ts';

const deal = (id: string): Deal => {
  const record = recordById(dataset, id);
  if (record.kind !== 'deal') throw new Error(`${id} is no deal.`);
  return record;
};

const quantity = (id: string, system: string) =>
  deal(id).items.find((item) => item.system === system)?.quantity;

test.each([
  ['listed-himars', 'lists', 'fms-2023-himars'],
  ['listed-jsow', 'lists', 'fms-2023-jsow'],
  ['listed-mids-jtrs', 'lists', 'fms-2022-mids-jtrs'],
  ['listed-harpoon', 'lists', 'fms-2020-harpoon'],
  ['listed-f16-block72', 'lists', 'fms-2019-f16-block72'],
  ['listed-mk82', 'lists', 'fms-2019-f16-munitions'],
  ['listed-ah64e', 'lists', 'fms-2019-ah64e'],
  ['listed-sentinel', 'lists', 'fms-2011-sentinel'],
  ['listed-aim9x2', 'lists', 'fms-2011-aim9x2'],
  ['listed-ch47d', 'lists', 'fms-2009-ch47d'],
  ['listed-agm65d', 'lists', 'fms-2009-f16-weapons'],
  ['listed-g550', 'lists', 'fms-2009-g550'],
  ['con-2020-ah64e', 'contracts', 'fms-2019-ah64e'],
  ['con-2020-mtads', 'contracts', 'fms-2019-ah64e'],
  ['con-2021-f100', 'contracts', 'fms-2019-f16-block72'],
  ['con-2008-f100', 'contracts', 'fms-2007-f16-block52'],
  ['loa-2008-f16', 'contracts', 'fms-2007-f16-block52'],
  ['con-2015-m1a1-150', 'contracts', 'fms-2012-m1a1-200'],
  ['con-2015-m1a1-150', 'details', 'eda-m1a1'],
  ['del-2025-m1117', 'delivers', 'eda-2024-m1117'],
  ['del-2025-ah64e-port', 'details', 'del-2025-ah64e'],
  ['del-2025-ah64e', 'delivers', 'con-2020-ah64e'],
  ['del-2015-ch47d', 'delivers', 'fms-2009-ch47d'],
  ['fms-2012-m1a1-200', 'upgrades', 'eda-2011-m1a1-200'],
  ['fms-2018-m1a1-162', 'upgrades', 'eda-2017-m1a1-162'],
] as const)('%s %s %s, from both sides', (from, relation, to) => {
  expect(recordById(dataset, from).links).toContainEqual({ relation, to });
  expect(recordById(dataset, to).linkedFrom).toContainEqual({ relation, to: from });
});

test('222 tanks are the 22 handed over first and the 200 of the grant', () => {
  expect(quantity('eda-m1a1', 'm1a1')).toBe(222);
  expect(quantity('del-2016-m1a1-22', 'm1a1')).toBe(22);
  expect(quantity('eda-2011-m1a1-200', 'm1a1')).toBe(200);
  expect(quantity('fms-2012-m1a1-200', 'm1a1')).toBe(200);
  expect(22 + 200).toBe(222);
  expect(recordById(dataset, 'eda-m1a1').linkedFrom).toContainEqual({
    relation: 'part-of',
    to: 'del-2016-m1a1-22',
  });
});

test('222 tanks are the first 22, the 50 given new armour and the 150 of the contract of 2015', () => {
  expect(quantity('con-2015-m1a1-150', 'm1a1')).toBe(150);
  expect(quantity('del-2016-m1a1-22', 'm1a1')).toBe(22);
  const armour = dataset.deals.filter(({ work }) => work === 'armour');
  expect(armour.flatMap(({ items }) => items.map((item) => item.quantity))).toEqual([50]);
  expect(22 + 50 + 150).toBe(222);
  expect(recordById(dataset, 'm1a1-222-2015')).toMatchObject({
    counts: [{ of: 'vehicles', value: 222 }],
  });
});

test('engines for the new F-16 are those of the notice, which lists 29; the contract gives no number', () => {
  expect(quantity('fms-2019-f16-block72', 'f100')).toBe(29);
  expect(deal('con-2021-f100').items).toEqual([{ system: 'f100', variant: 'F100-PW-229' }]);
});

test('of 597 M1117 accepted a first batch has arrived, of a size that no source prints', () => {
  expect(quantity('eda-2024-m1117', 'm1117')).toBe(597);
  expect(deal('eda-2024-m1117').stage).toBe('authorised');
  expect(deal('del-2025-m1117').stage).toBe('delivered');
  expect(quantity('del-2025-m1117', 'm1117')).toBeUndefined();
});

test('the first Apaches landed before they were handed over, and are counted once', () => {
  const landed = recordById(dataset, 'del-2025-ah64e-port');
  expect(landed.kind).toBe('event');
  expect(landed.bounds).toEqual({ earliest: '2025-02-26', latest: '2025-03-02' });
  const delivered = dataset.deals.filter(
    ({ stage, items }) => stage === 'delivered' && items.some(({ system }) => system === 'ah-64e'),
  );
  expect(delivered.map(({ id }) => id)).toEqual(['del-2025-ah64e']);
});

test('the 162 tanks granted later are those of the later upgrade, and no part of the 222', () => {
  expect(quantity('eda-2017-m1a1-162', 'm1a1')).toBe(162);
  expect(quantity('fms-2018-m1a1-162', 'm1a1')).toBe(162);
  expect(recordById(dataset, 'eda-2017-m1a1-162').links).not.toContainEqual(
    expect.objectContaining({ relation: 'part-of', to: 'eda-m1a1' }),
  );
});

test('36 Apaches notified are 24 firm and 12 on option; 24 contracted; 6 received', () => {
  const [notified] = deal('fms-2019-ah64e').items.filter(({ system }) => system === 'ah-64e');
  expect(notified).toMatchObject({ quantity: 36, firm: 24 });
  expect((notified?.quantity ?? 0) - (notified?.firm ?? 0)).toBe(12);
  expect(quantity('con-2020-ah64e', 'ah-64e')).toBe(24);
  expect(quantity('del-2025-ah64e', 'ah-64e')).toBe(6);
  expect(deal('del-2025-ah64e').bounds?.earliest).toBe('2025-03-05');
});

test('the six ceilings of 2019 add up to $10,257,600,000, which rounds to the reported $10.3 billion', () => {
  const of2019 = timeline(dataset, { from: '2019', to: '2019', topic: 'sales' }).filter(
    (record): record is typeof record & Deal =>
      record.kind === 'deal' && record.stage === 'notified',
  );
  const sum = total('ceiling', of2019);
  if (isRefused(sum)) throw new Error(sum.message);
  expect(sum.of).toHaveLength(6);
  expect(sum.usd).toBe(10_257_600_000);
  const reported = recordById(dataset, 'arms-2019-10-3bn');
  expect(reported).toMatchObject({ kind: 'figure', amount: { usd: 10_300_000_000 } });
  expect(Math.round(sum.usd / 100_000_000)).toBe(103);
});

test.each([
  ['09-53', 'fms-2009-ch47d'],
  ['19-16', 'fms-2019-f16-sustainment'],
  ['20-03', 'fms-2020-m88a2'],
  ['0S-23', 'fms-2024-ch47-upgrade'],
])('transmittal %s is %s', (transmittal, id) => {
  expect(
    dataset.deals.filter((each) => each.transmittal === transmittal).map((each) => each.id),
  ).toEqual([id]);
});

test('Congress was told formally 28 times, once of them by an upgrade report; MQ-9B never formally', () => {
  const formal = dataset.deals.filter(({ authority }) => authority?.startsWith('aeca-') ?? false);
  expect(formal).toHaveLength(28);
  expect(formal.filter(({ authority }) => authority === 'aeca-36b5a').map(({ id }) => id)).toEqual([
    'fms-2024-ch47-upgrade',
  ]);
  expect(deal('inf-2020-mq9b')).toMatchObject({ stage: 'claimed', authority: 'informal' });
});

test('the deals for work on what they do not supply', () => {
  const works = dataset.deals.flatMap(({ id, work, items: [first] }) =>
    work === undefined ? [] : [`${id}: ${work}, ${first?.system}`],
  );
  expect(works.toSorted()).toEqual([
    'con-2015-m1a1-150: refurbishment, m1a1',
    'con-2015-m1a1: armour, m1a1',
    'con-2016-f16-mod: upgrade, f-16',
    'con-2018-drs-ietm: support, dsests',
    'con-2019-f100-utc: upgrade, f100',
    'con-2019-m1a1-support: support, m1a1',
    'con-2020-harm-repair: support, agm-88',
    'con-2024-apg68-repair: support, apg-68',
    'con-2024-elb: support, mission-planning',
    'con-2024-f16-support: support, f-16',
    'con-2024-summit: support, mission-planning',
    'con-2025-abrams-ts: support, m1a1',
    'con-2025-c130-l3h: upgrade, c-130h',
    'con-2025-f16-radar: support, f-16',
    'con-2025-sumaria: support, f-16',
    'fms-2012-m1a1-200: refurbishment, m1a1',
    'fms-2018-m1a1-162: upgrade, m1a1',
    'fms-2019-f16-sustainment: support, f-16',
    'fms-2019-f16v-upgrade: upgrade, f-16',
    'fms-2024-ch47-upgrade: upgrade, ch-47d',
  ]);
});

test('a deal that upgrades what another transfers says what work it is', () => {
  const upgrades = dataset.deals.filter(({ links }) =>
    links?.some(({ relation }) => relation === 'upgrades'),
  );
  expect(upgrades).toHaveLength(4);
  expect(upgrades.filter(({ work }) => work === undefined)).toEqual([]);
});

test('a later printing of a notice is no new deal', () => {
  expect(deal('fms-2025-stinger').publications?.map(({ when }) => when)).toEqual(['2026-01-12']);
  const in2026 = timeline(dataset, { from: '2026', to: '2026', topic: 'sales' });
  expect(in2026.filter(({ kind }) => kind === 'deal')).toEqual([]);
});

test.each([
  ['conflict-tow-2015', ['157000000', '96000000']],
  ['conflict-fmf-2015', ['5000000', '7000000']],
])('%s shows both readings', (id, amounts) => {
  const conflict = dataset.conflicts.find((each) => each.id === id);
  const read = conflict?.readings.flatMap(({ amount }) => (amount ? [String(amount.usd)] : []));
  expect([...new Set(read)].toSorted()).toEqual(amounts.toSorted());
});

test.each([
  'conflict-al-first-year',
  'conflict-pko-rank',
  'conflict-m113a3',
  'conflict-gctf-founders',
  'conflict-mq9b-fate',
])('%s is recorded', (id) => {
  expect(dataset.conflicts.find((each) => each.id === id)?.readings.length).toBeGreaterThan(1);
});

/** Words of a finished sale, by language, once a possible sale, and what the notice is said not to be, are taken out. */
const SOLD = {
  ar: [/بيع محتمل|المبيعات العسكرية|وليس تسليما/gu, /اشترى|شراء|باعت|بيع|تسلم|تسليم/u],
  en: [
    /possible sales?|proposed sales?|Foreign Military Sales|not a delivery/giu,
    /\b(?:sold|sale|bought|purchased?|delivered|received)\b/iu,
  ],
  fr: [
    /ventes? (?:potentielle|possible)s?|ventes militaires|pas une livraison/giu,
    /(?<!\p{L})(?:vendue?s?|ventes?|acheté|acquis|livré|livraison|reçu)(?!\p{L})/iu,
  ],
} as const;

test.each(['ar', 'en', 'fr'] as const)(
  'no notice to Congress is told as a sale, a purchase or a delivery: %s',
  (language) => {
    const [possible, sold] = SOLD[language];
    const notices = dataset.deals.filter(({ stage }) => stage === 'notified');
    const told = notices.flatMap(({ id, title, summary }) =>
      [title, summary].map((text) => `${id}: ${text[language].replace(possible, '')}`),
    );
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((text) => sold.test(text))).toEqual([]);
  },
);

test('the first Abrams contract is found under the ID of the year it was first given', () => {
  const contract = recordById(dataset, 'con-2014-m1a1');
  expect(contract.id).toBe('con-2015-m1a1');
  expect(contract).toHaveProperty('when', { edtf: '2015-08-28' });
});

const usdOf = (id: string): number | undefined => {
  const record = recordById(dataset, id);
  return 'amount' in record ? record.amount?.usd : undefined;
};

test('the cases of five years add up to the sums that the book prints, and all parts to its total', () => {
  const own = seriesById(dataset, 'fms-implemented-fy');
  const financed = seriesById(dataset, 'fms-implem-fmf-fy');
  expect(totalOfSeries(own)).toMatchObject({ value: 5_073_384_292, gaps: [] });
  expect(usdOf('fms-implem-2020-24')).toBe(5_073_384_292);
  expect(totalOfSeries(financed)).toMatchObject({ value: 57_669_930 });
  expect(pointOf(own, 2022)?.value).toBe(-11_257_353);
  expect(sumOfSeries([own, financed], { from: 2020, to: 2020 })).toMatchObject({
    value: 4_538_590_304,
  });
  const parts = ['fms-implem-1950-2019', 'fms-implem-2020-24', 'fms-implem-fmf-2020-24'];
  expect(parts.reduce((sum, id) => sum + (usdOf(id) ?? 0), 0)).toBe(10_399_316_548);
  expect(usdOf('fms-implem-1950-2024')).toBe(10_399_316_548);
});

test('IMET has a figure for every fiscal year from 2000 to 2020, within all US training', () => {
  const students = seriesById(dataset, 'imet-students-fy');
  const whole = seriesById(dataset, 'training-students-fy');
  expect(totalOfSeries(students, { from: 2000, to: 2020 })).toMatchObject({ gaps: [] });
  expect(pointOf(students, 2019)?.value).toBe(89);
  expect(pointOf(seriesById(dataset, 'imet-value-fy'), 2019)?.value).toBe(1_955_373);
  expect(isRefused(sumOfSeries([students, whole]))).toBe(true);
  expect(seriesOf(dataset, 'imet').map(({ id }) => id)).toContain('imet-students-fy');
});

test('what is added over one programme and the same years is refused', () => {
  const both = ['cwd-total', 'cwd-1993-2023'].map((id) => recordById(dataset, id));
  const sum = total('assistance-basis-unstated', both);
  expect(isRefused(sum) && sum.refused).toBe('overlapping-periods');
});

test('a rumour is about something known, and nothing of it is a fact', () => {
  expect(rumoursAbout(dataset, 'f-35').map(({ id }) => id)).toEqual(['rumour-f35']);
  for (const system of ['f-35', 'patriot']) {
    expect(factsOf(dataset).filter(({ systems }) => systems.includes(system))).toEqual([]);
  }
});
