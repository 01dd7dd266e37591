import { z } from 'zod';
import type { Engine } from './engine/engine.ts';
import type { HashOwner, Owner } from './owner.ts';

export const languageSchema = z.enum(['ar', 'en', 'fr']);
export type Language = z.output<typeof languageSchema>;

/** What an owner chose; what is absent was not chosen. */
const settingsSchema = z.object({
  language: languageSchema.optional(),
  /** IANA name of a time zone. */
  timeZone: z.string().optional(),
  /** The first screen alone, or all sections at once. */
  length: z.enum(['short', 'full']).optional(),
  /** Whether answers are shown to everybody in the place or to the asker alone. */
  visibility: z.enum(['public', 'private']).optional(),
  /** In a group: who may ask in public. Others are answered in private. */
  asking: z.enum(['everyone', 'managers']).optional(),
});

export type Settings = z.output<typeof settingsSchema>;

/** A change to settings: `undefined` takes a choice back. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

const DAY_MS = 86_400_000;

/** Choices that are not used for this long are deleted. */
const KEPT_MS = 365 * DAY_MS;

/** What readers chose, under keyed hashes of their identifiers. */
export interface Preferences {
  /** The choices of each owner, in the order asked; `undefined` for an owner who chose nothing. */
  read(owners: readonly Owner[]): Promise<(Settings | undefined)[]>;
  /** Keeps a change, and returns all that the owner has chosen now. */
  change(owner: Owner, change: SettingsChange): Promise<Settings>;
  /** Deletes all choices of an owner, and says whether there were any. */
  forget(owner: Owner): Promise<boolean>;
  /** Deletes what was not used for a year, and returns how many owners that were. */
  sweep(): Promise<number>;
}

export function createPreferences(
  engine: Engine,
  hash: HashOwner,
  clock: () => number,
): Preferences {
  return {
    async read(owners) {
      const keys = owners.map(hash);
      const rows = await engine.read((db) =>
        db.selectFrom('preferences').selectAll().where('owner', 'in', keys).execute(),
      );
      const stale = rows.filter(({ used_at }) => clock() - used_at > DAY_MS);
      if (stale.length > 0) await markUsed(engine, stale, clock());
      return keys.map((key) => parse(rows.find(({ owner }) => owner === key)?.settings));
    },

    change: (owner, change) =>
      engine.write(async (db) => {
        const key = hash(owner);
        const row = await db
          .selectFrom('preferences')
          .select('settings')
          .where('owner', '=', key)
          .executeTakeFirst();
        const settings = settingsSchema.parse(chosen({ ...parse(row?.settings), ...change }));
        const values = { settings: JSON.stringify(settings), used_at: clock() };
        await db
          .insertInto('preferences')
          .values({ owner: key, ...values })
          .onConflict((conflict) => conflict.column('owner').doUpdateSet(values))
          .execute();
        return settings;
      }),

    async forget(owner) {
      const { numDeletedRows } = await engine.write((db) =>
        db.deleteFrom('preferences').where('owner', '=', hash(owner)).executeTakeFirst(),
      );
      return numDeletedRows > 0;
    },

    async sweep() {
      const { numDeletedRows } = await engine.write((db) =>
        db
          .deleteFrom('preferences')
          .where('used_at', '<', clock() - KEPT_MS)
          .executeTakeFirst(),
      );
      return Number(numDeletedRows);
    },
  };
}

/** Once a day is enough to know what is in use. */
async function markUsed(
  engine: Engine,
  rows: readonly { readonly owner: string }[],
  now: number,
): Promise<void> {
  const owners = rows.map(({ owner }) => owner);
  await engine.write((db) =>
    db.updateTable('preferences').set({ used_at: now }).where('owner', 'in', owners).execute(),
  );
}

const parse = (settings: string | undefined): Settings | undefined =>
  settings === undefined ? undefined : settingsSchema.parse(JSON.parse(settings));

const chosen = (settings: SettingsChange): object =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
