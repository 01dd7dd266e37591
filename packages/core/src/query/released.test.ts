import { expect, test } from 'vitest';
import { recordAt } from './released.ts';

const release = {
  version: '0.1.0',
  deals: [{ id: 'kite', stage: 'listed' }],
  systems: [{ id: 'kite', designation: 'KX-9' }, null, 'torn'],
  models: [{ id: 'robin' }],
};

test('a record is shown as it was, a fact before the system of the same name', () => {
  expect(recordAt(release, 'kite')).toEqual({
    collection: 'deals',
    record: { id: 'kite', stage: 'listed' },
  });
});

test('what no collection of today held then is not there', () => {
  expect(recordAt(release, 'robin')).toBeUndefined();
  expect(recordAt({}, 'kite')).toBeUndefined();
});
