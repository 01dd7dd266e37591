import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { choiceValuesAreShort } from './choices.ts';
import { type Around, editProblems, flagsAreAmong, newMessageProblems } from './message.ts';
import { type Problem, within } from './problem.ts';
import type { AutocompleteCallback, CallbackRequest, ModalCallback } from './requests.ts';
import { isRecord, type Read, readBody } from './schema.ts';

const MAX_MODAL_COMPONENTS = 5;

/** The answers that suit each kind of interaction; those of games and shops are left out. */
const SUITABLE: Readonly<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.Ping]: [InteractionResponseType.Pong],
  [InteractionType.ApplicationCommand]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.Modal,
  ],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
    InteractionResponseType.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  [InteractionType.ModalSubmit]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
};

/** Checks the initial answer to an interaction of a kind. */
export function checkCallback(
  body: unknown,
  interaction: InteractionType,
  around: Around = {},
): readonly Problem[] {
  const { body: callback, problems } = readCallback(body);
  if (callback === undefined) return problems;
  return [...suits(callback, interaction), ...dataProblems(callback, around)];
}

/** Reads an initial answer by the schema of its type. */
export function readCallback(body: unknown): Read<CallbackRequest> {
  const type = isRecord(body) ? body.type : undefined;
  switch (type) {
    case InteractionResponseType.Pong:
      return readBody(PongInteractionCallbackRequestSchema, body);
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return readBody(CreateMessageInteractionCallbackRequestSchema, body);
    case InteractionResponseType.DeferredMessageUpdate:
    case InteractionResponseType.UpdateMessage:
      return readBody(UpdateMessageInteractionCallbackRequestSchema, body);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return readBody(ApplicationCommandAutocompleteCallbackRequestSchema, body);
    case InteractionResponseType.Modal:
      return readBody(ModalInteractionCallbackRequestSchema, body);
    default:
      return { problems: [{ path: 'type', says: `${String(type)} is no type of answer` }] };
  }
}

function* suits({ type }: CallbackRequest, interaction: InteractionType): Generator<Problem> {
  if (!SUITABLE[interaction].includes(type)) {
    const says = `an answer of type ${type} does not suit an interaction of type ${interaction}`;
    yield { path: 'type', says };
  }
}

function dataProblems(callback: CallbackRequest, around: Around): Problem[] {
  switch (callback.type) {
    case InteractionResponseType.Pong:
      return [];
    case InteractionResponseType.ChannelMessageWithSource:
      return within('data', newMessageProblems(callback.data ?? {}, around));
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return within('data', flagsAreAmong(callback.data ?? {}, MessageFlags.Ephemeral));
    case InteractionResponseType.DeferredMessageUpdate:
    case InteractionResponseType.UpdateMessage:
      return within('data', editProblems(callback.data ?? {}, around));
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return within('data', suggestionProblems(callback));
    case InteractionResponseType.Modal:
      return within('data', modalIsShort(callback));
    default:
      return callback satisfies never;
  }
}

function suggestionProblems({ data }: AutocompleteCallback): Iterable<Problem> {
  return choiceValuesAreShort(
    (data?.choices ?? []).flatMap((choice) => choice ?? []),
    '',
  );
}

function* modalIsShort({ data }: ModalCallback): Generator<Problem> {
  const { length } = data.components;
  if (length > MAX_MODAL_COMPONENTS) {
    yield { path: 'components', says: `${length} components: at most ${MAX_MODAL_COMPONENTS}` };
  }
}
