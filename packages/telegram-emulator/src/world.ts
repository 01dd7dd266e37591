import type { UserFromGetMe } from '@grammyjs/types';
import type { Call, InlineMessage, Payload } from './call.ts';
import { Chats } from './chats.ts';
import type { Problems } from './checks/problem.ts';
import { Faults } from './faults.ts';
import { FloodControl } from './flood-control.ts';
import { PhotoFiles } from './photo-files.ts';
import { ProfileStore } from './profile-store.ts';
import { Queries } from './queries.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { Handling, Watches } from './watches.ts';
import type { Webhook } from './webhook.ts';

/** A request that was refused, or from which something was silently dropped. */
export interface Refused {
  readonly method: string;
  readonly payload: Payload;
  /** Telegram's words, where it said any. */
  readonly refusal?: string;
  /** What the checks found; empty where the refusal is about the state of things. */
  readonly problems: Problems;
}

interface Parts {
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly now: () => number;
  readonly floodControl: boolean;
  readonly supportsEphemeral: boolean;
  readonly handling: Handling;
  readonly queue: UpdateQueue;
  readonly watches: Watches;
  readonly webhook: Webhook;
}

/** Everything Telegram knows. */
export class World {
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly now: () => number;
  readonly queue: UpdateQueue;
  readonly watches: Watches;
  readonly webhook: Webhook;
  readonly handling: Handling;
  readonly flood: FloodControl;
  readonly supportsEphemeral: boolean;
  readonly chats = new Chats();
  readonly photos = new PhotoFiles();
  readonly inlineMessages = new Map<string, InlineMessage>();
  readonly queries: Queries;
  readonly profile = new ProfileStore();
  readonly faults = new Faults();
  readonly calls: Call[] = [];
  readonly polls: Call[] = [];
  readonly refused: Refused[] = [];

  constructor(parts: Parts) {
    const { token, bot, now, handling, queue, watches, webhook } = parts;
    this.token = token;
    this.bot = bot;
    this.now = now;
    this.queries = new Queries(now);
    this.handling = handling;
    this.flood = new FloodControl(parts.floodControl);
    this.supportsEphemeral = parts.supportsEphemeral;
    this.queue = queue;
    this.watches = watches;
    this.webhook = webhook;
  }
}
