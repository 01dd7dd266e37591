import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

type Shard = readonly [index: number, count: number];

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What one shard of a bot is sent, and what it missed. */
export class Session {
  readonly id: string;
  readonly shard: Shard;
  readonly #events: Event[] = [];
  /** Missing while the bot is away. */
  socket: WebSocket | undefined;
  resumable = true;

  constructor(id: string, shard: Shard, socket: WebSocket) {
    this.id = id;
    this.shard = shard;
    this.socket = socket;
  }

  dispatch(t: string, d: unknown): void {
    const event = { s: this.#events.length + 1, t, d };
    this.#events.push(event);
    this.#send(event);
  }

  /** Whether the bot can have seen the event of that number. */
  reached(seen: number): boolean {
    return seen <= this.#events.length;
  }

  /** Sends everything after the event that the bot saw last. */
  replay(seen: number): void {
    for (const event of this.#events.slice(seen)) this.#send(event);
  }

  #send(event: Event): void {
    this.socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...event }));
  }

  /** Whether events of this guild, or of direct messages, belong to this shard. */
  concerns(guildId: string | undefined): boolean {
    const [index, count] = this.shard;
    return index === (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));
  }
}
