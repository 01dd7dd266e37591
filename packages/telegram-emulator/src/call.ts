import type { InlineKeyboardMarkup, MessageEntity } from '@grammyjs/types';
import type { z } from 'zod';
import type { TextMessage } from './chats.ts';
import type { AnswerCallbackQuery, AnswerInlineQuery } from './checks/shapes.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** A message that was sent through inline mode; the bot does not know where. */
export interface InlineMessage {
  readonly inline_message_id: string;
  readonly text: string;
  readonly entities: MessageEntity[];
  readonly reply_markup?: InlineKeyboardMarkup;
}

export type CallbackAnswer = z.infer<typeof AnswerCallbackQuery>;
export type InlineAnswer = z.infer<typeof AnswerInlineQuery>;

/** What a call brought about: the result for the bot, and what people see of it. */
export interface Effect {
  readonly result: unknown;
  readonly sent?: TextMessage;
  /** Shown to one person alone. */
  readonly ephemeral?: TextMessage;
  readonly editedEphemeral?: TextMessage;
  readonly guest?: InlineMessage;
  readonly edited?: TextMessage;
  readonly editedInline?: InlineMessage;
  readonly callback?: CallbackAnswer;
  readonly inline?: InlineAnswer;
}

/** A request of the bot. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** When it arrived, by the server's clock. */
  readonly at: number;
  /** Whether it came in the answer to a webhook request. */
  readonly inWebhookReply: boolean;
  /** Absent while the call is under way, and where it was refused. */
  effect?: Effect;
  /** Why it was refused, or what kept it from happening. */
  error?: Error;
}
