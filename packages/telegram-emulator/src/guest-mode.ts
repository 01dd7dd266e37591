import type { Update, User } from '@grammyjs/types';
import { quoted, type TextMessage, toSeconds } from './chats.ts';
import { deliver } from './deliver.ts';
import { findEntities } from './find-entities.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

export interface GuestOptions {
  readonly from: User;
  /** The message that the mention replies to. */
  readonly replyTo?: { readonly text: string; readonly from: User };
  /** The message itself, where the bot is in the chat too and has heard it. */
  readonly message?: TextMessage;
}

/** Mentioning the bot in a chat that it never joined. */
export class GuestMode {
  private readonly world: World;
  private lastId = 500;

  constructor(world: World) {
    this.world = world;
  }

  ask(text: string, { from, replyTo, message }: GuestOptions): Promise<Outcome> {
    if (!this.world.bot.supports_guest_queries) throw new Error('The bot has no guest mode');
    const asked = message ?? this.messageOf(text, from, replyTo);
    const guest_message: Update['guest_message'] = {
      ...asked,
      guest_query_id: this.world.queries.ask(),
    };
    return deliver(this.world, { guest_message }, `guest ${from.id}`);
  }

  private messageOf(text: string, from: User, replyTo: GuestOptions['replyTo']) {
    const chat = { id: -1_009_000_000_001, type: 'supergroup' as const, title: 'Elsewhere' };
    const date = toSeconds(this.world.now());
    const replied = replyTo && { ...replyTo, chat, date, message_id: this.nextId() };
    const entities = findEntities(text);
    const marks = entities.length > 0 ? { entities } : {};
    return {
      message_id: this.nextId(),
      chat,
      date,
      from,
      text,
      ...marks,
      ...(replied && { reply_to_message: quoted(replied) }),
    };
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
