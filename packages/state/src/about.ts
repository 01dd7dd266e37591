import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Reads a fact about the database itself. */
export async function readAbout(db: Kysely<Tables>, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('about')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

/** Writes a fact about the database itself. */
export async function writeAbout(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  await db
    .insertInto('about')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
