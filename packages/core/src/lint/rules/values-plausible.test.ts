import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { valuesPlausible } from './values-plausible.ts';

test.each([
  [
    'figures',
    'total-loans',
    ['amount', 'usd'],
    4_500_000_000,
    'figures/total-loans amount.usd: 4500000000 is not between 1000000 and 1000000000, the range of eda-value-basis-unstated.',
  ],
  [
    'deployments',
    'observers',
    ['counts', 0, 'value'],
    340_000,
    'deployments/observers counts.0.value: 340000 is not between 1 and 10000, the range of personnel.',
  ],
  [
    'deals',
    'lent-robin',
    ['items', 0, 'quantity'],
    20_000,
    'deals/lent-robin items.0.quantity: 20000 is not between 1 and 50, the range of radar.',
  ],
] as const)('a slipped digit in %s/%s is found', (collection, id, path, value, finding) => {
  expect(found(valuesPlausible, changed(fixture, collection, id, path, value))).toEqual([finding]);
});

test('what is plausible passes', () => {
  expect(found(valuesPlausible, fixture)).toEqual([]);
});
