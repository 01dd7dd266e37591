import { setImmediate as breathe } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import type { Platform } from '../owner.ts';
import { dueAt, parseHours, parseRhythm } from '../schedule.ts';
import type { Topic } from '../subscriptions.ts';
import { keyOf, type LedgerEvent } from './events.ts';

/** Subscriptions that are entered in one transaction: short enough that nobody waits for it. */
const CHUNK = 500;

/** Enters a delivery for each subscription that an event concerns, and returns how many are new. */
export async function enterEvent(
  engine: Engine,
  platform: Platform,
  event: LedgerEvent,
  now: number,
): Promise<number> {
  const at = await keepEvent(engine, event, platform, now);
  let entered = 0;
  for (const topic of event.topics) {
    const asked = { event: keyOf(event, platform), topic, platform, at, dueOf: dueFrom(at) };
    entered += await enterTopic(engine, asked);
  }
  return entered;
}

/** Returns when the event was first entered: who subscribed later is not told. */
function keepEvent(
  engine: Engine,
  event: LedgerEvent,
  platform: Platform,
  now: number,
): Promise<number> {
  return engine.write(async (db) => {
    const id = keyOf(event, platform);
    const { record, payload } = event;
    const topics = JSON.stringify(event.topics);
    await db
      .insertInto('events')
      .values({ id, platform, record, topics, payload, entered_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const kept = await db
      .selectFrom('events')
      .select('entered_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return kept.entered_at;
  });
}

interface TopicOfEvent {
  readonly event: string;
  readonly topic: Topic;
  readonly platform: Platform;
  readonly at: number;
  readonly dueOf: DueOf;
}

/** When an event is due by a rhythm and hours, as the tables hold them. */
type DueOf = (rhythm: string, hours: string) => number;

/** Places choose among few rhythms and hours: each pair is worked out once. */
function dueFrom(at: number): DueOf {
  const known = new Map<string, number>();
  return (rhythm, hours) => {
    const key = `${rhythm} ${hours}`;
    const due = known.get(key) ?? dueAt(at, parseRhythm(rhythm), parseHours(hours));
    known.set(key, due);
    return due;
  };
}

async function enterTopic(engine: Engine, asked: TopicOfEvent): Promise<number> {
  let entered = 0;
  for (let after: string | undefined = ''; after !== undefined; await breathe()) {
    const chunk = await enterChunk(engine, asked, after);
    entered += chunk.entered;
    after = chunk.last;
  }
  return entered;
}

/** Enters the next subscriptions by name of place; `last` is undefined at the end. */
function enterChunk(
  engine: Engine,
  { event, topic, platform, at, dueOf }: TopicOfEvent,
  after: string,
): Promise<{ readonly entered: number; readonly last: string | undefined }> {
  return engine.write(async (db) => {
    const rows = await db
      .selectFrom('subscriptions')
      .innerJoin('subscribers', 'subscribers.place', 'subscriptions.place')
      .select(['subscriptions.place', 'rhythm', 'hours', 'platform', 'ended_at'])
      .select('subscriptions.began_at')
      .where('topic', '=', topic)
      .where('subscriptions.place', '>', after)
      .orderBy('subscriptions.place')
      .limit(CHUNK)
      .execute();
    const told = rows.filter(
      (row) => row.platform === platform && row.ended_at === null && row.began_at <= at,
    );
    const last = rows.length < CHUNK ? undefined : rows.at(-1)?.place;
    if (told.length === 0) return { entered: 0, last };
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('deliveries')
      .values(
        told.map(({ place, rhythm, hours }) => ({
          place,
          topic,
          event,
          status: 'due',
          due_at: dueOf(rhythm, hours),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return { entered: Number(numInsertedOrUpdatedRows), last };
  });
}
