import type { Engine, Held } from './engine/engine.ts';
import { releaseAll } from './ledger/claim.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import { ownerHash, type Platform } from './owner.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions.ts';

export interface StateOptions {
  /** A path, `:memory:`, or `postgres://…`. */
  readonly url: string;
  /** The bot that asks. Two bots may share one database. */
  readonly platform: Platform;
  /** Key under which identifiers are hashed; without one a key is made and kept in the database. */
  readonly secret?: string | undefined;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** What a bot remembers. Its methods throw `StateError` where the database fails. */
export interface State {
  readonly preferences: Preferences;
  readonly subscriptions: Subscriptions;
  readonly ledger: Ledger;
  /**
   * Becomes the one process that sends the alerts of its platform; undefined where another process already is, on
   * SQLite. On PostgreSQL any number of replicas send together.
   */
  lead(): Promise<Held | undefined>;
  close(): Promise<void>;
}

/**
 * Opens the database, and creates or migrates its tables.
 *
 * @throws StateError where there is no memory to be had: `code` says why
 */
export async function openState({
  url,
  platform,
  secret,
  clock = Date.now,
}: StateOptions): Promise<State> {
  const engine = await openEngine(url);
  return {
    preferences: createPreferences(engine, await ownerHash(engine, secret), clock),
    subscriptions: createSubscriptions(engine, clock),
    ledger: createLedger(engine, platform, clock),
    async lead() {
      const held = await engine.hold(`${platform}.lock`);
      // Nobody else sends: what is still claimed was claimed by a process that has ended.
      if (held !== undefined && engine.oneProcess) await releaseAll(engine, platform);
      return held;
    },
    close: () => engine.close(),
  };
}

/** Loads the driver that the address asks for, and no other. */
export async function openEngine(url: string): Promise<Engine> {
  return /^postgres(?:ql)?:\/\//.test(url)
    ? (await import('./engine/postgres.ts')).openPostgres(url)
    : (await import('./engine/sqlite.ts')).openSqlite(url);
}
