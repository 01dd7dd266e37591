import * as z from 'zod';

/** A field that may be missing; what is not of its shape counts as missing, so that the rest is still read. */
const maybe = <Shape extends z.ZodType>(shape: Shape) => shape.optional().catch(undefined);

const User = z.object({
  id: z.int(),
  is_bot: maybe(z.boolean()),
  language_code: maybe(z.string()),
});

const Chat = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
});

const Entity = z.object({ type: z.string(), offset: z.int(), length: z.int() });

const written = {
  message_id: z.int().catch(0),
  ephemeral_message_id: maybe(z.int()),
  from: maybe(User),
  sender_chat: maybe(z.object({ id: z.int() })),
  text: maybe(z.string()),
  caption: maybe(z.string()),
  entities: maybe(z.array(Entity)),
  caption_entities: maybe(z.array(Entity)),
  photo: maybe(z.array(z.unknown())),
};

const RepliedTo = z.object({ ...written, forum_topic_created: z.unknown().optional() });

const Message = z.looseObject({
  ...written,
  chat: Chat,
  date: maybe(z.int()),
  message_thread_id: maybe(z.int()),
  is_topic_message: maybe(z.boolean()),
  media_group_id: maybe(z.string()),
  guest_query_id: maybe(z.string()),
  migrate_to_chat_id: maybe(z.int()),
  via_bot: maybe(z.object({ id: z.int() })),
  is_automatic_forward: maybe(z.boolean()),
  quote: maybe(z.object({ text: z.string() })),
  reply_to_message: maybe(RepliedTo),
});

const MembershipChange = z.object({
  chat: Chat,
  new_chat_member: z.object({ status: z.string() }),
});

const CallbackQuery = z.object({
  id: z.string(),
  from: maybe(User),
  data: z.string().catch(''),
  message: maybe(Message),
  inline_message_id: maybe(z.string()),
});

const InlineQuery = z.object({
  id: z.string(),
  from: maybe(User),
  query: z.string().catch(''),
  offset: z.string().catch(''),
});

const Update = z.object({
  update_id: z.int(),
  message: maybe(Message),
  guest_message: maybe(Message),
  callback_query: maybe(CallbackQuery),
  inline_query: maybe(InlineQuery),
  my_chat_member: maybe(MembershipChange),
});

/** What the bot reads of an update: each field of its shape, or missing. */
export type IncomingUpdate = z.infer<typeof Update>;
export type IncomingMessage = z.infer<typeof Message>;
export type IncomingPress = z.infer<typeof CallbackQuery>;
export type IncomingInlineQuery = z.infer<typeof InlineQuery>;

/** The kinds of updates that are read; Telegram sends no others to a bot that asks for these. */
export const updateKinds = [
  'message',
  'guest_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** Reads an update, whatever Telegram sends; undefined where it is none. */
export const readUpdate = (value: unknown): IncomingUpdate | undefined =>
  Update.safeParse(value).data;

/** The place of a message, as far as an answer needs it. */
export type MessagePlace = Pick<
  IncomingMessage,
  'chat' | 'message_id' | 'ephemeral_message_id' | 'message_thread_id' | 'is_topic_message'
>;

export const isGroup = ({ chat }: Pick<IncomingMessage, 'chat'>): boolean =>
  chat.type === 'group' || chat.type === 'supergroup';

/** The text that somebody wrote, under a picture too, without what steers its direction. */
export const textOf = ({ text, caption }: Pick<IncomingMessage, 'text' | 'caption'>) =>
  text ?? caption;
