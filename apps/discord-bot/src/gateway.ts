import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { Interaction, type UserInteraction } from '@us-morocco-security/discord';
import type { Log } from '@us-morocco-security/service';
import { GatewayCloseCodes, GatewayDispatchEvents, type REST } from 'discord.js';
import { tokenRefused } from './config.ts';

/** Options of the gateway connection. */
export interface GatewayOptions {
  readonly token: string;
  /** Number of shards; `auto` uses Discord's recommendation. */
  readonly shards: 'auto' | number;
  readonly rest: REST;
  readonly log: Log;
  onInteraction(asked: UserInteraction): void;
  onConnection(isConnected: boolean): void;
}

/** A connection to Discord's gateway that reconnects by itself. */
export interface Gateway {
  /** Whether every shard is connected. */
  isConnected(): boolean;
  /** Rejects when Discord closes the session permanently. */
  readonly failed: Promise<never>;
  /** Accepts no more interactions; answers can still be sent. */
  pause(): void;
  close(): Promise<void>;
}

/**
 * Connects without intents: interactions need none. No object is made of an event: an interaction is handed on as
 * plain data, and every other event is ignored.
 *
 * @throws whatever the REST API answers when asked for the gateway's address
 * @throws ConfigurationError where the token is refused
 */
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, rest, log, onInteraction, onConnection } = options;
  const shardCount = options.shards === 'auto' ? null : options.shards;
  const manager = new WebSocketManager({ token, intents: 0, rest, shardCount });
  const shardIds = await manager.getShardIds();
  const connected = new Set<number>();
  const isConnected = (): boolean => connected.size === shardIds.length;
  let isPaused = false;
  let isClosing = false;
  let wasConnected = false;
  /** Logs each disconnection and reconnection once, however many attempts it takes. */
  const tell = (): void => {
    if (isConnected() === wasConnected || isClosing) return;
    wasConnected = isConnected();
    onConnection(wasConnected);
    if (wasConnected) log.info('gateway connected');
    else log.warn('gateway disconnected, reconnecting');
  };
  const arrived = ({ shardId }: ShardEvent): void => {
    connected.add(shardId);
    tell();
  };
  const left = ({ shardId }: ShardEvent): void => {
    connected.delete(shardId);
    tell();
  };
  manager
    .on(WebSocketShardEvents.Dispatch, ({ data }) => {
      const asked = isPaused ? undefined : interactionIn(data);
      if (asked !== undefined) onInteraction(asked);
    })
    .on(WebSocketShardEvents.Ready, arrived)
    .on(WebSocketShardEvents.Resumed, arrived)
    .on(WebSocketShardEvents.Closed, left)
    .on(WebSocketShardEvents.Error, ({ error, shardId }) =>
      log.warn({ err: error, shard: shardId }, 'gateway error'),
    );
  const failed = refusalOf(manager);
  // Nobody awaits it yet.
  failed.catch(() => onConnection(false));
  try {
    await Promise.race([connect(manager), failed]);
  } catch (error) {
    await manager.destroy();
    throw error;
  }
  return {
    isConnected,
    failed,
    pause() {
      isPaused = true;
    },
    async close() {
      isClosing = true;
      onConnection(false);
      await manager.destroy();
    },
  };
}

interface ShardEvent {
  readonly shardId: number;
}

/**
 * Resolves once every shard has been ready. A shard that fails before it was ready is not given up: it connects again
 * by itself, and a second manager beside it would answer everything twice.
 */
async function connect(manager: WebSocketManager): Promise<void> {
  const ready = allReady(manager);
  const ofShards = new Set<unknown>();
  manager.on(WebSocketShardEvents.Error, ({ error }) => void ofShards.add(error));
  try {
    await manager.connect();
  } catch (error) {
    if (!ofShards.has(error)) throw error;
    await ready;
  }
}

/** Resolves when every shard has been ready once. */
async function allReady(manager: WebSocketManager): Promise<void> {
  const waiting = new Set(await manager.getShardIds());
  await new Promise<void>((resolve) => {
    manager.on(WebSocketShardEvents.Ready, ({ shardId }) => {
      waiting.delete(shardId);
      if (waiting.size === 0) resolve();
    });
  });
}

/** The interaction in an event; undefined for any other event, and for one of an unknown kind. */
function interactionIn({ t, d }: { readonly t: unknown; readonly d: unknown }) {
  if (t !== GatewayDispatchEvents.InteractionCreate) return undefined;
  const interaction = Interaction.safeParse(d).data;
  return interaction === undefined || !('token' in interaction) ? undefined : interaction;
}

/** The codes after which no new connection would be accepted. */
const PERMANENT: readonly number[] = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

/** Rejects when Discord ends the connection permanently. */
const refusalOf = (manager: WebSocketManager): Promise<never> =>
  new Promise((_, reject) => {
    manager.on(WebSocketShardEvents.Closed, ({ code }) => {
      if (!PERMANENT.includes(code)) return;
      if (code === GatewayCloseCodes.AuthenticationFailed) reject(tokenRefused());
      else reject(new Error(`Discord ended the connection: ${GatewayCloseCodes[code] ?? code}.`));
    });
  });
