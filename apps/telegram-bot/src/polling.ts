import type { Clock } from '@us-morocco-security/answers';
import type { Log, Metrics, Readiness, Work } from '@us-morocco-security/service';
import { type Handle, hasCode, updateKinds } from '@us-morocco-security/telegram';
// grammY takes the signals of this package, whose types are not those of Node.
import { AbortController, type AbortSignal } from 'abort-controller';
import { type Api, GrammyError } from 'grammy';
import { tokenRefused } from './config.ts';
import type { Pause } from './pause.ts';
import type { Transport } from './transport.ts';
import { type Reaching, untilReached } from './until-reached.ts';

export interface PollingOptions {
  readonly api: Pick<Api, 'deleteWebhook'>;
  readonly polls: Pick<Api, 'getUpdates'>;
  readonly handle: Handle;
  readonly work: Work;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly metrics: Pick<Metrics, 'connected'>;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly reaching: Reaching;
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

/** So many updates are answered at once: as many as a stop can wait for. */
const MOST_AT_ONCE = 100;
/** Answers that wait long, for a group or for Telegram, do not keep others waiting. */
const LONGEST_WAIT_FOR_ROOM = 1_000;

/**
 * Polls for updates and answers many at a time. Removes a leftover webhook, which would block polling,
 * and answers the updates that waited for it.
 */
export async function startPolling(options: PollingOptions): Promise<Transport> {
  const { api, work, reaching } = options;
  await untilReached(() => api.deleteWebhook({ drop_pending_updates: false }), reaching);
  const fetcher = createFetcher(options);
  const stopping = new AbortController();
  const polled = poll(fetcher, options, stopping.signal);
  return {
    readiness: fetcher.readiness,
    failed: polled.then(() => new Promise<never>(() => undefined)),
    async stop() {
      stopping.abort();
      await polled.catch(() => undefined);
    },
    async finish(longest) {
      await work.idle(longest);
      await fetcher.confirm();
    },
  };
}

/** One update after another begins to be answered; each is done when it is done. */
async function poll(
  fetcher: Fetcher,
  { handle, work }: PollingOptions,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const updates = await fetcher.fetch(MOST_AT_ONCE, stopping);
    for (const update of updates) {
      void work.run(() => handle(update)).finally(() => fetcher.done(update));
      // What it has to say is sent before the next is read.
      await new Promise(setImmediate);
    }
    if (work.size >= MOST_AT_ONCE) await work.idle(LONGEST_WAIT_FOR_ROOM);
  }
}

/** An update as far as polling reads it. */
interface Numbered {
  readonly update_id: number;
}

export interface Fetcher {
  readonly readiness: () => Readiness;
  /** The next updates; retries until the error is one that only a person can fix. Empty where it is stopped. */
  fetch(most: number, stopping: AbortSignal): Promise<readonly Numbered[]>;
  /** However it ended, an update is not to come again. */
  done(update: Numbered): void;
  /** Acknowledges what is done with, so that the next process does not answer it again. */
  confirm(): Promise<void>;
}

export function createFetcher({
  polls,
  log,
  metrics,
  clock,
  pause,
}: Omit<PollingOptions, 'api' | 'work' | 'handle' | 'reaching'>): Fetcher {
  const conflict = createConflict(clock);
  const underWay = new Set<number>();
  let offset = 0;
  let failures = 0;
  let readiness: Readiness = { ready: false, reason: 'no poll has been answered yet' };

  const succeed = (updates: readonly Numbered[]): void => {
    if (failures > 0) log.info({ failures }, 'polling recovered');
    failures = 0;
    readiness = { ready: true };
    metrics.connected(true);
    for (const { update_id } of updates) underWay.add(update_id);
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  };
  const fail = (error: unknown): void => {
    failures += 1;
    readiness = { ready: false, reason: 'the last poll failed' };
    metrics.connected(false);
    if (failures === 1) log.warn({ err: error }, 'polling failed, retrying');
  };
  const request = (most: number, stopping: AbortSignal): Promise<readonly Numbered[]> =>
    polls.getUpdates(
      {
        offset,
        limit: most,
        // Polls return at once until one has worked.
        timeout: readiness.ready ? POLL_SECONDS : 0,
        allowed_updates: updateKinds,
      },
      stopping,
    );

  return {
    readiness: () => readiness,
    async fetch(most, stopping) {
      while (!stopping.aborted) {
        try {
          const updates = await request(most, stopping);
          succeed(updates);
          return updates;
        } catch (error) {
          if (stopping.aborted) break;
          fail(error);
          await pause(waitAfter(error, failures, conflict), stopping).catch(() => undefined);
        }
      }
      return [];
    },
    done: ({ update_id }) => void underWay.delete(update_id),
    async confirm() {
      if (offset === 0) return;
      const first = Math.min(offset, ...underWay);
      await polls.getUpdates({ offset: first, limit: 1, timeout: 0 }).catch((error: unknown) => {
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
