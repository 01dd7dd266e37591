import { describe, expect, it } from 'vitest';
import type { Dataset, Deal } from '../generated/types.ts';
import { dataset } from '../query/fixture.ts';
import { newsBetween } from './news.ts';

const [sample] = dataset.deals;
const [rumour] = dataset.rumours;

const deal = (id: string, changes: Partial<Deal> = {}): Deal => {
  if (sample === undefined) throw new Error('The sample dataset has no deal.');
  const { links: _, ...rest } = sample;
  return { ...rest, id, linkedFrom: [], programme: 'fms', systems: ['kite'], ...changes };
};

const withDeals = (...deals: readonly Deal[]): Dataset => ({ ...dataset, deals });

const notified = deal('notice', {
  stage: 'notified',
  bounds: { earliest: '2001-01-01', latest: '2001-01-01' },
});

/** A later record on the same matter. */
const laterDeal = (id: string, changes: Partial<Deal>): Deal =>
  deal(id, {
    bounds: { earliest: '2003-01-01', latest: '2003-01-01' },
    links: [{ relation: 'delivers', to: 'notice' }],
    ...changes,
  });

const news = (before: Dataset, now: Dataset) => newsBetween({ ...before }, now);

describe('newsBetween', () => {
  it('has nothing to say of the same data', () => {
    expect(news(dataset, structuredClone(dataset))).toEqual([]);
  });

  it('tells of a deal on a matter that was unknown', () => {
    expect(news(withDeals(), withDeals(notified))).toEqual([
      {
        kind: 'new',
        record: 'notice',
        collection: 'deals',
        topics: ['everything', 'programme:fms', 'system:kite', 'stage:notified'],
      },
    ]);
  });

  it('tells how far a known deal has come', () => {
    const delivery = laterDeal('delivery', { stage: 'delivered' });
    expect(news(withDeals(notified), withDeals(notified, delivery))).toEqual([
      {
        kind: 'stage',
        record: 'delivery',
        collection: 'deals',
        topics: ['everything', 'programme:fms', 'system:kite', 'stage:delivered'],
        known: 'notice',
        from: 'notified',
        to: 'delivered',
      },
    ]);
  });

  it('tells of a further record at the same stage as of a new one', () => {
    const first = laterDeal('first', { stage: 'delivered' });
    const second = laterDeal('second', { stage: 'delivered' });
    const known = { ...notified, linkedFrom: [{ relation: 'delivers', to: 'first' } as const] };
    const kinds = news(withDeals(known, first), withDeals(known, first, second)).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['new']);
  });

  it('says that a list prints a deal again that is no new one', () => {
    const listed = laterDeal('listed', {
      stage: 'listed',
      links: [{ relation: 'lists', to: 'notice' }],
    });
    expect(news(withDeals(notified), withDeals(notified, listed))).toMatchObject([
      { kind: 'printed-again', record: 'listed', known: 'notice' },
    ]);
  });

  it('tells when the stage of a record itself changed', () => {
    const signed = { ...notified, stage: 'contracted' } as const;
    expect(news(withDeals(notified), withDeals(signed))).toMatchObject([
      { kind: 'stage', record: 'notice', known: 'notice', from: 'notified', to: 'contracted' },
    ]);
  });

  it('tells a correction from a value that was missing, and follows corrections alone', () => {
    const amount = { usd: 5, qualifier: 'exact', valueKind: 'ceiling' } as const;
    const without = deal('notice', { stage: 'notified' });
    const priced = { ...without, amount };
    const corrected = { ...without, amount: { ...amount, usd: 6 } };
    expect(news(withDeals(without), withDeals(priced))).toMatchObject([{ kind: 'completed' }]);
    const [correction] = news(withDeals(priced), withDeals(corrected));
    expect(correction).toMatchObject({
      kind: 'corrected',
      values: [{ path: 'amount.usd', before: '5', after: '6' }],
    });
    expect(correction?.topics).toContain('corrections');
  });

  it('knows an item again that moved within its list', () => {
    const kite = { system: 'kite', quantity: 4 };
    const before = deal('notice', { items: [kite] });
    const now = deal('notice', { items: [{ system: 'robin', quantity: 2 }, kite] });
    expect(news(withDeals(before), withDeals(now))).toMatchObject([
      {
        kind: 'completed',
        values: [
          { path: 'items.robin.system', after: 'robin' },
          { path: 'items.robin.quantity', after: '2' },
        ],
      },
    ]);
  });

  it('does not tell of sources, wording and doubts', () => {
    const same = {
      ...notified,
      title: { ar: 'x', en: 'y', fr: 'z' },
      sources: ['other'],
      notes: [{ ar: 'x', en: 'y', fr: 'z' }],
      anchors: {},
    };
    expect(news(withDeals(notified), withDeals(same))).toEqual([]);
  });

  it('tells of a record that was withdrawn, and not of one that was renamed', () => {
    const [withdrawn] = news(withDeals(notified), withDeals());
    expect(withdrawn).toMatchObject({ kind: 'withdrawn', record: 'notice' });
    expect(withdrawn?.topics).toEqual([
      'everything',
      'corrections',
      'programme:fms',
      'system:kite',
      'stage:notified',
    ]);
    const renamed = {
      ...withDeals({ ...notified, id: 'later-name' }),
      redirects: { notice: 'later-name' },
    };
    expect(news(withDeals(notified), renamed).map(({ kind }) => kind)).not.toContain('withdrawn');
  });

  it('tells that a rumour was denied', () => {
    if (rumour === undefined) throw new Error('The sample dataset has no rumour.');
    const { denials = rumour.reports, ...rest } = rumour;
    const before = { ...dataset, rumours: [rest] };
    const [denied] = news(before, { ...dataset, rumours: [{ ...rest, denials }] });
    expect(denied).toMatchObject({ kind: 'denied', record: rumour.id });
    expect(denied?.topics).toContain('rumours');
  });

  it('reads a dataset of another schema', () => {
    expect(newsBetween({ deals: 'none', figures: [{ no: 'id' }, null] }, withDeals())).toBeTruthy();
  });
});
