import type { BotApi } from '@us-morocco-security/telegram';
import type { Person } from '../person.ts';
import type { Chat } from './chats.ts';

/** A button below a message. */
export interface KeyboardButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
  readonly switch_inline_query_current_chat?: string;
  readonly switch_inline_query_chosen_chat?: { readonly query?: string };
}

/** A message of a chat, as everybody of the chat or one person sees it. */
export interface Shown {
  readonly key: number;
  readonly chat: Chat;
  /** Undefined for the bot. */
  readonly author: Person | undefined;
  /** Undefined for a message that was sent through the bot, which the bot cannot read back. */
  readonly id: number | undefined;
  /** Of a message that only the bot and one person see. */
  readonly ephemeralId: number | undefined;
  readonly onlyFor: number | undefined;
  /** Those who see something else in its place. */
  readonly hiddenFor: readonly number[];
  /** What a person wrote. */
  readonly text: string;
  readonly photos: number;
  readonly isForwarded: boolean;
  readonly isViaBot: boolean;
  readonly replyTo: Shown | undefined;
  /** What the bot wrote. */
  readonly html: string | undefined;
  /** Above the text that the bot wrote. */
  readonly picture: DrawnPicture | undefined;
  readonly keyboard: readonly (readonly KeyboardButton[])[];
  /** The call of the Bot API behind it. */
  readonly call: Call | undefined;
}

/** A picture as SVG, and what it shows in words. */
export interface DrawnPicture {
  readonly svg: string;
  readonly description: string;
}

export interface Call {
  readonly method: string;
  readonly [parameter: string]: unknown;
}

/** An answer to choose in inline mode. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly keyboard: Shown['keyboard'];
  readonly call: Call;
}

/** The buttons that a call of the Bot API gives a message. */
export function keyboardIn(markup: unknown): Shown['keyboard'] {
  if (typeof markup !== 'object' || markup === null || !('inline_keyboard' in markup)) return [];
  return Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard : [];
}

/** An answer with a message; others are not offered by this bot. */
export function inlineResult(
  result: Parameters<BotApi['answerGuestQuery']>[1],
  call: Call,
): readonly InlineResult[] {
  if (result.type !== 'article' || !('message_text' in result.input_message_content)) return [];
  const { id, title, description = '', input_message_content: content, reply_markup } = result;
  return [
    {
      ...{ id, title, description, html: content.message_text },
      keyboard: keyboardIn(reply_markup),
      call: { ...call, result },
    },
  ];
}
