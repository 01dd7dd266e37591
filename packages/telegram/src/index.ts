/**
 * What a Telegram update asks, and the answer as Telegram takes it. Without network: a bot, a bench or a page in a
 * browser brings updates and sends messages.
 *
 * @packageDocumentation
 */

export { type Action, type ButtonData, readButton } from './button-data.ts';
export { createDesk, type Desk, type DeskOptions } from './desk.ts';
export { shownText } from './free-text.ts';
export { answerInline, type InlineAnswer } from './inline.ts';
export { limits } from './limits.ts';
export type { KeyboardPlace, Surface } from './render/buttons.ts';
export { type Message, renderReply, renderSentence, renderStale } from './render/index.ts';
export { format, markup } from './render/sent.ts';
export { commandLabel, type Me, type MessageRequest, readMessage } from './request.ts';
export { readStart, writeStart } from './start.ts';
