import type { Generated } from 'kysely';

/** The tables as Kysely sees them. `migrations.ts` makes them. Times are milliseconds since 1970. */
export interface Tables {
  /** One row a fact about the database itself. */
  readonly about: AboutTable;
  readonly preferences: PreferencesTable;
  readonly subscribers: SubscribersTable;
  readonly subscriptions: SubscriptionsTable;
  readonly events: EventsTable;
  readonly deliveries: DeliveriesTable;
}

interface AboutTable {
  readonly key: string;
  readonly value: string;
}

interface PreferencesTable {
  /** Keyed hash of platform, scope and identifier. */
  readonly owner: string;
  /** JSON of `Settings`. */
  readonly settings: string;
  readonly used_at: number;
}

interface SubscribersTable {
  /** Where alerts are sent: platform, chat or channel, thread or topic. */
  readonly place: string;
  readonly platform: string;
  readonly language: string;
  /** JSON of `Hours`. */
  readonly hours: string;
  readonly began_at: number;
  readonly ended_at: number | null;
  readonly end_reason: string | null;
}

interface SubscriptionsTable {
  readonly place: string;
  readonly topic: string;
  /** JSON of `Rhythm`. */
  readonly rhythm: string;
  readonly began_at: number;
}

interface EventsTable {
  /** Platform and the bot's own name for the event. */
  readonly id: string;
  readonly platform: string;
  readonly record: string;
  /** JSON array of topics. */
  readonly topics: string;
  /** What the bot needs to word the event; JSON that this package does not read. */
  readonly payload: string;
  readonly entered_at: number;
}

interface DeliveriesTable {
  readonly place: string;
  readonly topic: string;
  readonly event: string;
  readonly status: string;
  readonly due_at: number;
  readonly leased_until: Generated<number>;
  readonly attempts: Generated<number>;
  readonly settled_at: number | null;
  readonly reason: string | null;
}
