import type { Update } from '@grammyjs/types';
import { z } from 'zod';
import type { Payload } from './call.ts';
import type { Queued, UpdateQueue } from './update-queue.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secret_token: string;
  readonly max_connections: number;
}

/** One try to hand an update to the webhook. */
export interface Delivery {
  readonly update: Update;
  /** What the bot's server answered; undefined where no answer came. */
  readonly status: number | undefined;
}

interface Hooks {
  /** Runs the method that a webhook answer asks for. */
  readonly execute: (method: string, payload: Payload) => Promise<void>;
  readonly onDelivery: (delivery: Delivery) => void;
}

const Reply = z.looseObject({ method: z.string() });
/** The methods a webhook answer may not ask for. */
const NOT_IN_A_REPLY = /^(get.*|setwebhook|deletewebhook|close|logout)$/i;

/** Hands updates to the bot's own server. A line whose update was refused waits until it is retried. */
export class Webhook {
  private settings: WebhookSettings | undefined;
  private readonly queue: UpdateQueue;
  private readonly hooks: Hooks;
  /** Lines with an update under way, or refused. */
  private readonly busy = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly closing = new AbortController();

  constructor(queue: UpdateQueue, hooks: Hooks) {
    this.queue = queue;
    this.hooks = hooks;
  }

  get isSet(): boolean {
    return this.settings !== undefined;
  }

  get current(): WebhookSettings | undefined {
    return this.settings;
  }

  set(settings: WebhookSettings | undefined): void {
    this.settings = settings;
    this.retry();
  }

  /** Begins what can be delivered: the first update of every line. */
  pump(): void {
    for (const queued of this.queue.pending) {
      if (this.settings === undefined || this.busy.has(queued.line)) continue;
      this.busy.add(queued.line);
      this.deliver(queued, this.settings);
    }
  }

  /** Tries the refused updates again. */
  retry(): void {
    for (const line of this.refused) this.busy.delete(line);
    this.refused.clear();
    this.pump();
  }

  /** Hands an update over once more, without regard to lines. */
  async repeat(update: Update): Promise<boolean> {
    return this.settings !== undefined && (await this.post(update, this.settings));
  }

  close(): void {
    this.settings = undefined;
    this.closing.abort();
  }

  private async deliver({ update, line }: Queued, settings: WebhookSettings): Promise<void> {
    if (!(await this.post(update, settings))) {
      this.refused.add(line);
      return;
    }
    this.busy.delete(line);
    this.queue.confirm(update.update_id);
    this.pump();
  }

  private async post(update: Update, settings: WebhookSettings): Promise<boolean> {
    const response = await this.request(update, settings);
    const done = response?.ok ?? false;
    if (done) await this.executeReply((await response?.text()) ?? '');
    if (!this.closing.signal.aborted) this.hooks.onDelivery({ update, status: response?.status });
    return done;
  }

  private async request(update: Update, { url, secret_token }: WebhookSettings) {
    const secret = secret_token && { 'X-Telegram-Bot-Api-Secret-Token': secret_token };
    const headers = { 'Content-Type': 'application/json', ...(secret || {}) };
    const { signal } = this.closing;
    const body = JSON.stringify(update);
    try {
      return await fetch(url, { method: 'POST', redirect: 'manual', headers, body, signal });
    } catch {
      // No answer is a refused delivery.
      return undefined;
    }
  }

  private async executeReply(body: string): Promise<void> {
    const reply = Reply.safeParse(parseJson(body));
    if (!reply.success || NOT_IN_A_REPLY.test(reply.data.method)) return;
    const { method, ...payload } = reply.data;
    await this.hooks.execute(method, payload);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
