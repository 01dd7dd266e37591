import { chooseLanguage, type Picture } from '@us-morocco-security/answers';
import { noMemory, type Outcome, reportFault } from '@us-morocco-security/chat';
import { type APIInteractionResponse, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { drawnMessage, type MessageFile } from './drawn.ts';
import type { UserInteraction } from './interaction.ts';
import { type Message, renderSentence } from './render/index.ts';
import { readIncoming } from './request.ts';
import {
  type Answered,
  type Answering,
  type Made,
  type Response,
  respond,
  responseTypes,
} from './respond.ts';
import { whoOf } from './who.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where answering is told. */
interface Log {
  error(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  debug(fields: Fields, message: string): void;
}

/** Half of the 3 s that Discord waits: a slower message is deferred first and sent when it is ready. */
const DEFER_AFTER_MILLISECONDS = 1500;

/** How the answers to one interaction reach Discord. */
export interface Delivery {
  /** The one first response. */
  first(response: APIInteractionResponse): Promise<void>;
  /** Replaces a deferred response, with the files that the message shows. */
  edit(message: Message, files?: readonly MessageFile[]): Promise<void>;
  /** Sends a further message. */
  add(message: Message): Promise<void>;
}

/** Inputs of delivery besides those of answering. */
export interface Delivering extends Answering {
  /** Whether the bot can send messages of its own; not without a token. */
  readonly posts?: boolean;
  /** Draws a picture, or rejects where it reported why that cannot be. */
  readonly draw?: (picture: Picture) => Promise<Uint8Array>;
  readonly log: Log;
  readonly metrics: {
    answered(request: {
      readonly command: string;
      readonly outcome: Outcome;
      readonly seconds: number;
    }): void;
  };
}

/** Answers one interaction; never rejects. */
export async function deliver(
  asked: UserInteraction,
  delivery: Delivery,
  delivering: Delivering,
): Promise<void> {
  const { log, metrics } = delivering;
  const start = performance.now();
  const { command, response } = await decided(asked, delivering);
  const sending = new Sending(delivery);
  const outcome = await send({ command, response }, sending, delivering).catch(
    (error: unknown): Outcome | Promise<Outcome> => {
      // The library retried after an answer that had arrived but whose acknowledgement was lost.
      if (hasCode(error, ALREADY_ANSWERED)) return 'answered';
      log.warn({ err: error, command }, 'failed to send response');
      if (hasCode(error, UNKNOWN_INTERACTION)) return 'late';
      return apologise(error, { command, response }, sending, log);
    },
  );
  const seconds = (performance.now() - start) / 1000;
  metrics.answered({ command, outcome, seconds });
  log.debug({ command, outcome, seconds }, 'answered');
}

/** A delivery that knows whether its first response has arrived. */
class Sending implements Delivery {
  isBegun = false;
  readonly #delivery: Delivery;

  constructor(delivery: Delivery) {
    this.#delivery = delivery;
  }

  async first(response: APIInteractionResponse): Promise<void> {
    await this.#delivery.first(response);
    this.isBegun = true;
  }

  edit(message: Message, files: readonly MessageFile[] = []): Promise<void> {
    return this.#delivery.edit(message, files);
  }

  add(message: Message): Promise<void> {
    return this.#delivery.add(message);
  }
}

/** Says that the answer could not be sent, where Discord refused the answer rather than being away. */
async function apologise(
  error: unknown,
  { command, response }: Answered,
  sending: Sending,
  log: Log,
): Promise<Outcome> {
  if (response.kind !== 'message') return 'undelivered';
  const { language, as } = response;
  try {
    const { text } = reportFault(error, { log, command, language });
    const message = renderSentence(text, language);
    if (!sending.isBegun) await sending.first({ type: responseTypes.new, data: message });
    else if (as === 'update') await sending.add(message);
    else await sending.edit(edited(message));
  } catch (failure) {
    log.warn({ err: failure, command }, 'failed to apologise');
  }
  return 'undelivered';
}

/** Decides the answer; if that fails, returns an answer that fails, so that the error reply is sent as usual. */
async function decided(asked: UserInteraction, delivering: Delivering): Promise<Answered> {
  const { memory = noMemory, posts = false } = delivering;
  try {
    const who = whoOf(asked, posts);
    const known = await memory.know(who);
    const incoming = readIncoming(asked, known.settings.language);
    return respond(incoming, delivering, { who, known });
  } catch (error) {
    const make = (): never => {
      throw error;
    };
    const isTyping = asked.type === InteractionType.ApplicationCommandAutocomplete;
    const language = chooseLanguage({ hints: [asked.locale, asked.guild_locale] });
    return {
      command: 'unknown',
      response: isTyping
        ? { kind: 'choices', make }
        : { kind: 'message', as: 'new', isPrivate: true, language, make },
    };
  }
}

async function send(
  { command, response }: Answered,
  delivery: Delivery,
  delivering: Delivering,
): Promise<Outcome> {
  const { draw, log } = delivering;
  if (response.kind === 'choices') return sendChoices(response, delivery, log);
  if (response.kind === 'modal') {
    await delivery.first({ type: responseTypes.modal, data: response.make() });
    return 'answered';
  }
  const making = make(command, response, log);
  const made = await withinTime(making);
  if (made !== undefined && made.message.illustration === undefined) {
    await delivery.first(firstResponse(response, made));
    return made.outcome;
  }
  await delivery.first(announcement(response));
  const { message, outcome } = await making;
  const isApology = outcome === 'failed' || outcome === 'refused';
  const drawn = await drawnMessage(message, response.language, draw);
  if (response.as === 'update' && isApology) await delivery.add(drawn.message);
  else await delivery.edit(edited(drawn.message), drawn.files);
  return outcome;
}

/** If autocomplete fails, sends no choices: the reader can still send what they typed. */
async function sendChoices(
  { make }: Extract<Response, { kind: 'choices' }>,
  delivery: Delivery,
  log: Log,
): Promise<Outcome> {
  let choices: ReturnType<typeof make> = [];
  let outcome: Outcome = 'answered';
  try {
    choices = make();
  } catch (error) {
    log.error({ err: error }, 'autocomplete failed');
    outcome = 'failed';
  }
  await delivery.first({ type: responseTypes.choices, data: { choices: [...choices] } });
  return outcome;
}

type MessageResponse = Extract<Response, { kind: 'message' }>;

/** A failed answer becomes an error reply with an ID, under which the log has the reason. */
async function make(command: string, response: MessageResponse, log: Log): Promise<Made> {
  const { language } = response;
  try {
    return await response.make();
  } catch (error) {
    const { text } = reportFault(error, { log, command, language });
    return { message: renderSentence(text, language), outcome: 'failed' };
  }
}

/** The message if it is ready in time, else undefined. */
function withinTime(making: Promise<Made>): Promise<Made | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), DEFER_AFTER_MILLISECONDS);
  });
  return Promise.race([making, late]).finally(() => clearTimeout(timer));
}

const announcement = ({ as, isPrivate }: MessageResponse): APIInteractionResponse =>
  as === 'update'
    ? { type: responseTypes.deferredUpdate }
    : {
        type: responseTypes.deferredNew,
        ...(isPrivate ? { data: { flags: MessageFlags.Ephemeral } } : {}),
      };

/** An error reply, or why there is no answer, does not replace the answer whose button was pressed. */
const firstResponse = (
  { as }: MessageResponse,
  { message, outcome }: Made,
): APIInteractionResponse =>
  as === 'update' && outcome !== 'failed' && outcome !== 'refused'
    ? { type: responseTypes.update, data: edited(message) }
    : { type: responseTypes.new, data: message };

/** Visibility is fixed when a message is first sent. */
const edited = (message: Message): Message => ({
  ...message,
  flags: message.flags & ~MessageFlags.Ephemeral,
});

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ANSWERED = 40_060;

const hasCode = (error: unknown, code: number): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
