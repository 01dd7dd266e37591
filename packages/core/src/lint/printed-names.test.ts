import { expect, test } from 'vitest';
import { changed, fixture, found } from './fixture.ts';
import { printedNames } from './printed-names.ts';

const path = ['anchors', 'items.robin.system', 0, 'asPrinted'];
const printed = (print: string) => changed(fixture, 'deals', 'lent-robin', path, print);

test.each(['KX-9 Kite', 'two radars', 'RB-3'])('%j is not the Robin', (print) => {
  expect(found(printedNames, printed(print))).toEqual([
    `deals/lent-robin ${path.join('.')}: "${print}" holds no name of the system "robin".`,
  ]);
});

test.each(['two rb 2 radars', 'رادارين من طراز الروبن', 'ROBIN', 'radar “R.B./2”'])(
  '%j is the Robin, spelling aside',
  (print) => {
    expect(found(printedNames, printed(print))).toEqual([]);
  },
);

test('another print is excused by a divergence alone', () => {
  expect(found(printedNames, fixture)).toEqual([]);
  const bare = changed(fixture, 'deals', 'listed-kite', ['divergences'], undefined);
  expect(found(printedNames, bare)).toEqual([
    'deals/listed-kite anchors.items.kite.system.0.asPrinted: "X-9" holds no name of the system "kite".',
  ]);
});
