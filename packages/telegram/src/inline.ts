import type { InlineQueryResultArticle, InlineQueryResultsButton } from '@grammyjs/types';
import {
  commands,
  commandWords,
  type Entry,
  encodeRequest,
  findCommand,
  type Language,
  type ListItem,
  type Request,
  readCommandLine,
  speak,
} from '@us-morocco-security/answers';
import { stageSquare } from '@us-morocco-security/chat';
import type { Desk } from './desk.ts';
import type { Message } from './render/index.ts';
import { line } from './render/line.ts';
import { format, markup } from './render/sent.ts';
import { commandLabel } from './request.ts';
import type { IncomingInlineQuery } from './update.ts';

/** A phone shows six at a time and loads more by itself; each is an answer of its own, so that many would be slow. */
const PER_ANSWER = 10;
const MOST_FOUND = 200;

/** An answer that can be sent into a chat. */
export type InlineArticle = InlineQueryResultArticle;

export interface InlineAnswer {
  readonly results: readonly InlineArticle[];
  /** Empty where nothing more comes. */
  readonly nextOffset: string;
  readonly button: InlineQueryResultsButton | undefined;
}

type Question = Pick<IncomingInlineQuery, 'query' | 'offset'>;

/** The results for what has been typed so far, and for the place that the reader has come to. */
export function answerInline(
  { query, offset }: Question,
  desk: Desk,
  language: Language,
): InlineAnswer {
  const typed = query.trim();
  const offers = typed === '' ? mainCommands(language) : offersFor(typed, language, desk);
  const begin = /^\d{1,4}$/.test(offset) ? Number(offset) : 0;
  const end = begin + PER_ANSWER;
  return {
    results: offers.slice(begin, end).map((offer) => article(offer, desk, language)),
    nextOffset: end < offers.length ? String(end) : '',
    button: buttonAbove(typed, offers, language),
  };
}

/** A message as the answer to a mention: Telegram refuses one without a title, and shows none. */
export const answerGuest = (message: Message, language: Language): InlineArticle => ({
  type: 'article',
  id: 'answer',
  title: speak(language)('overview-title'),
  input_message_content: { message_text: message.html, ...format },
  ...markup(message),
});

/** Something to choose: how it is listed, and the question whose answer is sent. */
interface Offer {
  readonly id: string;
  readonly item: ListItem;
  readonly request: Request;
}

const offerOf = ({ item, request }: Entry): readonly Offer[] => {
  const id = encodeRequest(request);
  return id === undefined ? [] : [{ id, item, request }];
};

/** Commands without required options. */
const mainCommands = (language: Language): readonly Offer[] =>
  commands
    .filter(({ options }) => !Object.values(options).some(({ required }) => required))
    .flatMap(({ name }) => commandOffer({ command: name, options: {}, language, page: 1 }));

function commandOffer(request: Request): readonly Offer[] {
  const command = findCommand(request.command);
  if (command === undefined) return [];
  const { title, description } = commandWords(command.name, request.language);
  return offerOf({ item: { text: title, badges: [], detail: description }, request });
}

/** The answer to a command, where that is what was typed, then all that the search finds. Nothing twice. */
function offersFor(typed: string, language: Language, desk: Desk): readonly Offer[] {
  const asked = readCommandLine(typed, language);
  const isCommand = commandLabel(asked.command) !== 'unknown';
  const answers =
    isCommand && !desk.answer({ request: asked, view: null }, 'inline').isRefusal
      ? commandOffer(asked)
      : [];
  const found = desk.find(typed, language, MOST_FOUND).flatMap(offerOf);
  return [...new Map([...answers, ...found].toReversed().map((offer) => [offer.id, offer]))]
    .map(([, offer]) => offer)
    .toReversed();
}

function article({ id, item, request }: Offer, desk: Desk, language: Language): InlineArticle {
  const { message } = desk.answer({ request, view: null }, 'inline');
  const { title, description } = wordsOf(item);
  return {
    type: 'article',
    id,
    title: line(title, language),
    description: line(description, language),
    input_message_content: { message_text: message.html, ...format },
    ...markup(message),
  };
}

/** Title line: what it is. Below it: how much, when, and warnings. */
function wordsOf({ text, stage, badges, detail }: ListItem) {
  const [name = '', ...values] = text.split(BETWEEN);
  const below = [...(detail === undefined ? [] : [detail]), ...values].join(BETWEEN);
  return {
    title: stage === undefined ? name : `${stageSquare(stage)} ${name}`,
    description: [below, ...badges.map((badge) => `[${badge.text}]`)].join(' ').trim(),
  };
}

const BETWEEN = ' · ';

/** A button to the private chat if the list has nothing more to offer. */
function buttonAbove(
  typed: string,
  offers: readonly Offer[],
  language: Language,
): InlineQueryResultsButton | undefined {
  if (typed === '') return { text: commandWords('help', language).title, start_parameter: 'help' };
  return offers.length > 0
    ? undefined
    : { text: speak(language)('no-result'), start_parameter: 'help' };
}
