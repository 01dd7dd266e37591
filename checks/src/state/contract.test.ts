import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
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
