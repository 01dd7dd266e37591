import type { Kysely } from 'kysely';
import type { Platform } from '../owner.ts';
import type { Tables } from '../tables.ts';
import { topicsSchema } from './events.ts';

/** What became of one event for one subscription, and why. */
export type Why = {
  readonly event: string;
  /** Milliseconds since 1970: when the event was entered. */
  readonly enteredAt: number;
  /** The topic of the subscription. */
  readonly topic: string;
} & Outcome;

export type Outcome =
  | { readonly outcome: 'delivered'; readonly at: number }
  | { readonly outcome: 'due'; readonly attempts: number }
  | { readonly outcome: 'held'; readonly until: number }
  | { readonly outcome: 'given-up'; readonly at: number; readonly reason: string }
  /** The subscription is about something else: the event has these topics. */
  | { readonly outcome: 'filtered'; readonly topics: readonly string[] }
  /** The subscription is younger than the event. */
  | { readonly outcome: 'before'; readonly beganAt: number };

interface Question {
  readonly platform: Platform;
  readonly place: string;
  readonly record: string;
  readonly now: number;
}

export async function why(
  db: Kysely<Tables>,
  { platform, place, record, now }: Question,
): Promise<Why[]> {
  const subscriptions = await db
    .selectFrom('subscriptions')
    .select(['topic', 'began_at'])
    .where('place', '=', place)
    .orderBy('topic')
    .execute();
  const events = await db
    .selectFrom('events')
    .select(['id', 'topics', 'entered_at'])
    .where('platform', '=', platform)
    .where('record', '=', record)
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  const deliveries = await db
    .selectFrom('deliveries')
    .innerJoin('events', 'events.id', 'deliveries.event')
    .select(['event', 'topic', 'status', 'due_at', 'attempts', 'settled_at', 'reason'])
    .where('place', '=', place)
    .where('record', '=', record)
    .execute();
  return events.flatMap(({ id, topics, entered_at }) =>
    subscriptions.map(({ topic, began_at }): Why => {
      const delivery = deliveries.find((each) => each.event === id && each.topic === topic);
      const about = { event: id.slice(platform.length + 1), enteredAt: entered_at, topic };
      if (delivery !== undefined) return { ...about, ...settled(delivery, now) };
      const asked = topicsSchema.parse(JSON.parse(topics));
      return asked.includes(topic)
        ? { ...about, outcome: 'before', beganAt: began_at }
        : { ...about, outcome: 'filtered', topics: asked };
    }),
  );
}

interface Delivery {
  readonly status: string;
  readonly due_at: number;
  readonly attempts: number;
  readonly settled_at: number | null;
  readonly reason: string | null;
}

function settled({ status, due_at, attempts, settled_at, reason }: Delivery, now: number): Outcome {
  const at = settled_at ?? 0;
  if (status === 'sent') return { outcome: 'delivered', at };
  if (status === 'given-up') return { outcome: 'given-up', at, reason: reason ?? 'unknown' };
  return due_at > now ? { outcome: 'held', until: due_at } : { outcome: 'due', attempts };
}
