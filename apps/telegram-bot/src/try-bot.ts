/** For tests: the bot in this process, polling a local Bot API server until the test ends. */
import { dataset } from '@us-morocco-security/core';
import { createLog } from '@us-morocco-security/service';
import type { Bot } from 'grammy';
import { onTestFinished } from 'vitest';
import { allowedUpdates, type BotOptions, createBot } from './bot.ts';
import { startTelegram, type Telegram, type TelegramOptions } from './fixture/telegram/telegram.ts';

/** What was counted and logged. */
interface Seen {
  readonly counted: { command: string; outcome: string }[];
  /** Lines of JSON. */
  readonly logged: string[];
}

export interface Tried extends Seen {
  readonly telegram: Telegram;
  readonly bot: Bot;
}

function watch(secret: string): Seen & Pick<BotOptions, 'log' | 'metrics'> {
  const counted: Seen['counted'] = [];
  const logged: string[] = [];
  const log = createLog({
    name: 'test',
    level: 'info',
    secrets: [secret],
    destination: { write: (line) => void logged.push(line) },
  });
  const metrics = {
    answered: ({ command, outcome }: Seen['counted'][number]) =>
      void counted.push({ command, outcome }),
  };
  return { counted, logged, log, metrics };
}

/** Telegram, and the bot in it. */
export async function tryBot(
  options: TelegramOptions = {},
  more: Partial<BotOptions> = {},
): Promise<Tried> {
  const telegram = await startTelegram({
    botUsername: 'record_bot',
    ...options,
  });
  const seen = watch(telegram.token);
  const bot = createBot({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    dataset,
    clock: () => new Date('2025-06-18T12:00:00Z'),
    kept: 100,
    ...seen,
    ...more,
  });
  await bot.init();
  // grammY's own polling asks for more when an update is done with: a test can wait for that.
  const polled = bot.start({ allowed_updates: allowedUpdates });
  onTestFinished(async () => {
    await bot.stop();
    await polled;
    await telegram.close();
  });
  return { telegram, bot, ...seen };
}
