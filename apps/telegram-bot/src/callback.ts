import {
  chooseLanguage,
  decodeRequest,
  needsFreeText,
  type Request,
  speak,
} from '@us-morocco-security/answers';
import type { Context } from 'grammy';
import type { CallbackQuery, Message as TelegramMessage } from 'grammy/types';
import { type ButtonData, readButton } from './button-data.ts';
import type { Desk } from './desk.ts';
import { shownText } from './free-text.ts';
import type { GroupBudget } from './group-budget.ts';
import { commandLabel, firstOf } from './messages.ts';
import { type Message, screenAt } from './render/index.ts';
import { format, isGroup, markup, type Place, sendTo } from './send.ts';
import type { Outcome, Task } from './task.ts';
import { isHarmless, isUnchanged } from './telegram-errors.ts';

/** What is said in a small window over the chat, to the one who pressed. */
type Said = 'chat-old-button' | 'chat-lost-text' | 'chat-not-asker' | 'chat-busy';

/** What a press of a button comes to: the outcome, and what is said to who pressed. */
interface Pressed {
  readonly outcome: Outcome;
  readonly said?: Said;
}

/** What a press asks to be done. It is answered whatever comes of it, for the button spins until it is. */
export function callbackTask(
  ctx: Context,
  query: CallbackQuery,
  desk: Desk,
  budget: GroupBudget,
): Task {
  const button = readButton(query.data ?? '');
  const text = accessible(query) && shownText(accessible(query) ?? {});
  const request = button && decodeRequest(button.code, text);
  return {
    command: request === undefined ? 'button' : commandLabel(request.command),
    async run() {
      const { outcome, said } =
        button === undefined || request === undefined
          ? unreadable(button)
          : await press(ctx, { query, button, request, desk, budget });
      await answerQuery(ctx, query, said);
      return outcome;
    },
  };
}

const unreadable = (button: ButtonData | undefined): Pressed =>
  button !== undefined && needsFreeText(button.code)
    ? { outcome: 'lost-text', said: 'chat-lost-text' }
    : { outcome: 'old-button', said: 'chat-old-button' };

interface Press {
  readonly query: CallbackQuery;
  readonly button: ButtonData;
  readonly request: Request;
  readonly desk: Desk;
  readonly budget: GroupBudget;
}

async function press(ctx: Context, pressed: Press): Promise<Pressed> {
  const { query, button, request, desk, budget } = pressed;
  const switches = button.action === 'speak' || button.action === 'greet';
  if (switches && !isAsker(query)) return { outcome: 'not-asker', said: 'chat-not-asker' };
  if (button.action === 'greet') {
    return { outcome: await edit(ctx, query, desk.greet(request.language)) };
  }
  const { screens, isRefusal } = desk.answer(request, isInline(query) ? 'inline' : 'chat');
  // A page that was there when the button was made is there no more.
  if (isRefusal && button.action === 'turn')
    return { outcome: 'old-button', said: 'chat-old-button' };
  const shown = screenAt(screens, button.part) ?? firstOf(screens);
  const { message } = query;
  const isAnswered = isRefusal ? 'refused' : 'answered';
  if (button.action !== 'ask' || message === undefined) {
    const outcome = await edit(ctx, query, shown);
    return { outcome: outcome === 'answered' ? isAnswered : outcome };
  }
  if (isGroup(message) && !budget.take(message.chat.id)) {
    return { outcome: 'too-many', said: 'chat-busy' };
  }
  await sendTo(ctx, placeBelow(query, message), shown);
  return { outcome: isAnswered };
}

/** A message sent through inline mode: known by an ID of its own, and not to be read. */
const isInline = ({ inline_message_id }: CallbackQuery): boolean => inline_message_id !== undefined;

/** The message of the button, unless it has become too old to be read. */
function accessible({ message }: CallbackQuery): TelegramMessage | undefined {
  return message !== undefined && message.date !== 0 ? message : undefined;
}

/** In a private chat there is nobody else; in a group the answer replies to the question of the one who asked. */
function isAsker(query: CallbackQuery): boolean {
  if (query.message?.chat.type === 'private') return true;
  return accessible(query)?.reply_to_message?.from?.id === query.from.id;
}

/** What leads on hangs below the first question, so that its asker stays known; else below the answer itself. */
function placeBelow(query: CallbackQuery, answer: Place): Place {
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
    if (isHarmless(error)) return 'gone';
    throw error;
  }
}

/** The small window speaks the language of the one who pressed. */
async function answerQuery(ctx: Context, query: CallbackQuery, said?: Said): Promise<void> {
  const language = chooseLanguage({ hints: [query.from.language_code] });
  const options = said === undefined ? {} : { text: speak(language)(said), show_alert: true };
  try {
    await ctx.api.answerCallbackQuery(query.id, options);
  } catch (error) {
    if (!isHarmless(error)) throw error;
  }
}
