import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { claimStatusSound } from './claim-status-sound.ts';

test('a contradicted claim is named by a conflict', () => {
  const records = changed(fixture, 'conflicts', 'conflict-rank', ['records'], ['observers']);
  expect(found(claimStatusSound, records)).toEqual([
    'statements/top-ten-lender claimStatus.status: ' +
      '"top-ten-lender" is contradicted, and no conflict names it.',
  ]);
});

test.each(['bulletin-2001', 'bulletin-2001-ar'])('%s does not support its own claim', (source) => {
  const anchor = ['anchors', 'claim', 1, 'source'];
  const own = changed(fixture, 'statements', 'oldest-club', anchor, source);
  expect(found(claimStatusSound, own)).toEqual([
    'statements/oldest-club claimStatus.status: ' +
      '"oldest-club" is corroborated, and its claim is printed by Gliding Office alone.',
  ]);
});

test('another page of the same publisher does not support the claim', () => {
  const office = changed(fixture, 'sources', 'gazette-2002', ['publisher'], 'Gliding Office');
  expect(found(claimStatusSound, office)).toHaveLength(1);
});

test('a circle of originals ends the search', () => {
  const circle = changed(fixture, 'sources', 'bulletin-2001', ['original'], 'bulletin-2001-ar');
  expect(found(claimStatusSound, circle)).toEqual([]);
});

test('a deal is supported by another publisher of any of its values', () => {
  const claimStatus = { ...fixture.statements[0]?.claimStatus, status: 'corroborated' };
  const deal = changed(fixture, 'deals', 'lent-robin', ['claimStatus'], claimStatus);
  expect(found(claimStatusSound, deal)).toHaveLength(1);
  const path = ['anchors', 'items.robin.quantity', 1, 'source'];
  const borneOut = changed(deal, 'deals', 'lent-robin', path, 'gazette-2002');
  expect(found(claimStatusSound, borneOut)).toEqual([]);
});
