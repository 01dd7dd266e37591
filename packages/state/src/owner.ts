import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { readAbout } from './about.ts';
import type { Engine } from './engine/engine.ts';
import { StateError } from './state-error.ts';

export const platformSchema = z.enum(['discord', 'telegram']);
export type Platform = z.output<typeof platformSchema>;

/** Whose preference it is, from the nearest to the widest. */
export type Scope = 'person' | 'topic' | 'channel' | 'server';

/** A person, a topic or thread, a chat or channel, or a server, as its platform numbers it. */
export interface Owner {
  readonly platform: Platform;
  readonly scope: Scope;
  readonly id: string;
}

/** Turns an owner into a name that only the holder of the key can find again. */
export type HashOwner = (owner: Owner) => string;

/** The key comes from the host; without one it is made once and kept in the database. */
export async function ownerHash(engine: Engine, secret: string | undefined): Promise<HashOwner> {
  const key = secret ?? (await keptKey(engine));
  return ({ platform, scope, id }) =>
    createHmac('sha256', key).update(`${platform}:${scope}:${id}`).digest('base64url');
}

function keptKey(engine: Engine): Promise<string> {
  return engine.write(async (db) => {
    await db
      .insertInto('about')
      .values({ key: 'hash-key', value: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const value = await readAbout(db, 'hash-key');
    if (value === undefined) throw new StateError('unavailable');
    return value;
  });
}
