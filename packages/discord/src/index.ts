/**
 * Discord without a network: reads an interaction, decides what to answer, and renders the message.
 *
 * @packageDocumentation
 */
export { alertMessage } from './alert.ts';
export { type Audience, createShow, type Show } from './answering.ts';
export { type CommandBody, definitions } from './definitions.ts';
export { type Delivering, type Delivery, deliver } from './deliver.ts';
export type { MessageFile } from './drawn.ts';
export { Interaction, type UserInteraction } from './interaction.ts';
export { type Message, renderReply, renderSentence, type Showing } from './render/index.ts';
export { type Incoming, readIncoming } from './request.ts';
export {
  type Answered,
  type Answering,
  type Made,
  type Response,
  respond,
  responseTypes,
} from './respond.ts';
export { readAlertPlace, whoOf } from './who.ts';
