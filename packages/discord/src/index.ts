/**
 * Discord without a network: reads an interaction, decides what to answer, and renders the message.
 *
 * @packageDocumentation
 */
export { type Audience, createShow, type Show } from './answering.ts';
export { type CommandBody, definitions } from './definitions.ts';
export { type Delivering, type Delivery, deliver, type MessageFile } from './deliver.ts';
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
