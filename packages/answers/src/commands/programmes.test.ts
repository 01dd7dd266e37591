import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { ask, blocksOf } from '../fixture/ask.ts';
import { deal, fixture, withDeals } from '../fixture/dataset.ts';
import { linesOf } from '../fixture/shown.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type { Language } from '../language/language.ts';
import type { Reply } from '../reply.ts';

const dealLines = (reply: Reply) =>
  blocksOf(reply, 'list')
    .flatMap(({ items }) => items)
    .map(({ text, badges, detail = '' }) =>
      [text, ...badges.map((badge) => `[${badge.text}]`), detail].map(withoutBidiControls),
    );

test.each([
  ['ar', '5810 قنابل: MK82-1'],
  ['en', '5,810 bombs: MK82-1'],
  ['fr', '5\u202F810\u00A0bombes\u00A0: MK82-1'],
] as const)('the bombs are counted as %s writes it', (language, line) => {
  expect(linesOf(ask('/fms system:MK-82', language, dataset))).toContain(line);
});

test.each([
  ['ar', 'لا مجموع للصفقات الواردة', 'لا مجموع عام'],
  ['en', 'No total of the listed deals', 'No grand total'],
  ['fr', 'Pas de total des opérations citées', 'Pas de total général'],
] as const)('a total that would mislead is refused: %s', (language, ofDeals, ofAll) => {
  const refusals = (line: string) =>
    blocksOf(ask(line, language, dataset), 'notice').filter(({ tone }) => tone === 'refusal');
  expect(refusals('/fms').map(({ title }) => title)).toEqual([ofDeals]);
  expect(refusals('/overview').map(({ title }) => title)).toEqual([ofAll]);
});

test('no sum of unlike amounts is shown anywhere', () => {
  // 8,545 + 478 + 167 + 135 + 32 + 1.996 million, and the same without one or another of them.
  for (const line of ['/overview', '/fms', '/eda', '/dcs']) {
    const said = linesOf(ask(line, 'en', dataset)).join('\n');
    expect(said).not.toMatch(/\$9[.,]\d|grand total of|in total/i);
  }
});

test.each<[Language, readonly (readonly string[])[]]>([
  [
    'ar',
    [
      [
        'ما لا يقل عن رادارين: روبن (RX-1)',
        '[تم التسليم]',
        'فبراير 1999 · صحيفة مكتب الطيران (5 مارس 2001)',
      ],
      [
        'رادار واحد: روبن (RX-1): 7 ملايين دولار، قيمة العقد',
        '[عقد مبرم]',
        '2 غشت 1998 · صحيفة مكتب الطيران (5 مارس 2001)',
      ],
    ],
  ],
  [
    'en',
    [
      [
        'at least 2 radars: Robin (RX-1)',
        '[Delivered]',
        'February 1999 · Gliding Office sheet (5 March 2001)',
      ],
      [
        '1 radar: Robin (RX-1): $7 million, contract value',
        '[Contracted]',
        '2 August 1998 · Gliding Office sheet (5 March 2001)',
      ],
    ],
  ],
  [
    'fr',
    [
      [
        'au moins 2\u00A0radars\u00A0: Robin (RX-1)',
        '[Livraison]',
        'février 1999 · Fiche de l’Office (5\u00A0mars 2001)',
      ],
      [
        '1\u00A0radar\u00A0: Robin (RX-1)\u00A0: 7\u00A0millions de dollars, montant du contrat',
        '[Contrat]',
        '2\u00A0août 1998 · Fiche de l’Office (5\u00A0mars 2001)',
      ],
    ],
  ],
])('each deal says how many, its stage, its day and its source: %s', (language, first) => {
  expect(dealLines(ask('/fms', language)).slice(0, 2)).toEqual(first);
});

test.each([
  ['ar', 'ما يصل إلى 24 طائرة: كايت (KX-9): 90 مليون دولار، سقف تقديري', '[إخطار للكونغرس]'],
  ['en', 'up to 24 aircraft: Kite (KX-9): $90 million, estimated ceiling', '[Notified]'],
  [
    'fr',
    'jusqu’à 24\u00A0avions\u00A0: Kite (KX-9)\u00A0: 90\u00A0millions de dollars, plafond estimé',
    '[Notification]',
  ],
] as const)('a notified amount is told as a ceiling: %s', (language, text, badge) => {
  expect(
    dealLines(ask('/fms stage:notified', language)).map(([line, mark]) => [line, mark]),
  ).toEqual([[text, badge]]);
});

test('deals come in pages of ten, each once, and every page says which it is', () => {
  const pages = [1, 2].map((page) => ask(`/fms page:${page}`));
  const records = pages.map((reply) =>
    blocksOf(reply, 'list').flatMap(({ items }) => items.map(({ record }) => record)),
  );
  expect(records.map(({ length }) => length)).toEqual([10, 6]);
  expect(new Set(records.flat()).size).toBe(16);
  expect(pages.map((reply) => blocksOf(reply, 'pages'))).toEqual([
    [{ type: 'pages', label: expect.stringContaining('1'), page: 1, pages: 2 }],
    [{ type: 'pages', label: expect.stringContaining('2'), page: 2, pages: 2 }],
  ]);
});

test('an answer of one page says nothing of pages', () => {
  const ten = Array.from({ length: 10 }, (_, index) => deal(`d-${index}`));
  expect(blocksOf(ask('/fms', 'en', withDeals(...ten)), 'pages')).toEqual([]);
  expect(blocksOf(ask('/fms', 'en', withDeals()), 'pages')).toEqual([]);
});

test('each stage on the page is explained once', () => {
  const explained = (line: string) =>
    blocksOf(ask(line), 'notice')
      .filter(({ tone }) => tone === 'note')
      .flatMap(({ lines }) => lines.map((said) => withoutBidiControls(said).split(':')[0]));
  expect(explained('/fms')).toEqual(['Notified', 'Listed by State', 'Contracted', 'Delivered']);
  expect(explained('/fms page:2')).toEqual(['Listed by State']);
});

test.each([
  ['ar', 'أكثر من 4 مليارات دولار', 'مجموع الملفات الجارية'],
  ['en', 'more than $4 billion', 'active cases (a stock)'],
  ['fr', 'plus de 4\u00A0milliards de dollars', 'encours des dossiers actifs'],
] as const)('a figure says how much and what it measures: %s', (language, amount, kind) => {
  const [figure] = blocksOf(ask('/fms', language), 'fields');
  expect(figure?.fields.map(({ value }) => withoutBidiControls(value)).slice(0, 2)).toEqual([
    amount,
    kind,
  ]);
});

test('a whole comes before its part, and the part is drawn against the rest', () => {
  const reply = ask('/demining');
  expect(blocksOf(reply, 'heading').map(({ text }) => text)).toEqual([
    'Programme cwd',
    'Clearance',
    'Clearance, FY2000',
  ]);
  const [chart] = blocksOf(reply, 'chart');
  expect(chart?.bars.map(({ value, shown }) => [value, shown])).toEqual([
    [250_000, '$250,000'],
    [750_000, '$750,000'],
  ]);
  expect(withoutBidiControls(chart?.text ?? '')).toBe(
    '$250,000 of $1 million, that is 25%, fell in this one year.',
  );
});

test('a share that is rounded says so', () => {
  const [chart] = blocksOf(ask('/demining', 'en', dataset), 'chart');
  expect(withoutBidiControls(chart?.text ?? '')).toContain('that is about 57.8%');
});

test('nothing is drawn where no part is singled out', () => {
  const figures = fixture.figures.filter(({ id }) => id !== 'clearance-2000');
  expect(blocksOf(ask('/demining', 'en', { ...fixture, figures }), 'chart')).toEqual([]);
});
