import { type Dataset, dataset } from '@us-morocco-security/core';
import type { News } from '@us-morocco-security/core/news';
import { openState, type State } from '@us-morocco-security/state';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announce } from './announce.ts';
import { readNews, writeNews } from './payload.ts';

let state: State;

beforeEach(async () => {
  state = await openState({ url: ':memory:', platform: 'discord' });
  const hours = { timeZone: 'UTC' };
  const subscriber = { place: '1', platform: 'discord', language: 'en', hours } as const;
  await state.subscriptions.subscribe(subscriber, 'everything', { every: 'event' });
});

afterEach(() => state.close());

const about = { record: 'a', collection: 'deals', topics: ['everything'] } as const;
const [first, ...others] = dataset.deals;
const without: Dataset = { ...dataset, deals: others };

const waiting = () => state.ledger.waiting();

test('a first start announces nothing, and the same data again neither', async () => {
  expect(await announce(state.ledger, dataset)).toBe('first');
  expect(await announce(state.ledger, dataset)).toBe('unchanged');
  expect(await waiting()).toBe(0);
});

test('data that cannot be read any more are no reason to announce everything', async () => {
  await state.ledger.enter([], 'of another program');
  expect(await announce(state.ledger, dataset)).toBe('first');
  expect(await waiting()).toBe(0);
});

test('newer data are announced once, as news that can be read back', async () => {
  await announce(state.ledger, without);
  expect(await announce(state.ledger, dataset)).toMatchObject({ deliveries: 1 });
  expect(await announce(state.ledger, dataset)).toBe('unchanged');
  const [batch] = await state.ledger.claim(10, 1_000);
  expect(batch?.events.flatMap(readNews)).toMatchObject([
    { record: first?.id, collection: 'deals', kind: 'new' },
  ]);
});

test('two replicas that start together announce once', async () => {
  await announce(state.ledger, without);
  const before = await state.ledger.baseline();
  await announce(state.ledger, dataset);
  const late = { ...state.ledger, baseline: async () => before };
  expect(await announce(late, dataset)).toMatchObject({ deliveries: 0 });
  expect(await waiting()).toBe(1);
});

test('data that are older than those announced are not announced backwards', async () => {
  await announce(state.ledger, { ...dataset, version: '9.0.0' });
  expect(await announce(state.ledger, without)).toBe('older');
  await announce(state.ledger, { ...dataset, version: '9.0.0', asOf: '2099-01-01' });
  expect(await announce(state.ledger, { ...without, version: '9.0.0' })).toBe('older');
  expect(await waiting()).toBe(0);
});

test('a change, its reversal and the change again are three pieces of news', async () => {
  await announce(state.ledger, without);
  for (const each of [dataset, without, dataset]) await announce(state.ledger, each);
  expect(await waiting()).toBe(3);
});

test.each<News>([
  { ...about, kind: 'new' },
  { ...about, kind: 'stage', known: 'b', from: 'notified', to: 'delivered' },
  { ...about, kind: 'printed-again', known: 'b' },
  { ...about, kind: 'completed', values: [{ path: 'x', before: undefined, after: '1' }] },
  { ...about, kind: 'corrected', values: [{ path: 'x', before: '2', after: '1' }] },
  { ...about, kind: 'withdrawn', row: { id: 'a', title: { en: 'A' } } },
  { ...about, kind: 'denied' },
])('news of the kind $kind is read as it was written', (news) => {
  expect(readNews({ payload: writeNews(news) })).toEqual([news]);
});

test('news that a later program wrote is left out', () => {
  expect(readNews({ payload: '{"kind":"unheard-of"}' })).toEqual([]);
});
