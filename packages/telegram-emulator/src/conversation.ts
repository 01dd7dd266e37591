import type { Chat, MessageEntity, MessageOrigin, User } from '@grammyjs/types';
import { type Button, dataOf } from './button.ts';
import {
  type ChatRights,
  type MessageContent,
  quoted,
  type StoredChat,
  type TextMessage,
  toSeconds,
} from './chats.ts';
import { endOf } from './checks/marked.ts';
import { deliver } from './deliver.ts';
import { findEntities } from './find-entities.ts';
import { Outcome } from './outcome.ts';
import type { World } from './world.ts';

export interface SayOptions {
  readonly replyTo?: TextMessage;
  /** A topic of a forum, from `openTopic`. */
  readonly topic?: number;
  readonly forwardOrigin?: MessageOrigin;
  /** Sent through the bot's inline mode. */
  readonly viaBot?: boolean;
  /** In the name of a channel, or of the group itself by an anonymous administrator. */
  readonly senderChat?: Chat;
  /** A command that its sender and the bot alone see. */
  readonly ephemeral?: boolean;
  /** In place of those Telegram finds in the text. */
  readonly entities?: MessageEntity[];
}

export interface PressOptions {
  /** The message is too old for the bot to see, or deleted. */
  readonly inaccessible?: boolean;
}

/** A chat with the bot in it, and people's hands on it. */
export class Conversation {
  private readonly world: World;
  private readonly stored: StoredChat;

  constructor(world: World, chat: TextMessage['chat'], rights: ChatRights = {}) {
    this.world = world;
    this.stored = world.chats.open(chat, rights);
  }

  get chat(): TextMessage['chat'] {
    return this.stored.chat;
  }

  /** All messages in their current state, from everyone. */
  get messages(): readonly TextMessage[] {
    return this.stored.list();
  }

  openTopic(name: string, from: User): number {
    return this.stored.openTopic(name, from, this.world.now());
  }

  say(text: string, from: User, options: SayOptions): Promise<Outcome> {
    const content = this.contentOf(text, from, options);
    const message =
      options.ephemeral === true
        ? this.stored.addEphemeral(content, this.world.bot, this.world.now())
        : this.stored.add(content, this.world.now());
    if (!this.reachesBot(message)) return Promise.resolve(new Outcome(undefined));
    return deliver(this.world, { message }, this.line);
  }

  /** The author changes a message; `edited_message` for the bot. */
  edit(message: TextMessage, text: string): Promise<Outcome> {
    const { entities: _, ...rest } = this.stored.get(message.message_id) ?? message;
    const entities = findEntities(text);
    const marks = entities.length > 0 ? { entities } : {};
    const edit_date = toSeconds(this.world.now());
    const edited_message = this.stored.replace({ ...rest, ...marks, text, edit_date });
    if (!this.reachesBot(edited_message)) return Promise.resolve(new Outcome(undefined));
    return deliver(this.world, { edited_message: { ...edited_message, edit_date } }, this.line);
  }

  press(
    message: TextMessage,
    button: Button,
    from: User,
    { inaccessible = false }: PressOptions,
  ): Promise<Outcome> {
    const { message_id, ephemeral_message_id } = message;
    const current =
      ephemeral_message_id === undefined
        ? this.stored.get(message_id)
        : this.stored.ephemeral(ephemeral_message_id);
    const data = dataOf(button, (current ?? message).reply_markup);
    const gone = { chat: this.chat, message_id, date: 0 as const };
    const callback_query = {
      id: this.world.queries.ask(),
      from,
      chat_instance: `${this.chat.id}`,
      data,
      message: inaccessible ? gone : (current ?? gone),
    };
    return deliver(this.world, { callback_query }, `callback ${from.id}`);
  }

  /** Deletes a message: the bot can no longer edit it. */
  delete(message: TextMessage): void {
    this.stored.delete(message.message_id);
  }

  private get line(): string {
    return `chat ${this.chat.id}`;
  }

  private contentOf(text: string, from: User, options: SayOptions): MessageContent {
    const { replyTo, topic, forwardOrigin, viaBot, senderChat } = options;
    const entities = options.entities ?? findEntities(text);
    // In a topic whatever is no other reply answers the message that opened it.
    const answered = replyTo ? quoted(replyTo) : topic && this.stored.topic(topic);
    return {
      from: senderChat === undefined ? from : standInFor(senderChat, this.chat),
      text,
      ...(senderChat && { sender_chat: senderChat }),
      ...(entities.length > 0 && { entities }),
      ...(answered && { reply_to_message: answered }),
      ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true as const }),
      ...(forwardOrigin && { forward_origin: forwardOrigin }),
      ...(viaBot && { via_bot: this.world.bot }),
    };
  }

  /** In groups a bot in privacy mode hears only what is meant for it. */
  private reachesBot({ text, entities = [], reply_to_message, via_bot }: TextMessage): boolean {
    const { bot } = this.world;
    if (this.chat.type === 'private' || bot.can_read_all_group_messages || via_bot) return true;
    if (reply_to_message?.from?.id === bot.id) return true;
    return entities.some((entity) => {
      const words = text.slice(entity.offset, endOf(entity)).toLowerCase();
      const named = words.endsWith(`@${bot.username.toLowerCase()}`);
      if (entity.type === 'mention') return named;
      const isCommand = entity.type === 'bot_command' && entity.offset === 0;
      return isCommand && (named || !words.includes('@'));
    });
  }
}

/** The user that Telegram names in place of a chat: nobody learns who wrote. */
const standInFor = (sender: Chat, chat: Chat): User =>
  sender.id === chat.id
    ? { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    : { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
