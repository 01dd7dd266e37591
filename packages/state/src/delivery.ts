import { setTimeout as timer } from 'node:timers/promises';
import type { Batch } from './ledger/claim.ts';
import type { State } from './state.ts';

/** What became of one attempt to send. */
export type Attempt =
  | { readonly result: 'sent' }
  /** It may work later: the network, or the platform, failed. */
  | { readonly result: 'failed'; readonly reason: string }
  /** It cannot work, now or later: the message is refused. */
  | { readonly result: 'refused'; readonly reason: string }
  /** Nobody can be reached in this place any more: its subscriptions end. */
  | { readonly result: 'gone'; readonly reason: string }
  /** The place has another name now, and the message is sent there. */
  | { readonly result: 'moved'; readonly to: string };

export interface DeliveryOptions {
  readonly state: Pick<State, 'ledger' | 'subscriptions'>;
  /** Sends one message, within the limits of the platform. Whatever it throws is a failed attempt. */
  readonly send: (batch: Batch) => Promise<Attempt>;
  /** Told of what fails in the database, and of what `send` throws. */
  readonly report: (error: unknown) => void;
  /** Messages on their way at once: at most so many are sent twice when the process is killed. */
  readonly concurrency?: number;
  /** Longer than any message takes: then another process may take what this one claimed and lost. */
  readonly leaseMs?: number;
  /** How long the ledger is left alone when nothing is due. */
  readonly pollMs?: number;
}

const MINUTE = 60_000;

/** Pauses between attempts; after the last one the message is given up. */
const PAUSES_MS: readonly number[] = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE);

/** Sends what is due until the signal ends it; then waits for what is on its way, and gives back the rest. */
export async function deliver(options: DeliveryOptions, signal: AbortSignal): Promise<void> {
  const { state, report, concurrency = 20, leaseMs = 2 * MINUTE, pollMs = 5_000 } = options;
  const underWay = new Set<Promise<void>>();
  const places = new Set<string>();
  while (!signal.aborted) {
    const free = concurrency - underWay.size;
    const batches = await state.ledger.claim(free, leaseMs).catch((error: unknown) => {
      report(error);
      return [];
    });
    for (const batch of batches) {
      // Its lease ended while the message was on its way, or more is due to the same place: it is claimed again.
      if (places.has(batch.place)) continue;
      places.add(batch.place);
      const delivery = deliverOne(options, batch, signal).finally(() => {
        underWay.delete(delivery);
        places.delete(batch.place);
      });
      underWay.add(delivery);
    }
    if (underWay.size === concurrency) await Promise.race(underWay);
    else if (batches.length === 0) await pause(pollMs, signal);
  }
  await Promise.all(underWay);
}

async function deliverOne(
  { state, send, report }: DeliveryOptions,
  batch: Batch,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (signal.aborted) return await state.ledger.release([batch]);
    const attempt = await send(batch).catch((error: unknown): Attempt => {
      report(error);
      return { result: 'failed', reason: 'error' };
    });
    await settle(state, batch, attempt);
  } catch (error) {
    // The lease ends by itself, and the message is due again.
    report(error);
  }
}

function settle(
  { ledger, subscriptions }: DeliveryOptions['state'],
  batch: Batch,
  attempt: Attempt,
): Promise<void> {
  switch (attempt.result) {
    case 'sent':
      return ledger.sent(batch);
    case 'failed': {
      const wait = PAUSES_MS[batch.attempts];
      return wait === undefined ? ledger.giveUp(batch, attempt.reason) : ledger.retry(batch, wait);
    }
    case 'refused':
      return ledger.giveUp(batch, attempt.reason);
    case 'gone':
      return subscriptions.end(batch.place, attempt.reason);
    case 'moved':
      return ledger.release([batch]).then(() => subscriptions.move(batch.place, attempt.to));
    default:
      return attempt satisfies never;
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await timer(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
