import { expect, test } from 'vitest';
import { codeOf, dataset } from './fixture.ts';
import {
  dealsByStage,
  factsOf,
  originalOf,
  recordById,
  recordsByProgramme,
  recordsBySystem,
  sourceById,
  sourcesOf,
} from './records.ts';

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test('facts come figures first, then deals, events, deployments, exercises, statements', () => {
  expect(idsOf(factsOf(dataset))).toEqual([
    'loans-1999',
    'total-loans',
    'lent-robin',
    'listed-kite',
    'pact-1996',
    'observers',
    'kite-week',
    'oldest-club',
    'top-ten-lender',
  ]);
});

test('a record is found by its ID, and by the one it had before', () => {
  expect(recordById(dataset, 'listed-kite').id).toBe('listed-kite');
  expect(recordById(dataset, 'kites-listed').id).toBe('listed-kite');
  expect(codeOf(() => recordById(dataset, 'listed-kites'))).toBe('unknown-id listed-kites');
});

test('records are found by programme and by system; an unknown one is refused, not empty', () => {
  expect(idsOf(recordsByProgramme(dataset, 'glider-loans'))).toEqual([
    'loans-1999',
    'total-loans',
    'lent-robin',
    'listed-kite',
  ]);
  expect(idsOf(recordsBySystem(dataset, 'robin'))).toEqual(['lent-robin']);
  expect(codeOf(() => recordsByProgramme(dataset, 'fms'))).toBe('unknown-programme fms');
  expect(codeOf(() => recordsBySystem(dataset, 'eagle'))).toBe('unknown-system eagle');
});

test('deals are found by stage', () => {
  expect(idsOf(dealsByStage(dataset, 'listed'))).toEqual(['listed-kite']);
  expect(dealsByStage(dataset, 'contracted')).toEqual([]);
});

test('a translation leads to its original', () => {
  const translation = sourceById(dataset, 'bulletin-2001-ar');
  expect(originalOf(dataset, translation).id).toBe('bulletin-2001');
  expect(originalOf(dataset, sourceById(dataset, 'gazette-2002')).id).toBe('gazette-2002');
  expect(codeOf(() => sourceById(dataset, 'herald'))).toBe('unknown-id herald');
});

test('the first source of a record is its principal one', () => {
  expect(idsOf(sourcesOf(dataset, recordById(dataset, 'listed-kite')))[0]).toBe('bulletin-2001-ar');
});
