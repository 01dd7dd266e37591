import type { EphemeralMessageParameters } from '@grammyjs/types';
import type { Message } from '../render/index.ts';
import { captionFormat, format, markup } from '../render/sent.ts';
import { type IncomingMessage, type IncomingPress, isGroup, type MessagePlace } from '../update.ts';
import type { BotApi, Sent } from './bot-api.ts';
import { createChanging } from './changing.ts';
import type { Log } from './log.ts';
import type { Prepared, Target } from './photos.ts';
import { hasCode, isHarmless } from './telegram-errors.ts';

/** Puts messages into chats. */
export interface Sender {
  /** Answers a question: in a group as a reply to it, and in its topic. */
  answer(question: IncomingMessage, prepared: Prepared): Promise<void>;
  /** Answers a question so that nobody else sees it, or says to all where the answer is. */
  alone(question: IncomingMessage, prepared: Prepared, elsewhere: () => Message): Promise<void>;
  /** Below the message whose button was pressed, as a reply to the first question, so that its asker stays known. */
  below(query: IncomingPress, prepared: Prepared): Promise<void>;
  /** In place of the message whose button was pressed. */
  edit(query: IncomingPress, prepared: Prepared): Promise<void>;
  /**
   * To the one who pressed alone.
   *
   * @returns false where Telegram does not let it
   */
  ephemeral(query: IncomingPress, prepared: Prepared, replaces: boolean): Promise<boolean>;
}

type Options = Pick<
  Parameters<BotApi['sendMessage']>[2],
  'reply_parameters' | 'ephemeral_message_parameters'
>;

export function createSender(api: BotApi, log: Pick<Log, 'warn'>): Sender {
  const changing = createChanging(api, log);
  /** Found out at the first try: a server of before Bot API 10.2 does not say so. */
  let knowsEphemeral = true;

  /** With its picture, unless Telegram does not take that here: then in words. */
  const put = async (
    place: MessagePlace,
    { message, photo }: Prepared,
    more: Options,
  ): Promise<Sent> => {
    const { id } = place.chat;
    const options = { ...markup(message), ...inTopic(place), ...more };
    const inWords = () => api.sendMessage(id, message.html, { ...format, ...options });
    if (photo === undefined) return inWords();
    const caption = { caption: message.html, ...captionFormat };
    try {
      return await photo.send(id, { ...caption, ...options });
    } catch (error) {
      if (!isPhotoRefused(error)) throw error;
      if (!isHarmless(error)) log.warn({ err: error }, 'picture refused, sent in words');
      return inWords();
    }
  };

  const send = async (place: MessagePlace, prepared: Prepared): Promise<void> => {
    const { message_id } = await put(place, prepared, asReply(place));
    changing.addLater({ chat: place.chat.id, message_id }, prepared);
  };

  const sendEphemeral = async (
    place: MessagePlace,
    prepared: Prepared,
    ephemeral_message_parameters: EphemeralMessageParameters,
  ): Promise<boolean> => {
    const { ephemeral_message_id: asked } = place;
    const { id: chat } = place.chat;
    const sent = await put(place, prepared, {
      ...(asked === undefined ? {} : { reply_parameters: { ephemeral_message_id: asked } }),
      ephemeral_message_parameters,
    });
    const { ephemeral_message_id: ephemeral, message_id } = sent;
    if (ephemeral === undefined) {
      // All have seen it.
      knowsEphemeral = false;
      await api.deleteMessage(chat, message_id);
      return false;
    }
    const { receiver_user_id: receiver } = ephemeral_message_parameters;
    changing.addLater({ chat, receiver, ephemeral }, prepared);
    return true;
  };

  const tryEphemeral = async (
    place: MessagePlace,
    prepared: Prepared,
    parameters: EphemeralMessageParameters,
  ): Promise<boolean> => {
    if (!knowsEphemeral) return false;
    try {
      return await sendEphemeral(place, prepared, parameters);
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  };

  const toWriter = async (question: IncomingMessage, prepared: Prepared): Promise<boolean> =>
    question.from !== undefined &&
    tryEphemeral(question, prepared, { receiver_user_id: question.from.id });

  return {
    async answer(question, prepared) {
      const isAlone =
        question.ephemeral_message_id !== undefined && (await toWriter(question, prepared));
      if (!isAlone) await send(question, prepared);
    },
    async alone(question, prepared, elsewhere) {
      if (!(await toWriter(question, prepared))) await send(question, { message: elsewhere() });
    },
    async below({ message: pressed }, prepared) {
      if (pressed === undefined) return;
      const message_id = pressed.reply_to_message?.message_id ?? pressed.message_id;
      await send({ ...pressed, message_id }, prepared);
    },
    async edit(query, prepared) {
      const target = targetOf(query);
      if (target !== undefined) await changing.change(target, prepared, isPhoto(query));
    },
    async ephemeral({ id, from, message: pressed }, prepared, replaces) {
      if (pressed === undefined || from === undefined) return false;
      // The message of the button is no question.
      const { ephemeral_message_id: _, ...place } = pressed;
      return tryEphemeral(place, prepared, {
        receiver_user_id: from.id,
        callback_query_id: id,
        ...(replaces ? { replace_callback_query_message: true } : {}),
      });
    },
  };
}

const isPhoto = ({ message }: IncomingPress): boolean => message?.photo !== undefined;

/** The message whose button was pressed; undefined where it cannot be changed. */
function targetOf({ message, from }: IncomingPress): Target | undefined {
  if (message === undefined) return undefined;
  const { chat, message_id, ephemeral_message_id: ephemeral } = message;
  if (ephemeral === undefined) return { chat: chat.id, message_id };
  return from && { chat: chat.id, receiver: from.id, ephemeral };
}

/** Telegram does not let this message be sent, and may let another. */
const isRefusal = (error: unknown): boolean => hasCode(error, 400) && !isHarmless(error);

/** A chat may forbid pictures and take words. */
const isPhotoRefused = (error: unknown): boolean => hasCode(error, 400) || hasCode(error, 413);

const inTopic = ({ is_topic_message, message_thread_id }: MessagePlace) =>
  is_topic_message === true && message_thread_id !== undefined ? { message_thread_id } : {};

const asReply = (place: MessagePlace) =>
  isGroup(place) && place.message_id > 0
    ? { reply_parameters: { message_id: place.message_id, allow_sending_without_reply: true } }
    : {};
