import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { Platform } from '../owner.ts';
import { type Language, languageSchema } from '../preferences.ts';
import { type Hours, parseHours } from '../schedule.ts';
import type { Topic } from '../subscriptions.ts';
import type { Tables } from '../tables.ts';
import { eventsOf, keyOf, type LedgerEvent } from './events.ts';

/** What one place is due: one message. */
export interface Batch {
  readonly place: string;
  readonly language: Language;
  readonly hours: Hours;
  /** Each event once, with the topics that asked for it, oldest first. */
  readonly events: readonly DueEvent[];
  /** How often it was tried before. */
  readonly attempts: number;
}

export interface DueEvent extends LedgerEvent {
  readonly askedBy: readonly Topic[];
}

export interface Claim {
  readonly platform: Platform;
  readonly limit: number;
  readonly now: number;
  readonly leaseMs: number;
}

/** Takes what is due, and leases it. */
export async function claim(
  engine: Engine,
  db: Kysely<Tables>,
  { platform, limit, now, leaseMs }: Claim,
): Promise<Batch[]> {
  const due = await engine
    .lockFree(
      db
        .selectFrom('deliveries')
        .select('place')
        .where('status', '=', 'due')
        .where('due_at', '<=', now)
        .where('leased_until', '<=', now)
        .where('event', 'like', `${platform}:%`)
        .orderBy('due_at')
        .limit(limit),
    )
    .execute();
  const places = [...new Set(due.map(({ place }) => place))];
  if (places.length === 0) return [];
  const subscribers = await engine
    .lockFree(
      db
        .selectFrom('subscribers')
        .select(['place', 'language', 'hours'])
        .where('place', 'in', places),
    )
    .execute();
  const rows = await db
    .updateTable('deliveries')
    .set({ leased_until: now + leaseMs })
    .where(
      'place',
      'in',
      subscribers.map(({ place }) => place),
    )
    .where('status', '=', 'due')
    .where('due_at', '<=', now)
    .where('leased_until', '<=', now)
    .returning(['place', 'topic', 'event', 'attempts'])
    .execute();
  const events = await eventsOf(
    db,
    rows.map(({ event }) => event),
  );
  return subscribers.flatMap(({ place, language, hours }) => {
    const mine = rows.filter((row) => row.place === place);
    if (mine.length === 0) return [];
    return {
      place,
      language: languageSchema.parse(language),
      hours: parseHours(hours),
      events: events.flatMap((event) => {
        const askedBy = mine
          .filter((row) => row.event === keyOf(event, platform))
          .map(({ topic }) => topic);
        return askedBy.length === 0 ? [] : { ...event, askedBy };
      }),
      attempts: Math.max(...mine.map(({ attempts }) => attempts)),
    };
  });
}

/** Gives back all that is claimed. */
export async function releaseAll(engine: Engine, platform: Platform): Promise<void> {
  await engine.write((db) =>
    db
      .updateTable('deliveries')
      .set({ leased_until: 0 })
      .where('status', '=', 'due')
      .where('leased_until', '>', 0)
      .where('event', 'like', `${platform}:%`)
      .execute(),
  );
}
