import { expect, test } from 'vitest';
import type { Deal } from '../generated/types.ts';
import { lifeOf } from './deal-life.ts';
import { dataset } from './fixture.ts';

const [sample] = dataset.deals;

/** A deal of the sample dataset under another ID, linked to nothing. */
const deal = (id: string, changes: Partial<Deal>): Deal => {
  if (sample === undefined) throw new Error('The sample dataset has no deal.');
  const { links: _, ...rest } = sample;
  return { ...rest, linkedFrom: [], id, ...changes };
};

const withDeals = (...deals: readonly Deal[]) => ({ ...dataset, deals });

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

test('stages are found however many links away, and in both directions of a link', () => {
  const first = on('first', '2001-01-01');
  const second = {
    ...on('second', '2002-01-01'),
    links: [{ relation: 'lists', to: 'first' } as const],
  };
  const third = {
    ...on('third', '2003-01-01'),
    links: [{ relation: 'delivers', to: 'second' } as const],
  };
  const linked = withDeals(
    { ...first, linkedFrom: [{ relation: 'lists', to: 'second' }] },
    { ...second, linkedFrom: [{ relation: 'delivers', to: 'third' }] },
    third,
  );
  const [own] = linked.deals;
  const { later } = lifeOf(linked, own ?? first);
  expect(later.map(({ id }) => id)).toEqual(['second', 'third']);
});
