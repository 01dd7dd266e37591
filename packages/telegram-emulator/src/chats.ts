import type { Chat, Message, PhotoSize, User } from '@grammyjs/types';
import { chatNotFound, threadNotFound } from './api-error.ts';

/** A message of people or the bot. `text` is what it says, also under a photo; the bot gets that as a caption. */
export type TextMessage = Message.TextMessage & {
  readonly chat: Chat.PrivateChat | Chat.SupergroupChat;
  readonly from: User;
  readonly photo?: PhotoSize[];
};

/** What a message says, apart from who says it where. */
export type MessageContent = Omit<TextMessage, 'message_id' | 'chat' | 'date'>;

export interface ChatRights {
  /** By number. */
  readonly administrators?: readonly number[];
  /** False: only administrators write, and the bot is none. */
  readonly membersMayWrite?: boolean;
}

/** One chat as Telegram stores it. Messages are replaced, never changed: who holds one holds a snapshot. */
export class StoredChat {
  readonly chat: TextMessage['chat'];
  private readonly messages = new Map<number, TextMessage>();
  private readonly topics = new Map<number, Quoted>();
  private readonly ephemerals = new Map<number, TextMessage>();
  private lastId = 0;
  /** Who manages it, and whether members may write; the bot is a member. */
  readonly administrators: ReadonlySet<number>;
  readonly membersMayWrite: boolean;

  constructor(
    chat: TextMessage['chat'],
    { administrators = [], membersMayWrite = true }: ChatRights,
  ) {
    this.chat = chat;
    this.administrators = new Set(administrators);
    this.membersMayWrite = membersMayWrite;
  }

  get(messageId: number): TextMessage | undefined {
    return this.messages.get(messageId);
  }

  list(): readonly TextMessage[] {
    return [...this.messages.values()];
  }

  add(content: MessageContent, now: number): TextMessage {
    const message = {
      message_id: this.nextId(),
      chat: this.chat,
      date: toSeconds(now),
      ...content,
    };
    this.messages.set(message.message_id, message);
    return message;
  }

  replace(message: TextMessage): TextMessage {
    this.messages.set(message.message_id, message);
    return message;
  }

  delete(messageId: number): boolean {
    return this.messages.delete(messageId);
  }

  /** A message between the bot and one person of the chat, with a number of its own kind. */
  addEphemeral(content: MessageContent, receiver: User, now: number): TextMessage {
    const ephemeral_message_id = this.ephemerals.size + 70_001;
    const message = {
      message_id: 0,
      ephemeral_message_id,
      receiver_user: receiver,
      chat: this.chat,
      date: toSeconds(now),
      ...content,
    };
    this.ephemerals.set(ephemeral_message_id, message);
    return message;
  }

  ephemeral(id: number): TextMessage | undefined {
    return this.ephemerals.get(id);
  }

  replaceEphemeral(message: TextMessage): TextMessage {
    this.ephemerals.set(message.ephemeral_message_id ?? 0, message);
    return message;
  }

  deleteEphemeral(id: number): boolean {
    return this.ephemerals.delete(id);
  }

  /** Opens a topic; its thread is named after the message that says so. */
  openTopic(name: string, from: User, now: number): number {
    const message_id = this.nextId();
    const opening: Message = {
      message_id,
      message_thread_id: message_id,
      is_topic_message: true,
      chat: this.chat,
      from,
      date: toSeconds(now),
      forum_topic_created: { name, icon_color: 0x6f_b9_f0 },
    };
    if (isQuotable(opening)) this.topics.set(message_id, opening);
    return message_id;
  }

  /**
   * The message that opened a topic.
   *
   * @throws ApiError where the chat has no such topic
   */
  topic(thread: number): Quoted {
    const opening = this.topics.get(thread);
    if (opening === undefined) throw threadNotFound();
    return opening;
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

export class Chats {
  private readonly chats = new Map<number, StoredChat>();

  /** The chat, made at its first mention. */
  open(chat: TextMessage['chat'], rights: ChatRights = {}): StoredChat {
    const stored = this.chats.get(chat.id) ?? new StoredChat(chat, rights);
    this.chats.set(chat.id, stored);
    return stored;
  }

  /** @throws ApiError where the bot knows no such chat */
  find(id: number | string): StoredChat {
    const chat = this.chats.get(Number(id));
    if (chat === undefined) throw chatNotFound();
    return chat;
  }
}

export const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

type Quoted = NonNullable<TextMessage['reply_to_message']>;

/** The message as another quotes it; a quoted one does not quote in its turn. */
export function quoted({ reply_to_message: _, ...message }: TextMessage): Quoted {
  if (!isQuotable(message)) throw new Error('A quoted message must not quote');
  return message;
}

const isQuotable = (message: Message): message is Quoted => message.reply_to_message === undefined;

/** A message, or an update with messages in it, as the bot gets it: what stands under a photo is its caption. */
export function forBot<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    isPhotoMessage(inner) ? captioned(inner) : inner,
  );
}

const isPhotoMessage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'photo' in value && 'text' in value;

const captioned = ({ text, entities, ...rest }: Record<string, unknown>) => ({
  ...rest,
  ...(text !== '' && { caption: text }),
  ...(entities !== undefined && { caption_entities: entities }),
});
