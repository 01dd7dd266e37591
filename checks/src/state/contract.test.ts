import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROADCAST, broadcast } from '../../../packages/state/src/fixture/broadcast.ts';
import { type Bench, contract, NOON } from '../../../packages/state/src/fixture/contract.ts';
import { openState, type State } from '../../../packages/state/src/index.ts';
import { PostgresServer } from './postgres.ts';

let server: PostgresServer;
let databases = 0;
let opened: State[];
let bench: Bench;

beforeAll(async () => {
  server = await PostgresServer.start();
});

afterAll(() => server.stop());

beforeEach(async () => {
  databases += 1;
  const url = await server.createDatabase(`case_${databases}`);
  opened = [];
  bench = {
    now: NOON,
    async open(platform) {
      const state = await openState({ url, platform, clock: () => bench.now });
      opened.push(state);
      return state;
    },
  };
});

afterEach(async () => {
  for (const state of opened) await state.close();
});

describe('PostgreSQL', () => {
  it.each(contract.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    await each.check(bench);
  });
});

describe('two replicas, one of which is killed while it sends', () => {
  it('lose no message, and repeat only those that were on their way', async () => {
    const killsAfter = [1, 130, 7, 260];
    const { lost, unreached, twice } = await broadcast({
      url: await server.createDatabase('broadcast'),
      subscribers: 800,
      processes: 2,
      killsAfter,
    });
    expect({ lost, unreached }).toEqual({ lost: 0, unreached: 0 });
    expect(twice).toBeLessThanOrEqual(killsAfter.length * BROADCAST.concurrency);
  });
});
