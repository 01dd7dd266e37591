import { expect, test } from 'vitest';
import { conflicts, divergences } from './disagreements.ts';
import { dataset } from './fixture.ts';
import { recordById } from './records.ts';

test('divergences come with their record', () => {
  const found = divergences(dataset).map(({ record, divergence }) => [record.id, divergence.field]);
  expect(found).toContainEqual(['listed-kite', 'items.kite.system']);
});

test('conflicts are those of a record, or all', () => {
  expect(conflicts(dataset).map(({ id }) => id)).toEqual(['conflict-rank']);
  expect(conflicts(dataset, recordById(dataset, 'top-ten-lender')).map(({ id }) => id)).toEqual([
    'conflict-rank',
  ]);
  expect(conflicts(dataset, recordById(dataset, 'pact-1996'))).toEqual([]);
});
