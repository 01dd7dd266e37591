import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from '../migrations.ts';
import { StateError } from '../state-error.ts';
import type { Tables } from '../tables.ts';
import type { Engine, Held } from './engine.ts';

const CONNECT_MS = 5_000;
const STATEMENT_MS = 10_000;

/** The lock under which replicas that start together migrate one after the other. */
const MIGRATION_LOCK = 7_403_211;

const INT8 = 20;

/** @throws StateError where the server does not answer, or its tables are those of a later program */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    statement_timeout: STATEMENT_MS,
    // Times fit into a number: the driver gives 64 bits as text otherwise.
    types: {
      getTypeParser: (id, format) => (id === INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  });
  // A connection that is lost while it waits: the next query takes another one. One that is lost within a transaction
  // fails the query, and says so once more.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const engine: Engine = {
    read: (work) => guard(() => work(db)),
    snapshot: (work) =>
      guard(() => db.transaction().setIsolationLevel('repeatable read').execute(work)),
    write: (work) => guard(() => db.transaction().execute(work)),
    lockFree: (query) => query.forUpdate().skipLocked(),
    oneProcess: false,
    hold: async () => NOTHING_TO_HOLD,
    close: () => db.destroy(),
  };
  await prepare(engine);
  return engine;
}

async function prepare(engine: Engine): Promise<void> {
  try {
    await engine.write(async (db) => {
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(db);
      await migrate(db);
    });
  } catch (error) {
    await engine.close();
    throw error instanceof StateError && error.code === 'newer-schema'
      ? error
      : new StateError('unreachable', { cause: error });
  }
}

/** Replicas share one database on purpose. */
const NOTHING_TO_HOLD: Held = { release: async () => {} };

async function guard<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof StateError ? cause : new StateError('unavailable', { cause });
  }
}
