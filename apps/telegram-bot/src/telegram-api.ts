import type { Clock } from '@us-morocco-security/answers';
// grammY takes the signals of this package, whose types are not those of Node.
import { AbortController } from 'abort-controller';
import { Api, type Transformer } from 'grammy';
import type { Pause } from './pause.ts';
import { followUpgrade, retries } from './retry.ts';
import { createSendingQueue, type SendingQueue } from './sending-queue.ts';

export interface ApiOptions {
  readonly token: string;
  /** Without a slash at the end. */
  readonly apiRoot: string;
  readonly clock: Clock;
  readonly pause: Pause;
}

/** Maximum duration of a poll, which Telegram ends after 30 s. */
const LONGEST_POLL_SECONDS = 45;
/** Of every other call: a connection that Telegram left in the middle of an answer may show no end of its own. */
const LONGEST_CALL = 15_000;

const limitCalls: Transformer = async (prev, method, payload, signal) => {
  if (method === 'getUpdates') return prev(method, payload, signal);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_CALL);
  try {
    return await prev(method, payload, limit.signal);
  } finally {
    clearTimeout(timer);
  }
};

/** Telegram's methods; messages go through a queue, and what fails for the moment is tried again behind it. */
export function createApi({ token, apiRoot, clock, pause }: ApiOptions): {
  readonly api: Api;
  readonly queue: SendingQueue;
} {
  const api = new Api(token, { apiRoot, timeoutSeconds: LONGEST_POLL_SECONDS });
  const queue = createSendingQueue(clock, pause);
  // The last one is called first.
  api.config.use(limitCalls, followUpgrade, retries(pause), queue.transformer);
  return { api, queue };
}
