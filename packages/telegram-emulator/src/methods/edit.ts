import type { InlineKeyboardMarkup, MessageEntity, PhotoSize } from '@grammyjs/types';
import type { z } from 'zod';
import {
  cannotBeEdited,
  editedNotFound,
  inlineMessageNotFound,
  noCaptionToEdit,
  noTextToEdit,
  notModified,
} from '../api-error.ts';
import type { Effect, InlineMessage } from '../call.ts';
import { forBot, type TextMessage, toSeconds } from '../chats.ts';
import type { Marked } from '../checks/marked.ts';
import {
  checkCaptionEdit,
  checkEdit,
  checkEphemeralCaptionEdit,
  checkEphemeralEdit,
  checkEphemeralMediaEdit,
  checkMarkupEdit,
  checkMediaEdit,
} from '../checks/message.ts';
import {
  EditEphemeralMessageCaption,
  EditEphemeralMessageMedia,
  EditEphemeralMessageText,
  EditMessageCaption,
  EditMessageMedia,
  EditMessageReplyMarkup,
  EditMessageText,
  isInlineKeyboard,
} from '../checks/shapes.ts';
import { readCaption, readText } from '../checks/text.ts';
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
  readonly photo?: PhotoSize[];
  readonly reply_markup?: InlineKeyboardMarkup;
}

type Change = (content: Content) => Content;

const editMessageText = defineMethod(EditMessageText, checkEdit, (world, body) =>
  edit(world, body, toText(body)),
);

const editMessageCaption = defineMethod(EditMessageCaption, checkCaptionEdit, (world, body) =>
  edit(world, body, toCaption(body)),
);

const editMessageMedia = defineMethod(EditMessageMedia, checkMediaEdit, async (world, body) =>
  edit(world, body, await toMedia(world, body)),
);

const editMessageReplyMarkup = defineMethod(
  EditMessageReplyMarkup,
  checkMarkupEdit,
  (world, body) =>
    edit(world, body, ({ reply_markup: _, ...content }) => ({
      ...content,
      ...keyboardIn(body.reply_markup),
    })),
);

const editEphemeralMessageText = defineMethod(
  EditEphemeralMessageText,
  checkEphemeralEdit,
  (world, body) => editEphemeral(world, body, toText(body)),
);

const editEphemeralMessageCaption = defineMethod(
  EditEphemeralMessageCaption,
  checkEphemeralCaptionEdit,
  (world, body) => editEphemeral(world, body, toCaption(body)),
);

const editEphemeralMessageMedia = defineMethod(
  EditEphemeralMessageMedia,
  checkEphemeralMediaEdit,
  async (world, body) => editEphemeral(world, body, await toMedia(world, body)),
);

/** @throws ApiError where the message is a photo */
const toText =
  (body: z.infer<typeof EditMessageText> | z.infer<typeof EditEphemeralMessageText>): Change =>
  ({ photo }) => {
    if (photo !== undefined) throw noTextToEdit();
    const { marked } = readText('text', body.text, body);
    return said(marked, body.reply_markup);
  };

/** @throws ApiError where the message is no photo */
const toCaption =
  (
    body: z.infer<typeof EditMessageCaption> | z.infer<typeof EditEphemeralMessageCaption>,
  ): Change =>
  ({ photo }) => {
    if (photo === undefined) throw noCaptionToEdit();
    const { marked } = readCaption('caption', body);
    return { ...said(marked, body.reply_markup), photo };
  };

/** A text gives way to a photo too. */
async function toMedia(
  world: World,
  body: z.infer<typeof EditMessageMedia> | z.infer<typeof EditEphemeralMessageMedia>,
): Promise<Change> {
  const photo = await world.photos.take(body.media.media, body);
  const { marked } = readCaption('media.caption', body.media);
  return () => ({ ...said(marked, body.reply_markup), photo });
}

const said = (marked: Marked, reply_markup: unknown): Content => ({
  text: marked.text,
  entities: withFoundEntities(marked),
  ...keyboardIn(reply_markup),
});

interface EphemeralTarget {
  readonly chat_id: number | string;
  readonly receiver_user_id: number;
  readonly ephemeral_message_id: number;
}

function editEphemeral(world: World, target: EphemeralTarget, change: Change): Effect {
  const chat = world.chats.find(target.chat_id);
  const message = chat.ephemeral(target.ephemeral_message_id);
  if (message?.receiver_user?.id !== target.receiver_user_id) throw editedNotFound();
  const { entities: marks = [], ...rest } = changed(message, change);
  world.flood.admit(chat.chat.id, world.now());
  const editedEphemeral = chat.replaceEphemeral({
    ...unwritten(message),
    ...rest,
    ...(marks.length > 0 && { entities: marks }),
  });
  return { result: true, editedEphemeral };
}

function edit(world: World, target: Target, change: Change): Effect {
  const { inline_message_id, chat_id, message_id } = target;
  return chat_id === undefined
    ? editInline(world, inline_message_id ?? '', change)
    : editInChat(world, chat_id, message_id ?? 0, change);
}

function editInline(world: World, id: string, change: Change): Effect {
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
  change: Change,
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
  return { result: forBot(edited), edited };
}

function unwritten({ text, entities, photo, reply_markup, ...rest }: TextMessage) {
  return rest;
}

/** @throws ApiError where nothing would change */
function changed(content: Content, change: Change): Content {
  const anew = change(content);
  if (essenceOf(anew) === essenceOf(content)) throw notModified();
  return anew;
}

const essenceOf = ({ text, entities = [], photo = [], reply_markup }: Content): string =>
  JSON.stringify([text, entities, photo, reply_markup?.inline_keyboard ?? []]);

function keyboardIn(markup: unknown): Pick<Content, 'reply_markup'> {
  if (!isInlineKeyboard(markup) || markup.inline_keyboard.flat().length === 0) return {};
  return { reply_markup: markup };
}

export const editMethods = {
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editEphemeralMessageText,
  editEphemeralMessageCaption,
  editEphemeralMessageMedia,
};
