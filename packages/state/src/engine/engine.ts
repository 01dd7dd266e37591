import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** A database that is open and has the tables of this program. Whatever it throws is a `StateError`. */
export interface Engine {
  /** Runs statements that change nothing. */
  read<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** Runs statements that change nothing, all on the data of one moment. */
  snapshot<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * Runs statements as one transaction: all of them happen, or none. Runs `work` again where another process was in
   * the way, so `work` must have no other effect.
   */
  write<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * Locks rows until the end of the transaction, and passes over those that another process holds. The one statement
   * that differs between servers: a database that follows PostgreSQL in all else may need another way here.
   */
  readonly lockFree: LockFree;
  /** Whether one process at a time sends the alerts of a platform. */
  readonly oneProcess: boolean;
  /** Takes a name that one process at a time can hold; the name is free again once the process ends. */
  hold(name: string): Promise<Held | undefined>;
  close(): Promise<void>;
}

/** Adds the lock to a query; SQLite has one writer at a time and needs none. */
type LockFree = <Query extends Lockable<Query>>(query: Query) => Query;

interface Lockable<Query> {
  forUpdate(): Query;
  skipLocked(): Query;
}

/** A name that this process holds. */
export interface Held {
  release(): Promise<void>;
}
