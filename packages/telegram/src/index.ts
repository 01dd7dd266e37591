/**
 * What a Telegram update asks, and the answer as Telegram takes it. Without network: a bot, a bench or a page in a
 * browser brings updates and sends messages.
 *
 * @packageDocumentation
 */

export type { BotApi } from './answering/bot-api.ts';
export { createHandler, type Handle, type HandlerOptions } from './answering/handle.ts';
export type { Loads } from './answering/perform.ts';
export type { Caption, Photo, Prepare, Prepared, Target } from './answering/photos.ts';
export { inWords } from './answering/photos.ts';
export { hasCode, isServerError } from './answering/telegram-errors.ts';
export {
  type Answered,
  type Asked,
  type AskedGuest,
  type AskedInline,
  type AskedMessage,
  createReader,
  type ReadAsked,
  type ReaderOptions,
} from './asked.ts';
export type { AskedBy, Remembering } from './asker.ts';
export { commandList } from './commands.ts';
export { createDesk, type Desk, type DeskOptions } from './desk.ts';
export { answerGuest, type InlineAnswer, type InlineArticle } from './inline.ts';
export { limits } from './limits.ts';
export type { AskedPress, Shows, Way } from './press.ts';
export type { KeyboardPlace, Surface } from './render/buttons.ts';
export { type Message, renderAlert, renderReply, renderSentence } from './render/index.ts';
export { captionFormat, format, markup } from './render/sent.ts';
export type { Me } from './request.ts';
export {
  type IncomingInlineQuery,
  type IncomingMessage,
  type IncomingPress,
  type IncomingUpdate,
  isGroup,
  type MessagePlace,
  readUpdate,
  textOf,
  updateKinds,
} from './update.ts';
export { type AlertPlace, placeName, type Rights, readAlertPlace } from './who.ts';
