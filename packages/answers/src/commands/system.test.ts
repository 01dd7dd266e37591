import { type Deal, dataset } from '@us-morocco-security/core';
import { type Language, languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { ask, sectionOf } from '../fixture/ask.ts';
import { deal, fixture, rumour, withDeals } from '../fixture/dataset.ts';
import { firstOf, textsOf } from '../fixture/shown.ts';

const day = (date: string) => ({
  when: { edtf: date },
  bounds: { earliest: date, latest: date },
});

const kite = (id: string, changes: Partial<Deal> = {}) =>
  deal(id, { items: [{ system: 'kite', quantity: 3 }], ...changes });

const first = (line: string, language: Language, ...deals: readonly Deal[]) =>
  firstOf(ask(line, language, withDeals(...deals))).split('\n');

describe('the lead says how far a system got and what is not on record', () => {
  const notified = kite('n', { ...day('1997-03-01'), stage: 'notified' });
  const listed = kite('l', { stage: 'listed' });
  const contracted = kite('c', { ...day('1998-08-02'), stage: 'contracted' });
  const delivered = kite('d', { ...day('1999-02-03'), stage: 'delivered' });
  const upgrade = kite('u', { ...day('2001-01-01'), stage: 'contracted', work: 'upgrade' });

  test.each([
    ['en', 'Kite (KX-9), aircraft: notified to Congress; no contract or delivery on record.'],
    ['ar', 'كايت (KX-9)، طائرة: إخطار للكونغرس، ولا عقد ولا تسليم مسجل.'],
    [
      'fr',
      'Kite (KX-9), avion\u00A0: notification au Congrès\u202F; ni contrat ni livraison enregistrés.',
    ],
  ] as const)('notified, in %s', (language, lead) => {
    expect(first('/system kite', language, notified, listed)[0]).toBe(lead);
  });

  test('a contract is named, and no delivery', () => {
    expect(first('/system kite', 'en', notified, contracted)[0]).toBe(
      'Kite (KX-9), aircraft: contract on record; no delivery on record. Latest contract (2 August 1998): Deal c · 3 aircraft.',
    );
  });

  test('a delivery is named; a later contract is reported as not delivered', () => {
    expect(first('/system kite', 'en', contracted, delivered)[0]).toBe(
      'Kite (KX-9), aircraft: delivery on record. Latest delivery (3 February 1999): Deal d · 3 aircraft.',
    );
    const later = kite('c2', { ...day('2000-05-06'), stage: 'contracted' });
    expect(first('/system kite', 'en', delivered, later)[0]).toContain(
      'Later contract (6 May 2000): no delivery on record.',
    );
  });

  test('work on a thing is no purchase of it', () => {
    expect(first('/system kite', 'en', notified, upgrade)[0]).toContain(
      'notified to Congress; no contract',
    );
    expect(first('/system kite', 'en', upgrade)[0]).toContain(
      'only support or upgrade work on record',
    );
    const reply = ask(
      '/system kite',
      'en',
      withDeals(notified, { ...upgrade, items: [{ system: 'kite', quantity: 23 }] }),
    );
    expect(sectionOf(reply, 'quantities')).toBeUndefined();
  });

  test('the name is marked and the stage has its source', () => {
    const { lead, records } = ask('/system kite', 'en', withDeals(notified));
    expect(lead.figure).toBe('Kite (KX-9)');
    expect(lead.source?.label).toContain('Gliding Office sheet');
    expect(records).toEqual(['n']);
  });
});

test('points are stages newest first, then the caveat', () => {
  expect(
    first(
      '/system kite',
      'en',
      kite('old', { ...day('1997-03-01'), stage: 'notified' }),
      kite('new', {
        ...day('1999-03-01'),
        stage: 'notified',
        amount: { usd: 9_000_000, qualifier: 'exact', valueKind: 'ceiling' },
      }),
      kite('listed', { statedOn: '2001-03-05' }),
    ).slice(1),
  ).toEqual([
    '5 March 2001 Deal listed · 3 aircraft',
    '1 March 1999 Deal new · 3 aircraft · $9 million, notified ceiling',
    '1 March 1997 Deal old · 3 aircraft',
    'No contract here does not prove there is none.',
  ]);
});

test('the caveat is in the first message however many deals there are', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    kite(`n-${index}`, {
      ...day(`1997-03-${String(index + 1).padStart(2, '0')}`),
      stage: 'notified',
    }),
  );
  for (const language of languages) {
    const reply = ask('/system kite', language, withDeals(...many));
    expect(reply.points.length).toBeLessThanOrEqual(6);
    expect(reply.points.at(-1)?.record).toBeUndefined();
    const items = sectionOf(reply, 'deals')?.blocks.flatMap((block) =>
      block.type === 'list' ? block.items : [],
    );
    expect(items).toHaveLength(30);
  }
});

test('a note is shown under its deal', () => {
  const words = (text: string) => ({ ar: text, en: text, fr: text });
  const reply = ask(
    '/system kite',
    'en',
    withDeals(kite('a', { notes: [words('Of a.')] }), kite('b', { notes: [words('Of b.')] })),
  );
  const details = sectionOf(reply, 'deals')?.blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map(({ detail = '', record }) => [record, detail.split('\n').at(-1)])
      : [],
  );
  expect(details).toEqual([
    ['a', 'Of a.'],
    ['b', 'Of b.'],
  ]);
});

test('numbers that differ from stage to stage are explained', () => {
  const reply = ask(
    '/system kite',
    'en',
    withDeals(
      kite('n', {
        stage: 'notified',
        items: [{ system: 'kite', quantity: 24, qualifier: 'up-to' }],
      }),
      kite('l'),
    ),
  );
  const lines = sectionOf(reply, 'quantities')?.blocks.flatMap(textsOf).map(withoutBidiControls);
  expect(lines?.slice(0, 2)).toEqual([
    'Notified: up to 24 Kite (KX-9) aircraft',
    'On the US list: 3 Kite (KX-9) aircraft',
  ]);
});

test.each([
  [
    'en',
    'Kite (KX-9), aircraft: reported only, by Gazette (March 2001). No notification, contract or delivery is on record as of 1 April 2001.',
    'Gazette, March 2001: Kites are wanted.',
  ],
  [
    'ar',
    'كايت (KX-9)، طائرة: خبر متداول فقط، حسب الجريدة (مارس 2001). لا إخطار ولا عقد ولا تسليم مسجل إلى غاية 1 أبريل 2001.',
    'الجريدة، مارس 2001: Kites are wanted. ع',
  ],
  [
    'fr',
    'Kite (KX-9), avion\u00A0: information de presse seulement, selon la Gazette (mars 2001). Ni notification, ni contrat, ni livraison enregistrés au 1er\u00A0avril 2001.',
    'la Gazette, mars 2001\u00A0: Kites are wanted. fr',
  ],
] as const)('a system that is only reported leads with the rumour: %s', (language, lead, point) => {
  const reply = ask('/system kite', language, { ...withDeals(), rumours: [rumour('wanted')] });
  expect(firstOf(reply).split('\n').slice(0, 2)).toEqual([lead, point]);
  expect(reply.lead.source?.url).toBe('https://gazette.example/clubs');
  expect(sectionOf(reply, 'other')).toBeDefined();
});

test('a rumour beside deals is a point of its own', () => {
  const reply = ask('/system kite', 'en', { ...withDeals(kite('l')), rumours: [rumour('wanted')] });
  expect(firstOf(reply)).toContain('Reported, March 2001: Rumour wanted, according to Gazette');
});

test('a system without records is described all the same', () => {
  const reply = ask('/system kite', 'en', withDeals());
  expect(firstOf(reply).split('\n')).toEqual([
    'Kite (KX-9), aircraft: no deal on record.',
    'No deal here does not prove there is none.',
  ]);
  expect(sectionOf(reply, 'summary')?.blocks.flatMap(textsOf)).toContain('A glider.');
});

test('a conflict about another system is not shown', () => {
  const [conflict] = fixture.conflicts;
  if (conflict === undefined) throw new Error('The sample dataset has a conflict.');
  const both = kite('b', {
    stage: 'delivered',
    systems: ['kite', 'radar-x'],
    conflicts: ['radar-count'],
  });
  const titled = (title: string) => ({
    ...withDeals(both),
    conflicts: [{ ...conflict, records: ['b'], title: { ar: title, en: title, fr: title } }],
  });
  expect(firstOf(ask('/system kite', 'en', titled('Count of RX-1')))).not.toContain('RX-1');
  expect(firstOf(ask('/system kite', 'en', titled('Count of KX-9')))).toContain(
    'Sources disagree: Count of KX-9',
  );
});

const counted = (quantity: number, system: string) =>
  deal('d', { items: [{ system, quantity }], systems: [system] });

test.each([
  [1, 'طائرة واحدة'],
  [2, 'طائرتان'],
  [3, '3 طائرات'],
  [11, '11 طائرة'],
  [5810, '5810 طائرات'],
])('%d aircraft in Arabic: %s', (quantity, count) => {
  expect(first('/system kite', 'ar', counted(quantity, 'kite'))[1]).toContain(`· ${count}`);
});

test.each([
  ['هيمارس', 'himars'],
  ['الهيمارس', 'himars'],
  ['himars', 'himars'],
  ['m 142', 'himars'],
  ['F16', 'f-16'],
  ['إف-16', 'f-16'],
])('“%s” is found in any script and spelling', (typed, id) => {
  const reply = ask(`/system ${typed}`, 'en', dataset);
  expect(reply.failure).toBeNull();
  expect(reply.lead).toEqual(ask(`/system ${id}`, 'en', dataset).lead);
});
