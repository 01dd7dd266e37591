/** What remembering and alerting cost, on both engines, beside a bare statement: `pnpm bench`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { deliver } from '../../../packages/state/src/delivery.ts';
import { event, placesUpTo, subscribeAll } from '../../../packages/state/src/fixture/case.ts';
import { openState, type State } from '../../../packages/state/src/index.ts';
import { PostgresServer } from './postgres.ts';

const SUBSCRIBERS = 3_000;
const READS = 2_000;
const MANY = 1_000_000;

/** Messages a second that a platform takes from one bot. */
const LIMITS = { Telegram: 30, Discord: 50 };

/** Runs one bare statement: reads a row by its key, or changes it. */
interface Bare {
  read(): Promise<unknown>;
  change(): Promise<unknown>;
  close(): Promise<unknown>;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function measure(engine: string, url: string, bare: Bare): Promise<void> {
  const state = await openState({ url, platform: 'telegram' });
  const owner = { platform: 'telegram', scope: 'person', id: '7' } as const;
  await state.preferences.change(owner, { language: 'ar' });
  const owners = [owner, { ...owner, scope: 'topic' }, { ...owner, scope: 'channel' }] as const;
  const remembering = await medianOf(READS, () => state.preferences.read(owners));
  const reading = await medianOf(READS, bare.read);
  say(
    `${engine}: what an answer waits for its asker: ${ms(remembering)} (bare read ${ms(reading)})`,
  );

  await subscribeAll(state.subscriptions, placesUpTo(SUBSCRIBERS));
  await state.ledger.enter([event('claimed')], '1');
  const claimed = await perSecond(SUBSCRIBERS, () => claimAll(state));
  const changed = await perSecond(READS, async () => {
    for (let done = 0; done < READS; done += 1) await bare.change();
  });
  say(`${engine}: claims a second, twenty at a time: ${claimed} (bare changes ${changed})`);

  await state.ledger.enter([event('delivered')], '2');
  const delivered = await perSecond(SUBSCRIBERS, () => deliverAll(state));
  const times = Object.entries(LIMITS).map(
    ([platform, limit]) => `${Math.round(delivered / limit)} times what ${platform} takes`,
  );
  say(`${engine}: deliveries a second: ${delivered} (${times.join(', ')})`);
  await state.close();
  await bare.close();
}

async function claimAll({ ledger }: State): Promise<void> {
  while ((await ledger.claim(20, 60_000)).length > 0);
}

async function deliverAll(state: State): Promise<void> {
  const end = new AbortController();
  let left = SUBSCRIBERS;
  await deliver(
    {
      state,
      report: (error) => {
        throw error;
      },
      send: async () => {
        left -= 1;
        if (left === 0) end.abort();
        return { result: 'sent' };
      },
    },
    end.signal,
  );
}

async function medianOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let done = 0; done < times; done += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round((count / (performance.now() - began)) * 1_000);
}

const ms = (time: number): string => `${time.toFixed(3)} ms`;
const seconds = (began: number): string => `${((performance.now() - began) / 1_000).toFixed(1)} s`;

function bareSqlite(path: string): Bare {
  const file = new Database(path);
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = NORMAL');
  file.exec('create table bare (id text primary key, value integer)');
  file.exec("insert into bare values ('7', 0)");
  const read = file.prepare("select value from bare where id = '7'");
  const change = file.prepare("update bare set value = value + 1 where id = '7'");
  return {
    read: async () => read.get(),
    change: async () => change.run(),
    close: async () => file.close(),
  };
}

async function barePostgres(url: string): Promise<Bare> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('create table bare (id text primary key, value integer)');
  await client.query("insert into bare values ('7', 0)");
  return {
    read: () => client.query({ name: 'read', text: "select value from bare where id = '7'" }),
    change: () =>
      client.query({ name: 'change', text: "update bare set value = value + 1 where id = '7'" }),
    close: () => client.end(),
  };
}

/** A million subscriptions, written past the program, and then one event for all of them. */
async function measureMany(path: string): Promise<void> {
  await (await openState({ url: path, platform: 'telegram' })).close();
  const file = new Database(path);
  file.exec(`
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${MANY})
    insert into subscribers select n, 'telegram', 'ar', '{"timeZone":"Africa/Casablanca"}', 0, null, null from numbers;
    insert into subscriptions select place, 'everything', '{"every":"event"}', 0 from subscribers`);
  file.close();
  let began = performance.now();
  const state = await openState({ url: path, platform: 'telegram' });
  say(`${MANY} subscriptions: open in ${seconds(began)}`);
  began = performance.now();
  await state.ledger.enter([event('e')], '1');
  const memory = Math.round(process.memoryUsage().rss / 1_048_576);
  say(`${MANY} subscriptions: one event entered in ${seconds(began)}, ${memory} MB of memory`);
  began = performance.now();
  await state.ledger.claim(20, 60_000);
  say(`${MANY} subscriptions: the first twenty claimed in ${seconds(began)}`);
  await state.close();
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const server = await PostgresServer.start();
try {
  await measure('SQLite', join(folder, 'state.sqlite'), bareSqlite(join(folder, 'bare.sqlite')));
  const url = await server.createDatabase('bench');
  await measure('PostgreSQL', url, await barePostgres(url));
  await measureMany(join(folder, 'many.sqlite'));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
