import type { Language } from '@us-morocco-security/core/labels';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

const rowsOf = (line: string, dataset = fixture, language: Language = 'en') =>
  blocksOf(ask(line, language, dataset), 'table').flatMap(({ columns, rows }) =>
    [columns, ...rows].map((row) => row.map(withoutBidiControls)),
  );

const day = (date: string) => ({
  when: { edtf: date },
  bounds: { earliest: date, latest: date },
});

const ceiling = (usd: number, qualifier: 'exact' | 'up-to' | 'at-least' = 'exact') =>
  ({ usd, qualifier, valueKind: 'ceiling' }) as const;

const notice = (id: string, changes: Parameters<typeof deal>[1]) =>
  deal(id, { stage: 'notified', ...changes });

test('two systems are shown side by side, stage by stage', () => {
  const dataset = withDeals(
    notice('n', { ...day('1997-03-01'), amount: ceiling(90_000_000) }),
    deal('l', { items: [{ system: 'kite', quantity: 2 }] }),
    deal('c', {
      ...day('1998-08-02'),
      stage: 'contracted',
      items: [{ system: 'radar-x', quantity: 1 }],
      systems: ['radar-x'],
      amount: { usd: 7_000_000, qualifier: 'exact', valueKind: 'contract' },
    }),
  );
  expect(rowsOf('/compare kite Robin', dataset)).toEqual([
    ['Compared', 'Kite (KX-9)', 'Robin (RX-1)'],
    ['Designation', 'KX-9', 'RX-1'],
    ['Type of equipment', 'aircraft', 'radar'],
    ['Stages on record', 'Notified, On the US list', 'Contracted'],
    ['Notified', '3 aircraft (1 March 1997)', 'none on record'],
    ['On the US list', '2 aircraft', 'none on record'],
    ['Contracted', 'none on record', '1 radar (2 August 1998)'],
    ['Notified, notified ceiling', '$90 million (1 March 1997)', 'none on record'],
    ['Contracted, contract value', 'none on record', '$7 million (2 August 1998)'],
  ]);
});

test.each([
  ['ar', ['إخطار للكونغرس', '24 طائرة (سنة 1997)', 'لا شيء مسجل']],
  ['fr', ['Notification', '24\u00A0avions (1997)', 'rien d’enregistré']],
] as const)('a bounded quantity keeps its bound, in %s', (language, [stage, count, none]) => {
  const row = rowsOf('/compare kite robin', fixture, language).find(([label]) => label === stage);
  expect(row?.[1]).toContain(count);
  expect(row?.[1]).not.toBe(count);
  expect(row?.[2]).toBe(none);
});

const sums = (...deals: readonly ReturnType<typeof deal>[]) =>
  rowsOf('/compare kite robin', withDeals(...deals)).find(
    ([label]) => label === 'Notified, notified ceiling, sum',
  )?.[1];

test('like is added to like', () => {
  expect(sums(notice('a', { amount: ceiling(90_000_000) }))).toBeUndefined();
  expect(
    sums(
      notice('a', { amount: ceiling(90_000_000) }),
      notice('b', { amount: ceiling(10_000_000) }),
      deal('c', { amount: { ...ceiling(5_000_000), valueKind: 'contract' } }),
    ),
  ).toBe('$100 million over 2 deals');
});

test('an amount that covers more is not added, and the answer says so', () => {
  const wider = [
    notice('w', {
      amount: ceiling(50_000_000),
      items: [{ system: 'kite' }, { system: 'radar-x' }],
      systems: ['kite', 'radar-x'],
    }),
    notice('x', { amount: { ...ceiling(60_000_000), covers: 'several-customers' } }),
  ] as const;
  expect(sums(...wider)).toBeUndefined();
  expect(
    sums(
      ...wider,
      notice('a', { amount: ceiling(90_000_000) }),
      notice('b', { amount: ceiling(10_000_000) }),
    ),
  ).toBe(
    '$100 million over 2 deals, not counting 2 deals whose amount covers more or lies within another',
  );
  const [, amounts] =
    rowsOf('/compare kite robin', withDeals(...wider)).find(
      ([label]) => label === 'Notified, notified ceiling',
    ) ?? [];
  expect(amounts).toBe(
    '$50 million with other equipment or customers, $60 million with other equipment or customers',
  );
});

test('a part is not added to its whole, nor a floor to a roof', () => {
  expect(
    sums(
      notice('a', { amount: ceiling(90_000_000) }),
      notice('b', {
        amount: ceiling(10_000_000),
        links: [{ relation: 'part-of', to: 'a' }],
      }),
    ),
  ).toBe('$90 million');
  expect(
    sums(
      notice('a', { amount: ceiling(90_000_000, 'at-least') }),
      notice('b', { amount: ceiling(10_000_000, 'up-to') }),
    ),
  ).toBe('not added, because the amounts are not bounded in the same way');
});

test('two programmes: deals are counted, figures are listed without their parts', () => {
  expect(rowsOf('/compare fms cwd')).toEqual([
    ['Compared', 'Programme fms', 'Programme cwd'],
    ['Figures', '1', '2'],
    ['Notified', '1 deal', 'none on record'],
    ['On the US list', '13 deals', 'none on record'],
    ['Contracted', '1 deal', 'none on record'],
    ['Delivered', '1 deal', 'none on record'],
    ['Notified, notified ceiling', '$90 million (1997)', 'none on record'],
    ['Contracted, contract value', '$7 million (2 August 1998)', 'none on record'],
    ['Figure, value of open cases', 'more than $4 billion', 'none on record'],
    [
      'Figure, assistance (basis not stated)',
      'none on record',
      '$1 million (since 1990, as of 5 March 2001)',
    ],
  ]);
});

test('two calendar years; what is stated for a fiscal year is in neither', () => {
  expect(rowsOf('/compare 1998 ١٩٩٩')).toEqual([
    ['Compared', '1998', '1999'],
    ['Contracted', '1 deal', 'none on record'],
    ['Delivered', 'none on record', '1 deal'],
    ['Contracted, contract value', '$7 million (2 August 1998)', 'none on record'],
  ]);
  expect(rowsOf('/compare 1990 1997')[1]).toEqual(['Figures', 'Clearance', 'none on record']);
});

test.each([
  [
    'en',
    [
      'Kite (KX-9) and Robin (RX-1), same stage: notified to Congress; no contract or delivery on record.',
      'Kite (KX-9): aircraft · Notified (1 March 1997), 3 aircraft · $90 million, notified ceiling',
      'Robin (RX-1): radar · Notified (2 August 1998), 1 radar · $7 million, notified ceiling',
      'Each amount is that of one deal, not a total.',
    ],
  ],
  [
    'ar',
    [
      'المرحلة نفسها (كايت (KX-9)، روبن (RX-1)): إخطار للكونغرس، ولا عقد ولا تسليم مسجل.',
      'كايت (KX-9): طائرة · إخطار للكونغرس (1 مارس 1997)، 3 طائرات · 90 مليون دولار، سقف تقديري',
      'روبن (RX-1): رادار · إخطار للكونغرس (2 غشت 1998)، رادار واحد · 7 ملايين دولار، سقف تقديري',
      'كل مبلغ يخص صفقة واحدة، وليس مجموعا.',
    ],
  ],
  [
    'fr',
    [
      'Kite (KX-9) et Robin (RX-1), même étape\u00A0: notification au Congrès\u202F; ni contrat ni livraison enregistrés.',
      'Kite (KX-9)\u00A0: avion · Notification (1er\u00A0mars 1997), 3\u00A0avions · 90\u00A0millions de dollars, plafond notifié',
      'Robin (RX-1)\u00A0: radar · Notification (2\u00A0août 1998), 1\u00A0radar · 7\u00A0millions de dollars, plafond notifié',
      'Chaque montant est celui d’une seule transaction, pas un total.',
    ],
  ],
] as const)('the answer says what both share, one line a side: %s', (language, lines) => {
  const reply = ask(
    '/compare kite robin',
    language,
    withDeals(kiteNotice, robin('notified', 'ceiling')),
  );
  expect(firstOf(reply).split('\n')).toEqual(lines);
  expect(reply.records).toEqual(['k', 'r']);
});

const kiteNotice = notice('k', { ...day('1997-03-01'), amount: ceiling(90_000_000) });

const robin = (stage: 'notified' | 'contracted', valueKind: 'ceiling' | 'contract') =>
  deal('r', {
    ...day('1998-08-02'),
    stage,
    items: [{ system: 'radar-x', quantity: 1 }],
    systems: ['radar-x'],
    amount: { usd: 7_000_000, qualifier: 'exact', valueKind },
  });

test('where the stages differ, each side has its own', () => {
  const reply = ask(
    '/compare kite robin',
    'en',
    withDeals(kiteNotice, robin('contracted', 'contract')),
  );
  const lines = firstOf(reply).split('\n');
  expect(lines[0]).toBe(
    'Kite (KX-9): notified to Congress; no contract or delivery on record. Robin (RX-1): contract on record; no delivery on record.',
  );
  expect(lines.at(-1)).toBe(
    'The two amounts do not compare: notified ceiling and contract value are different things.',
  );
});

test('an amount for more than one side does not compare', () => {
  const wide = notice('k', {
    ...day('1997-03-01'),
    amount: { ...ceiling(90_000_000), covers: 'package' },
  });
  const last = (...deals: readonly ReturnType<typeof deal>[]) =>
    firstOf(ask('/compare kite robin', 'en', withDeals(...deals)))
      .split('\n')
      .at(-1);
  expect(last(wide, robin('notified', 'ceiling'))).toBe(
    'The two amounts do not compare: that of Kite (KX-9) covers other equipment or customers too.',
  );
});

test('programmes and years are counted, and why nothing is added is said', () => {
  expect(firstOf(ask('/compare fms cwd')).split('\n')).toEqual([
    'On record: 17 records for programme fms; 2 records for programme cwd.',
    'Programme fms: Deals (16), Figures (1) · Open cases · more than $4 billion, value of open cases',
    expect.stringContaining('Programme cwd: Figures (2)'),
    expect.stringContaining('Amounts of unlike kinds are not added or compared'),
  ]);
  expect(firstOf(ask('/compare 1998 1999'))).toContain('1 record for 1998; 1 record for 1999.');
});

test('the table says why there is no grand total', () => {
  const [refusal] = blocksOf(ask('/compare kite robin'), 'notice').filter(
    ({ tone }) => tone === 'refusal',
  );
  expect(refusal?.title).toBe('No grand total');
});

test.each([
  ['/compare kite 1998', 'unlike-things'],
  ['/compare fms kite', 'unlike-things'],
  ['/compare fms 1998', 'unlike-things'],
  ['/compare kite KX-9', 'same-thing'],
  ['/compare kite', 'missing-option'],
  ['/compare', 'missing-option'],
  ['/compare kite towing', 'unknown-name'],
])('%s is refused: %s', (line, code) => {
  for (const language of ['ar', 'en', 'fr'] as const) {
    expect(ask(line, language).failure?.code).toBe(code);
  }
});

test('a refusal says how to ask', () => {
  const { text } = ask('/compare kite 1998').lead;
  expect(text).toContain('names two things of different kinds.');
  expect(text).toContain('/compare HIMARS JSOW');
});
