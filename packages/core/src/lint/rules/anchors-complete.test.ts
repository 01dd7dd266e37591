import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { anchorsComplete } from './anchors-complete.ts';

const robin = ['items', 0, 'quantity'];

test.each([
  ['deals', 'lent-robin', 'items.robin.quantity', robin.join('.')],
  ['deals', 'lent-robin', 'items.robin.system', 'items.0.system'],
  ['deals', 'lent-robin', 'stage', 'stage'],
  ['figures', 'loans-1999', 'amount', 'amount'],
  ['figures', 'loans-1999', 'when', 'when'],
  ['events', 'pact-1996', 'claim', ''],
  ['events', 'pact-1996', 'points.training', 'points.1'],
  ['deployments', 'observers', 'counts.personnel', 'counts.0'],
  ['deployments', 'observers', 'countries.TCD', 'countries.1'],
  ['exercises', 'kite-week', 'edition', 'edition'],
] as const)('%s/%s needs an anchor for %s', (collection, id, field, path) => {
  const bare = changed(fixture, collection, id, ['anchors', field], undefined);
  expect(found(anchorsComplete, bare)).toEqual([
    `${collection}/${id} ${path}: "${field}" has no anchor.`,
  ]);
});

test('no anchor and no divergence is for a value that is not claimed', () => {
  const anchors = changed(fixture, 'deals', 'lent-robin', robin, undefined);
  expect(found(anchorsComplete, anchors)).toEqual([
    'deals/lent-robin anchors.items.robin.quantity: ' +
      'An anchor is for "items.robin.quantity", which the record does not claim.',
  ]);
  const path = ['divergences', 0, 'field'];
  expect(found(anchorsComplete, changed(fixture, 'deals', 'listed-kite', path, 'amount'))).toEqual([
    'deals/listed-kite divergences.0.field: ' +
      'A divergence is for "amount", which the record does not claim.',
  ]);
});

test('words may be anchored on any record', () => {
  const claim = [{ source: 'bulletin-2001', asPrinted: 'lists' }];
  const anchored = changed(fixture, 'deals', 'listed-kite', ['anchors', 'claim'], claim);
  expect(found(anchorsComplete, anchored)).toEqual([]);
});

test('a source cut into paragraphs is cited by paragraph', () => {
  const stage = ['anchors', 'stage', 0, 'paragraph'];
  expect(found(anchorsComplete, changed(fixture, 'deals', 'lent-robin', stage, undefined))).toEqual(
    [
      'deals/lent-robin anchors.stage.0: ' +
        'The anchor names no paragraph, and "bulletin-2001-ar" has 4.',
    ],
  );
  const diverging = ['divergences', 0, 'anchor', 'paragraph'];
  expect(found(anchorsComplete, changed(fixture, 'deals', 'listed-kite', diverging, 5))).toEqual([
    'deals/listed-kite divergences.0.anchor.paragraph: ' +
      'Paragraph 5 is beyond the 4 of "bulletin-2001-ar".',
  ]);
});

test.each([
  ['cafe\u0301', '"cafe\u0301" is not in NFC.'],
  ['top\nten', 'The fragment contains a line break.'],
  ['top \u2068ten\u2069', 'The fragment contains a bidi control.'],
])('the fragment %j is refused', (print, message) => {
  const path = ['readings', 0, 'anchors', 0, 'asPrinted'];
  expect(
    found(anchorsComplete, changed(fixture, 'conflicts', 'conflict-rank', path, print)),
  ).toEqual([`conflicts/conflict-rank ${path.join('.')}: ${message}`]);
});
