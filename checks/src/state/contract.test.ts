import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyState } from '../../../packages/state/src/copy.ts';
import { BROADCAST, broadcast } from '../../../packages/state/src/fixture/broadcast.ts';
import { event, placesUpTo, subscribeAll } from '../../../packages/state/src/fixture/case.ts';
import { type Bench, contract, NOON } from '../../../packages/state/src/fixture/contract.ts';
import { openState, type State } from '../../../packages/state/src/index.ts';
import { PostgresServer } from './postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'copies-'));
let server: PostgresServer;
let databases = 0;
let opened: State[];
let bench: Bench;

beforeAll(async () => {
  server = await PostgresServer.start();
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

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

describe('a copy', () => {
  it('goes from SQLite to PostgreSQL and back, and holds the same', async () => {
    const [first, last] = ['first', 'last'].map((name) => join(folder, `${name}.sqlite`));
    if (first === undefined || last === undefined) throw new Error('two paths');
    const before = await openState({ url: first, platform: 'telegram', clock: () => NOON });
    const owner = { platform: 'telegram', scope: 'person', id: '7' } as const;
    await before.preferences.change(owner, { language: 'ar', length: 'full' });
    await subscribeAll(before.subscriptions, placesUpTo(1_100));
    await before.ledger.enter([event('e')], 'a baseline');
    await before.close();

    const url = await server.createDatabase('copied');
    const rows = { preferences: 1, subscribers: 1_100, subscriptions: 1_100, deliveries: 1_100 };
    expect(await copyState(first, url)).toMatchObject(rows);
    expect(await copyState(url, last)).toMatchObject(rows);
    const after = await openState({ url: last, platform: 'telegram', clock: () => NOON });
    opened.push(after);
    expect(await after.preferences.read([owner])).toEqual([{ language: 'ar', length: 'full' }]);
    expect(await after.ledger.baseline()).toBe('a baseline');
    expect(await after.ledger.waiting()).toBe(1_100);
    await expect(copyState(first, url)).rejects.toMatchObject({ code: 'not-empty' });
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
