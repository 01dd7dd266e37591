import {
  chooseLanguage,
  decideLanguage,
  findCommand,
  type Language,
  type LanguageReason,
  languageOfQuestion,
  type Request,
  readCommandLine,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import type { Place } from '@us-morocco-security/chat';
import { readStart } from './start.ts';
import { type IncomingMessage, textOf } from './update.ts';

/** What a message asks for. */
export type MessageRequest =
  | {
      readonly kind: 'question';
      readonly place: Place;
      /** The same words as a command without its slash: preferred where that can be answered. */
      readonly asCommand?: Place;
    }
  | { readonly kind: 'greeting'; readonly language: Language }
  /** The message sent or replied to contains no text. */
  | { readonly kind: 'no-text'; readonly language: Language };

/** The bot, as Telegram describes it. */
export interface Me {
  readonly username: string;
  readonly supports_inline_queries: boolean;
}

/** A command under its own name, however it was called. */
export const commandLabel = (command: string): string => findCommand(command)?.name ?? 'unknown';

/** A message, and the language that its writer has chosen for good. */
type Written = IncomingMessage & { readonly remembered?: Language | undefined };

/** Reads a message; undefined if it is not for the bot. */
export function readMessage(
  message: IncomingMessage,
  me: Me,
  remembered?: Language,
): MessageRequest | undefined {
  if (isFromMachine(message)) return undefined;
  const written = { ...message, remembered };
  if (message.chat.type !== 'private') return readInGroup(written, me);
  if (message.forward_origin !== undefined) return readForwarded(written);
  return readInPrivate(written, me);
}

/** Why a message is answered in a language. */
export function languageReasonOf(
  message: IncomingMessage,
  language: Language,
  remembered?: Language,
): LanguageReason {
  const hints = [message.from?.language_code];
  const decided = decideLanguage({ remembered, typed: textOf(message), hints });
  return decided.language === language ? decided.reason : 'asked';
}

/**
 * Reads a message that mentions the bot in a chat where it is a guest. A mention with nothing else asks about the
 * message that it replies to.
 */
export function readGuestMessage(
  guest: IncomingMessage,
  me: Me,
  remembered?: Language,
): MessageRequest | undefined {
  if (isFromMachine(guest)) return undefined;
  const message = { ...guest, remembered };
  const mention = new RegExp(`(?<![\\w@/])@${me.username}(?!\\w)`, 'giu');
  const text = (textOf(message) ?? '').replace(mention, ' ').trim();
  if (text !== '') return readInPrivate({ ...message, text }, me);
  const language = languageOf(message, '');
  const hasClaim = message.quote !== undefined || repliedTo(message) !== undefined;
  if (!hasClaim) return { kind: 'greeting', language };
  return readPointedAt(requestOf('verify', {}, language), message);
}

/**
 * A bot's message, or one that a reader sent through inline mode, is no question. Whoever writes in the name of a
 * channel or of the group looks like a bot, and is none.
 */
const isFromMachine = (message: IncomingMessage): boolean =>
  message.via_bot !== undefined ||
  message.is_automatic_forward === true ||
  (message.from?.is_bot === true && message.sender_chat === undefined);

/** In a group only commands are read: this bot's by name, and those without a name that it knows. */
function readInGroup(message: Written, me: Me): MessageRequest | undefined {
  const line = readLine(textOf(message) ?? '', me);
  if (line === undefined || line === 'for-another') return undefined;
  const asked = readCommand(line, message);
  return asked.isKnown || line.isNamed ? asked.request : undefined;
}

function readInPrivate(message: Written, me: Me): MessageRequest | undefined {
  const text = textOf(message);
  if (text === undefined) return isService(message) ? undefined : noText(message);
  const line = readLine(text, me);
  if (line === 'for-another') return undefined;
  if (line !== undefined) return readCommand(line, message).request;
  const spoken = message.from?.language_code;
  const language = languageOf(message, text, [languageOfQuestion(text), spoken]);
  const request = readCommandLine(text, language);
  const search = requestOf('search', { text }, language);
  if (findCommand(request.command) === undefined) return question(search);
  // A word that names a command alone names nothing to be searched.
  if (Object.keys(request.options).length === 0) return question(request);
  return {
    kind: 'question',
    place: { request: search, view: null },
    asCommand: { request, view: null },
  };
}

/** A forwarded text is checked against the record. It is not the reader's, so its script is no sign of their language. */
function readForwarded(message: Written): MessageRequest {
  const text = textOf(message);
  const written = chooseLanguage({ typed: text, hints: [] });
  const language = languageOf(message, '', [message.from?.language_code, written]);
  if (text === undefined) return { kind: 'no-text', language };
  return question(requestOf('verify', { claim: text }, language));
}

const requestOf = (command: string, options: Request['options'], language: Language): Request => ({
  command,
  options,
  language,
  page: 1,
});

const question = (request: Request): MessageRequest => ({
  kind: 'question',
  place: { request, view: null },
});

interface Line {
  /** The command and its values, without the name of the bot. */
  readonly text: string;
  /** Whether it named this bot. */
  readonly isNamed: boolean;
}

const COMMAND = /^(?<command>\/[^\s@/]+)(?:@(?<bot>\w+))?(?=\s|$)/u;

/** A line that begins with a command, in whatever script. */
function readLine(typed: string, { username }: Me): Line | 'for-another' | undefined {
  const line = withoutBidiControls(typed).trimStart();
  const { 0: begun, groups } = COMMAND.exec(line) ?? {};
  if (begun === undefined) return undefined;
  const { command = '', bot } = groups ?? {};
  if (bot !== undefined && bot.toLowerCase() !== username.toLowerCase()) return 'for-another';
  return { text: `${command}${line.slice(begun.length)}`, isNamed: bot !== undefined };
}

interface ReadCommand {
  readonly request: MessageRequest;
  readonly isKnown: boolean;
}

function readCommand({ text }: Line, message: Written): ReadCommand {
  const language = languageOf(message, text);
  const request = readCommandLine(text, language);
  if (request.command === 'start') {
    const payload = text.slice('/start'.length).trim();
    return { request: readStartCommand(payload, language), isKnown: true };
  }
  return {
    request: pointsAtText(request) ? readPointedAt(request, message) : question(request),
    isKnown: findCommand(request.command) !== undefined,
  };
}

function readStartCommand(payload: string, language: Language): MessageRequest {
  const place = payload === '' ? undefined : readStart(payload, language);
  return place === undefined ? { kind: 'greeting', language } : { kind: 'question', place };
}

/** Whether a command that reads a text was given none, so that it may mean the message it replies to. */
function pointsAtText({ command, options }: Request): boolean {
  const name = textOption(command);
  return name !== undefined && options[name] === undefined;
}

const textOption = (command: string): string | undefined =>
  Object.entries(findCommand(command)?.options ?? {}).find(([, { type }]) => type === 'text')?.[0];

/** The passage that was quoted, or all of the message replied to. */
function readPointedAt(request: Request, message: Written): MessageRequest {
  const name = textOption(request.command);
  const replied = repliedTo(message);
  if (name === undefined || (replied === undefined && message.quote === undefined)) {
    return question(request);
  }
  const text = message.quote?.text ?? (replied && textOf(replied));
  if (text === undefined) return { kind: 'no-text', language: request.language };
  return question({ ...request, options: { ...request.options, [name]: text } });
}

/** In a topic, a message that replies to nothing is sent as a reply to the one that opened the topic. */
const repliedTo = ({ reply_to_message: replied }: IncomingMessage) =>
  replied?.forum_topic_created === undefined ? replied : undefined;

const noText = (message: Written): MessageRequest => ({
  kind: 'no-text',
  language: languageOf(message, ''),
});

/**
 * @param typed - by the reader
 * @param hints - where nothing nearer to the reader decides, the best first
 */
const languageOf = (
  { from, remembered }: Written,
  typed: string,
  hints: readonly (string | undefined)[] = [from?.language_code],
): Language => chooseLanguage({ remembered, typed, hints });

const CONTENTS = [
  ...(['photo', 'video', 'document', 'audio', 'voice', 'video_note', 'animation'] as const),
  ...(['sticker', 'story', 'contact', 'location', 'venue', 'poll', 'dice'] as const),
];

/** Service messages, such as a new member or a pinned message, ask nothing. */
const isService = (message: IncomingMessage): boolean =>
  !CONTENTS.some((content) => message[content] !== undefined);
