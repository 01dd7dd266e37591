import {
  type Clock,
  clip,
  completeOption,
  findCommand,
  type Language,
  type LanguageReason,
  type Request,
  speak,
} from '@us-morocco-security/answers';
import {
  answerAsker,
  askerOf,
  isForAskerAlone,
  type Known,
  type Memory,
  noMemory,
  nothingKnown,
  type Outcome,
  type Place,
  type TextStore,
  type Who,
} from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Show } from './answering.ts';
import { type Action, readButtonId } from './button-id.ts';
import { limits } from './limits.ts';
import { type Modal, modalFor, submittedOptions } from './modals.ts';
import { type Message, renderSentence } from './render/index.ts';
import type { Incoming } from './request.ts';
import { staleMessage } from './stale.ts';

/** What to answer an interaction with; it is made only when it is asked for. */
export type Response =
  | {
      readonly kind: 'choices';
      make(): readonly APIApplicationCommandOptionChoice<string>[];
    }
  | {
      readonly kind: 'modal';
      readonly language: Language;
      make(): Modal;
    }
  | {
      readonly kind: 'message';
      /** A new message, or an edit of the one whose button was pressed. */
      readonly as: 'new' | 'update';
      readonly isPrivate: boolean;
      readonly language: Language;
      make(): Made | Promise<Made>;
    };

export interface Made {
  readonly message: Message;
  readonly outcome: Outcome;
}

/** A response, and what is counted under. */
export interface Answered {
  /** A command, or `button`: no others, so that the series of a metric stay few. */
  readonly command: string;
  readonly response: Response;
}

/** What answering needs. */
export interface Answering {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly show: Show;
  /** Where texts are kept that a message cannot quote. */
  readonly texts: Pick<TextStore, 'read'>;
  /** Whether only the asker sees an answer unless the command says otherwise. */
  readonly isPrivate?: boolean;
  /** What is remembered of those who ask; nothing where it is left out. */
  readonly memory?: Memory;
}

/** Who asks, and what is remembered of them. */
export interface AskedBy {
  readonly who: Who;
  readonly known: Known;
}

const NOBODY: AskedBy = {
  who: { person: undefined, mayManage: false, canPost: false, place: '', privatePlace: undefined },
  known: nothingKnown('none'),
};

/** Decides what to answer; nothing is rendered yet. */
export function respond(
  incoming: Incoming,
  answering: Answering,
  askedBy: AskedBy = NOBODY,
): Answered {
  const asking = { ...answering, ...askedBy };
  switch (incoming.kind) {
    case 'command':
      return respondToCommand(incoming, asking);
    case 'submitted':
      return respondToSubmission(incoming, asking);
    case 'menu':
      return respondToMenu(incoming, asking);
    case 'completion':
      return {
        command: 'completion',
        response: { kind: 'choices', make: () => complete(incoming, answering) },
      };
    case 'pressed':
      return respondToPress(incoming, asking);
    default:
      return incoming satisfies never;
  }
}

/** What answering a question needs, and who asks it. */
type AskedOf = Answering & AskedBy;

function respondToCommand(
  { request, languageReason, isPrivate }: Extract<Incoming, { kind: 'command' }>,
  asked: AskedOf,
): Answered {
  const { who, known } = asked;
  const command = findCommand(request.command);
  const name = command?.name ?? 'unknown';
  const modal = modalFor(request, asked);
  if (modal !== undefined) {
    const { language } = request;
    return { command: name, response: { kind: 'modal', language, make: () => modal } };
  }
  // What is remembered of somebody concerns nobody else.
  const wanted = isPrivate ?? (command?.asker === undefined ? undefined : true);
  const isAlone = isForAskerAlone(who, known, wanted, asked.isPrivate ?? false);
  return { command: name, response: newMessage(request, isAlone, { ...asked, languageReason }) };
}

function respondToSubmission(
  { modal, fields, language, languageReason }: Extract<Incoming, { kind: 'submitted' }>,
  asked: AskedOf,
): Answered {
  const options = submittedOptions(modal, fields, asked.known);
  if (options === undefined) {
    return { command: 'unknown', response: stale(staleMessage('unknown', '', language), language) };
  }
  const request = { command: modal, options, language, page: 1 };
  return {
    command: findCommand(modal)?.name ?? 'unknown',
    response: newMessage(request, true, { ...asked, languageReason }),
  };
}

type Questioning = AskedOf & { readonly languageReason?: LanguageReason };

const newMessage = (request: Request, isPrivate: boolean, asked: Questioning): Response =>
  shownAs('new', { request, view: null }, isPrivate, asked);

/** Whether the message of a button shows a picture, and whether the one that answers it does. */
interface Pictures {
  readonly before: boolean;
  readonly after: boolean;
}

const NO_PICTURES: Pictures = { before: false, after: false };

const shownAs = (
  as: 'new' | 'update',
  place: Place,
  isPrivate: boolean,
  { show, memory = noMemory, who, known, languageReason }: Questioning,
  pictures: Pictures = NO_PICTURES,
): Response => ({
  kind: 'message',
  as,
  isPrivate,
  language: place.request.language,
  make: async () => {
    const audience = isPrivate ? 'asker' : 'everybody';
    const showing = { isPictured: pictures.after, isFull: known.settings.length === 'full' };
    const { message, isRefusal, isEmpty } = await answerAsker(
      async (asker) => show(place, audience, { ...showing, asker }),
      { memory, who, known, ...(languageReason === undefined ? {} : { languageReason }) },
    );
    const isForNobody = isEmpty === true && as === 'new' && !isPrivate;
    if (!isRefusal && !isForNobody) {
      const isTakenAway = as === 'update' && pictures.before && message.illustration === undefined;
      return {
        message: isTakenAway ? { ...message, attachments: [] } : message,
        outcome: 'answered',
      };
    }
    // Failures, and answers without anything on record, are shown only to the asker.
    const asker = askerOf(who, known, languageReason);
    const refusal = await show(place, 'asker', { asker });
    return { message: refusal.message, outcome: isRefusal ? 'refused' : 'answered' };
  },
});

/** A message that only the one who asked sees, about what cannot be read any more. */
const stale = (message: Message, language: Language): Response => ({
  kind: 'message',
  as: 'new',
  isPrivate: true,
  language,
  make: () => ({ message, outcome: 'stale' }),
});

function respondToMenu(
  { menu, text, language, languageReason }: Extract<Incoming, { kind: 'menu' }>,
  asked: AskedOf,
): Answered {
  if (menu === undefined) {
    return { command: 'unknown', response: stale(staleMessage('unknown', '', language), language) };
  }
  if (text === '') {
    const sentence = renderSentence(speak(language)('chat-no-text'), language);
    return { command: menu, response: stale(sentence, language) };
  }
  const request = { command: menu, options: { claim: text }, language, page: 1 };
  return { command: menu, response: newMessage(request, true, { ...asked, languageReason }) };
}

/**
 * Turning pages, switching the language and adding the picture change the message, if the asker presses; what opens a
 * section or asks something else, and what others press, is shown to them alone. Nobody's answer changes under their
 * eyes.
 */
function respondToPress(
  {
    id,
    freeText,
    isAsker,
    isPrivate,
    isPictured,
    language,
  }: Extract<Incoming, { kind: 'pressed' }>,
  asked: AskedOf,
): Answered {
  const { known, texts, who } = asked;
  const pressed = readButtonId(id, freeText, texts);
  if (typeof pressed === 'string') {
    const message = staleMessage(pressed, id, language);
    return { command: 'button', response: stale(message, language) };
  }
  const { action, place } = pressed;
  const { command } = place.request;
  const pictures = {
    before: isPictured,
    after: action === 'picture' || (isPictured && action !== 'ask'),
  };
  if (action === 'post') {
    const isAlone = isForAskerAlone(who, known, false, false);
    return { command, response: shownAs('new', place, isAlone, asked, pictures) };
  }
  const isChanged = isPrivate || (isAsker && CHANGES[action]);
  return {
    command,
    response: isChanged
      ? shownAs('update', place, isPrivate, asked, pictures)
      : shownAs('new', place, true, asked, pictures),
  };
}

/** Whether an action goes on with the message that is shown. */
const CHANGES: Readonly<Record<Exclude<Action, 'post'>, boolean>> = {
  turn: true,
  language: true,
  back: true,
  picture: true,
  open: false,
  ask: false,
};

function complete(
  { command, option, typed, language }: Extract<Incoming, { kind: 'completion' }>,
  { dataset }: Answering,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const definition = Object.entries(findCommand(command)?.options ?? {}).find(
    ([name]) => name === option,
  )?.[1];
  if (definition === undefined) return [];
  return completeOption(definition, typed, dataset, language, limits.choices)
    .filter(({ value }) => value.length <= limits.choiceName)
    .map(({ value, label }) => ({ name: clip(label, limits.choiceName), value }));
}

/** Discord's interaction response types. */
export const responseTypes = {
  new: InteractionResponseType.ChannelMessageWithSource,
  update: InteractionResponseType.UpdateMessage,
  deferredNew: InteractionResponseType.DeferredChannelMessageWithSource,
  deferredUpdate: InteractionResponseType.DeferredMessageUpdate,
  choices: InteractionResponseType.ApplicationCommandAutocompleteResult,
  modal: InteractionResponseType.Modal,
} as const;
