import type { Update } from '@grammyjs/types';
import { otherPoller, webhookTookOver } from './api-error.ts';

export type UpdateContent = Omit<Update, 'update_id'>;

/** An update in the line of those that Telegram hands over one after the other. */
export interface Queued {
  readonly update: Update;
  /** A webhook gets the updates of one line one at a time. */
  readonly line: string;
}

interface Hooks {
  readonly onConfirmed: (updateId: number) => void;
  /** A poller waits. */
  readonly onPolled: () => void;
}

interface Waiting {
  readonly offset: number;
  readonly limit: number;
  readonly resolve: (updates: readonly Update[]) => void;
  readonly reject: (reason: Error) => void;
}

/** The updates the bot has not confirmed, and the poller that waits for more. */
export class UpdateQueue {
  /** The kinds the bot asked for; empty is all that concern us. */
  allowed: readonly string[] = [];
  private queued: readonly Queued[] = [];
  private again: readonly Update[] = [];
  private handedAgain: readonly Update[] = [];
  private waiting: Waiting | undefined;
  private lastId = 100;
  private readonly hooks: Hooks;

  constructor(hooks: Hooks) {
    this.hooks = hooks;
  }

  get pending(): readonly Queued[] {
    return this.queued;
  }

  /** Whether a poller waits for updates. */
  get isPolled(): boolean {
    return this.waiting !== undefined;
  }

  allows(content: UpdateContent): boolean {
    return (
      this.allowed.length === 0 || Object.keys(content).some((kind) => this.allowed.includes(kind))
    );
  }

  number(content: UpdateContent): Update {
    this.lastId += 1;
    return { update_id: this.lastId, ...content };
  }

  add(queued: Queued): void {
    this.queued = [...this.queued, queued];
    this.wake();
  }

  /** Hands a confirmed update over once more, at the next poll. */
  repeat(update: Update): void {
    this.again = [...this.again, update];
    this.wake();
  }

  /** Takes the update from the queue; it will not be delivered again. */
  confirm(updateId: number): void {
    const confirmed = this.queued.some(({ update }) => update.update_id === updateId);
    this.queued = this.queued.filter(({ update }) => update.update_id !== updateId);
    if (confirmed) this.hooks.onConfirmed(updateId);
  }

  clear(): void {
    for (const { update } of this.queued) this.confirm(update.update_id);
  }

  /** Answers getUpdates: at once with what there is, else when something comes; `timeout` 0 does not wait. */
  poll(
    offset: number,
    limit: number,
    timeout: number,
    signal: AbortSignal,
  ): Promise<readonly Update[]> {
    this.confirmBefore(offset);
    this.confirmRepeated();
    const updates = this.take(offset, limit);
    if (updates.length > 0 || timeout === 0) return Promise.resolve(updates);
    this.waiting?.reject(otherPoller());
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { offset, limit, resolve, reject };
      this.waiting = waiting;
      this.hooks.onPolled();
      signal.addEventListener('abort', () => {
        if (this.waiting === waiting) this.waiting = undefined;
        resolve([]);
      });
    });
  }

  /** A webhook ends polling. */
  endPolling(): void {
    this.waiting?.reject(webhookTookOver());
    this.waiting = undefined;
  }

  /** An offset confirms what is before it; a negative one all but the last. */
  private confirmBefore(offset: number): void {
    const first = offset < 0 ? (this.queued.at(offset)?.update.update_id ?? 0) : offset;
    for (const { update } of this.queued) {
      if (update.update_id < first) this.confirm(update.update_id);
    }
  }

  /** Updates handed over once more count as taken when the bot asks for the next. */
  private confirmRepeated(): void {
    const handed = this.handedAgain;
    this.handedAgain = [];
    for (const { update_id } of handed) this.hooks.onConfirmed(update_id);
  }

  private take(offset: number, limit: number): readonly Update[] {
    const fresh = this.queued
      .map(({ update }) => update)
      .filter(({ update_id }) => update_id >= offset);
    const updates = [...this.again, ...fresh].slice(0, limit);
    this.handedAgain = this.again.filter((update) => updates.includes(update));
    this.again = this.again.filter((update) => !updates.includes(update));
    return updates;
  }

  private wake(): void {
    if (this.waiting === undefined) return;
    const { offset, limit, resolve } = this.waiting;
    this.waiting = undefined;
    resolve(this.take(offset, limit));
  }
}
