import { setTimeout as timer } from 'node:timers/promises';
import { type Installation, type Reply, tellNews } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import type { Attempt, Batch, State, StateErrorCode } from '@us-morocco-security/state';
import { announce } from './announce.ts';
import type { Memory } from './memory.ts';
import { noMemory } from './memory.ts';
import { readNews } from './payload.ts';
import { createStoredMemory } from './stored.ts';

/**
 * Sends an alert to a place, under the name that the bot gave it in `Who`, and says what came of it. Reasons are those
 * of `AlertReason`. Whatever it throws counts as failed, and is tried again.
 */
export type SendAlert = (place: string, alert: Reply) => Promise<Attempt>;

export interface MemoryOptions {
  readonly platform: 'discord' | 'telegram';
  /** A path, `:memory:`, or `postgres://…`. */
  readonly url: string;
  readonly secret: string | undefined;
  readonly dataset: Dataset;
  /** What the host has set. */
  readonly installation?: Installation;
  readonly log: MemoryLog;
  readonly metrics: MemoryMetrics;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Messages on their way at once. */
  readonly concurrency?: number;
}

interface MemoryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

interface MemoryMetrics {
  /** The database did not do what it was asked. */
  memoryFailed(): void;
  alerted(result: Attempt['result']): void;
}

/** The memory of a bot that runs. */
export interface RunningMemory extends Memory {
  /** Begins to enter and send alerts, once the bot can send. Call it once. */
  sendAlerts(send: SendAlert): void;
  /** Waits for what is being sent, and closes the database. */
  close(): Promise<void>;
}

/** Node 20 has no database driver that works. */
const LEAST_NODE = 22;

/** How long to wait before a database that does not answer, or another process that leads, is asked again. */
const AGAIN_MS = 10_000;

/** How long a stop waits for alerts on their way. */
const CLOSE_MS = 3_000;

const DAY_MS = 86_400_000;

/** What no waiting helps against. */
const LASTING: ReadonlySet<StateErrorCode> = new Set([
  'node-too-old',
  'not-writable',
  'newer-schema',
  'not-a-database',
]);

/**
 * Opens the memory in the background: the bot answers meanwhile, and goes on answering where there is none. What is
 * wrong is logged once, not with every question.
 */
export function startMemory(options: MemoryOptions): RunningMemory {
  const { clock = Date.now, dataset, log, metrics, platform } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let state: State | undefined;
  let isLost = false;
  let isFailing = false;

  const failed = (error: unknown): void => {
    metrics.memoryFailed();
    if (!isFailing) log.warn({ err: error }, 'memory does not answer, the bot answers without it');
    isFailing = true;
  };
  const worked = (): void => {
    if (isFailing) log.info({}, 'memory answers again');
    isFailing = false;
  };

  const opened = open(options, { signal, failed }).then((result) => {
    if (typeof result === 'string') {
      isLost = true;
      log.warn({ reason: result }, 'no memory: nothing is remembered, and no alerts are sent');
    } else {
      state = result;
    }
  });
  const stored = createStoredMemory({
    ...{ platform, dataset, clock, failed, worked },
    state: () => state,
  });
  const now = (): Memory => (isLost ? noMemory : stored);
  let sending: Promise<void> = opened;
  return {
    know: (who) => now().know(who),
    perform: (effect, who) => now().perform(effect, who),
    moved: (from, to) => now().moved(from, to),
    left: (place, reason) => now().left(place, reason),
    sendAlerts(send) {
      sending = opened.then(async () => {
        if (state !== undefined) await runAlerts(state, send, options, { signal, failed });
      });
    },
    async close() {
      stopping.abort();
      // A message that hangs is claimed again once its lease ends.
      await Promise.race([sending, timer(CLOSE_MS, undefined, { ref: false })]);
      await state?.close();
    },
  };
}

interface Running {
  readonly signal: AbortSignal;
  readonly failed: (error: unknown) => void;
}

/** The database once it is open; why there is none, where that lasts. */
async function open(
  { clock, platform, secret, url }: MemoryOptions,
  { signal, failed }: Running,
): Promise<State | string> {
  if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) return 'node-too-old';
  const { openState, StateError } = await import('@us-morocco-security/state');
  while (!signal.aborted) {
    try {
      return await openState({ url, platform, secret, ...(clock === undefined ? {} : { clock }) });
    } catch (error) {
      if (error instanceof StateError && LASTING.has(error.code)) return error.code;
      failed(error);
      await pause(AGAIN_MS, signal);
    }
  }
  return 'stopped';
}

/** Sends alerts as the one process that does, until the signal ends it. */
async function runAlerts(
  state: State,
  send: SendAlert,
  options: MemoryOptions,
  running: Running,
): Promise<void> {
  const { concurrency, dataset, log, metrics } = options;
  const { signal, failed } = running;
  const held = await lead(state, log, running);
  if (held === undefined) return;
  await untilDone(async () => {
    const announced = await announce(state.ledger, dataset);
    if (typeof announced === 'object') log.info(announced, 'news entered');
    else log.info({ announced }, 'no news to enter');
  }, running);
  const sweeping = sweepDaily(state, running);
  const { deliver } = await import('@us-morocco-security/state');
  await deliver(
    {
      state,
      send: async (batch) => {
        const attempt = await sendBatch(batch, send, options);
        metrics.alerted(attempt.result);
        return attempt;
      },
      report: failed,
      ...(concurrency === undefined ? {} : { concurrency }),
    },
    signal,
  );
  await sweeping;
  await held.release();
}

/** Waits until no other process of this bot sends alerts from the same file. */
async function lead(state: State, log: MemoryLog, { signal, failed }: Running) {
  let isTold = false;
  while (!signal.aborted) {
    const held = await state.lead().catch(failed);
    if (held !== undefined) return held;
    if (!isTold) {
      log.warn({}, 'another process of this bot sends the alerts; this one only answers');
      isTold = true;
    }
    await pause(AGAIN_MS, signal);
  }
  return undefined;
}

async function untilDone(work: () => Promise<void>, { signal, failed }: Running): Promise<void> {
  while (!signal.aborted) {
    try {
      return await work();
    } catch (error) {
      failed(error);
      await pause(AGAIN_MS, signal);
    }
  }
}

/** Deletes what was not used for a year. */
async function sweepDaily(
  { ledger, preferences, subscriptions }: State,
  { signal, failed }: Running,
): Promise<void> {
  while (!signal.aborted) {
    await Promise.all([preferences.sweep(), subscriptions.sweep(), ledger.sweep()]).catch(failed);
    await pause(DAY_MS, signal);
  }
}

/** One message of what a place is due. What this program cannot read any more is no message. */
function sendBatch(
  { events, language, place }: Batch,
  send: SendAlert,
  { dataset, installation, platform }: MemoryOptions,
): Promise<Attempt> {
  const news = events.flatMap(readNews);
  if (news.length === 0) return Promise.resolve({ result: 'refused', reason: 'refused' });
  const followed = [...new Set(events.flatMap(({ askedBy }) => askedBy))];
  return send(place, tellNews(news, followed, dataset, language, platform, installation));
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await timer(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
