import { chooseLanguage, type Language, speak } from '@us-morocco-security/answers';
import { type Outcome, type Place, readPlace, staleButton } from '@us-morocco-security/chat';
import {
  type Action,
  commandLabel,
  type Desk,
  format,
  type Message,
  markup,
  readButton,
  renderStale,
  shownText,
  writeStart,
} from '@us-morocco-security/telegram';
import type { Context } from 'grammy';
import type { CallbackQuery, Message as TelegramMessage } from 'grammy/types';
import type { GroupBudget } from './group-budget.ts';
import { type Place as ChatPlace, isGroup, sendTo } from './send.ts';
import type { Task } from './task.ts';
import { isHarmless, isUnchanged } from './telegram-errors.ts';

/** The popup message to the person who pressed. */
type Said = 'chat-old-button' | 'chat-lost-text' | 'chat-not-asker' | 'chat-busy';

/** The outcome of a button press. */
interface Pressed {
  readonly outcome: Outcome;
  readonly said?: Said;
  /** Opened for the one who pressed. */
  readonly url?: string;
}

/** The task of a button press. Always answers the callback query; otherwise the client shows a spinner. */
export function callbackTask(
  ctx: Context,
  query: CallbackQuery,
  desk: Desk,
  budget: GroupBudget,
): Task {
  const button = readButton(query.data ?? '');
  const message = accessible(query);
  const text = button && message && shownText(message, button.isFormer);
  const place = button === undefined ? 'unknown' : readPlace(button.code, text);
  return {
    command: typeof place === 'string' ? 'button' : commandLabel(place.request.command),
    async run() {
      const pressed =
        button === undefined || typeof place === 'string'
          ? await unreadable(
              ctx,
              query,
              place === 'lost-text' ? place : 'unknown',
              button?.code,
            ).catch(gone)
          : await press(ctx, { query, action: button.action, place, desk, budget }).catch(gone);
      await answerQuery(ctx, query, pressed);
      return pressed.outcome;
    },
  };
}

/** In private, a sentence and the question as a button; elsewhere a popup that only the person who pressed sees. */
async function unreadable(
  ctx: Context,
  query: CallbackQuery,
  why: 'lost-text' | 'unknown',
  code = '',
): Promise<Pressed> {
  const { message } = query;
  if (message?.chat.type !== 'private') {
    return { outcome: 'stale', said: why === 'lost-text' ? 'chat-lost-text' : 'chat-old-button' };
  }
  const language = chooseLanguage({ hints: [query.from.language_code] });
  await sendTo(ctx, message, renderStale(staleButton(why, code, language), language));
  return { outcome: 'stale' };
}

/** Stops the spinner even if the message cannot be sent because the chat is gone. */
function gone(error: unknown): Pressed {
  if (isHarmless(error)) return { outcome: 'gone' };
  throw error;
}

interface Press {
  readonly query: CallbackQuery;
  readonly action: Action;
  readonly place: Place;
  readonly desk: Desk;
  readonly budget: GroupBudget;
}

async function press(ctx: Context, pressed: Press): Promise<Pressed> {
  const { query, action, place, desk } = pressed;
  const surface = query.inline_message_id === undefined ? 'chat' : 'inline';
  switch (action) {
    case 'greet':
    case 'speak': {
      if (!isAsker(query)) return { outcome: 'not-asker', said: 'chat-not-asker' };
      return action === 'greet'
        ? { outcome: await edit(ctx, query, desk.greet(place.request.language)) }
        : open(ctx, query, desk.answer(place, surface));
    }
    case 'open':
      return open(ctx, query, shownAt(place, desk, surface));
    case 'menu':
      return open(ctx, query, desk.menu(place, surface));
    case 'ask':
      return ask(ctx, pressed);
    default:
      return action satisfies never;
  }
}

interface Shown {
  readonly message: Message;
  readonly isRefusal: boolean;
}

/** Falls back to the first page if the page of the button no longer exists. */
function shownAt(place: Place, desk: Desk, surface: 'chat' | 'inline'): Shown {
  const shown = desk.answer(place, surface);
  if (!shown.isRefusal || place.request.page === 1) return shown;
  return desk.answer({ request: { ...place.request, page: 1 }, view: null }, surface);
}

async function open(
  ctx: Context,
  query: CallbackQuery,
  { message, isRefusal }: Shown,
): Promise<Pressed> {
  const outcome = await edit(ctx, query, message);
  return { outcome: outcome === 'answered' && isRefusal ? 'refused' : outcome };
}

/**
 * Answers another question below, for the asker only. Anyone else, in a group or below a message sent through
 * inline mode, is answered in private, so that passers-by do not fill the chat.
 */
async function ask(ctx: Context, { query, place, desk, budget }: Press): Promise<Pressed> {
  const { message } = query;
  if (message === undefined || !isAsker(query)) return inPrivate(ctx, place);
  if (isGroup(message) && !budget.take(message.chat.id)) {
    return { outcome: 'too-many', said: 'chat-busy' };
  }
  const shown = desk.answer(place, 'chat');
  await sendTo(ctx, placeBelow(query, message), shown.message);
  return { outcome: shown.isRefusal ? 'refused' : 'answered' };
}

function inPrivate(ctx: Context, { request }: Place): Pressed {
  const payload = writeStart(request);
  return payload === undefined
    ? { outcome: 'not-asker', said: 'chat-not-asker' }
    : { outcome: 'answered', url: `https://t.me/${ctx.me.username}?start=${payload}` };
}

/** The message of the button, unless it is too old to be read. */
function accessible({ message }: CallbackQuery): TelegramMessage | undefined {
  return message !== undefined && message.date !== 0 ? message : undefined;
}

/** Always true in a private chat; in a group the answer replies to the asker's question. */
function isAsker(query: CallbackQuery): boolean {
  if (query.message?.chat.type === 'private') return true;
  return accessible(query)?.reply_to_message?.from?.id === query.from.id;
}

/** A follow-up replies to the first question, so that its asker stays known; else to the answer itself. */
function placeBelow(query: CallbackQuery, answer: ChatPlace): ChatPlace {
  const message = accessible(query);
  const question = message?.reply_to_message?.message_id ?? answer.message_id;
  return { ...(message ?? answer), message_id: question };
}

async function edit(ctx: Context, query: CallbackQuery, shown: Message): Promise<Outcome> {
  const { inline_message_id: inline, message } = query;
  const options = { ...format, ...markup(shown) };
  try {
    if (inline !== undefined) await ctx.api.editMessageTextInline(inline, shown.html, options);
    else if (message !== undefined) {
      await ctx.api.editMessageText(message.chat.id, message.message_id, shown.html, options);
    }
    return 'answered';
  } catch (error) {
    if (isUnchanged(error)) return 'answered';
    throw error;
  }
}

/** The popup uses the language of the person who pressed. */
async function answerQuery(
  ctx: Context,
  query: CallbackQuery,
  { said, url }: Pressed,
): Promise<void> {
  const language = chooseLanguage({ hints: [query.from.language_code] });
  try {
    await ctx.api.answerCallbackQuery(query.id, {
      ...window(said, language),
      ...(url === undefined ? {} : { url }),
    });
  } catch (error) {
    if (!isHarmless(error)) throw error;
  }
}

const window = (said: Said | undefined, language: Language) =>
  said === undefined ? {} : { text: speak(language)(said), show_alert: true };
