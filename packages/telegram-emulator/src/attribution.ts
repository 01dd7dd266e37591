import type { Chat, Update } from '@grammyjs/types';
import { z } from 'zod';
import type { Payload } from './call.ts';
import type { Outcome } from './outcome.ts';

const number = z.coerce.number().optional().catch(undefined);
const text = z.string().optional().catch(undefined);

const Target = z.object({
  chat_id: number,
  message_id: number,
  message_thread_id: number,
  callback_query_id: text,
  inline_query_id: text,
  inline_message_id: text,
  guest_query_id: text,
  ephemeral_message_id: number,
  ephemeral_message_parameters: z.object({ callback_query_id: text }).optional().catch(undefined),
  reply_parameters: z
    .object({ message_id: number, ephemeral_message_id: number })
    .optional()
    .catch(undefined),
});
type Target = z.infer<typeof Target>;

/** How surely a call answers what a user did: 0 not at all, 3 it says so. */
export function kinship(outcome: Outcome, payload: Payload): number {
  const { update } = outcome;
  if (update === undefined) return 0;
  const target = Target.parse(payload);
  if (namesQuery(update, target) || namesMessage(update, target)) return 3;
  if (namesInlineMessage(update, target) || namesAnswer(outcome, target)) return 2;
  return isInPlace(update, target) ? 1 : 0;
}

function namesQuery(
  { callback_query, inline_query, guest_message }: Update,
  target: Target,
): boolean {
  return (
    isSame(target.callback_query_id, callback_query?.id) ||
    isSame(target.ephemeral_message_parameters?.callback_query_id, callback_query?.id) ||
    isSame(target.guest_query_id, guest_message?.guest_query_id) ||
    isSame(target.inline_query_id, inline_query?.id)
  );
}

function namesMessage(update: Update, target: Target): boolean {
  const asked = update.message ?? update.edited_message;
  const replied = isSame(target.reply_parameters?.message_id, asked?.message_id);
  const pressed = isSame(target.message_id, update.callback_query?.message?.message_id);
  const ephemeral =
    isSame(target.reply_parameters?.ephemeral_message_id, asked?.ephemeral_message_id) ||
    isSame(target.ephemeral_message_id, ephemeralIdOf(update.callback_query?.message));
  return (replied || pressed || ephemeral) && isSame(target.chat_id, chatOf(update)?.id);
}

const ephemeralIdOf = (message: object | undefined): unknown =>
  message !== undefined && 'ephemeral_message_id' in message
    ? message.ephemeral_message_id
    : undefined;

function namesInlineMessage(
  { callback_query, chosen_inline_result }: Update,
  target: Target,
): boolean {
  const inline = callback_query?.inline_message_id ?? chosen_inline_result?.inline_message_id;
  return isSame(target.inline_message_id, inline);
}

/** An edit of what the bot sent before in answer to the same update. */
const namesAnswer = ({ sent }: Outcome, { chat_id, message_id }: Target): boolean =>
  sent.some((message) => message.message_id === message_id && message.chat.id === chat_id);

function isInPlace(update: Update, target: Target): boolean {
  const thread = update.message?.message_thread_id;
  const elsewhere = target.message_thread_id !== undefined && target.message_thread_id !== thread;
  return isSame(target.chat_id, chatOf(update)?.id) && !elsewhere;
}

const chatOf = (update: Update): Chat | undefined =>
  (update.message ?? update.edited_message ?? update.callback_query?.message)?.chat;

const isSame = <Id>(named: Id | undefined, known: Id | undefined): boolean =>
  named !== undefined && named === known;
