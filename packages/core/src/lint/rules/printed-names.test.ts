import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { printedNames } from './printed-names.ts';

const path = ['anchors', 'items.robin.system', 0, 'asPrinted'];
const printed = (print: string) => changed(fixture, 'deals', 'lent-robin', path, print);

test.each(['KX-9 Kite', 'two radars', 'RB-3', 'RB-3 Robin'])('%j is not the Robin', (print) => {
  expect(found(printedNames, printed(print))).toEqual([
    `deals/lent-robin ${path.join('.')}: "${print}" does not name the system "robin".`,
  ]);
});

test.each(['two rb 2 radars', 'رادارين من طراز الروبن', 'ROBIN', 'radar “R.B./2”'])(
  '%j is the Robin, spelling aside',
  (print) => {
    expect(found(printedNames, printed(print))).toEqual([]);
  },
);

test('a quantity may be printed without the name, but not with another', () => {
  const quantity = ['anchors', 'items.robin.quantity', 1, 'asPrinted'];
  const counted = (print: string) => changed(fixture, 'deals', 'lent-robin', quantity, print);
  expect(found(printedNames, counted('two RB-2 radars'))).toEqual([]);
  expect(found(printedNames, counted('two RB-3 radars'))).toEqual([
    'deals/lent-robin anchors.items.robin.quantity.1.asPrinted: ' +
      '"two RB-3 radars" does not name the system "robin".',
  ]);
});

test('the version that the record names is a name of it', () => {
  const variant = changed(fixture, 'deals', 'lent-robin', ['items', 0, 'variant'], 'RB-3');
  expect(found(printedNames, changed(variant, 'deals', 'lent-robin', path, 'RB-3 Robin'))).toEqual(
    [],
  );
});

test('some anchor prints the version that the record names', () => {
  const variant = ['items', 0, 'variant'];
  expect(
    found(printedNames, changed(fixture, 'deals', 'lent-robin', variant, 'RB-2 Mark 7')),
  ).toEqual(['deals/lent-robin items.0.variant: No anchor states the variant "RB-2 Mark 7".']);
});

test('another print is excused by a divergence alone', () => {
  expect(found(printedNames, fixture)).toEqual([]);
  const bare = changed(fixture, 'deals', 'listed-kite', ['divergences'], undefined);
  expect(found(printedNames, bare)).toEqual([
    'deals/listed-kite anchors.items.kite.system.0.asPrinted: "X-9" does not name the system "kite".',
  ]);
});
