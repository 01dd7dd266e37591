import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from '../migrations.ts';
import { StateError, type StateErrorCode } from '../state-error.ts';
import type { Tables } from '../tables.ts';
import type { Engine, Held } from './engine.ts';

/** How long a statement waits within SQLite: the process does nothing else meanwhile. */
const BLOCKING_MS = 20;

/** How long a write is tried again while another process holds the file. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 25;

/** @throws StateError where the file cannot be opened, or its tables are those of a later program */
export async function openSqlite(path: string): Promise<Engine> {
  const open = await loadSqlite();
  const file = guard(() => openFile(open, path));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  const engine: Engine = {
    read: (work) => patiently(() => work(db)),
    snapshot: (work) => patiently(() => db.transaction().execute(work)),
    write: (work) => patiently(() => db.transaction().execute(work)),
    lockFree: (query) => query,
    oneProcess: true,
    hold: async (name) =>
      path === ':memory:' ? NOTHING_TO_HOLD : holdFile(open, `${path}.${name}`),
    close: () => db.destroy(),
  };
  await engine.write(migrate).catch(async (error: unknown) => {
    await engine.close();
    throw error;
  });
  return engine;
}

type Open = typeof Database;

/** Node 20 crashes on the library instead of refusing it. */
async function loadSqlite(): Promise<Open> {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 22) throw new StateError('node-too-old');
  return (await import('better-sqlite3')).default;
}

function openFile(Open: Open, path: string): Database.Database {
  if (path !== ':memory:') checkWritable(path);
  const file = new Open(path, { timeout: BLOCKING_MS });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = NORMAL');
  file.pragma('foreign_keys = ON');
  return file;
}

function checkWritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
  } catch (cause) {
    throw new StateError('not-writable', { cause });
  }
}

const NOTHING_TO_HOLD: Held = { release: async () => {} };

/** An exclusive transaction on a file of its own: the system ends it with the process, however that ends. */
function holdFile(Open: Open, path: string): Held | undefined {
  const file = guard(() => new Open(path, { timeout: 0 }));
  try {
    file.exec('BEGIN EXCLUSIVE');
    return { release: async () => void file.close() };
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw stateError(error);
  }
}

/** Tries again while another process holds the file, without holding up this one. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw stateError(error);
      await pause(RETRY_MS);
    }
  }
}

function guard<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw stateError(error);
  }
}

const CODES: readonly (readonly [prefix: string, code: StateErrorCode])[] = [
  ['SQLITE_CANTOPEN', 'not-writable'],
  ['SQLITE_READONLY', 'not-writable'],
  ['SQLITE_PERM', 'not-writable'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_CORRUPT', 'not-a-database'],
];

function stateError(cause: unknown): StateError {
  if (cause instanceof StateError) return cause;
  const sqliteCode = codeOf(cause);
  const known = CODES.find(([prefix]) => sqliteCode.startsWith(prefix));
  return new StateError(known?.[1] ?? 'unavailable', { cause });
}

const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
