import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outcome } from '@us-morocco-security/chat';
import {
  BodyTooLarge,
  createPublicServer,
  createTally,
  handleHealthz,
  type Log,
  listen,
  type Metrics,
  pathOf,
  readBody,
  respond,
  type Work,
} from '@us-morocco-security/service';
import { type Handle, updateKinds } from '@us-morocco-security/telegram';
import type { Api } from 'grammy';
import type { WebhookInfo } from 'grammy/types';
import type { WebhookConfig } from './config.ts';
import type { Transport } from './transport.ts';
import { type Reaching, untilReached } from './until-reached.ts';

export interface WebhookOptions extends WebhookConfig {
  readonly api: Api;
  readonly handle: Handle;
  readonly work: Work;
  readonly reaching: Reaching;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly metrics: Pick<Metrics, 'connected' | 'answered'>;
}

const PATH = '/telegram';
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const MOST_BYTES = 1024 * 1024;
/** Telegram sends a chat's next update only when this one is taken; a slow answer goes on by itself. */
const LONGEST_HOLD = 10_000;
/** Draining has waited for the answers of held requests; what goes on by itself has this much longer. */
const LONGEST_AFTER_DRAIN = 2_000;

/** Starts the webhook server, then sets the webhook, so that no update arrives too early. */
export async function startWebhook(options: WebhookOptions): Promise<Transport & { port: number }> {
  const { api, work, reaching, log, metrics, port, url, secret } = options;
  const serving = {
    ...options,
    countForged: forgedCounter(log, metrics),
    secretDigest: digest(secret),
  };
  const { server, drain } = createPublicServer((request, response) => {
    serve(request, response, serving).catch((error: unknown) => {
      log.warn({ err: error }, 'webhook request aborted');
      response.destroy();
    });
  });
  // All addresses: Telegram, or a proxy in front, is on another host.
  const bound = await listen(server, { host: '0.0.0.0', port, variable: 'TELEGRAM_PORT' });
  await untilReached(() => announce(api, { url, secret }, log), reaching);
  metrics.connected(true);
  return {
    port: bound,
    readiness: () =>
      server.listening ? { ready: true } : { ready: false, reason: 'the webhook is closed' },
    failed: new Promise((_, reject) => {
      server.once('error', reject);
    }),
    stop: drain,
    async finish() {
      await work.idle(LONGEST_AFTER_DRAIN);
    },
  };
}

/**
 * Sets the webhook where Telegram has another. Its secret cannot be compared; that requests were refused by this side
 * shows it to be another.
 */
async function announce(
  api: Api,
  { url, secret }: Pick<WebhookConfig, 'url' | 'secret'>,
  log: WebhookOptions['log'],
): Promise<void> {
  if (isAnnounced(await api.getWebhookInfo(), url)) return;
  await api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: updateKinds,
    drop_pending_updates: false,
  });
  log.info('webhook set');
}

/** Whether Telegram has this webhook set, as far as it reports. */
export const isAnnounced = (info: WebhookInfo, url: string): boolean =>
  info.url === url &&
  updateKinds.toSorted().join() === (info.allowed_updates ?? []).toSorted().join() &&
  !/\b401\b/.test(info.last_error_message ?? '');

interface Serving extends WebhookOptions {
  readonly countForged: () => void;
  readonly secretDigest: Buffer;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: Serving,
): Promise<void> {
  if (handleHealthz(request, response)) return;
  const refusal = refusalOf(request, options);
  if (refusal !== undefined) return refuse(response, refusal, options);
  const body = await bodyOf(request);
  const update = body === undefined ? undefined : readUpdate(body);
  if (update === undefined) {
    return respond(response, body === undefined ? 413 : 400, 'no update');
  }
  await take(update, options);
  respond(response, 200, 'ok');
}

type Refusal = readonly [status: number, text: string];

function refusalOf(request: IncomingMessage, { secretDigest }: Serving): Refusal | undefined {
  if (pathOf(request).replace(/\/+$/, '') !== PATH) return [404, 'not found'];
  if (request.method !== 'POST') return [405, 'method not allowed'];
  const given = request.headers[SECRET_HEADER];
  return isSame(typeof given === 'string' ? given : '', secretDigest)
    ? undefined
    : [401, 'unauthorized'];
}

/** What it brings is not read: the connection is closed. */
function refuse(response: ServerResponse, [status, text]: Refusal, { countForged }: Serving): void {
  if (status === 401) countForged();
  const headers = status === 405 ? { allow: 'POST' } : {};
  respond(response, status, text, { ...headers, connection: 'close' });
}

/** Counts each, and logs them at most once a minute: anybody can send any number. */
function forgedCounter(log: WebhookOptions['log'], metrics: WebhookOptions['metrics']): () => void {
  const tally = createTally((count) =>
    log.warn({ count }, 'rejected webhook requests with wrong secret'),
  );
  return () => {
    metrics.answered({ command: 'unknown', outcome: 'forged' satisfies Outcome, seconds: 0 });
    tally();
  };
}

/** Compares digests of equal length, so that timing reveals nothing about the secret. */
const isSame = (given: string, secret: Buffer): boolean => timingSafeEqual(digest(given), secret);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  try {
    return (await readBody(request, MOST_BYTES)).toString('utf8');
  } catch (error) {
    if (error instanceof BodyTooLarge) return undefined;
    throw error;
  }
}

function readUpdate(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return isUpdate(value) ? value : undefined;
  } catch {
    // No JSON: the answer says so.
    return undefined;
  }
}

/** Only the number is checked here: whoever handles an update reads what else it holds. */
const isUpdate = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'update_id' in value &&
  Number.isSafeInteger(value.update_id);

/** Handles the update, or lets it continue in the background. */
async function take(update: unknown, { handle, work }: WebhookOptions): Promise<void> {
  const answered = work.run(() => handle(update));
  let timer: NodeJS.Timeout | undefined;
  const held = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_HOLD);
  });
  await Promise.race([answered, held]);
  clearTimeout(timer);
}
