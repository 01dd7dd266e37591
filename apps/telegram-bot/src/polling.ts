import {
  createConcurrentSink,
  createRunner,
  createSource,
  type UpdateSupplier,
} from '@grammyjs/runner';
import type { Clock } from '@us-morocco-security/answers';
import type { Log, Metrics, Readiness, Work } from '@us-morocco-security/service';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { tokenRefused } from './config.ts';
import type { Pause } from './pause.ts';
import { hasCode } from './telegram-errors.ts';
import type { Transport } from './transport.ts';
import { allowedUpdates } from './updates.ts';

export interface PollingOptions {
  readonly bot: Bot;
  readonly work: Work;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly metrics: Pick<Metrics, 'connected'>;
  readonly clock: Clock;
  readonly pause: Pause;
}

/** Another process polls for the same bot. */
export class OtherPoller extends Error {
  override readonly name = 'OtherPoller';
}

const POLL_SECONDS = 30;
/** While a bot is being replaced by its next version, both poll for a while. */
const LONGEST_CONFLICT = 60_000;
const CONFLICT_WAIT = 3_000;
/** A conflict is over if it has not occurred for longer than a poll takes. */
const CONFLICT_OVER = 35_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * Polls for updates and answers many at a time. Removes a leftover webhook, which would block polling,
 * and answers the updates that waited for it.
 */
export async function startPolling(options: PollingOptions): Promise<Transport> {
  const { bot, work } = options;
  await bot.api.deleteWebhook({ drop_pending_updates: false });
  const fetcher = createFetcher(options);
  const source = createSource<Update>({ supply: fetcher.supply });
  const sink = createConcurrentSink<Update, Error>(
    { consume: (update) => work.run(() => bot.handleUpdate(update)) },
    // `bot.catch` has handled every error.
    async (error) => Promise.reject(error),
  );
  const runner = createRunner(source, sink);
  runner.start();
  return {
    readiness: fetcher.readiness,
    failed: new Promise((_, reject) => {
      runner.task()?.catch(reject);
    }),
    async stop() {
      await runner.stop();
      await fetcher.confirm();
    },
  };
}

type Signal = Parameters<UpdateSupplier<Update>['supply']>[1];

interface Fetcher extends UpdateSupplier<Update> {
  readonly readiness: () => Readiness;
  /** Acknowledges the received updates, so that the next process does not answer them again. */
  confirm(): Promise<void>;
}

/** Fetches updates, retrying until the error is one that only a person can fix. */
export function createFetcher({
  bot,
  log,
  metrics,
  clock,
  pause,
}: Omit<PollingOptions, 'work'>): Fetcher {
  const conflict = createConflict(clock);
  let offset = 0;
  let failures = 0;
  let readiness: Readiness = { ready: false, reason: 'no poll has been answered yet' };

  const succeed = (): void => {
    if (failures > 0) log.info({ failures }, 'polling recovered');
    failures = 0;
    readiness = { ready: true };
    metrics.connected(true);
  };
  const fail = (error: unknown): void => {
    failures += 1;
    readiness = { ready: false, reason: 'the last poll failed' };
    metrics.connected(false);
    if (failures === 1) log.warn({ err: error }, 'polling failed, retrying');
  };
  const fetch = (batchSize: number, signal: Signal): Promise<Update[]> =>
    bot.api.getUpdates(
      {
        offset,
        limit: Math.min(Math.max(batchSize, 1), 100),
        // Polls return at once until one has worked.
        timeout: readiness.ready ? POLL_SECONDS : 0,
        allowed_updates: allowedUpdates,
      },
      signal,
    );

  return {
    readiness: () => readiness,
    supply: async (batchSize, signal) => {
      for (;;) {
        try {
          const updates = await fetch(batchSize, signal);
          succeed();
          offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
          return updates;
        } catch (error) {
          if (signal.aborted) throw error;
          fail(error);
          await pause(waitAfter(error, failures, conflict), signal);
        }
      }
    },
    async confirm() {
      if (offset === 0) return;
      await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch((error: unknown) => {
        log.warn({ err: error }, 'failed to acknowledge the last updates');
      });
    },
  };
}

/** How long to wait after a failure; throws if waiting does not help. */
function waitAfter(error: unknown, failures: number, conflict: Conflict): number {
  if (hasCode(error, 401) || hasCode(error, 404)) throw tokenRefused(error);
  if (hasCode(error, 409)) {
    if (conflict.lasts() >= LONGEST_CONFLICT) throw new OtherPoller(error.description);
    return CONFLICT_WAIT;
  }
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  if (seconds !== undefined) return seconds * 1_000;
  return Math.min(FIRST_WAIT * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT);
}

interface Conflict {
  /** Records a conflict; returns how long it has lasted, in milliseconds. */
  lasts(): number;
}

/** Two pollers interrupt each other in turns, so one successful poll does not end the conflict. */
function createConflict(clock: Clock): Conflict {
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    lasts() {
      const now = clock().getTime();
      if (now - last > CONFLICT_OVER) first = now;
      last = now;
      return now - first;
    },
  };
}
