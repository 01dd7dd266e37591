import { type Dataset, type Deal, dataset } from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { ask, blocksOf, sectionOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { firstOf, linesOf } from '../fixture/shown.ts';

const day = (edtf: string) => ({ when: { edtf }, bounds: { earliest: edtf, latest: edtf } });

const notice: Deal = deal('notice-a', {
  ...day('2000-05-04'),
  stage: 'notified',
  authority: 'aeca-36b1',
  transmittal: '0S-23',
  department: 'navy',
  contractors: ['Maker One', 'Maker Two'],
  items: [{ system: 'kite', quantity: 36, firm: 24, majorDefenseEquipment: true }],
  accompanying: [
    {
      key: 'ropes',
      name: { ar: 'حبال', en: 'tow ropes', fr: 'câbles' },
      quantity: 7,
    },
  ],
  amount: { usd: 90_000_000, qualifier: 'exact', valueKind: 'ceiling', covers: 'package' },
  publications: [
    {
      source: 'gazette',
      when: '2002-01-09',
      note: { ar: 'الإخطار نفسه.', en: 'The same notice.', fr: 'La même notification.' },
    },
  ],
  confidence: {
    level: 'medium',
    reason: { ar: 'مقال واحد.', en: 'One article.', fr: 'Un article.' },
  },
  linkedFrom: [
    { relation: 'contracts', to: 'contract-a' },
    { relation: 'lists', to: 'list-a' },
  ],
});

const contract: Deal = deal('contract-a', {
  ...day('2001-01-01'),
  stage: 'contracted',
  items: [{ system: 'kite', quantity: 24 }],
  amount: { usd: 7_000_000, qualifier: 'exact', valueKind: 'contract' },
  links: [{ relation: 'contracts', to: 'notice-a' }],
  linkedFrom: [{ relation: 'delivers', to: 'delivery-a' }],
});

const delivery: Deal = deal('delivery-a', {
  when: { edtf: '2001' },
  bounds: { earliest: '2001-01-01', latest: '2001-12-31' },
  stage: 'delivered',
  items: [{ system: 'kite', quantity: 6 }],
  links: [{ relation: 'delivers', to: 'contract-a' }],
});

const listing: Deal = deal('list-a', {
  items: [{ system: 'kite', quantity: 36 }],
  links: [
    { relation: 'lists', to: 'notice-a' },
    { relation: 'see-also', to: 'open-cases' },
  ],
});

const life = withDeals(contract, delivery, listing, notice);

const shown = (line: string, language: Language = 'en', data: Dataset = life) =>
  linesOf(ask(line, language, data));

test.each([['notice-a'], ['0S-23'], ['0s23'], ['٠S٢٣'], ['Deal notice-a'], ['deal notice a fr']])(
  '“%s” is the notice',
  (typed) => {
    const reply = ask(`/deal ${typed}`, 'en', life);
    expect(reply.failure).toBeNull();
    expect(reply.records).toEqual(['notice-a']);
  },
);

test('a former ID leads to the deal, a near miss is offered, and another kind of record is no deal', () => {
  expect(ask('/deal notice-old').records).toEqual(['notice-1']);
  expect(ask('/deal notice-b', 'en', life).failure).toEqual({
    code: 'unknown-name',
    suggestions: ['notice-a'],
  });
  expect(ask('/deal open-cases', 'en', life).failure?.code).toBe('unknown-name');
});

test('the name of a system or a programme with several records is answered by their choice, newest first', () => {
  for (const line of ['/deal himars', '/deal هيمارس', '/deal M142']) {
    const { failure, lead, next } = ask(line, 'en', dataset);
    expect(withoutBidiControls(lead.text)).toBe(
      '“HIMARS (M142)” has more than one record. Which one? The newest are offered below.',
    );
    expect(failure).toEqual({
      code: 'several-records',
      suggestions: ['fms-2023-himars', 'listed-himars'],
    });
    expect(next.map(({ request }) => request.options.deal)).toContain('fms-2023-himars');
  }
  for (const line of ['/cite fms', '/sources EDA']) {
    expect(ask(line, 'en', dataset).failure?.code).toBe('several-records');
  }
});

test('the name of a system with one deal is that deal', () => {
  expect(ask('/deal stinger', 'en', dataset).records).toEqual(
    ask('/deal fms-2025-stinger', 'en', dataset).records,
  );
});

test.each([
  [
    'ar',
    'Deal notice-a ع. المرحلة: إخطار للكونغرس، 4 ماي 2000. المبلغ: 90 مليون دولار، سقف تقديري.',
    '90 مليون دولار',
  ],
  [
    'en',
    'Deal notice-a. Stage: Notified, 4 May 2000. Amount: $90 million, notified ceiling.',
    '$90 million',
  ],
  [
    'fr',
    'Deal notice-a fr. Étape\u00A0: Notification, 4\u00A0mai 2000. Montant\u00A0: 90\u00A0millions de dollars, plafond notifié.',
    '90\u00A0millions de dollars',
  ],
] as const)(
  'a deal begins with its title, stage, date and amount with its kind: %s',
  (language, start, figure) => {
    const { lead } = ask('/deal notice-a', language, life);
    expect(withoutBidiControls(lead.text).startsWith(start)).toBe(true);
    expect(lead.figure).toBe(figure);
    expect(lead.source?.url).toBe('https://glider.example/sheet');
  },
);

test('a deal without an amount says so, and its stage is marked', () => {
  const { lead } = ask('/deal list-a', 'en', life);
  expect(withoutBidiControls(lead.text)).toBe(
    'Deal list-a. Stage: On the US list. No amount is recorded.',
  );
  expect(lead.figure).toBe('On the US list');
});

test('what it covers comes first, then what came of it, then who is named', () => {
  expect(
    firstOf(ask('/deal notice-a', 'en', life))
      .split('\n')
      .slice(1),
  ).toEqual([
    'Covers: 36 Kite (KX-9) aircraft',
    'Then, 1 January 2001: Deal contract-a · 24 aircraft · $7 million, contract value',
    'Then, 2001: Deal delivery-a · 6 aircraft',
    'Later: Deal list-a · 36 aircraft',
    'Confidence: medium. One article.',
    'Contractors: Maker One, Maker Two',
  ]);
});

test.each([
  [
    'ar',
    [
      'إخطار رسمي بموجب المادة 36(b)(1) من قانون مراقبة تصدير الأسلحة',
      '0S-23',
      'القوات البحرية',
      '90 مليون دولار',
      'حزمة كاملة، لا هذا العتاد وحده',
      'منها 24 مؤكدة و12 على سبيل الخيار · معدات دفاع رئيسية (MDE)',
      'حبال: 7',
    ],
  ],
  [
    'en',
    [
      'formal notification, Arms Export Control Act, section 36(b)(1)',
      '0S-23',
      'Navy',
      '$90 million',
      'a whole package, not these items alone',
      'Maker One, Maker Two',
      'medium. One article.',
      '36 Kite (KX-9) aircraft',
      '24 firm and 12 on option · major defense equipment (MDE)',
      'tow ropes: 7',
      '9 January 2002 · Airfield Gazette (about January 2002)',
    ],
  ],
  [
    'fr',
    [
      'notification formelle, loi sur le contrôle des exportations d’armes, article 36(b)(1)',
      '0S-23',
      'marine',
      '90\u00A0millions de dollars',
      'un ensemble, et non ces seuls éléments',
      'moyenne. Un article.',
      '24\u00A0fermes et 12 en option · équipement de défense majeur (MDE)',
      'câbles\u00A0: 7',
    ],
  ],
] as const)('everything on record about a deal is in its sections: %s', (language, lines) => {
  expect(shown('/deal notice-a', language)).toEqual(expect.arrayContaining([...lines]));
});

test('the source of a later printing is cited with the others', () => {
  const [cited] = blocksOf(ask('/deal notice-a', 'en', life), 'citations');
  expect(cited?.citations.map(({ source }) => source)).toEqual(['sheet-copy', 'gazette']);
});

/** Heading to the records listed under it, in the sections on the life of a deal and on linked records. */
function recordsUnder(line: string) {
  const reply = ask(line, 'en', life);
  const under: Record<string, readonly (string | undefined)[]> = {};
  let heading = '';
  for (const { key, blocks } of reply.sections) {
    if (key === 'related') heading = 'linked';
    if (key !== 'life' && key !== 'related') continue;
    for (const block of blocks) {
      if (block.type === 'heading') heading = block.text;
      if (block.type === 'list') under[heading] = block.items.map(({ record }) => record);
    }
  }
  return under;
}

test('the life of a deal is followed over every step, in both directions', () => {
  expect(recordsUnder('/deal notice-a')).toEqual({
    'After this deal': ['contract-a', 'delivery-a', 'list-a'],
  });
  expect(recordsUnder('/deal list-a')).toEqual({
    'Before this deal': ['notice-a', 'contract-a'],
    'At about the same time; which came first is not known': ['delivery-a'],
    linked: ['open-cases'],
  });
});

test('what a rough date cannot put in order is not put in order', () => {
  expect(recordsUnder('/deal contract-a')).toEqual({
    'Before this deal': ['notice-a'],
    'At about the same time; which came first is not known': ['delivery-a'],
    'After this deal': ['list-a'],
  });
});

test('numbers that differ are shown with their stage and date', () => {
  const [list] = sectionOf(ask('/deal notice-a', 'en', life), 'quantities')?.blocks ?? [];
  const lines =
    list?.type === 'list' ? list.items.map(({ text }) => withoutBidiControls(text)) : [];
  expect(lines.slice(0, -1)).toEqual([
    'Notified (4 May 2000): 36 Kite (KX-9) aircraft',
    'Contracted (1 January 2001): 24 Kite (KX-9) aircraft',
    'Delivered (2001): 6 Kite (KX-9) aircraft',
    'On the US list: 36 Kite (KX-9) aircraft',
  ]);
});

const NO_LATER = 'No later step on record';

test('a deal with nothing later on record says so; one that was followed does not', () => {
  expect(firstOf(ask('/deal notice-1', 'en', fixture))).toContain(NO_LATER);
  expect(firstOf(ask('/deal notice-a', 'en', life))).not.toContain(NO_LATER);
  expect(firstOf(ask('/deal delivery-a', 'en', life))).not.toContain(NO_LATER);
});

test('a conflict that touches the deal is among its points', () => {
  const { points } = ask('/deal delivery-1');
  expect(points.map(({ head, text }) => [head, text])).toContainEqual([
    'Sources disagree:',
    'Number of radars',
  ]);
});
