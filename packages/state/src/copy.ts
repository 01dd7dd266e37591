import { type Kysely, type RawBuilder, sql } from 'kysely';
import { openEngine } from './state.ts';
import { StateError } from './state-error.ts';
import type { Tables } from './tables.ts';

/** The primary key of each table, in an order in which every reference finds its row. */
const KEYS = {
  about: ['key'],
  preferences: ['owner'],
  subscribers: ['place'],
  subscriptions: ['place', 'topic'],
  events: ['id'],
  deliveries: ['place', 'topic', 'event'],
} as const satisfies Record<keyof Tables, readonly string[]>;

const CHUNK = 500;

/** How many rows were copied of each table. */
export type Copied = Readonly<Record<string, number>>;

/**
 * Copies a database as it is at one moment into an empty one, of the same kind or the other.
 *
 * @throws StateError `not-empty` where the target holds anything already
 */
export async function copyState(fromUrl: string, toUrl: string): Promise<Copied> {
  const from = await openEngine(fromUrl);
  try {
    const to = await openEngine(toUrl);
    try {
      return await from.snapshot((source) => to.write((target) => copyTables(source, target)));
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

type Db = Kysely<Tables>;
type Row = Readonly<Record<string, unknown>>;

async function copyTables(source: Db, target: Db): Promise<Copied> {
  const copied: Record<string, number> = {};
  for (const [table, key] of Object.entries(KEYS)) {
    const [row] = await rowsAfter(target, table, key, undefined);
    if (row !== undefined) throw new StateError('not-empty');
    copied[table] = await copyTable(source, target, table, key);
  }
  return copied;
}

async function copyTable(
  source: Db,
  target: Db,
  table: string,
  key: readonly string[],
): Promise<number> {
  let copied = 0;
  for (let last: Row | undefined; ; ) {
    const rows = await rowsAfter(source, table, key, last);
    if (rows.length > 0) await insert(target, table, rows);
    copied += rows.length;
    last = rows.at(-1);
    if (rows.length < CHUNK) return copied;
  }
}

/** The next rows by key. The schema number is the target's own. */
async function rowsAfter(
  db: Db,
  table: string,
  key: readonly string[],
  last: Row | undefined,
): Promise<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const after =
    last === undefined
      ? sql`true`
      : sql`(${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  const own = table === 'about' ? sql`key <> 'schema'` : sql`true`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} where ${after} and ${own}
    order by ${columns} limit ${sql.lit(CHUNK)}`.execute(db);
  return rows;
}

async function insert(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const valuesOf = (row: Row): RawBuilder<unknown> =>
    sql`(${sql.join(columns.map((column) => row[column]))})`;
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(rows.map(valuesOf))}`.execute(db);
}
