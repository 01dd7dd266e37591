import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Attempt, deliver } from './delivery.ts';
import { AT_ONCE, event, NOON, reader } from './fixture/case.ts';
import type { Batch } from './ledger/claim.ts';
import { openState, type State } from './state.ts';

let now: number;
let state: State;

beforeEach(async () => {
  now = NOON;
  state = await openState({ url: ':memory:', platform: 'telegram', clock: () => now });
});

afterEach(() => state.close());

const subscribe = (place: string) =>
  state.subscriptions.subscribe(reader(place), 'everything', AT_ONCE);

const why = async (place: string) => {
  const [first] = await state.ledger.why(place, 'fms-2023-himars');
  return first;
};

/** Sends until so many messages were tried, and returns their places. */
async function deliverUntil(
  count: number,
  send: (batch: Batch) => Promise<Attempt>,
  reported: unknown[] = [],
): Promise<string[]> {
  const tried: string[] = [];
  const end = new AbortController();
  await deliver(
    {
      state,
      report: (error) => reported.push(error),
      pollMs: 1,
      send: async (batch) => {
        tried.push(batch.place);
        if (tried.length === count) end.abort();
        return send(batch);
      },
    },
    end.signal,
  );
  return tried;
}

describe('deliver', () => {
  it('sends each place its message once', async () => {
    for (const place of ['1', '2', '3']) await subscribe(place);
    await state.ledger.enter([event('e')], '1');
    const tried = await deliverUntil(3, async () => ({ result: 'sent' }));
    expect(tried.sort()).toEqual(['1', '2', '3']);
    expect(await why('1')).toMatchObject({ outcome: 'delivered', at: NOON });
    now += 3_600_000;
    expect(await state.ledger.claim(10, 1)).toEqual([]);
  });

  it('tries again with longer pauses, and gives up with the reason', async () => {
    await subscribe('1');
    await state.ledger.enter([event('e')], '1');
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await deliverUntil(1, async () => ({ result: 'failed', reason: 'no network' }));
      const before = now;
      while ((await why('1'))?.outcome === 'due' && (await state.ledger.claim(1, 0)).length === 0) {
        now += 60_000;
      }
      pauses.push((now - before) / 60_000);
    }
    expect(pauses).toEqual([1, 5, 15, 60, 240, 720, 0]);
    expect(await why('1')).toMatchObject({ outcome: 'given-up', reason: 'no network' });
  });

  it('takes what a sender throws for a failed attempt', async () => {
    await subscribe('1');
    await state.ledger.enter([event('e')], '1');
    const reported: unknown[] = [];
    await deliverUntil(1, () => Promise.reject(new Error('torn')), reported);
    expect(reported).toEqual([new Error('torn')]);
    expect(await why('1')).toMatchObject({ outcome: 'due', attempts: 1 });
  });

  it('gives up what is refused, and ends the subscriptions of a place that is gone', async () => {
    await subscribe('1');
    await subscribe('2');
    await state.ledger.enter([event('e')], '1');
    await deliverUntil(2, async ({ place }) =>
      place === '1'
        ? { result: 'refused', reason: 'too long' }
        : { result: 'gone', reason: 'blocked' },
    );
    expect(await why('1')).toMatchObject({ outcome: 'given-up', reason: 'too long' });
    expect((await state.subscriptions.of('1'))?.ended).toBeUndefined();
    expect((await state.subscriptions.of('2'))?.ended).toEqual({ at: NOON, reason: 'blocked' });
  });

  it('follows a place that moved, and sends the message there', async () => {
    await subscribe('-1');
    await state.ledger.enter([event('e')], '1');
    const tried = await deliverUntil(2, async ({ place }) =>
      place === '-1' ? { result: 'moved', to: '-1001' } : { result: 'sent' },
    );
    expect(tried).toEqual(['-1', '-1001']);
    expect(await why('-1001')).toMatchObject({ outcome: 'delivered' });
  });

  it('sends no message again that is still on its way when its lease ends', async () => {
    await subscribe('1');
    await subscribe('2');
    await state.ledger.enter([event('e')], '1');
    const tried: string[] = [];
    const end = new AbortController();
    let finish = (): void => {};
    await deliver(
      {
        state,
        report: (error) => expect(error).toBeUndefined(),
        pollMs: 1,
        leaseMs: 10,
        send: ({ place }) => {
          tried.push(place);
          if (place === '2') return Promise.resolve({ result: 'failed', reason: 'network' });
          return new Promise((resolve) => {
            finish = () => resolve({ result: 'sent' });
            // Long after its lease the other message is tried again, and then this one arrives.
            now += 60_001;
            setTimeout(() => {
              finish();
              end.abort();
            }, 50);
          });
        },
      },
      end.signal,
    );
    expect(tried.filter((place) => place === '1')).toEqual(['1']);
    expect(await why('1')).toMatchObject({ outcome: 'delivered' });
  });

  it('gives back what it did not begin to send when it is ended', async () => {
    await subscribe('1');
    await state.ledger.enter([event('e')], '1');
    const end = new AbortController();
    const { claim } = state.ledger;
    const ledger = {
      ...state.ledger,
      claim: async (limit: number, leaseMs: number) => {
        const batches = await claim(limit, leaseMs);
        end.abort();
        return batches;
      },
    };
    const send = () => Promise.reject(new Error('not to be called'));
    const reported: unknown[] = [];
    await deliver(
      { state: { ...state, ledger }, send, report: (error) => reported.push(error) },
      end.signal,
    );
    expect(reported).toEqual([]);
    expect((await state.ledger.claim(1, 1)).map(({ place }) => place)).toEqual(['1']);
  });

  it('goes on when the database fails and comes back', async () => {
    await subscribe('1');
    await state.ledger.enter([event('e')], '1');
    const broken = new Error('gone');
    const end = new AbortController();
    const reported: unknown[] = [];
    let calls = 0;
    const ledger = {
      ...state.ledger,
      claim: (limit: number, leaseMs: number) => {
        calls += 1;
        return calls < 3 ? Promise.reject(broken) : state.ledger.claim(limit, leaseMs);
      },
    };
    const sent: string[] = [];
    await deliver(
      {
        state: { ...state, ledger },
        pollMs: 1,
        report: (error) => reported.push(error),
        send: async ({ place }) => {
          sent.push(place);
          end.abort();
          return { result: 'sent' };
        },
      },
      end.signal,
    );
    expect(reported).toEqual([broken, broken]);
    expect(sent).toEqual(['1']);
  });
});
