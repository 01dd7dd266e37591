import type { MessageEntity, PhotoSize } from '@grammyjs/types';
import { z } from 'zod';
import {
  deletedNotFound,
  ephemeralRefused,
  noRightToWrite,
  repliedNotFound,
} from '../api-error.ts';
import type { Effect } from '../call.ts';
import { forBot, quoted, type StoredChat, type TextMessage } from '../chats.ts';
import { checkSendMessage, checkSendPhoto } from '../checks/message.ts';
import { checkShape } from '../checks/problem.ts';
import {
  ChatId,
  DeleteEphemeralMessage,
  DeleteMessage,
  isInlineKeyboard,
  type Placed,
  SendMessage,
  SendPhoto,
} from '../checks/shapes.ts';
import { readCaption, readText } from '../checks/text.ts';
import { withFoundEntities } from '../find-entities.ts';
import { isRecent } from '../queries.ts';
import type { World } from '../world.ts';
import { defineMethod } from './method.ts';

const sendMessage = defineMethod(SendMessage, checkSendMessage, (world, body) => {
  const { marked } = readText('text', body.text, body);
  return put(world, body, { text: marked.text, entities: withFoundEntities(marked) });
});

const sendPhoto = defineMethod(SendPhoto, checkSendPhoto, async (world, body) => {
  const { marked } = readCaption('caption', body);
  const photo = await world.photos.take(body.photo, body);
  return put(world, body, { text: marked.text, entities: withFoundEntities(marked), photo });
});

interface Content {
  readonly text: string;
  readonly entities: MessageEntity[];
  readonly photo?: PhotoSize[];
}

/** Puts a message into its chat. */
function put(
  world: World,
  body: z.infer<typeof Placed>,
  { text, entities, photo }: Content,
): Effect {
  const chat = world.chats.find(body.chat_id);
  const ephemeral = world.supportsEphemeral ? body.ephemeral_message_parameters : undefined;
  if (!chat.membersMayWrite) throw noRightToWrite();
  const replied = repliedTo(chat, body);
  const thread = body.message_thread_id ?? replied?.message_thread_id;
  if (thread !== undefined) chat.topic(thread);
  if (ephemeral !== undefined) admitEphemeral(world, chat, body);
  world.flood.admit(chat.chat.id, world.now());
  const markup = isInlineKeyboard(body.reply_markup) ? body.reply_markup : undefined;
  const content = {
    from: world.bot,
    text,
    ...(entities.length > 0 && { entities }),
    ...(photo && { photo }),
    ...(markup && { reply_markup: markup }),
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true as const }),
    ...(replied && { reply_to_message: quoted(replied) }),
  };
  if (ephemeral === undefined) {
    const sent = chat.add(content, world.now());
    return { result: forBot(sent), sent };
  }
  const receiver = { id: ephemeral.receiver_user_id, is_bot: false, first_name: 'Receiver' };
  const shown = chat.addEphemeral(content, receiver, world.now());
  return { result: forBot(shown), ephemeral: shown };
}

/**
 * A bot that is no administrator may send an ephemeral message to who pressed a button or sent one, soon after.
 *
 * @throws ApiError where it may not
 */
function admitEphemeral(world: World, chat: StoredChat, body: z.infer<typeof Placed>): void {
  const { callback_query_id: pressed, receiver_user_id: receiver } =
    body.ephemeral_message_parameters ?? {};
  const asked = chat.ephemeral(body.reply_parameters?.ephemeral_message_id ?? 0);
  const answersMessage =
    asked?.from.id === receiver && isRecent((asked?.date ?? 0) * 1_000, world.now());
  const answersPress = pressed !== undefined && world.queries.isRecent(pressed);
  if (chat.chat.type === 'private' || !(answersMessage || answersPress)) throw ephemeralRefused();
}

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

function repliedTo(
  chat: StoredChat,
  { reply_parameters }: z.infer<typeof Placed>,
): TextMessage | undefined {
  if (reply_parameters?.message_id === undefined) return undefined;
  const replied = chat.get(reply_parameters.message_id);
  if (replied === undefined && reply_parameters.allow_sending_without_reply !== true) {
    throw repliedNotFound();
  }
  return replied;
}

const deleteMessage = defineMethod(
  DeleteMessage,
  (body) => checkShape(DeleteMessage, body, () => []),
  (world, { chat_id, message_id }) => {
    if (!world.chats.find(chat_id).delete(message_id)) throw deletedNotFound();
    return { result: true };
  },
);

const deleteEphemeralMessage = defineMethod(
  DeleteEphemeralMessage,
  (body) => checkShape(DeleteEphemeralMessage, body, () => []),
  (world, { chat_id, ephemeral_message_id }) => {
    if (!world.chats.find(chat_id).deleteEphemeral(ephemeral_message_id)) throw deletedNotFound();
    return { result: true };
  },
);

export const sendMethods = {
  sendMessage,
  sendPhoto,
  deleteMessage,
  deleteEphemeralMessage,
  sendChatAction,
};
