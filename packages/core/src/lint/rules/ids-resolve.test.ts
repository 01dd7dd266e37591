import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { idsResolve } from './ids-resolve.ts';

test.each([
  ['deals', 'listed-kite', ['items', 0, 'system'], 'kyte', 'No system has the ID "kyte".'],
  ['deals', 'listed-kite', ['programme'], 'loans', 'No programme has the ID "loans".'],
  [
    'deals',
    'listed-kite',
    ['anchors', 'stage', 0, 'source'],
    'bulletin',
    'No source has the ID "bulletin".',
  ],
  [
    'deals',
    'listed-kite',
    ['divergences', 0, 'anchor', 'source'],
    'bulletin',
    'No source has the ID "bulletin".',
  ],
  [
    'figures',
    'loans-1999',
    ['links', 0, 'to'],
    'conflict-rank',
    'No record has the ID "conflict-rank".',
  ],
  ['conflicts', 'conflict-rank', ['records', 0], 'kite', 'No record has the ID "kite".'],
  [
    'conflicts',
    'conflict-rank',
    ['readings', 1, 'anchors', 0, 'source'],
    'gazette',
    'No source has the ID "gazette".',
  ],
  ['series', 'loans-fy', ['programme'], 'loans', 'No programme has the ID "loans".'],
  ['series', 'loans-fy', ['partOf'], 'loans-1999', 'No series has the ID "loans-1999".'],
  ['series', 'loans-fy', ['seeAlso', 0], 'loans', 'No record has the ID "loans".'],
  ['rumours', 'rumour-robin', ['about', 0], 'eagle', 'No system or term has the ID "eagle".'],
  ['rumours', 'rumour-robin', ['seeAlso', 0], 'kite', 'No record has the ID "kite".'],
  [
    'rumours',
    'rumour-robin',
    ['denials', 0, 'anchors', 0, 'source'],
    'gazette',
    'No source has the ID "gazette".',
  ],
  [
    'statements',
    'oldest-club',
    ['claimStatus', 'consulted', 0],
    'gazette',
    'No source has the ID "gazette".',
  ],
  ['sources', 'bulletin-2001-ar', ['original'], 'x', 'No source has the ID "x".'],
] as const)('%s/%s: %j must resolve', (collection, id, path, value, message) => {
  expect(found(idsResolve, changed(fixture, collection, id, path, value))).toEqual([
    `${collection}/${id} ${path.join('.')}: ${message}`,
  ]);
});

test('the fix names the nearest ID', () => {
  const misspelt = changed(fixture, 'figures', 'loans-1999', ['links', 0, 'to'], 'total-loan');
  expect(idsResolve.check(misspelt)[0]?.fix).toBe(
    'The nearest ID is "total-loans": write that, or add the record.',
  );
});

test('the fix offers nothing that is not near', () => {
  const far = changed(fixture, 'figures', 'loans-1999', ['links', 0, 'to'], 'gliders-sold-2001');
  expect(idsResolve.check(far)[0]?.fix).toBe('Add a record with the ID "gliders-sold-2001".');
});

test('the fix names the new ID of a renamed record', () => {
  const old = changed(fixture, 'figures', 'loans-1999', ['links', 0, 'to'], 'listed-kx9');
  expect(idsResolve.check(old)[0]?.fix).toBe('It was renamed: write "listed-kite".');
});
