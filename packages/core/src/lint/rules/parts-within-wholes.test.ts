import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { partsWithinWholes } from './parts-within-wholes.ts';

const part = (usd: number) => changed(fixture, 'figures', 'loans-1999', ['amount', 'usd'], usd);
const exactly = (dataset: typeof fixture, usd: number) =>
  changed(dataset, 'figures', 'total-loans', ['amount'], {
    usd,
    qualifier: 'exact',
    valueKind: 'eda-value-basis-unstated',
  });

test('parts add up to no more than the whole', () => {
  expect(found(partsWithinWholes, exactly(part(4_500_000), 4_500_000))).toEqual([]);
  expect(found(partsWithinWholes, exactly(part(4_500_001), 4_500_000))).toEqual([
    'figures/total-loans amount.usd: Its parts add up to 4500001 dollars, ' +
      'more than its 4500000: loans-1999 4500001.',
  ]);
});

test('a whole of "more than" so much has no upper bound', () => {
  expect(found(partsWithinWholes, part(9_000_000))).toEqual([]);
});

test('money of another kind is not added', () => {
  const kind = ['amount', 'valueKind'];
  const ceiling = changed(part(9_000_000), 'figures', 'loans-1999', kind, 'ceiling');
  expect(found(partsWithinWholes, exactly(ceiling, 4_500_000))).toEqual([]);
});

test('what is counted in a part is counted in the whole', () => {
  const link = [{ relation: 'part-of', to: 'listed-kite' }];
  const items = [{ system: 'kite', quantity: 19 }];
  const linked = changed(fixture, 'deals', 'lent-robin', ['links'], link);
  expect(
    found(partsWithinWholes, changed(linked, 'deals', 'lent-robin', ['items'], items)),
  ).toEqual([
    'deals/listed-kite items.0.quantity: Its parts add up to 19 of kite, ' +
      'more than its 18: lent-robin 19.',
  ]);
});

test.each([
  [{ edtf: '1997' }, '1997'],
  [{ fiscalYears: { from: 1997, to: 1999 } }, 'FY1997 to FY1999'],
])('a part of %j lies outside a whole that begins in 1998', (when, printed) => {
  expect(
    found(partsWithinWholes, changed(fixture, 'figures', 'loans-1999', ['when'], when)),
  ).toEqual([
    `figures/loans-1999 when: Its time ${printed} reaches beyond 1998/.. of "total-loans", of which it is a part.`,
  ]);
});

test('the day of a signature is no period that parts must lie in', () => {
  const signed = changed(fixture, 'figures', 'total-loans', ['when'], { edtf: '1998' });
  expect(found(partsWithinWholes, signed)).toEqual([]);
});

test('a fiscal year that began in the year before counts by its name, and by its days', () => {
  const named = { fiscalYears: { from: 1998, to: 1998 } };
  expect(
    found(partsWithinWholes, changed(fixture, 'figures', 'loans-1999', ['when'], named)),
  ).toEqual([]);
  const whole = changed(fixture, 'figures', 'total-loans', ['when'], named);
  expect(
    found(
      partsWithinWholes,
      changed(whole, 'figures', 'loans-1999', ['when'], { edtf: '1997-11' }),
    ),
  ).toEqual([]);
});
