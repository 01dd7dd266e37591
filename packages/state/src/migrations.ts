import { type Kysely, sql } from 'kysely';
import { readAbout, writeAbout } from './about.ts';
import { StateError } from './state-error.ts';
import type { Tables } from './tables.ts';

type Migration = (db: Kysely<Tables>) => Promise<void>;

/** In order, and never changed once released: a database remembers how many it has had. */
const MIGRATIONS: readonly Migration[] = [createTables];

/**
 * Brings the tables to what this program expects. Runs inside a transaction that no other process shares.
 *
 * @throws StateError `newer-schema`: a later program has been here
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('about')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  const done = Number((await readAbout(db, 'schema')) ?? 0);
  if (done > MIGRATIONS.length) throw new StateError('newer-schema');
  for (const run of MIGRATIONS.slice(done)) await run(db);
  if (done < MIGRATIONS.length) await writeAbout(db, 'schema', String(MIGRATIONS.length));
}

async function createTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('preferences')
    .addColumn('owner', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('subscribers')
    .addColumn('place', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('hours', 'text', (column) => column.notNull())
    .addColumn('began_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('end_reason', 'text')
    .execute();
  await db.schema
    .createTable('subscriptions')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('rhythm', 'text', (column) => column.notNull())
    .addColumn('began_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('subscription', ['place', 'topic'])
    .addForeignKeyConstraint('subscription_of', ['place'], 'subscribers', ['place'], (key) =>
      key.onDelete('cascade').onUpdate('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('subscriptions_by_topic')
    .on('subscriptions')
    .columns(['topic', 'place'])
    .execute();
  await db.schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('events_by_record').on('events').column('record').execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull().references('events.id'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('leased_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('settled_at', 'bigint')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('delivery', ['place', 'topic', 'event'])
    .addForeignKeyConstraint(
      'delivery_of',
      ['place', 'topic'],
      'subscriptions',
      ['place', 'topic'],
      (key) => key.onDelete('cascade').onUpdate('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('deliveries_due')
    .on('deliveries')
    .columns(['due_at', 'place'])
    .where(sql<boolean>`status = 'due'`)
    .execute();
}
