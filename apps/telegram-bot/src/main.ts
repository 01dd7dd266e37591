import { parseArgs } from 'node:util';
import type { Language } from '@us-morocco-security/answers';
import { type RunningMemory, startMemory } from '@us-morocco-security/chat/memory';
import { dataset } from '@us-morocco-security/core';
import {
  openPictureStore,
  type PictureStore,
  pictureReporter,
} from '@us-morocco-security/pictures/png';
import {
  createLog,
  createMetrics,
  createWork,
  type Environment,
  environment,
  type Log,
  languageOf,
  type Metrics,
  type Readiness,
  type Running,
  runService,
  runTask,
  secretsOf,
  serveHealth,
  type Work,
} from '@us-morocco-security/service';
import { hasCode } from '@us-morocco-security/telegram';
// grammY takes the signals of this package, whose types are not those of Node.
import { AbortController as GrammyAbortController } from 'abort-controller';
import { HttpError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { type Config, readConfig, tokenRefused, variables } from './config.ts';
import { type Bot, createBot } from './create-bot.ts';
import { pause } from './pause.ts';
import { OtherPoller, startPolling } from './polling.ts';
import { type RegisterOptions, register } from './register.ts';
import type { Transport } from './transport.ts';
import { type Reaching, untilReached } from './until-reached.ts';
import { startWebhook } from './webhook.ts';
import { words } from './words.ts';

const NAME = 'telegram';
/** At most about 10 MB; few questions are asked often. */
const KEPT_ANSWERS = 500;
/** The part of the 10 s for stopping that running answers may take. */
const LONGEST_FINISH_MILLISECONDS = 7_000;

/** Alerts on their way have this long; what Telegram makes wait longer is sent after the next start. */
const LONGEST_ALERTS_MILLISECONDS = 2_000;

/** Shared dependencies of the running bot. */
interface Parts {
  readonly bot: Bot;
  readonly pictures: PictureStore;
  readonly memory: RunningMemory | undefined;
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly work: Work;
}

function createParts(seen: Environment, remembers: boolean): Parts {
  const config = readConfig(seen);
  const log = createLog({
    name: NAME,
    level: config.logLevel,
    secrets: secretsOf(variables, seen),
  });
  const metrics = createMetrics({ bot: NAME });
  const { token, apiRoot, installation } = config;
  const memory = remembers
    ? startMemory({ platform: NAME, ...config.state, dataset, installation, log, metrics })
    : undefined;
  const work = createWork();
  const pictures = openPictureStore({ report: pictureReporter(log) });
  const bot = createBot({
    ...{ token, apiRoot, dataset, clock, pause, pictures, log, metrics, work },
    ...(memory === undefined ? {} : { memory }),
    kept: KEPT_ANSWERS,
    installation,
  });
  return { bot, pictures, memory, config, log, metrics, work };
}

const clock = (): Date => new Date();

async function start(seen: Environment): Promise<Running> {
  const parts = createParts(seen, true);
  const { bot, config, log, memory, metrics, pictures } = parts;
  let readiness = (): Readiness => ({ ready: false, reason: 'Telegram has not answered yet' });
  const health = await serveHealth({
    ...config.health,
    variable: 'TELEGRAM_HEALTH_PORT',
    readiness: () => readiness(),
    metrics,
  });
  log.info({ port: health.port }, 'health server listening');
  const stopping = new AbortController();
  const stoppingAlerts = new GrammyAbortController();
  const connected = connect(parts, stopping.signal);
  return {
    failed: connected.then((transport) => {
      readiness = transport.readiness;
      memory?.sendAlerts(bot.sendAlert(stoppingAlerts.signal));
      return transport.failed;
    }),
    tolerate(error) {
      log.error({ err: error }, 'stray error, the bot continues');
      metrics.answered({ command: 'unknown', outcome: 'failed', seconds: 0 });
    },
    async stop() {
      log.info('stopping');
      stopping.abort();
      await connected.then(finish, () => log.info('stopped before startup finished'));
      const late = setTimeout(() => stoppingAlerts.abort(), LONGEST_ALERTS_MILLISECONDS);
      await memory?.close();
      clearTimeout(late);
      await pictures.close();
      await health.close();
      log.info('stopped');
    },
  };
}

async function finish(transport: Transport): Promise<void> {
  await transport.stop();
  await transport.finish(LONGEST_FINISH_MILLISECONDS);
}

/** From the first call, which validates the token, to the first update. */
async function connect(parts: Parts, stopping: AbortSignal): Promise<Transport> {
  const { bot, config, log, work } = parts;
  const reaching = { log, pause, stopping };
  await untilReached(() => logIn(bot), reaching);
  const transport = await startTransport(parts, reaching);
  log.info({ transport: config.webhook === undefined ? 'polling' : 'webhook' }, 'started');
  const { username, supports_inline_queries, supports_guest_queries } = bot.me();
  log.info({ link: `https://t.me/${username}?startgroup=true` }, 'link to add the bot to a group');
  if (!supports_inline_queries)
    log.warn('inline mode is off: @BotFather turns it on with /setinline');
  if (supports_guest_queries !== true) log.info('guest mode is off: @BotFather turns it on');
  if (config.registers) void work.run(() => registerAtStart(parts));
  return transport;
}

async function logIn(bot: Bot): Promise<UserFromGetMe> {
  try {
    return await bot.logIn();
  } catch (error) {
    // A malformed token gets 404.
    throw hasCode(error, 401) || hasCode(error, 404) ? tokenRefused(error) : error;
  }
}

function startTransport(
  { bot, config, log, metrics, work }: Parts,
  reaching: Reaching,
): Promise<Transport> {
  const { webhook } = config;
  const { api, polls, handle } = bot;
  const parts = { api, handle, work, log, metrics, reaching };
  if (webhook !== undefined) return startWebhook({ ...webhook, ...parts });
  return startPolling({ ...parts, polls, clock, pause });
}

/** A failure to register commands does not stop the bot. */
async function registerAtStart({ bot, log }: Parts): Promise<void> {
  try {
    const sent = await register(bot.api);
    log.info({ sent: sent.length }, 'commands registered');
  } catch (error) {
    log.error({ err: error }, 'failed to register commands');
  }
}

/** `register [--dry-run] [--profile]`: once, by hand. */
async function registerByHand(seen: Environment, flags: RegisterOptions): Promise<void> {
  const { bot } = createParts({ ...seen, LOG_LEVEL: 'error' }, false);
  await logIn(bot);
  const calls = await register(bot.api, flags);
  const printed = calls.map(({ method, payload }) => ({ method, ...payload }));
  const { upToDate } = words[languageOf(seen)];
  process.stdout.write(`${calls.length === 0 ? upToDate : JSON.stringify(printed, null, 2)}\n`);
}

/** The task that the command line asks for; undefined if it is invalid. */
function readArguments([command, ...args]: readonly string[]): RegisterOptions | undefined {
  if (command !== 'register') return undefined;
  try {
    const { values } = parseArgs({
      args,
      options: { 'dry-run': { type: 'boolean' }, profile: { type: 'boolean' } },
    });
    return { dryRun: values['dry-run'] ?? false, profile: values.profile ?? false };
  } catch {
    // Its message is in English alone; the usage says all there is.
    return undefined;
  }
}

function describeFault(error: unknown, language: Language): string {
  const said = words[language];
  if (error instanceof OtherPoller) return said.otherPoller;
  if (error instanceof HttpError) return said.unreachable(error.message);
  return error instanceof Error ? `${said.fault} ${error.message}` : said.fault;
}

const WRONG_USAGE = 2;

const program = { name: NAME, environment, variables, describeFault };
const args = process.argv.slice(2);
const flags = readArguments(args);

if (args.length === 0) {
  await runService({ ...program, start });
} else if (flags === undefined) {
  process.stderr.write(`${words[languageOf()].usage}\n`);
  process.exitCode = WRONG_USAGE;
} else {
  await runTask({ ...program, run: (seen) => registerByHand(seen, flags) });
}
