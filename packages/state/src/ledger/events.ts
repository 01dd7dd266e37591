import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Platform } from '../owner.ts';
import type { Topic } from '../subscriptions.ts';
import type { Tables } from '../tables.ts';

/** Something that changed in the dataset. */
export interface LedgerEvent {
  /** The same for the same change, however often it is entered. */
  readonly id: string;
  /** ID of the record that changed. */
  readonly record: string;
  /** The topics whose subscribers are told. */
  readonly topics: readonly Topic[];
  /** What the bot needs to word it: JSON that this package does not read. */
  readonly payload: string;
}

type Db = Kysely<Tables>;

/** How the tables name an event: two platforms keep the same event apart. */
export const keyOf = ({ id }: { readonly id: string }, platform: Platform): string =>
  `${platform}:${id}`;

export const topicsSchema = z.array(z.string());

/** The events with these keys, oldest first. */
export async function eventsOf(db: Db, keys: readonly string[]): Promise<LedgerEvent[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', [...new Set(keys)])
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
  return rows.map(readEvent);
}

/** What a place is subscribed to and was not sent, newest first. */
export async function missed(
  db: Db,
  platform: Platform,
  place: string,
  limit: number,
): Promise<LedgerEvent[]> {
  const topics = await db
    .selectFrom('subscriptions')
    .select('topic')
    .where('place', '=', place)
    .execute();
  const sent = await db
    .selectFrom('deliveries')
    .select('event')
    .where('place', '=', place)
    .where('status', '=', 'sent')
    .execute();
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('platform', '=', platform)
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  const asked = new Set(topics.map(({ topic }) => topic));
  const known = new Set(sent.map(({ event }) => event));
  return events
    .filter(({ id }) => !known.has(id))
    .map(readEvent)
    .filter((event) => event.topics.some((topic) => asked.has(topic)))
    .slice(0, limit);
}

interface EventRow {
  readonly id: string;
  readonly record: string;
  readonly topics: string;
  readonly payload: string;
}

const readEvent = ({ id, record, topics, payload }: EventRow): LedgerEvent => ({
  id: id.slice(id.indexOf(':') + 1),
  record,
  topics: topicsSchema.parse(JSON.parse(topics)),
  payload,
});
