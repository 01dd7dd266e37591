import { sequentialize } from '@grammyjs/runner';
import { type Clock, chooseLanguage } from '@us-morocco-security/answers';
import { type Outcome, reportFault } from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import type { Log, Metrics } from '@us-morocco-security/service';
import { createDesk, renderSentence } from '@us-morocco-security/telegram';
import { Bot, type Context } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { callbackTask } from './callback.ts';
import { deduplicate } from './deduplicate.ts';
import { createGroupBudget } from './group-budget.ts';
import { inlineTask } from './inline.ts';
import { messageTask } from './messages.ts';
import { pause } from './pause.ts';
import { retries } from './retry.ts';
import { sendTo } from './send.ts';
import type { Task } from './task.ts';
import { isHarmless } from './telegram-errors.ts';

/** The update types that the bot handles; Telegram does not send the others. */
export const allowedUpdates = ['message', 'callback_query', 'inline_query'] as const;

export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error' | 'debug'>;
  readonly metrics: Pick<Metrics, 'answered'>;
  /** How many rendered answers are cached. */
  readonly kept: number;
  /** Fetched from Telegram if not given. */
  readonly botInfo?: UserFromGetMe;
}

/** Maximum duration of a call; a poll ends after 30 s. */
const LONGEST_CALL_SECONDS = 45;

/** The bot, independent of transport. It stores nothing about people. */
export function createBot(options: BotOptions): Bot {
  const { token, apiRoot, botInfo, dataset, clock, log } = options;
  const bot = new Bot(token, {
    client: { apiRoot, timeoutSeconds: LONGEST_CALL_SECONDS },
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  bot.api.config.use(...retries(pause));
  const desk = createDesk({
    dataset,
    clock,
    kept: options.kept,
    username: () => bot.botInfo.username,
  });
  const budget = createGroupBudget(clock);

  const taskOf = (ctx: Context): Task | undefined => {
    const { message, callback_query: callback, inline_query: inline } = ctx.update;
    if (message !== undefined) return messageTask(ctx, message, desk, budget);
    if (callback !== undefined) return callbackTask(ctx, callback, desk, budget);
    return inline && inlineTask(ctx, inline, desk, dataset);
  };

  bot.use(deduplicate(), sequentialize(chatOf));
  bot.use((ctx) => perform(ctx, taskOf, options));
  // Reached only if both the answer and the error reply failed.
  bot.catch(({ error }) => log.error({ err: error }, 'failed to handle update'));
  return bot;
}

/** Handles updates of one chat in order, and updates without a chat concurrently. */
const chatOf = ({ chat }: Context): string | undefined => chat && String(chat.id);

/** Handles an update and counts it. On failure, tells the asker. */
async function perform(
  ctx: Context,
  taskOf: (ctx: Context) => Task | undefined,
  { log, metrics }: BotOptions,
): Promise<void> {
  const begun = performance.now();
  let command = 'unread';
  let outcome: Outcome;
  try {
    const task = taskOf(ctx);
    if (task === undefined) return;
    command = task.command;
    outcome = await task.run();
  } catch (error) {
    outcome = isHarmless(error) ? 'gone' : 'failed';
    if (outcome === 'failed') await sendErrorReply(ctx, error, command, log);
  }
  const seconds = (performance.now() - begun) / 1_000;
  metrics.answered({ command, outcome, seconds });
  log.debug({ command, outcome, seconds }, 'answered');
}

/** Reports the failure to the asker with an ID, under which the log has the reason. */
async function sendErrorReply(
  ctx: Context,
  error: unknown,
  command: string,
  log: BotOptions['log'],
): Promise<void> {
  const { message, callback_query: callback, inline_query: inline } = ctx.update;
  const { language_code: code, text: typed } = { ...ctx.from, ...message };
  const language = chooseLanguage({ typed, hints: [code] });
  const { id, text } = reportFault(error, { log, command, language });
  try {
    if (message !== undefined) await sendTo(ctx, message, renderSentence(text, language));
    if (callback !== undefined) {
      await ctx.api.answerCallbackQuery(callback.id, { text, show_alert: true });
    }
    if (inline !== undefined) await ctx.api.answerInlineQuery(inline.id, [], { cache_time: 0 });
  } catch (again) {
    log.error({ err: again, id, command }, 'error reply failed');
  }
}
