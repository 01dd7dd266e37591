import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyState } from './copy.ts';
import { AT_ONCE, event, placesUpTo, reader, subscribeAll } from './fixture/case.ts';
import { type Bench, contract, NOON } from './fixture/contract.ts';
import { openState, type State } from './index.ts';
import { createLedger } from './ledger/ledger.ts';
import { openEngine } from './state.ts';
import type { StateError } from './state-error.ts';
import { createSubscriptions } from './subscriptions.ts';

let folder: string;
let bench: Bench;
let opened: State[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  opened = [];
  bench = {
    now: NOON,
    async open(platform) {
      const url = join(folder, 'state.sqlite');
      const state = await openState({ url, platform, clock: () => bench.now });
      opened.push(state);
      return state;
    },
  };
});

afterEach(async () => {
  for (const state of opened) await state.close();
  rmSync(folder, { recursive: true });
});

describe('SQLite', () => {
  it.each(contract.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    await each.check(bench);
  });
});

const path = (): string => join(folder, 'state.sqlite');
const codeOf = (error: StateError): string => error.code;

describe('openState', () => {
  it('keeps no identifier of a person', async () => {
    const { preferences } = await bench.open('discord');
    const owner = { platform: 'discord', scope: 'person', id: '804422131415' } as const;
    await preferences.change(owner, { language: 'ar' });
    const file = new Database(path(), { readonly: true });
    const rows = JSON.stringify(file.prepare('select * from preferences').all());
    file.close();
    expect(rows).toContain('language');
    expect(rows).not.toContain('804422131415');
  });

  it('finds its choices again after a restart, with its own key and with the host’s', async () => {
    const owner = { platform: 'discord', scope: 'person', id: '8' } as const;
    for (const secret of [undefined, 'of the host']) {
      const open = () => openState({ url: path(), platform: 'discord', secret });
      const before = await open();
      await before.preferences.change(owner, { language: 'fr' });
      await before.close();
      const after = await open();
      expect(await after.preferences.read([owner])).toEqual([{ language: 'fr' }]);
      await after.close();
    }
  });

  it('finds nothing with another key', async () => {
    const owner = { platform: 'discord', scope: 'person', id: '8' } as const;
    const open = (secret: string) => openState({ url: path(), platform: 'discord', secret });
    const before = await open('one');
    await before.preferences.change(owner, { language: 'fr' });
    await before.close();
    const after = await open('two');
    expect(await after.preferences.read([owner])).toEqual([undefined]);
    await after.close();
  });

  it('lets one process of a platform lead, and the next one when it ends', async () => {
    const [first, second, other] = await Promise.all([
      bench.open('discord'),
      bench.open('discord'),
      bench.open('telegram'),
    ]);
    const held = await first.lead();
    expect(held).toBeDefined();
    expect(await second.lead()).toBeUndefined();
    expect(await other.lead()).toBeDefined();
    await held?.release();
    expect(await second.lead()).toBeDefined();
  });

  it('refuses a file that a later program has migrated', async () => {
    await (await bench.open('discord')).close();
    const file = new Database(path());
    file.prepare("update about set value = '99' where key = 'schema'").run();
    file.close();
    await expect(bench.open('discord').catch(codeOf)).resolves.toBe('newer-schema');
  });

  it('refuses a file that is no database', async () => {
    writeFileSync(path(), 'Remember the milk. '.repeat(100));
    await expect(bench.open('discord').catch(codeOf)).resolves.toBe('not-a-database');
  });

  it('refuses a folder that does not exist', async () => {
    const url = join(folder, 'missing', 'state.sqlite');
    const open = openState({ url, platform: 'discord' });
    await expect(open.catch(codeOf)).resolves.toBe('not-writable');
  });

  it('refuses a server that does not answer', async () => {
    const open = openState({ url: 'postgres://127.0.0.1:1/nothing', platform: 'discord' });
    await expect(open.catch(codeOf)).resolves.toBe('unreachable');
  });

  it('waits for another process that writes', async () => {
    const { preferences } = await bench.open('discord');
    const owner = { platform: 'discord', scope: 'person', id: '8' } as const;
    const other = new Database(path());
    other.exec('BEGIN IMMEDIATE');
    const change = preferences.change(owner, { language: 'ar' });
    // It has been refused at least once when the other process ends its transaction.
    setTimeout(() => other.exec('COMMIT'), 60);
    await expect(change).resolves.toEqual({ language: 'ar' });
    other.close();
  });
});

describe('a full disk', () => {
  it('loses nothing that was kept, and keeps the rest once there is room', async () => {
    const engine = await openEngine(path());
    const subscriptions = createSubscriptions(engine, () => NOON);
    const ledger = createLedger(engine, 'telegram', () => NOON);
    await subscribeAll(subscriptions, placesUpTo(700));
    const limit = (pages: string) =>
      engine.read((db) => sql.raw(`pragma max_page_count = ${pages}`).execute(db));
    // No page more than there are: the disk is full.
    await limit('1');
    const events = [event('e', { topics: ['everything'] })];
    await expect(ledger.enter(events, '2').catch(codeOf)).resolves.toBe('unavailable');
    const large = reader('x'.repeat(100_000));
    const refused = subscriptions.subscribe(large, 'everything', AT_ONCE);
    await expect(refused.catch(codeOf)).resolves.toBe('unavailable');
    expect(await ledger.baseline()).toBeUndefined();
    expect((await subscriptions.of('699'))?.subscriptions).toHaveLength(1);

    await limit('1000000');
    await ledger.enter(events, '2');
    expect(await ledger.waiting()).toBe(700);
    await engine.close();
  });
});

describe('copyState', () => {
  it('copies everything into an empty database', async () => {
    const owner = { platform: 'telegram', scope: 'person', id: '8' } as const;
    const { preferences, subscriptions, ledger } = await bench.open('telegram');
    await preferences.change(owner, { language: 'ar' });
    const subscriber = {
      place: '7',
      platform: 'telegram',
      language: 'ar',
      hours: { timeZone: 'Africa/Casablanca' },
    } as const;
    await subscriptions.subscribe(subscriber, 'everything', { every: 'event' });
    const event = { id: 'e', record: 'r', topics: ['everything'], payload: '{}' };
    await ledger.enter([event], '1');

    const target = join(folder, 'copy.sqlite');
    expect(await copyState(path(), target)).toEqual({
      about: 2,
      preferences: 1,
      subscribers: 1,
      subscriptions: 1,
      events: 1,
      deliveries: 1,
    });
    const copy = await openState({ url: target, platform: 'telegram', clock: () => bench.now });
    opened.push(copy);
    expect(await copy.preferences.read([owner])).toEqual([{ language: 'ar' }]);
    expect(await copy.ledger.baseline()).toBe('1');
    expect((await copy.ledger.claim(10, 1_000)).map(({ place }) => place)).toEqual(['7']);
  });

  it('copies the database of one moment, while a bot goes on writing', async () => {
    const { subscriptions } = await bench.open('telegram');
    const places = placesUpTo(1_200);
    await subscribeAll(subscriptions, places);
    const target = join(folder, 'copy.sqlite');
    const copying = copyState(path(), target);
    let isCopied = false;
    void copying.finally(() => {
      isCopied = true;
    });
    for (const place of places) {
      if (isCopied) break;
      await subscriptions.forget(place);
    }
    const { subscribers, subscriptions: copied } = await copying;
    expect(copied).toBe(subscribers);
    const file = new Database(target, { readonly: true });
    expect(file.pragma('foreign_key_check')).toEqual([]);
    file.close();
  });

  it('refuses a database that holds something', async () => {
    const { subscriptions } = await bench.open('telegram');
    await subscriptions.subscribe(
      { place: '7', platform: 'telegram', language: 'ar', hours: { timeZone: 'UTC' } },
      'everything',
      { every: 'event' },
    );
    await expect(copyState(path(), path()).catch(codeOf)).resolves.toBe('not-empty');
  });
});
