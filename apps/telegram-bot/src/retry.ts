import { autoRetry } from '@grammyjs/auto-retry';
import { HttpError, type Transformer } from 'grammy';
import type { Pause } from './pause.ts';

const MOST_ATTEMPTS = 3;
/**
 * A reader has given up after this long, and a flood limit that asks for more is not waited out: the update would
 * hold up its chat.
 */
const LONGEST_WAIT_SECONDS = 10;
const FIRST_WAIT = 500;

/** Retries what Telegram refuses for the moment: 429 after the time it names, 5xx after a growing one. */
const retryRefusals = autoRetry({
  maxRetryAttempts: MOST_ATTEMPTS,
  maxDelaySeconds: LONGEST_WAIT_SECONDS,
  // It would retry cuts without end: `retryCuts` counts.
  rethrowHttpErrors: true,
});

/** Retries a call whose connection was cut, after a growing time. */
const retryCuts =
  (pause: Pause): Transformer =>
  async (prev, method, payload, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await prev(method, payload, signal);
      } catch (error) {
        const isLast = attempt > MOST_ATTEMPTS || signal?.aborted === true;
        if (isLast || !(error instanceof HttpError)) throw error;
        await pause(FIRST_WAIT * 2 ** (attempt - 1), signal);
      }
    }
  };

/** The transformers of a bot's calls. Polling has its own retry rules. */
export const retries = (pause: Pause): readonly Transformer[] =>
  [retryCuts(pause), retryRefusals].map(
    (retry): Transformer =>
      (prev, method, payload, signal) =>
        method === 'getUpdates'
          ? prev(method, payload, signal)
          : retry(prev, method, payload, signal),
  );
