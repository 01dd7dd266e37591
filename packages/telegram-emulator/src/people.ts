import type { User } from '@grammyjs/types';
import type { Button } from './button.ts';
import type { TextMessage } from './chats.ts';
import { Conversation, type PressOptions, type SayOptions } from './conversation.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

export interface GroupOptions {
  readonly members: readonly User[];
  /** Of its own if left out. */
  readonly id?: number;
  readonly title?: string;
  readonly forum?: boolean;
  readonly administrators?: readonly User[];
  /** False: only administrators write, and the bot is none. */
  readonly membersMayWrite?: boolean;
}

export interface From {
  readonly from: User;
}

/** One person alone with the bot. */
export class PrivateChat {
  readonly user: User;
  private readonly conversation: Conversation;

  constructor(world: World, user: User) {
    const { id, first_name, username } = user;
    this.user = user;
    this.conversation = new Conversation(world, {
      id,
      type: 'private',
      first_name,
      ...(username !== undefined && { username }),
    });
  }

  get id(): number {
    return this.conversation.chat.id;
  }

  /** All messages in their current state. */
  get messages(): readonly TextMessage[] {
    return this.conversation.messages;
  }

  say(text: string, options: SayOptions = {}): Promise<Outcome> {
    return this.conversation.say(text, this.user, options);
  }

  edit(message: TextMessage, text: string): Promise<Outcome> {
    return this.conversation.edit(message, text);
  }

  press(message: TextMessage, button: Button, options: PressOptions = {}): Promise<Outcome> {
    return this.conversation.press(message, button, this.user, options);
  }

  delete(message: TextMessage): void {
    this.conversation.delete(message);
  }
}

/** A supergroup that the bot is in; with `forum`, one with topics. */
export class Group {
  readonly members: readonly User[];
  private readonly conversation: Conversation;

  constructor(world: World, options: GroupOptions & { readonly id: number }) {
    const { members, id, title = 'Group', forum, administrators = [] } = options;
    const { membersMayWrite = true } = options;
    const chat = {
      id,
      type: 'supergroup' as const,
      title,
      ...(forum === true && { is_forum: true as const }),
    };
    const rights = { administrators: administrators.map((user) => user.id), membersMayWrite };
    this.members = members;
    this.conversation = new Conversation(world, chat, rights);
  }

  get id(): number {
    return this.conversation.chat.id;
  }

  /** All messages in their current state. */
  get messages(): readonly TextMessage[] {
    return this.conversation.messages;
  }

  /** Opens a topic of a forum, and names it by its thread. */
  openTopic(name: string, { from }: From): number {
    return this.conversation.openTopic(name, from);
  }

  say(text: string, { from, ...options }: From & SayOptions): Promise<Outcome> {
    return this.conversation.say(text, this.member(from), options);
  }

  edit(message: TextMessage, text: string): Promise<Outcome> {
    return this.conversation.edit(message, text);
  }

  press(
    message: TextMessage,
    button: Button,
    { from, ...options }: From & PressOptions,
  ): Promise<Outcome> {
    return this.conversation.press(message, button, this.member(from), options);
  }

  delete(message: TextMessage): void {
    this.conversation.delete(message);
  }

  private member(user: User): User {
    if (this.members.some(({ id }) => id === user.id)) return user;
    throw new Error(`${user.first_name} is no member of the group`);
  }
}
