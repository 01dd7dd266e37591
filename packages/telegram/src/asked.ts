import {
  chooseLanguage,
  type Language,
  type LanguageReason,
  speak,
} from '@us-morocco-security/answers';
import { isForAskerAlone, type Outcome, type Place, type Shown } from '@us-morocco-security/chat';
import {
  type AskedBy,
  askedBy,
  askerFor,
  isFull,
  type Remembering,
  rememberedLanguage,
} from './asker.ts';
import type { Desk } from './desk.ts';
import { answerGuest, answerInline, type InlineAnswer, type InlineArticle } from './inline.ts';
import { type AskedPress, createPressReader } from './press.ts';
import { type Message, renderPrivately, renderSentence } from './render/index.ts';
import {
  commandLabel,
  languageReasonOf,
  type Me,
  type MessageRequest,
  readGuestMessage,
  readMessage,
} from './request.ts';
import type { IncomingInlineQuery, IncomingMessage, IncomingUpdate } from './update.ts';
import { isAnonymousManager, whoElsewhere, whoIn, writerOf } from './who.ts';

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
  /** Whether nobody else in the chat is to see the answer. */
  readonly isForOne: boolean;
  /** What the others see where that is unavailable. */
  readonly elsewhere: () => Message;
  readonly answer: () => Promise<Answered<Message>>;
}

/** A query typed behind the bot's name gets answers to choose from. */
export interface AskedInline extends AskedCommon {
  readonly kind: 'inline';
  readonly query: IncomingInlineQuery;
  readonly answer: () => Promise<Answered<InlineAnswer>>;
}

/** A mention in a chat where the bot is a guest gets one message there. */
export interface AskedGuest extends AskedCommon {
  readonly kind: 'guest';
  readonly queryId: string;
  readonly message: IncomingMessage;
  readonly answer: () => Promise<Answered<InlineArticle>>;
}

/** Reads what an update asks; undefined if it is nothing for the bot. */
export type ReadAsked = (update: IncomingUpdate) => Promise<Asked | undefined>;

export interface ReaderOptions {
  readonly desk: Desk;
  readonly me: () => Me;
  /** Left out, nobody is remembered. */
  readonly remembering?: Remembering;
}

export function createReader(options: ReaderOptions): ReadAsked {
  const { desk, me, remembering } = options;
  const readPress = createPressReader(desk, me, remembering);
  return async ({ message, guest_message: guest, callback_query: press, inline_query: inline }) => {
    if (message !== undefined) return readAskedMessage(message, options);
    if (guest !== undefined) return readAskedGuest(guest, options);
    if (press !== undefined) return readPress(press);
    return inline && readAskedInline(inline, options);
  };
}

async function readAskedMessage(
  message: IncomingMessage,
  { desk, me, remembering }: ReaderOptions,
): Promise<AskedMessage | undefined> {
  // The memory is not asked about what is not for the bot.
  if (readMessage(message, me()) === undefined) return undefined;
  const who = whoIn(message, writerOf(message));
  const mayManage = who.mayManage || isAnonymousManager(message);
  const asking = await askedBy({ ...who, mayManage }, remembering);
  const remembered = rememberedLanguage(asking);
  const request = readMessage(message, me(), remembered);
  if (request === undefined) return undefined;
  const language = languageOf(request);
  const reason = languageReasonOf(message, language, remembered);
  return {
    kind: 'message',
    command: labelOf(request),
    language,
    message,
    isForOne: isForAskerAlone(asking.who, asking.known, undefined, false),
    elsewhere: () => renderPrivately(placeOf(request), language, me().username),
    answer: () => respond(request, desk, 'chat', { asking, reason }),
  };
}

async function readAskedGuest(
  message: IncomingMessage,
  { desk, me, remembering }: ReaderOptions,
): Promise<AskedGuest | undefined> {
  const { guest_query_id: queryId } = message;
  if (queryId === undefined) return undefined;
  const asking = await askedBy(whoElsewhere(writerOf(message)), remembering);
  const request = readGuestMessage(message, me(), rememberedLanguage(asking));
  return (
    request && {
      kind: 'guest',
      command: labelOf(request),
      language: languageOf(request),
      queryId,
      message,
      async answer() {
        const { shown, outcome } = await respond(request, desk, 'inline');
        return { shown: answerGuest(shown, languageOf(request)), outcome };
      },
    }
  );
}

async function readAskedInline(
  query: IncomingInlineQuery,
  { desk, remembering }: ReaderOptions,
): Promise<AskedInline> {
  const asking = await askedBy(whoElsewhere(query.from?.id), remembering);
  const remembered = rememberedLanguage(asking);
  const hints = [query.from?.language_code];
  const language = chooseLanguage({ remembered, typed: query.query, hints });
  return {
    kind: 'inline',
    command: 'inline',
    language,
    query,
    async answer() {
      const shown = answerInline(query, desk, language);
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

/** A greeting is a question for help. */
const placeOf = (request: MessageRequest): Place =>
  request.kind === 'question'
    ? request.place
    : {
        request: { command: 'help', options: {}, language: request.language, page: 1 },
        view: null,
      };

const languageOf = (request: MessageRequest): Language =>
  request.kind === 'question' ? request.place.request.language : request.language;

/** Who asks, and why in this language; nobody where no place is known. */
interface AskedIn {
  readonly asking: AskedBy;
  readonly reason: LanguageReason;
}

async function respond(
  request: MessageRequest,
  desk: Desk,
  surface: 'chat' | 'inline',
  askedIn?: AskedIn,
): Promise<Answered<Message>> {
  switch (request.kind) {
    case 'question': {
      const { message, isRefusal } = await answerQuestion(request, desk, surface, askedIn);
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

async function answerQuestion(
  { place, asCommand }: Extract<MessageRequest, { kind: 'question' }>,
  desk: Desk,
  surface: 'chat' | 'inline',
  askedIn: AskedIn | undefined,
): Promise<Shown<Message>> {
  const answerAt = async (at: Place): Promise<Shown<Message>> => {
    if (askedIn === undefined) return desk.answer(at, surface);
    const { asking, reason } = askedIn;
    const showing = { isFull: isFull(asking) };
    const asker = await askerFor(at, asking, reason, (one) =>
      desk.answer(at, surface, { ...showing, asker: one }),
    );
    return desk.answer(at, surface, { ...showing, asker });
  };
  const answered = asCommand && (await answerAt(asCommand));
  return answered?.isRefusal === false ? answered : answerAt(place);
}
