import type { InlineKeyboardMarkup, MessageEntity } from '@grammyjs/types';
import {
  cannotBeEdited,
  editedNotFound,
  inlineMessageNotFound,
  notModified,
} from '../api-error.ts';
import type { Effect, InlineMessage } from '../call.ts';
import { type TextMessage, toSeconds } from '../chats.ts';
import { checkEdit, checkEphemeralEdit, checkMarkupEdit } from '../checks/message.ts';
import {
  EditEphemeralMessageText,
  EditMessageReplyMarkup,
  EditMessageText,
  isInlineKeyboard,
} from '../checks/shapes.ts';
import { readText } from '../checks/text.ts';
import { withFoundEntities } from '../find-entities.ts';
import type { World } from '../world.ts';
import { defineMethod } from './method.ts';

interface Target {
  readonly chat_id?: number | string | undefined;
  readonly message_id?: number | undefined;
  readonly inline_message_id?: string | undefined;
}

/** All that an edit sets anew. */
interface Content {
  readonly text: string;
  readonly entities?: MessageEntity[];
  readonly reply_markup?: InlineKeyboardMarkup;
}

const editMessageText = defineMethod(EditMessageText, checkEdit, (world, body) => {
  const { marked } = readText('text', body.text, body);
  const entities = withFoundEntities(marked);
  const markup = keyboardIn(body.reply_markup);
  return edit(world, body, () => ({ text: marked.text, entities, ...markup }));
});

const editMessageReplyMarkup = defineMethod(
  EditMessageReplyMarkup,
  checkMarkupEdit,
  (world, body) =>
    edit(world, body, ({ text, entities = [] }) => ({
      text,
      entities,
      ...keyboardIn(body.reply_markup),
    })),
);

const editEphemeralMessageText = defineMethod(
  EditEphemeralMessageText,
  checkEphemeralEdit,
  (world, body) => {
    const chat = world.chats.find(body.chat_id);
    const message = chat.ephemeral(body.ephemeral_message_id);
    if (message?.receiver_user?.id !== body.receiver_user_id) throw editedNotFound();
    const { marked } = readText('text', body.text, body);
    const entities = withFoundEntities(marked);
    const content = { text: marked.text, entities, ...keyboardIn(body.reply_markup) };
    const { entities: marks = [], ...rest } = changed(message, () => content);
    world.flood.admit(chat.chat.id, world.now());
    const editedEphemeral = chat.replaceEphemeral({
      ...unwritten(message),
      ...rest,
      ...(marks.length > 0 && { entities: marks }),
    });
    return { result: true, editedEphemeral };
  },
);

function edit(world: World, target: Target, change: (content: Content) => Content): Effect {
  const { inline_message_id, chat_id, message_id } = target;
  return chat_id === undefined
    ? editInline(world, inline_message_id ?? '', change)
    : editInChat(world, chat_id, message_id ?? 0, change);
}

function editInline(world: World, id: string, change: (content: Content) => Content): Effect {
  const message = world.inlineMessages.get(id);
  if (message === undefined) throw inlineMessageNotFound();
  const { entities = [], ...content } = changed(message, change);
  const editedInline: InlineMessage = { inline_message_id: id, entities, ...content };
  world.inlineMessages.set(id, editedInline);
  return { result: true, editedInline };
}

function editInChat(
  world: World,
  chatId: number | string,
  messageId: number,
  change: (content: Content) => Content,
): Effect {
  const chat = world.chats.find(chatId);
  const message = chat.get(messageId);
  if (message === undefined) throw editedNotFound();
  if (message.from.id !== world.bot.id || message.forward_origin) throw cannotBeEdited();
  const { entities = [], ...content } = changed(message, change);
  world.flood.admit(chat.chat.id, world.now());
  const edited = chat.replace({
    ...unwritten(message),
    ...content,
    ...(entities.length > 0 && { entities }),
    edit_date: toSeconds(world.now()),
  });
  return { result: edited, edited };
}

function unwritten({ text, entities, reply_markup, ...rest }: TextMessage) {
  return rest;
}

/** @throws ApiError where nothing would change */
function changed(content: Content, change: (content: Content) => Content): Content {
  const anew = change(content);
  if (essenceOf(anew) === essenceOf(content)) throw notModified();
  return anew;
}

const essenceOf = ({ text, entities = [], reply_markup }: Content): string =>
  JSON.stringify([text, entities, reply_markup?.inline_keyboard ?? []]);

function keyboardIn(markup: unknown): Pick<Content, 'reply_markup'> {
  if (!isInlineKeyboard(markup) || markup.inline_keyboard.flat().length === 0) return {};
  return { reply_markup: markup };
}

export const editMethods = {
  editMessageText,
  editMessageReplyMarkup,
  editEphemeralMessageText,
};
