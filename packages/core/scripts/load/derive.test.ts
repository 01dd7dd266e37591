import { expect, test } from 'vitest';
import { fixture } from '../../src/lint/fixture.ts';
import { deriveDataset } from './derive.ts';

const dataset = deriveDataset(fixture, '1.2.3');
const [robin, kite] = dataset.deals;

test('a record says what it is, and whence it comes', () => {
  expect(robin).toMatchObject({
    id: 'lent-robin',
    kind: 'deal',
    statedOn: '2001-03-05',
    sources: ['bulletin-2001-ar', 'bulletin-2001'],
    systems: ['robin'],
  });
});

test('the date of a record becomes calendar days; without one there are none', () => {
  expect(dataset.events[0]?.bounds).toEqual({ earliest: '1996-01-01', latest: '1996-12-31' });
  expect(kite).not.toHaveProperty('bounds');
});

test('a link is seen from its other end', () => {
  const total = dataset.figures.find(({ id }) => id === 'total-loans');
  expect(total?.linkedFrom).toEqual(
    expect.arrayContaining([
      { relation: 'part-of', to: 'lent-robin' },
      { relation: 'part-of', to: 'loans-1999' },
    ]),
  );
  expect(kite?.linkedFrom).toEqual([]);
});

test('a conflict is known to the records that it touches, and knows its sources', () => {
  const ranked = dataset.statements.find(({ id }) => id === 'top-ten-lender');
  expect(ranked?.conflicts).toEqual(['conflict-rank']);
  expect(robin?.conflicts).toEqual([]);
  expect(dataset.conflicts[0]?.sources).toEqual(['bulletin-2001', 'gazette-2002']);
});

test('the order of the files does not show', () => {
  const shuffled = {
    ...fixture,
    deals: fixture.deals.toReversed(),
    figures: fixture.figures.toReversed(),
    sources: fixture.sources.toReversed(),
  };
  expect(JSON.stringify(deriveDataset(shuffled, '1.2.3'))).toBe(JSON.stringify(dataset));
});

test('what would not fit the schema is refused', () => {
  expect(() => deriveDataset(fixture, 'one')).toThrow();
});
