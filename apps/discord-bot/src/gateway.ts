import { Interaction, type UserInteraction } from '@us-morocco-security/discord';
import type { Log } from '@us-morocco-security/service';
import {
  type CacheWithLimitsOptions,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  Options,
  type RESTOptions,
  Status,
} from 'discord.js';
import { z } from 'zod';
import { tokenRefused } from './config.ts';

/** Options of the gateway connection. */
export interface GatewayOptions {
  readonly token: string;
  /** Number of shards; `auto` uses Discord's recommendation. */
  readonly shards: 'auto' | number;
  readonly rest: Partial<RESTOptions>;
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

/** Interactions contain everything needed, so nothing is cached. */
const NOTHING_KEPT: CacheWithLimitsOptions = {
  ApplicationCommandManager: 0,
  DMMessageManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  MessageManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
};

/**
 * Logs in without intents: interactions need none.
 *
 * @throws ConfigurationError where the token is refused
 */
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, log, onInteraction, onConnection } = options;
  const client = new Client({
    intents: [],
    rest: options.rest,
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    ...shardOptions(options.shards),
  });
  let isPaused = false;
  const take = (packet: unknown): void => {
    if (!isInteraction(packet)) return;
    const asked = askedIn(packet);
    // Stops the client from building its own interaction objects, which throws if fields are missing.
    packet.t = null;
    if (asked !== undefined && !isPaused) onInteraction(asked);
  };
  const isConnected = (): boolean =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
  let wasConnected = false;
  let isClosing = false;
  /** Logs each disconnection and reconnection once, however many attempts it takes. */
  const tell = (): void => {
    const connected = isConnected();
    if (connected === wasConnected || isClosing) return;
    wasConnected = connected;
    onConnection(connected);
    if (connected) log.info('gateway connected');
    else log.warn('gateway disconnected, reconnecting');
  };
  client
    .on(Events.Raw, take)
    .on(Events.ClientReady, tell)
    .on(Events.ShardReady, tell)
    .on(Events.ShardResume, tell)
    .on(Events.ShardReconnecting, tell)
    .on(Events.ShardError, (error, shard) => log.debug({ err: error, shard }, 'shard failed'))
    .on(Events.Error, (error) => log.warn({ err: error }, 'gateway error'));
  const failed = refusalOf(client);
  // Nobody awaits it yet.
  failed.catch(() => onConnection(false));
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
    await Promise.race([ready, failed]);
  } catch (error) {
    await client.destroy();
    throw isTokenRefused(error) ? tokenRefused(error) : error;
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
      await client.destroy();
    },
  };
}

const shardOptions = (shards: 'auto' | number) =>
  shards === 'auto'
    ? { shards }
    : { shardCount: shards, shards: Array.from({ length: shards }, (_, index) => index) };

const isInteraction = (packet: unknown): packet is { t: unknown } =>
  typeof packet === 'object' &&
  packet !== null &&
  't' in packet &&
  packet.t === GatewayDispatchEvents.InteractionCreate;

const Dispatch = z.object({ d: Interaction });

/** The interaction in a packet; undefined if its kind is unknown. */
function askedIn(packet: unknown): UserInteraction | undefined {
  const interaction = Dispatch.safeParse(packet).data?.d;
  return interaction === undefined || !('token' in interaction) ? undefined : interaction;
}

/** Rejects when Discord ends the connection permanently. */
const refusalOf = (client: Client): Promise<never> =>
  new Promise((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (code === GatewayCloseCodes.AuthenticationFailed) reject(tokenRefused());
      else reject(new Error(`Discord ended the connection: ${GatewayCloseCodes[code] ?? code}.`));
    });
  });

const isTokenRefused = (error: unknown): boolean =>
  error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
