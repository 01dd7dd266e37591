/**
 * A Bot API server on this machine, as strict as Telegram's, and the people and chats that use it.
 *
 * @packageDocumentation
 */

export type { Button } from './button.ts';
export type { Call, CallbackAnswer, InlineAnswer, InlineMessage, Payload } from './call.ts';
export type { TextMessage } from './chats.ts';
export * from './checks/index.ts';
export type { PressOptions, SayOptions } from './conversation.ts';
export type { FailureOptions, Hold } from './faults.ts';
export type { InlineOptions, InlineResult } from './inline-mode.ts';
export type { Outcome } from './outcome.ts';
export type { Group, GroupOptions, PrivateChat } from './people.ts';
export { startTelegram, type Telegram, type TelegramOptions } from './telegram.ts';
export type { Delivery } from './webhook.ts';
export type { Refused } from './world.ts';
