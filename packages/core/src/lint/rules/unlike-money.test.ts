import { expect, test } from 'vitest';
import { changed, fixture, found } from '../fixture.ts';
import { unlikeMoney } from './unlike-money.ts';

const ceiling = changed(fixture, 'figures', 'loans-1999', ['amount', 'valueKind'], 'ceiling');

test('a ceiling is no part of a valuation', () => {
  expect(found(unlikeMoney, ceiling)).toEqual([
    'figures/loans-1999 links.0: "loans-1999" measures ceiling, ' +
      '"total-loans" measures eda-value-basis-unstated.',
  ]);
});

test('unlike amounts may be mentioned together', () => {
  const aside = changed(ceiling, 'figures', 'loans-1999', ['links', 0, 'relation'], 'see-also');
  expect(found(unlikeMoney, aside)).toEqual([]);
});
