import type { InlineKeyboardButton } from '@grammyjs/types';
import {
  type Block,
  freeTextOf,
  type Illustration,
  type Language,
  type ListItem,
  type Reply,
  speak,
} from '@us-morocco-security/answers';
import {
  footOf,
  leadsWithPicture,
  type OpenSection,
  openSection,
  type Place,
  type ScreenSize,
  type StaleButton,
  type View,
} from '@us-morocco-security/chat';
import { writeButton } from '../button-data.ts';
import { limits } from '../limits.ts';
import { startLink } from '../start.ts';
import { beginningHtml, briefHtml } from './beginning.ts';
import { blockHtml, blocksHtml } from './block.ts';
import { BLANK_LINE, WHOLE, weigh } from './budget.ts';
import type { KeyboardPlace } from './buttons.ts';
import { bold, escaped, textOf } from './html.ts';
import {
  alertKeyboard,
  beginningKeyboard,
  briefKeyboard,
  menuKeyboard,
  sectionKeyboard,
} from './keyboard.ts';
import { buttonLabel, line } from './line.ts';
import { questionHtml } from './question.ts';
import { MOST_NUMBERS } from './rows.ts';

/** A message as Telegram takes it: HTML, and rows of buttons. */
export interface Message {
  readonly html: string;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
  /** Stands above the text, which is then short enough for a caption. Whoever sends the message draws it. */
  readonly illustration?: Illustration;
  /** Where the answer is on the site, which its picture prints. */
  readonly address?: string;
}

/** What a message shows of a reply: its beginning, or a screen of a section while the reply has it. */
export const renderReply = (reply: Reply, view: View, place: KeyboardPlace): Message =>
  below(reply, place, () => renderText(reply, view, place));

/** A message, below the picture of the answer where that is shown. */
function below(reply: Reply, place: KeyboardPlace, render: () => Message): Message {
  const illustration = shownAbove(reply, place);
  if (illustration === undefined) return render();
  const message = isBrief(reply) ? renderBriefly(reply, place) : render();
  const { address } = reply;
  return { ...message, illustration, ...(address === null ? {} : { address }) };
}

/** The picture of an answer that leads with it, or to which it was added. */
function shownAbove(reply: Reply, { picture = 'none' }: KeyboardPlace): Illustration | undefined {
  const isShown = picture === 'shown' || (picture === 'offered' && leadsWithPicture(reply));
  return (isShown && reply.illustration) || undefined;
}

/** Whether a caption has no room for all: a message that quotes a text is longer. */
export const isBrief = ({ request }: Pick<Reply, 'request'>): boolean =>
  freeTextOf(request) !== undefined;

/** The lead below a picture, and the text that was asked about where there is room for it. */
function renderBriefly(reply: Reply, place: KeyboardPlace): Message {
  const lead = briefHtml(reply);
  const whole = parts(lead, questionHtml(reply, place.textKey));
  return [...textOf(whole)].length <= limits.caption
    ? { html: whole, keyboard: briefKeyboard(reply, place) }
    : { html: lead, keyboard: [] };
}

function renderText(reply: Reply, view: View, place: KeyboardPlace): Message {
  const open =
    view === null ? undefined : openSection(reply, view, screenSize(reply, view.section));
  if (open === undefined) return place.isFull === true ? full(reply, place) : short(reply, place);
  const entries = entriesOf(open.blocks);
  return {
    html: sectionHtml(reply, open, entries, place),
    keyboard: sectionKeyboard(reply, open, entries, place),
  };
}

const short = (reply: Reply, place: KeyboardPlace): Message => ({
  html: beginning(reply, place),
  keyboard: beginningKeyboard(reply, place),
});

/** The first message with the sections that have room below it, whole and in their order; the others keep a button. */
function full(reply: Reply, place: KeyboardPlace): Message {
  const { language } = reply;
  const around = { language, numberOf: () => undefined };
  const question = questionHtml(reply, place.textKey);
  const first = parts(beginningHtml(reply), footHtml(reply, undefined));
  let html = first;
  const left = reply.sections.filter(({ title, blocks }) => {
    const section = `${titleHtml(reply, title)}\n${blocksHtml(blocks, around)}`;
    const longer = parts(html, section);
    if (!fitsMessage(parts(longer, question))) return true;
    html = longer;
    return false;
  });
  const keyboard = beginningKeyboard({ ...reply, sections: left }, place);
  return { html: parts(html, question), keyboard };
}

const TAG = /<[a-z]/g;

const fitsMessage = (html: string): boolean =>
  [...textOf(html)].length <= limits.message &&
  (html.match(TAG) ?? []).length <= limits.entities &&
  html.length * MOST_BYTES_OF_A_UNIT <= limits.markupBytes;

/** In UTF-8, of a UTF-16 unit. */
const MOST_BYTES_OF_A_UNIT = 3;

/** An alert, which leads on by questions alone: nothing else of it can be found again. */
export function renderAlert(reply: Reply, place: KeyboardPlace): Message {
  const { address, illustration } = reply;
  const html = beginningHtml(reply);
  const message = { html, keyboard: alertKeyboard(reply, place) };
  if (illustration === null || [...textOf(html)].length > limits.caption) return message;
  return { ...message, illustration, ...(address === null ? {} : { address }) };
}

/** A sentence for all where an answer is for one, with the way to it. */
export function renderPrivately(at: Place, language: Language, username: string): Message {
  const say = speak(language);
  const url = startLink(username, at) ?? `https://t.me/${username}`;
  const button = { text: buttonLabel(say('chat-private'), language), url };
  return { html: line(escaped(say('chat-private-only')), language), keyboard: [[button]] };
}

/** The first message with the menu of what has no button on it. */
export const renderMenu = (reply: Reply, place: KeyboardPlace): Message =>
  below(reply, place, () => ({
    html: beginning(reply, place),
    keyboard: menuKeyboard(reply, place),
  }));

/** A sentence without buttons. */
export const renderSentence = (text: string, language: Language): Message => ({
  html: line(escaped(text), language),
  keyboard: [],
});

/** A sentence about a button that cannot be answered any more, and the question to ask instead. */
export function renderStale({ text, question }: StaleButton, language: Language): Message {
  const data = writeButton('ask', { request: question.request, view: null }, undefined);
  const button = data === undefined ? [] : [[{ text: question.label, callback_data: data }]];
  return { html: line(escaped(text), language), keyboard: button };
}

const beginning = (reply: Reply, { textKey }: KeyboardPlace): string =>
  parts(beginningHtml(reply), footHtml(reply, undefined), questionHtml(reply, textKey));

function sectionHtml(
  reply: Reply,
  open: OpenSection,
  entries: readonly ListItem[],
  { textKey }: KeyboardPlace,
): string {
  const { language } = reply;
  const numberOf = (item: ListItem) => numberIn(entries, item);
  const body = blocksHtml(open.blocks, { language, numberOf });
  return parts(
    `${titleHtml(reply, open.section.title)}\n${body}`,
    footHtml(reply, open),
    questionHtml(reply, textKey),
  );
}

const parts = (...htmls: readonly string[]): string =>
  htmls.filter((html) => html !== '').join('\n\n');

const titleHtml = ({ language }: Reply, title: string): string =>
  line(bold(escaped(title)), language);

function footHtml(reply: Reply, open: OpenSection | undefined): string {
  const foot = footOf(reply, open);
  return foot === undefined ? '' : line(escaped(foot), reply.language);
}

/** The entries of a list that can be asked about, in their order. */
const entriesOf = (blocks: readonly Block[]): readonly ListItem[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.items.filter(({ next }) => next !== undefined) : [],
  );

function numberIn(entries: readonly ListItem[], item: ListItem): number | undefined {
  const index = entries.indexOf(item);
  return index < 0 ? undefined : index + 1;
}

/** What is left of a message below the title of a section and above its foot, and what a block takes of it. */
function screenSize(reply: Reply, key: Reply['sections'][number]['key']): ScreenSize {
  const { language, sections } = reply;
  const title = sections.find((section) => section.key === key)?.title ?? '';
  return {
    limit: WHOLE - weigh(titleHtml(reply, title)) - 2 * BLANK_LINE,
    gap: BLANK_LINE,
    weigh: WEIGHT_IN[language],
  };
}

/** What a block takes, by its language; each has one function, so that screens divided by it are known again. */
const WEIGHT_IN = {
  ar: weightIn('ar'),
  en: weightIn('en'),
  fr: weightIn('fr'),
} as const satisfies Record<Language, ScreenSize['weigh']>;

function weightIn(language: Language): ScreenSize['weigh'] {
  const around = { language, numberOf: (item: ListItem) => (item.next ? MOST_NUMBERS : undefined) };
  return (block) =>
    Math.max(weigh(blockHtml(block, around)), entriesOf([block]).length * LEAST_ENTRY);
}

/** So that no screen has more entries than a row has numbers. */
const LEAST_ENTRY = Math.ceil(WHOLE / (MOST_NUMBERS + 1)) + 1;
