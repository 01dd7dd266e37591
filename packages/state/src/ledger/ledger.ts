import { readAbout, writeAbout } from '../about.ts';
import type { Engine } from '../engine/engine.ts';
import type { Platform } from '../owner.ts';
import { type Batch, claim } from './claim.ts';
import { enterEvent } from './enter.ts';
import { keyOf, type LedgerEvent, missed } from './events.ts';
import { type Why, why } from './why.ts';

/** Who is told what, and whether they were. One ledger serves one platform. */
export interface Ledger {
  /** What the bot knew when it last entered news; undefined before the first time. */
  baseline(): Promise<string | undefined>;
  /**
   * Enters a delivery for each subscription that an event concerns, and then keeps the new baseline. Safe to repeat: a
   * process that ended half-way enters the rest.
   *
   * @returns how many deliveries are new
   */
  enter(events: readonly LedgerEvent[], baseline: string): Promise<number>;
  /** Takes what is due to at most `limit` places. Nobody else is given it for `leaseMs`. */
  claim(limit: number, leaseMs: number): Promise<Batch[]>;
  /** The message reached its place. */
  sent(batch: Batch): Promise<void>;
  /** The message did not reach its place: it is due again after a pause. */
  retry(batch: Batch, pauseMs: number): Promise<void>;
  /** The message will not reach its place. */
  giveUp(batch: Batch, reason: string): Promise<void>;
  /** Gives back what was claimed and not tried. */
  release(batches: readonly Batch[]): Promise<void>;
  /** How many deliveries are neither sent nor given up. */
  waiting(): Promise<number>;
  /** What became of the events of a record, for each subscription of a place, newest first. */
  why(place: string, record: string): Promise<Why[]>;
  /** Events that a place is subscribed to and was not sent, newest first. */
  missed(place: string, limit: number): Promise<LedgerEvent[]>;
  /** Deletes what was settled more than a year ago. */
  sweep(): Promise<number>;
}

const KEPT_MS = 365 * 86_400_000;

export function createLedger(engine: Engine, platform: Platform, clock: () => number): Ledger {
  const baselineKey = `baseline:${platform}`;
  const settle = (batch: Batch, status: 'sent' | 'given-up', reason: string | null) =>
    engine.write(async (db) => {
      await db
        .updateTable('deliveries')
        .set({ status, reason, settled_at: clock() })
        .where('place', '=', batch.place)
        .where('status', '=', 'due')
        .where('event', 'in', keysOf(batch, platform))
        .execute();
    });
  const lease = (batches: readonly Batch[], values: Partial<Due>) =>
    engine.write(async (db) => {
      for (const batch of batches) {
        await db
          .updateTable('deliveries')
          .set(values)
          .where('place', '=', batch.place)
          .where('status', '=', 'due')
          .where('event', 'in', keysOf(batch, platform))
          .execute();
      }
    });
  return {
    baseline: () => engine.read((db) => readAbout(db, baselineKey)),

    async enter(events, baseline) {
      let entered = 0;
      for (const event of events) {
        entered += await enterEvent(engine, platform, event, clock());
      }
      await engine.write((db) => writeAbout(db, baselineKey, baseline));
      return entered;
    },

    claim: (limit, leaseMs) =>
      engine.write((db) => claim(engine, db, { platform, limit, now: clock(), leaseMs })),

    sent: (batch) => settle(batch, 'sent', null),
    giveUp: (batch, reason) => settle(batch, 'given-up', reason),
    retry: (batch, pauseMs) =>
      lease([batch], { leased_until: clock() + pauseMs, attempts: batch.attempts + 1 }),
    release: (batches) => lease(batches, { leased_until: 0 }),
    waiting: () =>
      engine.read(async (db) => {
        const { count } = await db
          .selectFrom('deliveries')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('status', '=', 'due')
          .where('event', 'like', `${platform}:%`)
          .executeTakeFirstOrThrow();
        return count;
      }),

    why: (place, record) => engine.read((db) => why(db, { platform, place, record, now: clock() })),
    missed: (place, limit) => engine.read((db) => missed(db, platform, place, limit)),

    sweep: () =>
      engine.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('deliveries')
          .where('settled_at', '<', clock() - KEPT_MS)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

interface Due {
  readonly leased_until: number;
  readonly attempts: number;
}

const keysOf = ({ events }: Batch, platform: Platform): string[] =>
  events.map((event) => keyOf(event, platform));
