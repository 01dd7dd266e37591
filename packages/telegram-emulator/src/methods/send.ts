import { z } from 'zod';
import { repliedNotFound } from '../api-error.ts';
import { quoted, type StoredChat, type TextMessage } from '../chats.ts';
import { checkSendMessage } from '../checks/message.ts';
import { checkShape } from '../checks/problem.ts';
import { ChatId, isInlineKeyboard, SendMessage } from '../checks/shapes.ts';
import { readText } from '../checks/text.ts';
import { withFoundEntities } from '../find-entities.ts';
import { defineMethod } from './method.ts';

type Body = z.infer<typeof SendMessage>;

const sendMessage = defineMethod(SendMessage, checkSendMessage, (world, body) => {
  const chat = world.chats.find(body.chat_id);
  const replied = repliedTo(chat, body);
  const thread = body.message_thread_id ?? replied?.message_thread_id;
  if (thread !== undefined) chat.topic(thread);
  world.flood.admit(chat.chat.id, world.now());
  const { text, entities } = readText('text', body.text, body).marked;
  const marks = withFoundEntities({ text, entities });
  const markup = isInlineKeyboard(body.reply_markup) ? body.reply_markup : undefined;
  const sent = chat.add(
    {
      from: world.bot,
      text,
      ...(marks.length > 0 && { entities: marks }),
      ...(markup && { reply_markup: markup }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true as const }),
      ...(replied && { reply_to_message: quoted(replied) }),
    },
    world.now(),
  );
  return { result: sent, sent };
});

const ACTIONS =
  /^(typing|upload_(photo|video|voice|document|video_note)|record_(video|voice|video_note)|choose_sticker|find_location)$/;
const SendChatAction = z.looseObject({
  chat_id: ChatId,
  action: z.string().regex(ACTIONS, 'Wrong parameter action in request'),
});

const sendChatAction = defineMethod(
  SendChatAction,
  (body) => checkShape(SendChatAction, body, () => []),
  (world, { chat_id }) => {
    world.chats.find(chat_id);
    return { result: true };
  },
);

function repliedTo(chat: StoredChat, { reply_parameters }: Body): TextMessage | undefined {
  if (reply_parameters === undefined) return undefined;
  const replied = chat.get(reply_parameters.message_id);
  if (replied === undefined && reply_parameters.allow_sending_without_reply !== true) {
    throw repliedNotFound();
  }
  return replied;
}

export const sendMethods = {
  sendMessage,
  sendChatAction,
};
