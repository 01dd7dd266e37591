import { once } from 'node:events';
import { createServer } from 'node:http';
import { type APIMessage, type APIUser, GatewayDispatchEvents } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Exchange } from './exchange.ts';
import { type Fault, type FaultPlan, Faults } from './faults.ts';
import type { Identify } from './frames.ts';
import { Gateway } from './gateway.ts';
import { Ledger } from './ledger.ts';
import type { Filled } from './options.ts';
import { Payloads } from './payloads.ts';
import type { PendingInteraction } from './placing.ts';
import { Refusal } from './refusal.ts';
import { Rest } from './rest.ts';
import { Routes } from './routes.ts';
import type { Who } from './scene.ts';
import type { TargetMessage } from './target.ts';
import {
  createWorld,
  type Happening,
  type Refused,
  refuse,
  type World,
  type WorldOptions,
} from './world.ts';

export interface DiscordOptions extends WorldOptions {
  /** Milliseconds between two heartbeats. */
  readonly heartbeatInterval?: number;
}

const HEARTBEAT_INTERVAL = 41_250;

/** Starts a Discord on this machine, HTTP and gateway on one port. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const discord = new Discord(options);
  await discord.listen();
  return discord;
}

/** A Discord on this machine. Without `listen` it still makes payloads and keeps what was answered to them. */
export class Discord {
  /** Interactions as plain data, for a bot that is asked over HTTP. */
  readonly payloads: Payloads;
  readonly #world: World;
  readonly #ledger: Ledger;
  readonly #gateway: Gateway;
  readonly #faults: Faults;
  readonly #rest: Rest;
  readonly #http = createServer();
  readonly #sockets = new WebSocketServer({ server: this.#http });

  constructor(options: DiscordOptions = {}) {
    const world = createWorld(options);
    const url = () => `ws://${this.#address}`;
    this.#world = world;
    this.#ledger = new Ledger(world);
    this.payloads = new Payloads(world, this.#ledger);
    this.#gateway = new Gateway(world, url, options.heartbeatInterval ?? HEARTBEAT_INTERVAL);
    this.#faults = new Faults(world.patience);
    this.#rest = new Rest(world, new Routes(world, this.#ledger, url), this.#faults);
    this.#http.on('request', (request, response) => void this.#rest.handle(request, response));
    this.#sockets.on('connection', (socket) => this.#gateway.accept(socket));
  }

  async listen(): Promise<void> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
  }

  /** Where a client's `rest.api` points. */
  get apiUrl(): string {
    return `http://${this.#address}/api`;
  }

  get token(): string {
    return this.#world.token;
  }

  get applicationId(): string {
    return this.#world.application.id;
  }

  get bot(): APIUser {
    return this.#world.application.bot;
  }

  get interactionsEndpointUrl(): string | null {
    return this.#world.application.interactionsEndpointUrl;
  }

  set interactionsEndpointUrl(url: string | null) {
    this.#world.application.interactionsEndpointUrl = url;
  }

  /** Refused requests, oldest first; empty as long as the bot makes no mistake. */
  get refused(): readonly Refused[] {
    return this.#world.refused;
  }

  /** Every request that arrived: `POST /interactions/…`. */
  get requests(): readonly string[] {
    return this.#rest.requests;
  }

  /** How each client introduced itself. */
  get identifies(): readonly Identify[] {
    return this.#gateway.identifies;
  }

  /** Registers commands as if the bot had. */
  register(commands: readonly unknown[], guildId?: string): void {
    this.#world.commands.replace(commands, guildId);
  }

  /** The commands that are registered, as Discord returns them with translations. */
  commands(guildId?: string) {
    return this.#world.commands.list(guildId);
  }

  /** Somebody uses a slash command. */
  async slash(name: string, options: Filled = {}, who: Who = {}): Promise<Exchange> {
    return this.#ask(this.payloads.slash(name, options, who));
  }

  /** Somebody types in an option that completes. */
  async autocomplete(
    name: string,
    focused: string,
    typed: string,
    others: Readonly<Record<string, string>> = {},
    who: Who = {},
  ): Promise<Exchange> {
    return this.#ask(this.payloads.autocomplete(name, focused, typed, others, who));
  }

  /** Somebody presses a button, named by its ID or its label. */
  async click(message: APIMessage, customIdOrLabel: string, who: Who = {}): Promise<Exchange> {
    return this.#ask(this.payloads.click(message, customIdOrLabel, who));
  }

  /** Somebody chooses in a select menu. */
  async select(
    message: APIMessage,
    customId: string,
    values: readonly string[],
    who: Who = {},
  ): Promise<Exchange> {
    return this.#ask(this.payloads.select(message, customId, values, who));
  }

  /** Somebody fills in the modal that the bot opened; what is left out stays as it was. */
  async submit(
    exchange: Exchange,
    filled: Readonly<Record<string, string>> = {},
  ): Promise<Exchange> {
    return this.#ask(this.payloads.submit(exchange, filled));
  }

  /** Messages that the bot sent by itself, oldest first. */
  get posted(): readonly APIMessage[] {
    return this.#world.posts.sent;
  }

  /** Nobody can write to a channel, or a user, from now on; Discord says so by a code. */
  shut(id: string, code: number): void {
    this.#world.posts.shut(id, code);
  }

  /** Somebody uses a command of a message's context menu. */
  async onMessage(name: string, target: TargetMessage, who: Who = {}): Promise<Exchange> {
    return this.#ask(this.payloads.onMessage(name, target, who));
  }

  /** Sends an interaction over the gateway, as `payloads` made it or as it has been changed since. */
  async ask(asked: PendingInteraction, changed: unknown = asked): Promise<Exchange> {
    return this.#ask(asked, changed);
  }

  /** Sends a text to every client of the gateway, whatever it is. */
  sendFrame(text: string): void {
    this.#gateway.sendFrame(text);
  }

  /** Takes the HTTP response to a payload as its initial answer. */
  async answered(asked: PendingInteraction, body: unknown): Promise<Exchange> {
    try {
      const exchange = this.#ledger.answer(asked.id, asked.token, { body, files: [] });
      return exchange.settled(() => this.#complaint(asked));
    } catch (error) {
      if (error instanceof Refusal) refuse(this.#world, `response to ${asked.id}`, error);
      throw error;
    }
  }

  /** Plans what goes wrong with the next requests of a route. */
  fail(route: string | RegExp, plan: FaultPlan): Fault {
    return this.#faults.plan(route, plan);
  }

  /** Drops every gateway connection without a close frame. */
  cut(): void {
    this.#gateway.cut();
  }

  /** Closes every gateway connection with a code. */
  closeGateway(code: number): void {
    this.#gateway.closeWith(code);
  }

  /** Asks every client to connect anew. */
  reconnect(): void {
    this.#gateway.reconnect();
  }

  /** Declares every session invalid; one that is not resumable cannot come back. */
  invalidateSession({ resumable = false }: { readonly resumable?: boolean } = {}): void {
    this.#gateway.invalidate(resumable);
  }

  /** Keeps gateway events back until `release`. */
  hold(): void {
    this.#gateway.hold();
  }

  release(): void {
    this.#gateway.release();
  }

  /** Resolves once so many shards are connected. */
  async connected(shards = 1): Promise<void> {
    const enough = () => this.#gateway.connected >= shards;
    if (enough()) return;
    await this.#world.happenings.next(enough, () => `${shards} shards did not connect in time.`);
  }

  /** Resolves when it happens next. */
  async until(happening: Happening): Promise<void> {
    await this.#world.happenings.next(
      (told) => told === happening,
      () => `“${happening}” did not happen in time.`,
    );
  }

  async close(): Promise<void> {
    this.#ledger.close();
    this.#faults.close();
    this.#world.happenings.forget();
    this.#gateway.cut();
    this.#sockets.close();
    if (!this.#http.listening) return;
    const closed = once(this.#http, 'close');
    this.#http.close();
    this.#http.closeAllConnections();
    await closed;
  }

  async #ask(asked: PendingInteraction, sent: unknown = asked): Promise<Exchange> {
    const { interactionsEndpointUrl: url } = this;
    if (url !== null) throw new Error(`Interactions go to ${url} and not to the gateway.`);
    const exchange = this.#ledger.exchangeOf(asked);
    const settled = exchange.settled(() => this.#complaint(asked));
    const { InteractionCreate } = GatewayDispatchEvents;
    if (this.#gateway.emit(InteractionCreate, sent, asked.guild_id)) return settled;
    exchange.forget();
    throw new Error('No bot is connected to the gateway.');
  }

  #complaint(asked: PendingInteraction): string {
    const what = 'name' in asked.data ? asked.data.name : asked.data.custom_id;
    const refusals = this.refused.map(
      ({ request, code, message, problems }) =>
        `\n${request}: ${code} ${message} ${JSON.stringify(problems)}`,
    );
    return `The bot did not answer “${what}” in time.${refusals.join('')}`;
  }

  get #address(): string {
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('Call `listen` first.');
    return `127.0.0.1:${address.port}`;
  }
}
