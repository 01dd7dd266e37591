import type { Dataset, Deal } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type { Language } from '../language/language.ts';

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
    expect(blocksOf(reply, 'heading')[0]?.text).toBe('Deal notice-a');
  },
);

test('a former ID leads to the deal, a near miss is offered, and another kind of record is no deal', () => {
  expect(blocksOf(ask('/deal notice-old'), 'heading')[0]?.text).toBe('Deal notice-1');
  expect(ask('/deal notice-b', 'en', life).failure).toEqual({
    code: 'unknown-name',
    suggestions: ['notice-a'],
  });
  expect(ask('/deal open-cases', 'en', life).failure?.code).toBe('unknown-name');
});

test.each([
  [
    'ar',
    [
      'إخطار رسمي بموجب المادة 36(b)(1) من قانون مراقبة تصدير الأسلحة',
      '0S-23',
      'القوات البحرية',
      '90 مليون دولار',
      'مجموعة كاملة لا هذا العتاد وحده',
      'ثقة متوسطة. مقال واحد.',
      '36 طائرة: كايت (KX-9)',
      'منها 24 مؤكدة و12 على سبيل الخيار · معدات دفاع رئيسية (MDE)',
      'حبال: 7',
      'النشر اللاحق للإخطار نفسه ليس صفقة جديدة.',
      'إعادة نشر لنص أقدم',
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
      'medium confidence. One article.',
      '36 aircraft: Kite (KX-9)',
      '24 firm and 12 on option · major defense equipment (MDE)',
      'tow ropes: 7',
      'A later printing of the same notice is not a new deal.',
      '9 January 2002 · Airfield Gazette (about January 2002)',
      'Older re-print',
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
      'confiance moyenne. Un article.',
      '24\u00A0fermes et 12 en option · équipement de défense majeur (MDE)',
      'câbles\u00A0: 7',
      'Une impression ultérieure du même avis n’est pas une nouvelle opération.',
      'Reprise d’un texte antérieur',
    ],
  ],
] as const)('everything on record about a deal is told: %s', (language, lines) => {
  expect(shown('/deal notice-a', language)).toEqual(expect.arrayContaining([...lines]));
});

test('the source of a later printing is cited with the others', () => {
  const [cited] = blocksOf(ask('/deal notice-a', 'en', life), 'citations');
  expect(cited?.citations.map(({ source }) => source)).toEqual(['sheet-copy', 'gazette']);
});

/** Section heading to the records listed under it. */
function sectionsOf(line: string) {
  const sections: Record<string, readonly (string | undefined)[]> = {};
  let heading = '';
  for (const block of ask(line, 'en', life).blocks) {
    if (block.type === 'heading') heading = block.text;
    if (block.type === 'list') sections[heading] = block.items.map(({ record }) => record);
  }
  return sections;
}

test('the life of a deal is followed over every step, in both directions', () => {
  expect(sectionsOf('/deal notice-a')).toMatchObject({
    'What came after it': ['contract-a', 'delivery-a', 'list-a'],
  });
  expect(sectionsOf('/deal list-a')).toMatchObject({
    'What came before it': ['notice-a', 'contract-a'],
    'Linked records': ['open-cases'],
  });
});

test('what a rough date cannot put in order is not put in order', () => {
  expect(sectionsOf('/deal contract-a')).toMatchObject({
    'What came before it': ['notice-a'],
    'At about the same time; the dates do not tell which came first': ['delivery-a'],
    'What came after it': ['list-a'],
  });
});

test('numbers that differ stand beside their stage and date', () => {
  const [quantities] = blocksOf(ask('/deal notice-a', 'en', life), 'notice').filter(
    ({ title }) => title === 'Why the numbers differ',
  );
  expect(quantities?.lines.slice(0, -1).map(withoutBidiControls)).toEqual([
    'Notified (4 May 2000): 36 aircraft: Kite (KX-9)',
    'Contracted (1 January 2001): 24 aircraft: Kite (KX-9)',
    'Delivered (2001): 6 aircraft: Kite (KX-9)',
    'Listed by State: 36 aircraft: Kite (KX-9)',
  ]);
});

test('a deal with nothing later on record says so; one that was followed does not', () => {
  expect(shown('/deal notice-1', 'en', fixture)).toContain('Nothing later than this is recorded.');
  expect(shown('/deal notice-a')).not.toContain('Nothing later than this is recorded.');
  expect(shown('/deal delivery-a')).not.toContain('Nothing later than this is recorded.');
});
