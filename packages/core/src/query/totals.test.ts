import { expect, expectTypeOf, test } from 'vitest';
import type { Amount } from '../generated/types.ts';
import { codeOf } from './fixture.ts';
import {
  isRefused,
  type Priced,
  type Total,
  type TotalRefusal,
  total,
  totalsByValueKind,
} from './totals.ts';

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

/** Why a sum was refused, and over what; undefined where it was not. */
const refusalOf = (sum: Total | TotalRefusal): string | undefined =>
  isRefused(sum) ? [sum.refused, ...sum.given].join(' ') : undefined;

test('a ceiling is not added to a contract, nor a part to its whole', () => {
  expect(refusalOf(total('contract', [contract, ceiling]))).toBe('unlike-amounts notified');
  expect(refusalOf(total('assistance-actual', [whole, part]))).toBe('part-and-whole one-year');
  expect(refusalOf(total('contract', [unpriced]))).toBe('no-amounts contract');
  expect(refusalOf(total('contract', [contract]))).toBeUndefined();
});

test('an amount that is not for these items alone is never added', () => {
  const shared: Priced = {
    id: 'five-customers',
    amount: { ...amount(226, 'contract'), covers: 'several-customers' },
  };
  expect(refusalOf(total('contract', [contract, shared]))).toBe('shared-amount five-customers');
  expect(totalsByValueKind([contract, shared])).toMatchObject([{ usd: 400, of: ['signed'] }]);
});

test('a bound of a part is a bound of the sum; two different bounds say nothing', () => {
  const floor = { id: 'floor', amount: amount(10, 'contract', 'more-than') };
  const roof = { id: 'roof', amount: amount(10, 'contract', 'up-to') };
  expect(total('contract', [contract, floor])).toMatchObject({ usd: 410, qualifier: 'more-than' });
  expect(refusalOf(total('contract', [floor, roof]))).toBe('unlike-bounds more-than up-to');
});

const stated = (
  id: string,
  programme: string,
  earliest: string,
  latest: string | null,
): Priced => ({
  id,
  kind: 'figure',
  programme,
  amount: amount(5, 'assistance-actual'),
  bounds: { earliest, latest },
});

test('figures of one programme are not added where their periods share a day', () => {
  const since1993 = stated('since-1993', 'cwd', '1993-01-01', null);
  const to2023 = stated('to-2023', 'cwd', '1992-10-01', '2023-09-30');
  const other = stated('other', 'imet', '1993-01-01', null);
  const later = stated('later', 'cwd', '2023-10-01', '2024-09-30');
  expect(refusalOf(total('assistance-actual', [since1993, other, to2023]))).toBe(
    'overlapping-periods since-1993 to-2023',
  );
  expect(total('assistance-actual', [to2023, later, other])).toMatchObject({ usd: 15 });
});

test('the dates of deals are no periods: two contracts of one year are added', () => {
  const signed = (id: string): Priced => ({
    ...contract,
    id,
    kind: 'deal',
    programme: 'fms',
    bounds: { earliest: '2020-01-01', latest: '2020-12-31' },
  });
  expect(total('contract', [signed('one'), signed('other')])).toMatchObject({ usd: 800 });
});

test('there is one total for each kind, and no part is counted beside its whole', () => {
  const totals = totalsByValueKind([ceiling, contract, nextContract, whole, part, unpriced]);
  expect(totals).toMatchObject([
    { valueKind: 'ceiling', usd: 500 },
    { valueKind: 'contract', usd: 425 },
    { valueKind: 'assistance-actual', usd: 90 },
  ]);
});

test('the kind of a sum stays in its type', () => {
  expectTypeOf(total('ceiling', [ceiling])).toEqualTypeOf<Total<'ceiling'> | TotalRefusal>();
  // @ts-expect-error: "price" is no kind of value.
  expect(codeOf(() => total('price', [ceiling]))).toBe('unknown-value-kind price');
});
