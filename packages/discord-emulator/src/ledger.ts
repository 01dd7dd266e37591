import { IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod';
import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { readCallback } from './checks/callback.ts';
import { checkCallback, checkEdit, checkMessage, type Problem } from './checks/index.ts';
import { mentionsNobody } from './checks/mentions.ts';
import type { CallbackRequest, MessageRequest } from './checks/requests.ts';
import { readBody } from './checks/schema.ts';
import { Recorded } from './exchange.ts';
import { hasFlag, type Upload } from './messages.ts';
import { isUsersOwn, type PendingInteraction, placingOf, shownMessage } from './placing.ts';
import {
  alreadyAnswered,
  expiredToken,
  invalidForm,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './refusal.ts';
import type { World } from './world.ts';

/** A body and the files that came with it. */
export interface Sent {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

interface Entry {
  readonly asked: PendingInteraction;
  readonly exchange: Recorded;
  readonly since: number;
}

const TIME_TO_ANSWER = 3_000;
const LIFE_OF_TOKEN = 15 * 60_000;
const MAX_FOLLOW_UPS = 5;
const ORIGINAL = '@original';

/** Every interaction, and what the bot may still do about it. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  open(asked: PendingInteraction): void {
    const { messages, patience, now } = this.#world;
    const exchange = new Recorded(asked, messages, patience);
    this.#entries.set(asked.token, { asked, exchange, since: now() });
  }

  exchangeOf({ token }: Pick<PendingInteraction, 'token'>): Recorded {
    const entry = this.#entries.get(token);
    if (entry === undefined) throw new Error('This Discord did not make that interaction.');
    return entry.exchange;
  }

  /** Takes the initial answer: once, in time, of a type that suits. */
  answer(id: string, token: string, sent: Sent): Recorded {
    const entry = this.#entries.get(token);
    if (entry === undefined || entry.asked.id !== id) throw unknownInteraction();
    if (entry.exchange.answered) throw alreadyAnswered();
    if (this.#age(entry) > TIME_TO_ANSWER) throw unknownInteraction();
    const callback = readAnswer(entry.asked, sent);
    const original = this.#show(entry.asked, callback, sent.files);
    entry.exchange.answer(callback, original?.id);
    this.#world.happenings.tell('callback');
    return entry.exchange;
  }

  message(applicationId: string, token: string, id: string): APIMessage {
    return this.#world.messages.get(messageId(this.#answered(applicationId, token), id));
  }

  edit(applicationId: string, token: string, id: string, sent: Sent): APIMessage {
    const entry = this.#answered(applicationId, token);
    const before = this.#world.messages.get(messageId(entry, id));
    const files = [...before.attachments.map(({ filename }) => filename), ...namesOf(sent)];
    const v2 = hasFlag(before, MessageFlags.IsComponentsV2);
    const body = readMessage(sent, checkEdit(sent.body, { files, v2 }));
    const after = this.#world.messages.edit(before.id, { body, files: sent.files });
    entry.exchange.edited(body);
    this.#world.happenings.tell('edit');
    return after;
  }

  remove(applicationId: string, token: string, id: string): void {
    const entry = this.#answered(applicationId, token);
    this.#world.messages.remove(messageId(entry, id));
    entry.exchange.removed();
  }

  followUp(applicationId: string, token: string, sent: Sent): APIMessage {
    const { asked, exchange } = this.#answered(applicationId, token);
    if (isUsersOwn(asked) && exchange.followUpCount >= MAX_FOLLOW_UPS) throw tooManyFollowUps();
    const body = readMessage(sent, checkMessage(sent.body, { files: namesOf(sent) }));
    const { channelId, metadata } = placingOf(asked);
    const { originalId } = exchange;
    const message = this.#world.messages.create(
      {
        type: MessageType.Reply,
        channelId,
        metadata: {
          ...metadata,
          ...(originalId !== undefined && { original_response_message_id: originalId }),
        },
      },
      { body, files: sent.files },
    );
    exchange.followed(message.id);
    this.#world.happenings.tell('followUp');
    return message;
  }

  /** Stops waiting for answers. */
  close(): void {
    for (const { exchange } of this.#entries.values()) exchange.forget();
  }

  #age({ since }: Entry): number {
    return this.#world.now() - since;
  }

  #answered(applicationId: string, token: string): Entry {
    const entry = this.#entries.get(token);
    const ours = applicationId === this.#world.application.id;
    if (entry === undefined || !ours || !entry.exchange.answered) throw unknownWebhook();
    if (this.#age(entry) > LIFE_OF_TOKEN) throw expiredToken();
    return entry;
  }

  /** Shows what the initial answer says, and returns the message that `@original` then names. */
  #show(
    asked: PendingInteraction,
    callback: CallbackRequest,
    files: readonly Upload[],
  ): APIMessage | undefined {
    const { messages } = this.#world;
    switch (callback.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return messages.create(placingOf(asked), { body: callback.data ?? {}, files });
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const flags = (callback.data?.flags ?? 0) | MessageFlags.Loading;
        return messages.create(placingOf(asked), { body: { flags }, files: [] });
      }
      case InteractionResponseType.DeferredMessageUpdate:
        return shownMessage(asked);
      case InteractionResponseType.UpdateMessage:
        return messages.edit(shownMessage(asked).id, { body: callback.data ?? {}, files });
      default:
        return undefined;
    }
  }
}

function messageId({ exchange }: Entry, id: string): string {
  const { originalId } = exchange;
  if (originalId !== undefined && (id === ORIGINAL || id === originalId)) return originalId;
  if (!exchange.sent(id)) throw unknownMessage();
  return id;
}

function namesOf({ files }: Sent): string[] {
  return files.map(({ name }) => name);
}

function readAnswer(asked: PendingInteraction, sent: Sent): CallbackRequest {
  const { body: callback, problems: malformed } = readCallback(sent.body);
  if (callback === undefined) throw invalidForm(malformed);
  const v2 = updates(callback) && shows(asked, MessageFlags.IsComponentsV2);
  const problems = checkCallback(sent.body, asked.type, { files: namesOf(sent), v2 });
  if (problems.length > 0) throw invalidForm(problems);
  const message = messageOf(callback);
  const mentions = message === undefined ? [] : [...mentionsNobody(message)];
  if (mentions.length > 0) throw invalidForm(mentions, 'data');
  return callback;
}

const updates = ({ type }: CallbackRequest): boolean =>
  type === InteractionResponseType.UpdateMessage ||
  type === InteractionResponseType.DeferredMessageUpdate;

const shows = (asked: PendingInteraction, flag: MessageFlags): boolean =>
  asked.type === InteractionType.MessageComponent && hasFlag(asked.message, flag);

/** The message that an initial answer carries. */
function messageOf(callback: CallbackRequest): MessageRequest | undefined {
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return callback.data ?? {};
    default:
      return undefined;
  }
}

/** @param problems - what the check of a message or of an edit found */
export function readMessage({ body }: Sent, problems: readonly Problem[]): MessageRequest {
  if (problems.length > 0) throw invalidForm(problems);
  const { body: message, problems: malformed } = readBody(
    IncomingWebhookUpdateRequestPartialSchema,
    body,
  );
  if (message === undefined) throw invalidForm(malformed);
  const mentions = [...mentionsNobody(message)];
  if (mentions.length > 0) throw invalidForm(mentions);
  return message;
}
