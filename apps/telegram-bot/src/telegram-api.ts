import type { Clock } from '@us-morocco-security/answers';
import { Api } from 'grammy';
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

/** Telegram ends a poll after 30 s. */
const LONGEST_POLL_SECONDS = 45;
/** Of every other call: a connection that Telegram left in the middle of an answer may show no end of its own. */
const LONGEST_CALL_SECONDS = 15;

export interface TelegramApi {
  /** Messages go through a queue, and what fails for the moment is tried again behind it. */
  readonly api: Api;
  readonly queue: SendingQueue;
  /** The same, but that it does not follow a group that was upgraded. */
  readonly alerts: Api;
  /** For updates, which have rules of their own. */
  readonly polls: Pick<Api, 'getUpdates'>;
}

export function createApi({ token, apiRoot, clock, pause }: ApiOptions): TelegramApi {
  const api = new Api(token, { apiRoot, timeoutSeconds: LONGEST_CALL_SECONDS });
  const queue = createSendingQueue(clock, pause);
  // The last one is called first.
  api.config.use(followUpgrade, retries(pause), queue.transformer);
  const alerts = new Api(token, { apiRoot, timeoutSeconds: LONGEST_CALL_SECONDS });
  alerts.config.use(retries(pause), queue.transformer);
  return {
    api,
    queue,
    alerts,
    polls: new Api(token, { apiRoot, timeoutSeconds: LONGEST_POLL_SECONDS }),
  };
}
