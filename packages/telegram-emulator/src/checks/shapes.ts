import type { InlineKeyboardMarkup, MessageEntity } from '@grammyjs/types';
import { z } from 'zod';

const number = z.coerce.number().int();

export const ChatId = z.union([z.number(), z.string().min(1, 'chat_id is empty')], {
  error: 'chat_id is empty',
});

const place = { offset: number, length: number };

const Entity: z.ZodType<MessageEntity> = z.union([
  z.object({
    type: z.enum([
      ...(['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email'] as const),
      ...(['phone_number', 'bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const),
      ...(['blockquote', 'expandable_blockquote', 'code'] as const),
    ]),
    ...place,
  }),
  z.object({ type: z.literal('pre'), ...place, language: z.string().exactOptional() }),
  z.object({ type: z.literal('text_link'), ...place, url: z.string() }),
  z.object({ type: z.literal('custom_emoji'), ...place, custom_emoji_id: z.string() }),
]);

/** Text as every method takes it: with a parse mode, or with its marks. */
export const FormattedText = {
  parse_mode: z.string().optional(),
  entities: z.array(Entity).optional(),
};

const ReplyParameters = z.looseObject({
  message_id: number.optional(),
  ephemeral_message_id: number.optional(),
  chat_id: z.unknown().optional(),
  allow_sending_without_reply: z.boolean().optional(),
});

/** Where a message goes, to whom, in reply to what. */
export const Placed = z.looseObject({
  chat_id: ChatId,
  message_thread_id: number.optional(),
  reply_parameters: ReplyParameters.optional(),
  ephemeral_message_parameters: z
    .looseObject({
      receiver_user_id: number,
      callback_query_id: z.string().optional(),
      replace_callback_query_message: z.boolean().optional(),
    })
    .optional(),
  reply_markup: z.unknown().optional(),
});

export const SendMessage = Placed.extend({
  text: z.string({ error: 'Message text is empty' }),
  ...FormattedText,
});

const Captioned = {
  caption: z.string().optional(),
  parse_mode: z.string().optional(),
  caption_entities: z.array(Entity).optional(),
};

/** The ID of a file, an address, `attach://` and the name of a part of the form, or the part itself. */
const Media = z.union([z.string(), z.instanceof(File)], {
  error: 'There is no photo in the request',
});

/** The part of the form that holds the file; undefined where it is named by its ID or its address. */
export const partNameOf = (media: unknown): string | undefined =>
  typeof media === 'string' ? /^attach:\/\/(?<part>.+)$/.exec(media)?.groups?.part : undefined;

export const SendPhoto = Placed.extend({
  photo: Media,
  ...Captioned,
});

export const InputMedia = z.looseObject({
  type: z.literal('photo', { error: 'Only photos are known here' }),
  media: z.string({ error: "Can't parse InputMedia: media not found" }),
  ...Captioned,
});

const target = {
  chat_id: ChatId.optional(),
  message_id: number.optional(),
  inline_message_id: z.string().optional(),
  reply_markup: z.unknown().optional(),
};

export const DeleteMessage = z.looseObject({ chat_id: ChatId, message_id: number });

const ephemeral = { chat_id: ChatId, receiver_user_id: number, ephemeral_message_id: number };

export const DeleteEphemeralMessage = z.looseObject(ephemeral);

export const EditEphemeralMessageText = z.looseObject({
  ...ephemeral,
  text: z.string({ error: 'Message text is empty' }),
  ...FormattedText,
  reply_markup: z.unknown().optional(),
});

export const EditMessageReplyMarkup = z.looseObject(target);

export const EditMessageCaption = z.looseObject({ ...target, ...Captioned });

export const EditMessageMedia = z.looseObject({ ...target, media: InputMedia });

export const EditEphemeralMessageCaption = z.looseObject({
  ...ephemeral,
  ...Captioned,
  reply_markup: z.unknown().optional(),
});

export const EditEphemeralMessageMedia = z.looseObject({
  ...ephemeral,
  media: InputMedia,
  reply_markup: z.unknown().optional(),
});

export const EditMessageText = z.looseObject({
  ...target,
  text: z.string({ error: 'Message text is empty' }),
  ...FormattedText,
});

/** What a button may do; Telegram reads them in this order and takes the first. */
export const BUTTON_ACTIONS = [
  'url',
  'callback_data',
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
] as const;

export const InlineButton = z.looseObject({
  text: z.string(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  switch_inline_query_chosen_chat: z.looseObject({ query: z.string().optional() }).optional(),
  copy_text: z.looseObject({ text: z.string() }).optional(),
});

export const InlineKeyboard = z.looseObject({ inline_keyboard: z.array(z.array(InlineButton)) });

export const Keyboard = z.looseObject({
  keyboard: z.array(z.array(z.union([z.string(), z.looseObject({ text: z.string() })]))),
});

/** Whether a `reply_markup` puts buttons under the message. */
export const isInlineKeyboard = (markup: unknown): markup is InlineKeyboardMarkup =>
  InlineKeyboard.safeParse(markup).success;

export const InlineResult = z.looseObject({
  type: z.string(),
  id: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  input_message_content: z
    .looseObject({ message_text: z.string().optional(), ...FormattedText })
    .optional(),
  reply_markup: z.unknown().optional(),
});

export const AnswerInlineQuery = z.looseObject({
  inline_query_id: z.string(),
  results: z.array(InlineResult, { error: 'Expected an Array of inline query results' }),
  next_offset: z.string().default(''),
  cache_time: number.default(300),
  is_personal: z.boolean().default(false),
  button: z
    .looseObject({
      text: z.string(),
      start_parameter: z.string().optional(),
      web_app: z.unknown().optional(),
    })
    .optional(),
});

export const AnswerGuestQuery = z.looseObject({
  guest_query_id: z.string(),
  result: InlineResult,
});

export const AnswerCallbackQuery = z.looseObject({
  callback_query_id: z.string(),
  text: z.string().optional(),
  show_alert: z.boolean().default(false),
  url: z.string().optional(),
  cache_time: number.default(0),
});

const language = { language_code: z.string().default('') };

const Scope = z.looseObject({ type: z.string() }).default({ type: 'default' });

export const CommandScope = z.looseObject({ scope: Scope, ...language });

const Command = z.object({
  command: z.string(),
  description: z.string(),
  is_ephemeral: z.boolean().exactOptional(),
});

export const SetMyCommands = CommandScope.extend({
  commands: z.array(Command, {
    error: 'Expected an Array of BotCommand',
  }),
});

export const Profile = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  short_description: z.string().optional(),
  ...language,
});

export const SetWebhook = z.looseObject({
  url: z.string().default(''),
  secret_token: z.string().default(''),
  allowed_updates: z.array(z.string()).optional(),
  max_connections: number.default(40),
  drop_pending_updates: z.boolean().default(false),
});
