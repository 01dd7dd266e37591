import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { printedFigures } from './printed-figures.ts';

test.each([
  ['deals', 'listed-kite', 'items.kite.quantity', 0, '19 طائرة', '19', '18'],
  ['deals', 'listed-kite', 'items.kite.quantity', 1, 'nineteen gliders', 'nineteen', '18'],
  ['deals', 'lent-robin', 'items.robin.quantity', 0, 'ثلاثة رادارات', 'ثلاثة', '2'],
  ['figures', 'loans-1999', 'amount', 0, '1.52 مليون دولار', '1.52 مليون دولار', '1250000 dollars'],
  ['figures', 'loans-1999', 'amount', 0, '1,25 milliard', '1,25 milliard', '1250000 dollars'],
  [
    'figures',
    'loans-1999',
    'amount',
    0,
    '1.25 million euros',
    '1.25 million euros',
    '1250000 dollars',
  ],
  ['figures', 'loans-1999', 'when', 0, 'السنة المالية 1998', '1998', 'FY1999 to FY1999'],
  ['figures', 'total-loans', 'when', 0, 'منذ سنة 1989', '1989', '1998/..'],
  ['figures', 'total-loans', 'when', 0, 'since FY1998', 'FY1998', '1998/..'],
  ['events', 'pact-1996', 'when', 0, 'in the 1950s', '1950s', '1996'],
  ['deployments', 'observers', 'counts.personnel', 0, '430 observers', '430', '340'],
] as const)('%s/%s %s.%i: %j differs', (collection, id, field, index, print, read, value) => {
  const path = ['anchors', field, index, 'asPrinted'];
  expect(found(printedFigures, changed(fixture, collection, id, path, print))).toEqual([
    `${collection}/${id} ${path.join('.')}: "${print}" states ${read}, but ${field} is ${value}.`,
  ]);
});

test('a changed value differs from each of its prints', () => {
  const path = ['items', 0, 'quantity'];
  expect(found(printedFigures, changed(fixture, 'deals', 'listed-kite', path, 81))).toEqual([
    'deals/listed-kite anchors.items.kite.quantity.0.asPrinted: ' +
      '"18 طائرة شراعية" states 18, but items.kite.quantity is 81.',
    'deals/listed-kite anchors.items.kite.quantity.1.asPrinted: ' +
      '"18 KX-9 gliders" states 18, but items.kite.quantity is 81.',
  ]);
});

test.each([
  ['amount', 'نحو 4.5 مليون دولار', 'approximately'],
  ['amount', 'nearly $4.5 million', 'nearly'],
])('%s: the words %j set another bound', (field, print, bound) => {
  const path = ['anchors', field, 0, 'asPrinted'];
  expect(found(printedFigures, changed(fixture, 'figures', 'total-loans', path, print))).toEqual([
    `figures/total-loans ${path.join('.')}: "${print}" states ${bound}, but amount is more-than.`,
  ]);
});

test('a print may leave the bound to the words around it', () => {
  const path = ['anchors', 'amount', 0, 'asPrinted'];
  expect(
    found(printedFigures, changed(fixture, 'figures', 'total-loans', path, '$4.5 million')),
  ).toEqual([]);
});

test('some anchor prints the figure', () => {
  const path = ['anchors', 'counts.personnel', 0, 'asPrinted'];
  expect(
    found(printedFigures, changed(fixture, 'deployments', 'observers', path, 'observers')),
  ).toEqual(['deployments/observers counts.0: No anchor of counts.personnel states 340.']);
});

test('some anchor prints a time as precisely as it is recorded, and both its ends', () => {
  const precise = changed(fixture, 'events', 'pact-1996', ['when', 'edtf'], '1996-05');
  expect(found(printedFigures, precise)).toEqual([
    'events/pact-1996 when: No anchor of when states 1996-05.',
  ]);
  const span = { fiscalYears: { from: 1999, to: 2001 } };
  expect(found(printedFigures, changed(fixture, 'figures', 'loans-1999', ['when'], span))).toEqual([
    'figures/loans-1999 when: No anchor of when states 2001.',
  ]);
});

test.each([
  ['events', 'pact-1996', 'when', 'le 3 mai 1996'],
  ['events', 'pact-1996', 'when', 'سنتي 1990 و1996'],
  ['figures', 'loans-1999', 'amount', '1,25 million de dollars'],
  ['figures', 'loans-1999', 'amount', '$1,250,000'],
  ['figures', 'loans-1999', 'when', 'FY99 or 1999'],
  ['deployments', 'observers', 'counts.personnel', 'ثلاثمئة وأربعون'],
] as const)('%s/%s %s: %j says the same', (collection, id, field, print) => {
  const path = ['anchors', field, 0, 'asPrinted'];
  expect(found(printedFigures, changed(fixture, collection, id, path, print))).toEqual([]);
});

const inThousands = (asPrinted: string, scale?: 1000) =>
  changed(
    fixture,
    'figures',
    'loans-1999',
    ['anchors', 'amount'],
    [{ source: 'bulletin-2001', asPrinted, ...(scale && { scale }) }],
  );

test('a source that counts in thousands prints a thousandth', () => {
  expect(found(printedFigures, inThousands('Loans 1,250 -- 400', 1000))).toEqual([]);
  expect(found(printedFigures, inThousands('Loans 1,520 -- 400', 1000))).toHaveLength(1);
  expect(found(printedFigures, inThousands('Loans 1,250 -- 400'))).toHaveLength(1);
});

test('one of a thing may be printed without a figure', () => {
  const one = changed(fixture, 'deals', 'listed-kite', ['items', 0, 'quantity'], 1);
  const prints = ['وطائرة شراعية', 'and a KX-9 glider'].map((asPrinted) => ({
    source: 'bulletin-2001',
    asPrinted,
  }));
  const path = ['anchors', 'items.kite.quantity'];
  expect(found(printedFigures, changed(one, 'deals', 'listed-kite', path, prints))).toEqual([]);
});

test('a time that is recorded in words may be printed in words', () => {
  const words = { ar: 'قديما', en: 'long ago', fr: 'jadis' };
  const told = changed(fixture, 'events', 'pact-1996', ['when', 'words'], words);
  const path = ['anchors', 'when', 0, 'asPrinted'];
  expect(found(printedFigures, changed(told, 'events', 'pact-1996', path, 'قديما'))).toEqual([]);
});

const misprint = (reading: string, reason = 'typo', print = '81 gliders') => ({
  field: 'items.kite.quantity',
  reason,
  anchor: { source: 'bulletin-2001', asPrinted: print },
  reading: { ar: reading, en: reading, fr: reading },
  note: { ar: 'خطأ', en: 'A misprint.', fr: 'Une coquille.' },
});

const printed81 = changed(
  fixture,
  'deals',
  'listed-kite',
  ['anchors', 'items.kite.quantity', 1, 'asPrinted'],
  '81 KX-9 gliders',
);

test.each([
  [[misprint('18 gliders')], 0],
  [[misprint('18 gliders', 'omission', 'gliders')], 0],
  [[misprint('17 gliders')], 1],
  [[misprint('18 gliders', 'typo', '80 gliders')], 1],
])('a divergence that reads the value explains its own print: %j', (divergences, findings) => {
  const path = ['divergences'];
  expect(
    found(printedFigures, changed(printed81, 'deals', 'listed-kite', path, divergences)),
  ).toHaveLength(findings);
});

test('a divergence from a misprint that is none is idle', () => {
  const path = ['divergences'];
  const idle = [misprint('18 gliders', 'typo', '18 gliders')];
  expect(found(printedFigures, changed(fixture, 'deals', 'listed-kite', path, idle))).toEqual([
    'deals/listed-kite divergences.0: "18 gliders" states what what items.kite.quantity is, so there is no misprint.',
  ]);
  const worded = [misprint('18 gliders', 'wording', '18 gliders')];
  expect(found(printedFigures, changed(fixture, 'deals', 'listed-kite', path, worded))).toEqual([]);
});

test('a day without its year needs the year beside it', () => {
  const path = ['anchors', 'when', 0, 'asPrinted'];
  expect(
    found(printedFigures, changed(fixture, 'exercises', 'kite-week', path, 'in the spring')),
  ).toEqual([
    'exercises/kite-week when: No anchor of when states 2001-03-05.',
    'exercises/kite-week when: No anchor of when states 2001-03-09.',
  ]);
});
