import { expect, expectTypeOf, test } from 'vitest';
import type { Amount } from '../generated/types.ts';
import { QueryError } from './errors.ts';
import { codeOf } from './fixture.ts';
import { type Priced, type Total, total, totalsByValueKind } from './totals.ts';

const amount = (
  usd: number,
  valueKind: Amount['valueKind'],
  qualifier: Amount['qualifier'] = 'exact',
) => ({
  usd,
  valueKind,
  qualifier,
});
const ceiling = { id: 'notified', amount: amount(500, 'ceiling') };
const contract = { id: 'signed', amount: amount(400, 'contract') };
const nextContract = { id: 'signed-later', amount: amount(25, 'contract') };
const unpriced = { id: 'listed' };
const whole = { id: 'total', amount: amount(90, 'assistance-actual') };
const part: Priced = {
  id: 'one-year',
  amount: amount(30, 'assistance-actual'),
  links: [{ relation: 'part-of', to: 'total' }],
};

test('amounts of one kind add up; records without an amount are left out', () => {
  expect(total('contract', [contract, unpriced, nextContract])).toEqual({
    valueKind: 'contract',
    usd: 425,
    qualifier: 'exact',
    of: ['signed', 'signed-later'],
  });
});

test('a ceiling is not added to a contract, nor a part to its whole', () => {
  expect(codeOf(() => total('contract', [contract, ceiling]))).toBe('unlike-amounts notified');
  expect(codeOf(() => total('assistance-actual', [whole, part]))).toBe('part-and-whole one-year');
  expect(codeOf(() => total('contract', [unpriced]))).toBe('no-amounts contract');
});

test('an amount that is not for these items alone is never added', () => {
  const shared: Priced = {
    id: 'five-customers',
    amount: { ...amount(226, 'contract'), covers: 'several-customers' },
  };
  expect(codeOf(() => total('contract', [contract, shared]))).toBe('shared-amount five-customers');
  expect(totalsByValueKind([contract, shared]).map(({ usd }) => usd)).toEqual([400]);
});

test('a bound of a part is a bound of the sum; two different bounds say nothing', () => {
  const floor = { id: 'floor', amount: amount(10, 'contract', 'more-than') };
  const roof = { id: 'roof', amount: amount(10, 'contract', 'up-to') };
  expect(total('contract', [contract, floor])).toMatchObject({ usd: 410, qualifier: 'more-than' });
  expect(codeOf(() => total('contract', [floor, roof]))).toBe('unlike-amounts more-than, up-to');
});

test('there is one total for each kind, and no part is counted beside its whole', () => {
  const totals = totalsByValueKind([ceiling, contract, nextContract, whole, part, unpriced]);
  expect(totals.map(({ valueKind, usd }) => [valueKind, usd])).toEqual([
    ['ceiling', 500],
    ['contract', 425],
    ['assistance-actual', 90],
  ]);
});

test('the kind of a sum stays in its type', () => {
  expectTypeOf(total('ceiling', [ceiling])).toEqualTypeOf<Total<'ceiling'>>();
  // @ts-expect-error: "price" is no kind of value.
  expect(() => total('price', [ceiling])).toThrow(QueryError);
});
