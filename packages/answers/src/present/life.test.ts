import { expect, test } from 'vitest';
import { deal, withDeals } from '../fixture/dataset.ts';
import { lifeOf } from './life.ts';

const on = (id: string, earliest: string, latest = earliest) =>
  deal(id, { when: { edtf: earliest }, bounds: { earliest, latest } });

/** The lives of a deal among others, all of them listed by one. */
function lifeAmong(own: ReturnType<typeof deal>, ...others: readonly ReturnType<typeof deal>[]) {
  const linked = {
    ...own,
    links: others.map(({ id }) => ({ relation: 'lists', to: id }) as const),
  };
  const { around, earlier, later } = lifeOf(withDeals(linked, ...others), linked);
  const ids = (deals: readonly { readonly id: string }[]) => deals.map(({ id }) => id);
  return { earlier: ids(earlier), around: ids(around), later: ids(later) };
}

test('a stage is earlier only if its last day is before the first day of the deal', () => {
  const own = on('own', '2001-03-05', '2001-03-31');
  expect(
    lifeAmong(
      own,
      on('day-before', '2001-03-04'),
      on('same-day', '2001-03-05'),
      on('ends-that-day', '2001-02-01', '2001-03-05'),
    ),
  ).toEqual({ earlier: ['day-before'], around: ['ends-that-day', 'same-day'], later: [] });
});

test('a stage is later only if its first day is after the last day of the deal', () => {
  const own = on('own', '2001-03-05', '2001-03-31');
  expect(
    lifeAmong(own, on('day-after', '2001-04-01'), on('last-day', '2001-03-31', '2001-05-01')),
  ).toEqual({ earlier: [], around: ['last-day'], later: ['day-after'] });
});
