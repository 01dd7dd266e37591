import type { Picture } from '@us-morocco-security/answers';
import { createTextStore, type Outcome } from '@us-morocco-security/chat';
import { startMemory } from '@us-morocco-security/chat/memory';
import { dataset } from '@us-morocco-security/core';
import {
  createShow,
  type Delivering,
  definitions,
  deliver,
  type UserInteraction,
} from '@us-morocco-security/discord';
import { openPictureStore, pictureReporter } from '@us-morocco-security/pictures/png';
import {
  createLog,
  createMetrics,
  createTally,
  createWork,
  type Environment,
  installationOf,
  type Log,
  listen,
  type Metrics,
  type Readiness,
  type Running,
  secretsOf,
  serveHealth,
} from '@us-morocco-security/service';
import type { REST } from 'discord.js';
import { createSendAlert } from './alerts.ts';
import { type Config, readConfig, variables } from './config.ts';
import { createRest, deliveryByRest, laterByRest } from './discord-rest.ts';
import { connectGateway } from './gateway.ts';
import { createEndpoint } from './http.ts';
import { untilReached } from './network-fault.ts';
import { readApplication, registerCommands } from './register.ts';

/** The name of the bot in logs and metrics. */
export const NAME = 'discord';

/** Within the 10 s that a stop may take. */
const LONGEST_FINISH_MILLISECONDS = 5000;
const KEPT_SCREENS = 300;
/** Reads well on both backgrounds of Discord. */
const DRAWING = { theme: 'dark', format: 'landscape' } as const;

/** A way in which interactions arrive. */
interface Transport {
  readiness(): Readiness;
  readonly failed: Promise<never>;
  /** Accepts nothing more. */
  pause(): void | Promise<void>;
  close(): Promise<void>;
}

/** Options of every transport. */
interface Opening {
  readonly rest: REST;
  readonly log: Log;
  answer(asked: UserInteraction, delivery: Parameters<typeof deliver>[1]): Promise<void>;
  onConnection(isConnected: boolean): void;
  /** Told of each request over HTTP without a signature of Discord's. */
  onForged(): void;
}

/**
 * Starts the bot.
 *
 * @throws ConfigurationError if the environment must be corrected first
 */
export async function startBot(environment: Environment): Promise<Running> {
  const config = readConfig(environment);
  const log = createLog({
    name: NAME,
    level: config.LOG_LEVEL,
    secrets: secretsOf(variables, environment),
  });
  const metrics = createMetrics({ bot: NAME });
  const work = createWork();
  const clock = () => new Date();
  const texts = createTextStore({ clock });
  const installation = { ...installationOf(config), scripts: config.DISCORD_COMMANDS };
  const pictures = openPictureStore({ report: pictureReporter(log) });
  const draws = () => !pictures.isOff;
  const show = createShow({ dataset, clock, kept: KEPT_SCREENS, texts, installation, draws });
  const draw = (picture: Picture) => pictures.png(picture, DRAWING);
  const memory = startMemory({
    platform: NAME,
    url: config.STATE_URL,
    secret: config.STATE_SECRET,
    dataset,
    installation,
    log,
    metrics,
  });
  const delivering: Delivering = {
    dataset,
    clock,
    show,
    draw,
    memory,
    posts: config.token !== undefined,
    texts,
    log,
    metrics,
    isPrivate: config.DISCORD_PRIVATE,
  };
  const rest = createRest({ apiUrl: config.DISCORD_API_URL, token: config.token });
  let transport: Transport | undefined;
  const health = await serveHealth({
    host: config.HEALTH_HOST,
    port: config.DISCORD_HEALTH_PORT,
    variable: 'DISCORD_HEALTH_PORT',
    readiness: () => transport?.readiness() ?? { ready: false, reason: 'not connected yet' },
    metrics,
  });
  const opening: Opening = {
    rest,
    log,
    answer: (asked, delivery) => work.run(() => deliver(asked, delivery, delivering)),
    onConnection: metrics.connected,
    onForged: countForged(log, metrics),
  };
  const stopping = new AbortController();
  const { signal } = stopping;
  const connected = untilReached(() => openTransport(config, opening), { log, signal });
  return {
    failed: connected.then((opened) => {
      transport = opened;
      log.info({ transport: config.transport, healthPort: health.port }, 'started');
      if (config.token !== undefined) memory.sendAlerts(createSendAlert({ rest, draw }));
      return opened.failed;
    }),
    tolerate(error) {
      log.error({ err: error }, 'stray error, the bot continues');
      metrics.answered({ command: 'unknown', outcome: 'failed', seconds: 0 });
    },
    async stop() {
      log.info('stopping');
      stopping.abort();
      const opened = await connected.catch(() => undefined);
      await opened?.pause();
      await work.idle(LONGEST_FINISH_MILLISECONDS);
      await memory.close();
      await pictures.close();
      await opened?.close();
      await health.close();
      log.info('stopped');
    },
  };
}

/** Counts each, and logs them at most once a minute: strangers try, and a wrong public key looks the same. */
function countForged(log: Log, metrics: Metrics): () => void {
  const tally = createTally((count) =>
    log.warn({ count }, 'signatures refused: is DISCORD_PUBLIC_KEY that of this application?'),
  );
  return () => {
    metrics.answered({ command: 'unknown', outcome: 'forged' satisfies Outcome, seconds: 0 });
    tally();
  };
}

const openTransport = (config: Config, opening: Opening): Promise<Transport> =>
  config.transport === 'gateway' ? openGateway(config, opening) : openEndpoint(config, opening);

type ConfigFor<Name extends Config['transport']> = Extract<Config, { transport: Name }>;

async function openGateway(
  config: ConfigFor<'gateway'>,
  { rest, log, answer, onConnection }: Opening,
): Promise<Transport> {
  const { id, endpointUrl } = await readApplication(rest);
  log.info({ installLink: installLink(id) }, 'add the bot to a server or an account');
  if (endpointUrl !== undefined) log.warn({ endpointUrl, reason: SILENT }, 'gateway is silent');
  const gateway = await connectGateway({
    token: config.token,
    shards: config.DISCORD_SHARDS,
    rest,
    log,
    onConnection,
    onInteraction: (asked) => void answer(asked, deliveryByRest(rest, asked)),
  });
  register(config, rest, id, log);
  return {
    readiness: () => {
      if (endpointUrl !== undefined) return { ready: false, reason: SILENT };
      return gateway.isConnected()
        ? { ready: true }
        : { ready: false, reason: 'not connected to Discord' };
    },
    failed: gateway.failed,
    pause: gateway.pause,
    close: gateway.close,
  };
}

/** Where people add the bot, without any permission in a server. */
const installLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}`;

const SILENT =
  'The application has an interactions endpoint URL, so Discord sends nothing over the gateway. ' +
  'Clear the field in the developer portal (General Information) and restart, or set DISCORD_TRANSPORT=http.';

async function openEndpoint(
  config: ConfigFor<'http'>,
  { rest, log, answer, onConnection, onForged }: Opening,
): Promise<Transport> {
  const { server, drain } = createEndpoint({
    publicKey: config.publicKey,
    clock: () => new Date(),
    onForged,
    answer,
    later: (asked) => laterByRest(rest, asked),
  });
  if (config.registers) {
    const { id } = await readApplication(rest);
    log.info({ installLink: installLink(id) }, 'add the bot to a server or an account');
    register(config, rest, id, log);
  }
  const { DISCORD_HOST: host, DISCORD_PORT } = config;
  const port = await listen(server, { host, port: DISCORD_PORT, variable: 'DISCORD_PORT' });
  log.info({ port, path: '/interactions' }, 'listening for interactions');
  onConnection(true);
  return {
    readiness: () => (server.listening ? { ready: true } : { ready: false, reason: 'stopping' }),
    failed: new Promise((_, reject) => server.once('error', reject)),
    pause() {
      onConnection(false);
      return drain();
    },
    close: async () => {},
  };
}

/** Runs in the background; a failure leaves the registered commands unchanged. */
function register(config: Config, rest: REST, applicationId: string, log: Log): void {
  if (!config.registers) return;
  registerCommands(rest, { applicationId }, definitions(dataset, config.DISCORD_COMMANDS)).then(
    ({ added, changed, removed }) =>
      log.info(
        { added: added.length, changed: changed.length, removed: removed.length },
        'commands registered',
      ),
    (error: unknown) => log.error({ err: error }, 'failed to register commands'),
  );
}
