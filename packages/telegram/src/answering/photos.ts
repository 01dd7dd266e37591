import type { ApiMethods, InlineKeyboardMarkup } from '@grammyjs/types';
import type { Message } from '../render/index.ts';
import type { Sent } from './bot-api.ts';

/** A message of the bot: for all in a chat, or for one person there. */
export type Target =
  | { readonly chat: number; readonly message_id: number }
  | { readonly chat: number; readonly receiver: number; readonly ephemeral: number };

/** What stands below a photo, as HTML. */
export interface Caption {
  readonly caption: string;
  readonly parse_mode: 'HTML';
}

type SendPhoto = Parameters<ApiMethods<never>['sendPhoto']>[0];

/** A picture that is ready. Whoever draws it knows how it is uploaded, so that nothing else holds files. */
export interface Photo {
  /** Sends it to a chat. */
  send(chat: number, other: Omit<SendPhoto, 'chat_id' | 'photo'>): Promise<Sent>;
  /** Puts it in place of a message. */
  replace(
    target: Target,
    caption: Caption,
    markup: { readonly reply_markup?: InlineKeyboardMarkup },
  ): Promise<unknown>;
}

/** A message with what there is of its picture. */
export interface Prepared {
  readonly message: Message;
  /** Undefined where the message has none, or has it later, or where it cannot be drawn. */
  readonly photo?: Photo | undefined;
  /** A picture that takes longer than a reader waits for words; undefined where it turns out that it cannot be drawn. */
  readonly later?: Promise<Photo | undefined>;
}

/** Draws the picture of a message. Never rejects. */
export type Prepare = (message: Message) => Promise<Prepared>;

/** Leaves all in words. */
export const inWords: Prepare = (message) => Promise.resolve({ message });
