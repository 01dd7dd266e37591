import { pictureText } from '@us-morocco-security/answers';
import type { BotApi, Photo, Prepare, Target } from '@us-morocco-security/telegram';
import { draw } from '../draw.ts';
import type { Store } from '../store.ts';
import type { Chat } from './chats.ts';
import type { MessageBook } from './message-book.ts';
import {
  type Call,
  type DrawnPicture,
  type InlineResult,
  inlineResult,
  keyboardIn,
  type Shown,
} from './shown.ts';

/** What people wait for, and what opens for them. */
export interface Asking {
  /** Messages whose buttons were pressed, by query. */
  readonly presses: Map<string, Shown>;
  /** Chats in which the bot was mentioned as a guest, by query. */
  readonly guests: Map<string, Chat>;
  readonly inline: Map<string, (results: readonly InlineResult[]) => void>;
  /** A window that the bot opened for the one who pressed. */
  readonly popup: Store<string | undefined>;
  /** An address that the bot opened for the one who pressed. */
  readonly opened: Store<string | undefined>;
}

type SendOther = Pick<
  Parameters<BotApi['sendMessage']>[2],
  'ephemeral_message_parameters' | 'reply_parameters' | 'reply_markup'
>;

/** The Bot API of the page: what the bot calls changes the chats. */
export function createPageApi(
  book: MessageBook,
  asking: Asking,
): { readonly api: BotApi; readonly prepare: Prepare } {
  const send = (
    chat: number,
    html: string,
    other: SendOther,
    call: Call,
    picture?: DrawnPicture,
  ) => {
    const { ephemeral_message_parameters: ephemeral, reply_parameters: reply } = other;
    const number = book.number();
    const isInPlace = ephemeral?.replace_callback_query_message === true;
    const pressed = asking.presses.get(ephemeral?.callback_query_id ?? '');
    const place =
      ephemeral === undefined
        ? { id: number }
        : { ephemeralId: number, onlyFor: ephemeral.receiver_user_id };
    const shown = {
      ...{ chat: chatWith(chat), html, picture, call, ...place },
      keyboard: keyboardIn(other.reply_markup),
      replyTo: book.messages.value.find(
        (one) => one.chat.id === chat && one.id !== undefined && one.id === reply?.message_id,
      ),
    };
    book.add(shown, isInPlace ? pressed : undefined, ephemeral?.receiver_user_id);
    return ephemeral === undefined
      ? { message_id: number }
      : { message_id: 0, ephemeral_message_id: number };
  };

  /** A picture stays above a caption that changes. */
  const edit = (
    target: Target,
    html: string,
    reply_markup: unknown,
    call: Call,
    picture = book.messages.value.find(meantBy(target))?.picture,
  ): void =>
    book.change(meantBy(target), { html, call, picture, keyboard: keyboardIn(reply_markup) });

  const photoOf = (picture: DrawnPicture): Photo => ({
    send: async (chat, other) =>
      send(
        chat,
        other.caption ?? '',
        other,
        { method: 'sendPhoto', chat_id: chat, ...other },
        picture,
      ),
    replace: async (target, caption, markup) => {
      const media = { type: 'photo', ...caption };
      const call = { method: 'editMessageMedia', ...target, media, ...markup };
      edit(target, caption.caption, markup.reply_markup, call, picture);
    },
  });

  const api: BotApi = {
    sendMessage: async (chat, text, other) =>
      send(chat, text, other, { method: 'sendMessage', chat_id: chat, text, ...other }),
    editMessageText: async (chat, message_id, text, other) => {
      const call = { method: 'editMessageText', chat_id: chat, message_id, text, ...other };
      edit({ chat, message_id }, text, other.reply_markup, call);
    },
    editMessageCaption: async (chat, message_id, other) => {
      const call = { method: 'editMessageCaption', chat_id: chat, message_id, ...other };
      edit({ chat, message_id }, other.caption ?? '', other.reply_markup, call);
    },
    editEphemeralMessageText: async (chat, receiver, ephemeral, text, other) => {
      const method = 'editEphemeralMessageText';
      const call = { method, chat_id: chat, ephemeral_message_id: ephemeral, text, ...other };
      edit({ chat, receiver, ephemeral }, text, other.reply_markup, call);
    },
    editEphemeralMessageCaption: async (chat, receiver, ephemeral, caption, other) => {
      const method = 'editEphemeralMessageCaption';
      const call = { method, chat_id: chat, ephemeral_message_id: ephemeral, caption, ...other };
      edit({ chat, receiver, ephemeral }, caption, other.reply_markup, call);
    },
    deleteMessage: async (chat, message_id) => book.remove(meantBy({ chat, message_id })),
    answerCallbackQuery: async (_, other) => {
      if (other?.text !== undefined) asking.popup.set(other.text);
      if (other?.url !== undefined) asking.opened.set(other.url);
    },
    answerInlineQuery: async (query, results, other) => {
      const call = { method: 'answerInlineQuery', ...other };
      const resolve = asking.inline.get(query);
      asking.inline.delete(query);
      resolve?.(results.flatMap((result) => inlineResult(result, call)));
    },
    answerGuestQuery: async (query, result) => {
      const chat = asking.guests.get(query);
      const [answer] = inlineResult(result, { method: 'answerGuestQuery' });
      if (chat === undefined || answer === undefined) return;
      const { html, keyboard, call } = answer;
      book.add({ chat, isViaBot: true, html, keyboard, call });
    },
  };

  return {
    api,
    async prepare(message) {
      const picture = message.illustration?.picture ?? undefined;
      if (picture === undefined) return { message };
      // What is not drawn is answered in words.
      const svg = await draw(picture, 'light').catch(() => undefined);
      const description = pictureText(picture, MOST_DESCRIBED);
      return { message, photo: svg === undefined ? undefined : photoOf({ svg, description }) };
    },
  };
}

const MOST_DESCRIBED = 1_024;

const chatWith = (id: number): Chat => ({ id, type: id > 0 ? 'private' : 'supergroup' });

const meantBy =
  (target: Target) =>
  (shown: Shown): boolean =>
    'ephemeral' in target
      ? shown.ephemeralId === target.ephemeral
      : shown.chat.id === target.chat && shown.id === target.message_id;
