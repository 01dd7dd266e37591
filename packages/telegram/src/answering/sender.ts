import type { EphemeralMessageParameters } from '@grammyjs/types';
import type { Message } from '../render/index.ts';
import { format, markup } from '../render/sent.ts';
import { type IncomingMessage, type IncomingPress, isGroup, type MessagePlace } from '../update.ts';
import type { BotApi } from './bot-api.ts';
import { hasCode, isHarmless, isUnchanged } from './telegram-errors.ts';

/** Puts messages into chats. */
export interface Sender {
  /** Answers a question: in a group as a reply to it, and in its topic. */
  answer(question: IncomingMessage, message: Message): Promise<void>;
  /** Below the message whose button was pressed, as a reply to the first question, so that its asker stays known. */
  below(query: IncomingPress, message: Message): Promise<void>;
  /** In place of the message whose button was pressed. */
  edit(query: IncomingPress, message: Message): Promise<void>;
  /**
   * To the one who pressed alone.
   *
   * @returns false where Telegram does not let it
   */
  ephemeral(query: IncomingPress, message: Message, replaces: boolean): Promise<boolean>;
}

export function createSender(api: BotApi): Sender {
  /** Found out at the first try: a server of before Bot API 10.2 does not say so. */
  let knowsEphemeral = true;

  const send = (place: MessagePlace, message: Message): Promise<unknown> =>
    api.sendMessage(place.chat.id, message.html, {
      ...format,
      ...markup(message),
      ...inTopic(place),
      ...asReply(place),
    });

  const sendEphemeral = async (
    place: MessagePlace,
    message: Message,
    ephemeral_message_parameters: EphemeralMessageParameters,
  ): Promise<boolean> => {
    const { ephemeral_message_id: asked } = place;
    const sent = await api.sendMessage(place.chat.id, message.html, {
      ...format,
      ...markup(message),
      ...inTopic(place),
      ...(asked === undefined ? {} : { reply_parameters: { ephemeral_message_id: asked } }),
      ephemeral_message_parameters,
    });
    if (sent.ephemeral_message_id !== undefined) return true;
    // All have seen it.
    knowsEphemeral = false;
    await api.deleteMessage(place.chat.id, sent.message_id);
    return false;
  };

  const tryEphemeral = async (
    place: MessagePlace,
    message: Message,
    parameters: EphemeralMessageParameters,
  ): Promise<boolean> => {
    if (!knowsEphemeral) return false;
    try {
      return await sendEphemeral(place, message, parameters);
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  };

  return {
    async answer(question, message) {
      const { ephemeral_message_id: id, from } = question;
      const isAlone =
        id !== undefined &&
        from !== undefined &&
        (await tryEphemeral(question, message, { receiver_user_id: from.id }));
      if (!isAlone) await send(question, message);
    },
    async below({ message: pressed }, message) {
      if (pressed === undefined) return;
      const message_id = pressed.reply_to_message?.message_id ?? pressed.message_id;
      await send({ ...pressed, message_id }, message);
    },
    async edit(query, message) {
      try {
        await editPressed(api, query, message);
      } catch (error) {
        // Somebody pressed twice.
        if (!isUnchanged(error)) throw error;
      }
    },
    async ephemeral({ id, from, message: pressed }, message, replaces) {
      if (pressed === undefined || from === undefined) return false;
      // The message of the button is no question.
      const { ephemeral_message_id: _, ...place } = pressed;
      return tryEphemeral(place, message, {
        receiver_user_id: from.id,
        callback_query_id: id,
        ...(replaces ? { replace_callback_query_message: true } : {}),
      });
    },
  };
}

async function editPressed(
  api: BotApi,
  { message: pressed, from }: IncomingPress,
  message: Message,
): Promise<void> {
  if (pressed === undefined) return;
  const { chat, message_id, ephemeral_message_id } = pressed;
  const options = { ...format, ...markup(message) };
  if (ephemeral_message_id === undefined) {
    await api.editMessageText(chat.id, message_id, message.html, options);
  } else if (from !== undefined) {
    await api.editEphemeralMessageText(
      chat.id,
      from.id,
      ephemeral_message_id,
      message.html,
      options,
    );
  }
}

/** Telegram does not let this message be sent, and may let another. */
const isRefusal = (error: unknown): boolean => hasCode(error, 400) && !isHarmless(error);

const inTopic = ({ is_topic_message, message_thread_id }: MessagePlace) =>
  is_topic_message === true && message_thread_id !== undefined ? { message_thread_id } : {};

const asReply = (place: MessagePlace) =>
  isGroup(place) && place.message_id > 0
    ? { reply_parameters: { message_id: place.message_id, allow_sending_without_reply: true } }
    : {};
