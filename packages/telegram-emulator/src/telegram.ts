import type { Server } from 'node:http';
import type { Update, User, UserFromGetMe } from '@grammyjs/types';
import type { Button } from './button.ts';
import type { Call, InlineMessage } from './call.ts';
import { execute, record } from './execute.ts';
import { type FailureOptions, Hold } from './faults.ts';
import { GuestMode, type GuestOptions } from './guest-mode.ts';
import { type Chosen, InlineMode, type InlineOptions, type InlineResult } from './inline-mode.ts';
import type { Outcome } from './outcome.ts';
import { Group, type GroupOptions, PrivateChat } from './people.ts';
import { createApiServer } from './server.ts';
import { UpdateQueue } from './update-queue.ts';
import { type Handling, Watches } from './watches.ts';
import { type Delivery, Webhook } from './webhook.ts';
import { type Refused, World } from './world.ts';

export interface TelegramOptions {
  readonly token?: string;
  readonly botUsername?: string;
  readonly supportsInline?: boolean;
  /** Turns privacy mode off: the bot hears everything said in groups. */
  readonly readsEverything?: boolean;
  readonly floodControl?: boolean;
  /** False: a Bot API server of before 10.2, which ignores what it does not know. */
  readonly supportsEphemeral?: boolean;
  readonly supportsGuests?: boolean;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /**
   * When an update counts as handled. `confirmed`, the default, suits grammY's own polling and webhooks; a runner
   * confirms before it handles and needs `answered`.
   */
  readonly handling?: Handling;
  /** How long, in milliseconds, anything is waited for before it is an error. */
  readonly deadline?: number;
}

const TOKEN = '123456:TEST-token';
const FIRST_GROUP = -1_001_000_000_000;

/** Starts a Bot API server on this machine. */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const telegram = new Telegram(options);
  await telegram.listen();
  return telegram;
}

/** Telegram: its Bot API, and the people who use it. */
export class Telegram {
  readonly token: string;
  readonly bot: UserFromGetMe;
  /** Every try to hand an update to the webhook. */
  readonly deliveries: Delivery[] = [];
  private readonly world: World;
  private readonly inlineMode: InlineMode;
  private readonly guestMode: GuestMode;
  private readonly server: Server;
  private groups = 0;

  constructor(options: TelegramOptions) {
    const { token = TOKEN, floodControl = false, supportsEphemeral = true } = options;
    const { now = Date.now } = options;
    const watches = new Watches(options.deadline ?? 20_000);
    const queue = new UpdateQueue({
      onConfirmed: (updateId) => watches.confirmed(updateId),
      onPolled: () => watches.changed(),
    });
    const webhook = new Webhook(queue, {
      execute: (method, payload) => this.executeReply(method, payload),
      onDelivery: (delivery) => this.noteDelivery(delivery),
    });
    const handling = options.handling ?? 'confirmed';
    this.token = token;
    this.bot = botOf(options);
    this.world = new World({
      token,
      bot: this.bot,
      now,
      floodControl,
      supportsEphemeral,
      handling,
      queue,
      watches,
      webhook,
    });
    this.inlineMode = new InlineMode(this.world);
    this.guestMode = new GuestMode(this.world);
    this.server = createApiServer(this.world);
  }

  /** For `new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } })`. */
  get apiRoot(): string {
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server is closed');
    return `http://127.0.0.1:${address.port}`;
  }

  /** The bot's requests in order, but for getUpdates. */
  get calls(): readonly Call[] {
    return this.world.calls;
  }

  /** The bot's requests for updates. */
  get polls(): readonly Call[] {
    return this.world.polls;
  }

  /** The requests that broke a rule of Telegram's, whether it said so or silently dropped something. */
  get refused(): readonly Refused[] {
    return this.world.refused;
  }

  /** The bot's commands, name and descriptions. */
  get profile() {
    return this.world.profile;
  }

  /** A photo that the bot uploaded, by the ID of any of its sizes. */
  photoFile(fileId: string): Uint8Array | undefined {
    return this.world.photos.read(fileId);
  }

  /** Forgets the photos: the bot's IDs of them are wrong from now on. */
  forgetPhotos(): void {
    this.world.photos.clear();
  }

  get isClosed(): boolean {
    return !this.server.listening;
  }

  /** Whether a poller waits for updates. */
  get isPolled(): boolean {
    return this.world.queue.isPolled;
  }

  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method.toLowerCase() === method.toLowerCase());
  }

  user(user: Omit<User, 'is_bot'>): User {
    return { is_bot: false, ...user };
  }

  privateChat(user: User): PrivateChat {
    return new PrivateChat(this.world, user);
  }

  group(options: GroupOptions): Group {
    this.groups += 1;
    return new Group(this.world, { id: FIRST_GROUP - this.groups, ...options });
  }

  /** Delivers an update as it is, whatever it holds; resolves when the bot has confirmed it. */
  deliver(content: Readonly<Record<string, unknown>>): Promise<void> {
    const { queue, webhook } = this.world;
    const update = queue.number(content);
    queue.add({ update, line: `raw ${update.update_id}` });
    webhook.pump();
    return this.delivered(update);
  }

  /** Mentions the bot, in guest mode, in a chat that it is not in. */
  guest(text: string, options: GuestOptions): Promise<Outcome> {
    return this.guestMode.ask(text, options);
  }

  inline(query: string, options: InlineOptions): Promise<Outcome> {
    return this.inlineMode.ask(query, options);
  }

  chooseInline(result: InlineResult, from: User): Promise<Chosen> {
    return this.inlineMode.choose(result, from);
  }

  /** An inline message in its current state. */
  inlineMessage(id: string): InlineMessage {
    return this.inlineMode.find(id);
  }

  pressInline(id: string, button: Button, from: User): Promise<Outcome> {
    return this.inlineMode.press(id, button, from);
  }

  setFloodControl(enabled: boolean): void {
    this.world.flood.enabled = enabled;
  }

  /** The next requests of that method get this error. */
  fail(method: string, failure: FailureOptions): void {
    this.world.faults.planFailure(method, failure);
  }

  /** The next requests of that method lose their connection: before they are executed, or after. */
  cut(method: string, { times = 1, executed = false } = {}): void {
    this.world.faults.plan(method, { kind: 'cut', executed }, times);
  }

  /** The next requests of that method get the end of the connection (FIN): instead of an answer, or midway. */
  closeEarly(method: string, { times = 1, midway = false } = {}): void {
    this.world.faults.plan(method, { kind: 'close', midway }, times);
  }

  /** The next requests of that method get a page of HTML with the status 502. */
  badGateway(method: string, { times = 1 } = {}): void {
    this.world.faults.plan(method, { kind: 'bad-gateway' }, times);
  }

  /** The next request of that method waits until it is released. */
  hold(method: string): Hold {
    const hold = new Hold();
    this.world.faults.plan(method, { kind: 'hold', hold });
    return hold;
  }

  /** Redelivers an update, as if its acknowledgement had been lost. */
  async redeliver(update: Update): Promise<Outcome> {
    const { watches, queue, webhook, handling } = this.world;
    const outcome = watches.watch(update, handling);
    if (!webhook.isSet) queue.repeat(update);
    else if (await webhook.repeat(update)) watches.confirmed(update.update_id);
    return outcome;
  }

  /** Tries again to hand over the updates that the webhook refused. */
  retryWebhook(): void {
    this.world.webhook.retry();
  }

  /** Resolves when the bot has confirmed the update. */
  delivered({ update_id }: Update): Promise<void> {
    return this.until(() => !this.isPending(update_id));
  }

  /** Resolves as soon as the condition holds. */
  until(condition: () => boolean): Promise<void> {
    return this.world.watches.until(condition);
  }

  /** Resolves when every update is confirmed and no request is under way. */
  quiet(): Promise<void> {
    return this.until(() => {
      const underWay = this.calls.filter(({ effect, error }) => !(effect || error));
      return underWay.length === 0 && this.world.queue.pending.length === 0;
    });
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.world.watches.close();
    this.world.webhook.close();
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private isPending(updateId: number): boolean {
    return this.world.queue.pending.some(({ update }) => update.update_id === updateId);
  }

  private async executeReply(method: string, payload: Call['payload']): Promise<void> {
    const call = record(this.world, method, payload, true);
    try {
      await execute(this.world, call, new AbortController().signal);
    } catch (error) {
      // The bot cannot learn of it; the call keeps it.
      if (call.error !== error) throw error;
    }
  }

  private noteDelivery(delivery: Delivery): void {
    this.deliveries.push(delivery);
    this.world.watches.changed();
  }
}

function botOf(options: TelegramOptions): UserFromGetMe {
  const {
    token = TOKEN,
    botUsername = 'test_bot',
    supportsInline = true,
    supportsGuests = true,
    readsEverything = false,
  } = options;
  return {
    id: Number.parseInt(token, 10),
    is_bot: true,
    first_name: 'Test bot',
    username: botUsername,
    can_join_groups: true,
    can_read_all_group_messages: readsEverything,
    supports_inline_queries: supportsInline,
    supports_guest_queries: supportsGuests,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
