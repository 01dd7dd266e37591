import type { Kysely } from 'kysely';
import type { Engine } from './engine/engine.ts';
import { type Platform, platformSchema } from './owner.ts';
import { type Language, languageSchema } from './preferences.ts';
import {
  dueAt,
  type Hours,
  hoursSchema,
  parseHours,
  parseRhythm,
  type Rhythm,
  rhythmSchema,
} from './schedule.ts';
import type { Tables } from './tables.ts';

/** What a subscription is about: `everything`, or for example `system:himars`. This package only compares it. */
export type Topic = string;

/** A place that alerts are sent to, and how. */
export interface Subscriber {
  /** Chat or channel, with its topic or thread, as the bot of the platform writes it. */
  readonly place: string;
  readonly platform: Platform;
  readonly language: Language;
  readonly hours: Hours;
}

/** One topic of a place. */
export interface Subscription {
  readonly topic: Topic;
  readonly rhythm: Rhythm;
  /** Milliseconds since 1970. Events before it are not sent. */
  readonly beganAt: number;
}

/** What a place is subscribed to. */
export interface Subscribed {
  readonly subscriber: Subscriber;
  readonly subscriptions: readonly Subscription[];
  /** Set where alerts were stopped: when, and why. */
  readonly ended: { readonly at: number; readonly reason: string } | undefined;
}

export interface Subscriptions {
  /**
   * Subscribes a place to a topic. Twice is once: the second time changes the rhythm, the language and the hours, and
   * what is already due moves to the new hours.
   */
  subscribe(subscriber: Subscriber, topic: Topic, rhythm: Rhythm): Promise<'new' | 'changed'>;
  /** Ends one topic of a place, or all, and returns how many there were. */
  unsubscribe(place: string, topic?: Topic): Promise<number>;
  /** What a place is subscribed to; undefined for a place that never was. */
  of(place: string): Promise<Subscribed | undefined>;
  /** Stops alerts to a place that cannot be reached any more. Subscribing again resumes them, without a backlog. */
  end(place: string, reason: string): Promise<void>;
  /** Gives a place its new name, with all it is subscribed to: a group that was upgraded. */
  move(from: string, to: string): Promise<void>;
  /** Deletes a place, its subscriptions and what was sent to it, and says whether there was anything. */
  forget(place: string): Promise<boolean>;
  /** Deletes places whose alerts ended more than a year ago, and returns how many there were. */
  sweep(): Promise<number>;
}

export function createSubscriptions(engine: Engine, clock: () => number): Subscriptions {
  return {
    subscribe: (subscriber, topic, rhythm) =>
      engine.write(async (db) => {
        const now = clock();
        await restartIfEnded(db, subscriber.place, now);
        await keepSubscriber(db, subscriber, now);
        const outcome = await keepSubscription(db, subscriber.place, topic, rhythm, now);
        await reschedule(db, subscriber, now);
        return outcome;
      }),

    unsubscribe: (place, topic) =>
      engine.write(async (db) => {
        const all = db.deleteFrom('subscriptions').where('place', '=', place);
        const some = topic === undefined ? all : all.where('topic', '=', topic);
        const { numDeletedRows } = await some.executeTakeFirst();
        return Number(numDeletedRows);
      }),

    of: (place) => engine.read((db) => subscribed(db, place)),

    end: (place, reason) =>
      engine.write(async (db) => {
        const now = clock();
        await db
          .updateTable('subscribers')
          .set({ ended_at: now, end_reason: reason })
          .where('place', '=', place)
          .execute();
        await db
          .updateTable('deliveries')
          .set({ status: 'given-up', reason, settled_at: now })
          .where('place', '=', place)
          .where('status', '=', 'due')
          .execute();
      }),

    move: (from, to) =>
      engine.write(async (db) => {
        // The platform says it twice: to the old group and to the new one.
        if (!(await isSubscriber(db, from))) return;
        const taken = await isSubscriber(db, to);
        await (taken
          ? db.deleteFrom('subscribers').where('place', '=', from)
          : db.updateTable('subscribers').set({ place: to }).where('place', '=', from)
        ).execute();
      }),

    forget: (place) =>
      engine.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('subscribers')
          .where('place', '=', place)
          .executeTakeFirst();
        return numDeletedRows > 0;
      }),

    sweep: () =>
      engine.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('subscribers')
          .where('ended_at', '<', clock() - KEPT_MS)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

const KEPT_MS = 365 * 86_400_000;

type Db = Kysely<Tables>;

/** What a place had before it was stopped begins anew: nothing of the time between is sent. */
async function restartIfEnded(db: Db, place: string, now: number): Promise<void> {
  const row = await db
    .selectFrom('subscribers')
    .select('ended_at')
    .where('place', '=', place)
    .executeTakeFirst();
  if (row === undefined || row.ended_at === null) return;
  await db.updateTable('subscriptions').set({ began_at: now }).where('place', '=', place).execute();
}

async function keepSubscriber(
  db: Db,
  { place, platform, language, hours }: Subscriber,
  now: number,
): Promise<void> {
  const values = { language, hours: JSON.stringify(hoursSchema.parse(hours)) };
  await db
    .insertInto('subscribers')
    .values({ place, platform, began_at: now, ...values })
    .onConflict((conflict) =>
      conflict.column('place').doUpdateSet({ ...values, ended_at: null, end_reason: null }),
    )
    .execute();
}

async function keepSubscription(
  db: Db,
  place: string,
  topic: Topic,
  rhythm: Rhythm,
  now: number,
): Promise<'new' | 'changed'> {
  const values = { rhythm: JSON.stringify(rhythmSchema.parse(rhythm)) };
  const known = await db
    .updateTable('subscriptions')
    .set(values)
    .where('place', '=', place)
    .where('topic', '=', topic)
    .executeTakeFirst();
  if (known.numUpdatedRows > 0) return 'changed';
  await db
    .insertInto('subscriptions')
    .values({ place, topic, began_at: now, ...values })
    .execute();
  return 'new';
}

/** What waits for its hour moves to the hours that the place wants now. */
async function reschedule(db: Db, { place, hours }: Subscriber, now: number): Promise<void> {
  const rows = await db
    .selectFrom('subscriptions')
    .select(['topic', 'rhythm'])
    .where('place', '=', place)
    .execute();
  for (const { topic, rhythm } of rows) {
    await db
      .updateTable('deliveries')
      .set({ due_at: dueAt(now, parseRhythm(rhythm), hours) })
      .where('place', '=', place)
      .where('topic', '=', topic)
      .where('status', '=', 'due')
      .where('due_at', '>', now)
      .execute();
  }
}

async function subscribed(db: Db, place: string): Promise<Subscribed | undefined> {
  const row = await db
    .selectFrom('subscribers')
    .selectAll()
    .where('place', '=', place)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('place', '=', place)
    .orderBy('began_at')
    .orderBy('topic')
    .execute();
  return {
    subscriber: {
      place,
      platform: platformSchema.parse(row.platform),
      language: languageSchema.parse(row.language),
      hours: parseHours(row.hours),
    },
    subscriptions: rows.map(({ topic, rhythm, began_at }) => ({
      topic,
      rhythm: parseRhythm(rhythm),
      beganAt: began_at,
    })),
    ended:
      row.ended_at === null ? undefined : { at: row.ended_at, reason: row.end_reason ?? 'unknown' },
  };
}

async function isSubscriber(db: Db, place: string): Promise<boolean> {
  const row = await db
    .selectFrom('subscribers')
    .select('place')
    .where('place', '=', place)
    .executeTakeFirst();
  return row !== undefined;
}
