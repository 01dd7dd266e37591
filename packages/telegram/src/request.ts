import type { Message } from '@grammyjs/types';
import {
  chooseLanguage,
  findCommand,
  type Language,
  type Request,
  readCommandLine,
} from '@us-morocco-security/answers';
import { readStart } from './start.ts';

/** What a message asks for. */
export type MessageRequest =
  | { readonly kind: 'question'; readonly request: Request }
  | { readonly kind: 'greeting'; readonly language: Language }
  /** The message sent or replied to contains no text. */
  | { readonly kind: 'no-text'; readonly language: Language };

/** The bot, as messages name it. */
export interface Me {
  readonly username: string;
}

/** A command under its own name, however it was called. */
export const commandLabel = (command: string): string => findCommand(command)?.name ?? 'unknown';

/** Reads a message; undefined if it is not for the bot. */
export function readMessage(message: Message, me: Me): MessageRequest | undefined {
  if (isFromMachine(message)) return undefined;
  const inGroup = message.chat.type !== 'private';
  if (inGroup) return message.text === undefined ? undefined : readInGroup(message, me);
  if (message.forward_origin !== undefined) return readForwarded(message);
  return readInPrivate(message, me);
}

/**
 * A bot's message, or one that a reader sent through inline mode, is no question. An administrator who writes in the
 * name of the group looks like a bot, and is none.
 */
const isFromMachine = (message: Message): boolean =>
  message.via_bot !== undefined ||
  message.is_automatic_forward === true ||
  (message.from?.is_bot === true && message.sender_chat?.id !== message.chat.id);

/** In a group only commands are read: this bot's by name, and those without a name that it knows. */
function readInGroup(message: Message, me: Me): MessageRequest | undefined {
  const line = readLine(message.text ?? '');
  if (line === undefined || !isFor(line, me)) return undefined;
  const isKnown = line.command === 'start' || findCommand(line.command) !== undefined;
  return isKnown || line.bot !== undefined ? readCommand(line, message) : undefined;
}

function readInPrivate(message: Message, me: Me): MessageRequest | undefined {
  const text = message.text ?? message.caption;
  if (text === undefined) return isService(message) ? undefined : noText(message);
  const line = readLine(text);
  if (line !== undefined) return isFor(line, me) ? readCommand(line, message) : undefined;
  const language = languageOf(message, text);
  // Help says that the slash may be left out; a word that names a command alone names nothing to be searched.
  if (findCommand(text.trim()) !== undefined) {
    return { kind: 'question', request: readCommandLine(text, language) };
  }
  return { kind: 'question', request: { command: 'search', options: { text }, language, page: 1 } };
}

/** A forwarded text is checked against the record. It is not the reader's, so its script is no sign of their language. */
function readForwarded(message: Message): MessageRequest {
  const text = message.text ?? message.caption;
  const language = languageOf(message, '', text);
  if (text === undefined) return { kind: 'no-text', language };
  return {
    kind: 'question',
    request: { command: 'verify', options: { claim: text }, language, page: 1 },
  };
}

interface Line {
  readonly command: string;
  readonly bot: string | undefined;
  readonly rest: string;
}

/** `/command@bot rest`, in whatever script the command is written. */
function readLine(text: string): Line | undefined {
  const {
    command,
    bot,
    rest = '',
  } = /^\/(?<command>[^\s@/]+)(?:@(?<bot>\w+))?(?<rest>\s[\s\S]*)?$/u.exec(text)?.groups ?? {};
  return command === undefined ? undefined : { command, bot, rest };
}

const isFor = ({ bot }: Line, { username }: Me): boolean =>
  bot === undefined || bot.toLowerCase() === username.toLowerCase();

function readCommand(line: Line, message: Message): MessageRequest {
  const { command, rest } = line;
  const language = languageOf(message, `${command}${rest}`);
  if (command.toLowerCase() === 'start') return readStartCommand(rest.trim(), language);
  const request = readCommandLine(`/${command}${rest}`, language);
  return pointsAtText(request) ? readPointedAt(request, message) : { kind: 'question', request };
}

function readStartCommand(payload: string, language: Language): MessageRequest {
  const request = payload === '' ? undefined : readStart(payload, language);
  return request === undefined ? { kind: 'greeting', language } : { kind: 'question', request };
}

/** Whether a command that reads a text was given none, so that it may mean the message it replies to. */
function pointsAtText({ command, options }: Request): boolean {
  const name = textOption(command);
  return name !== undefined && options[name] === undefined;
}

const textOption = (command: string): string | undefined =>
  Object.entries(findCommand(command)?.options ?? {}).find(([, { type }]) => type === 'text')?.[0];

/** The passage that was quoted, or all of the message replied to. */
function readPointedAt(request: Request, message: Message): MessageRequest {
  const name = textOption(request.command);
  const replied = repliedTo(message);
  if (name === undefined || (replied === undefined && message.quote === undefined)) {
    return { kind: 'question', request };
  }
  const text = message.quote?.text ?? replied?.text ?? replied?.caption;
  if (text === undefined) return { kind: 'no-text', language: request.language };
  return {
    kind: 'question',
    request: { ...request, options: { ...request.options, [name]: text } },
  };
}

/** In a topic, a message that replies to nothing is sent as a reply to the one that opened the topic. */
const repliedTo = ({ reply_to_message: replied }: Message) =>
  replied?.forum_topic_created === undefined ? replied : undefined;

const noText = (message: Message): MessageRequest => ({
  kind: 'no-text',
  language: languageOf(message, ''),
});

/**
 * @param typed - by the reader
 * @param read - a text that somebody else wrote: its script decides only where nothing else does
 */
const languageOf = ({ from }: Message, typed: string, read = ''): Language =>
  chooseLanguage({
    typed,
    hints: [from?.language_code, chooseLanguage({ typed: read, hints: [] })],
  });

const CONTENTS = [
  ...(['photo', 'video', 'document', 'audio', 'voice', 'video_note', 'animation'] as const),
  ...(['sticker', 'story', 'contact', 'location', 'venue', 'poll', 'dice'] as const),
];

/** Service messages, such as a new member or a pinned message, ask nothing. */
const isService = (message: Message): boolean =>
  !CONTENTS.some((content) => message[content] !== undefined);
