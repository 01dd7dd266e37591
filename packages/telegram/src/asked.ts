import { chooseLanguage, type Language, speak } from '@us-morocco-security/answers';
import type { Outcome, Shown } from '@us-morocco-security/chat';
import type { Desk } from './desk.ts';
import { answerGuest, answerInline, type InlineAnswer, type InlineArticle } from './inline.ts';
import { type AskedPress, createPressReader } from './press.ts';
import { type Message, renderSentence } from './render/index.ts';
import {
  commandLabel,
  type Me,
  type MessageRequest,
  readGuestMessage,
  readMessage,
} from './request.ts';
import type { IncomingInlineQuery, IncomingMessage, IncomingUpdate } from './update.ts';

/** What an update asks. Nothing is computed before it is answered. */
export type Asked = AskedMessage | AskedPress | AskedInline | AskedGuest;

/** What every kind has. */
export interface AskedCommon {
  /** Under which it is counted: one of a fixed set. */
  readonly command: string;
  /** Of whoever asks, for what is said besides the answer. */
  readonly language: Language;
}

export interface Answered<What> {
  readonly shown: What;
  /** If the answer arrives. */
  readonly outcome: Outcome;
}

/** A message gets one message. */
export interface AskedMessage extends AskedCommon {
  readonly kind: 'message';
  readonly message: IncomingMessage;
  readonly answer: () => Answered<Message>;
}

/** A query typed behind the bot's name gets answers to choose from. */
export interface AskedInline extends AskedCommon {
  readonly kind: 'inline';
  readonly query: IncomingInlineQuery;
  readonly answer: () => Answered<InlineAnswer>;
}

/** A mention in a chat where the bot is a guest gets one message there. */
export interface AskedGuest extends AskedCommon {
  readonly kind: 'guest';
  readonly queryId: string;
  readonly message: IncomingMessage;
  readonly answer: () => Answered<InlineArticle>;
}

/** Reads what an update asks; undefined if it is nothing for the bot. */
export type ReadAsked = (update: IncomingUpdate) => Asked | undefined;

export interface ReaderOptions {
  readonly desk: Desk;
  readonly me: () => Me;
}

export function createReader({ desk, me }: ReaderOptions): ReadAsked {
  const readPress = createPressReader(desk, me);
  return ({ message, guest_message: guest, callback_query: press, inline_query: inline }) => {
    if (message !== undefined) return readAskedMessage(message, desk, me());
    if (guest !== undefined) return readAskedGuest(guest, desk, me());
    if (press !== undefined) return readPress(press);
    return inline && readAskedInline(inline, desk);
  };
}

function readAskedMessage(message: IncomingMessage, desk: Desk, me: Me): AskedMessage | undefined {
  const request = readMessage(message, me);
  return (
    request && {
      kind: 'message',
      command: labelOf(request),
      language: languageOf(request),
      message,
      answer: () => respond(request, desk, 'chat'),
    }
  );
}

function readAskedGuest(message: IncomingMessage, desk: Desk, me: Me): AskedGuest | undefined {
  const { guest_query_id: queryId } = message;
  const request = readGuestMessage(message, me);
  if (request === undefined || queryId === undefined) return undefined;
  return {
    kind: 'guest',
    command: labelOf(request),
    language: languageOf(request),
    queryId,
    message,
    answer() {
      const { shown, outcome } = respond(request, desk, 'inline');
      return { shown: answerGuest(shown, languageOf(request)), outcome };
    },
  };
}

function readAskedInline(query: IncomingInlineQuery, desk: Desk): AskedInline {
  return {
    kind: 'inline',
    command: 'inline',
    language: chooseLanguage({ typed: query.query, hints: [query.from?.language_code] }),
    query,
    answer() {
      const shown = answerInline(query, desk);
      return { shown, outcome: shown.results.length === 0 ? 'refused' : 'answered' };
    },
  };
}

function labelOf(request: MessageRequest): string {
  switch (request.kind) {
    case 'question':
      return commandLabel(request.place.request.command);
    case 'greeting':
      return 'start';
    case 'no-text':
      return 'no-text';
    default:
      return request satisfies never;
  }
}

const languageOf = (request: MessageRequest): Language =>
  request.kind === 'question' ? request.place.request.language : request.language;

function respond(
  request: MessageRequest,
  desk: Desk,
  surface: 'chat' | 'inline',
): Answered<Message> {
  switch (request.kind) {
    case 'question': {
      const { message, isRefusal } = answerQuestion(request, desk, surface);
      return { shown: message, outcome: isRefusal ? 'refused' : 'answered' };
    }
    case 'greeting':
      return { shown: desk.greet(request.language, surface), outcome: 'answered' };
    case 'no-text': {
      const { language } = request;
      const shown = renderSentence(speak(language)('chat-no-text'), language);
      return { shown, outcome: 'refused' };
    }
    default:
      return request satisfies never;
  }
}

function answerQuestion(
  { place, asCommand }: Extract<MessageRequest, { kind: 'question' }>,
  desk: Desk,
  surface: 'chat' | 'inline',
): Shown<Message> {
  const answered = asCommand && desk.answer(asCommand, surface);
  return answered?.isRefusal === false ? answered : desk.answer(place, surface);
}
