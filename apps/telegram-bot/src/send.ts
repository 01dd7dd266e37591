import { format, type Message, markup } from '@us-morocco-security/telegram';
import type { Context } from 'grammy';
import type { Chat } from 'grammy/types';

/** The place of a message, as far as an answer needs it. */
export interface Place {
  readonly chat: Chat;
  readonly message_id: number;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
}

export const isGroup = ({ chat }: Place): boolean =>
  chat.type === 'group' || chat.type === 'supergroup';

/** Sends an answer: in a group as a reply to the question, and in its topic. */
export async function sendTo(
  ctx: Pick<Context, 'api'>,
  question: Place,
  message: Message,
): Promise<void> {
  await ctx.api.sendMessage(question.chat.id, message.html, {
    ...format,
    ...markup(message),
    ...inTopic(question),
    ...(isGroup(question) ? asReply(question) : {}),
  });
}

const inTopic = ({ is_topic_message, message_thread_id }: Place) =>
  is_topic_message === true && message_thread_id !== undefined ? { message_thread_id } : {};

const asReply = ({ message_id }: Place) => ({
  reply_parameters: { message_id, allow_sending_without_reply: true },
});
