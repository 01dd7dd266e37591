import type { InlineKeyboardButton } from '@grammyjs/types';
import type { Block, Language, ListItem, Reply } from '@us-morocco-security/answers';
import {
  footOf,
  type OpenSection,
  openSection,
  type ScreenSize,
  type StaleButton,
  type View,
} from '@us-morocco-security/chat';
import { writeButton } from '../button-data.ts';
import { beginningHtml } from './beginning.ts';
import { blockHtml, blocksHtml } from './block.ts';
import { BLANK_LINE, WHOLE, weigh } from './budget.ts';
import type { KeyboardPlace } from './buttons.ts';
import { bold, escaped } from './html.ts';
import { beginningKeyboard, menuKeyboard, sectionKeyboard } from './keyboard.ts';
import { line } from './line.ts';
import { questionHtml } from './question.ts';
import { MOST_NUMBERS } from './rows.ts';

/** A message as Telegram takes it: HTML, and rows of buttons. */
export interface Message {
  readonly html: string;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** What a message shows of a reply: its beginning, or a screen of a section while the reply has it. */
export function renderReply(reply: Reply, view: View, place: KeyboardPlace): Message {
  const open =
    view === null ? undefined : openSection(reply, view, screenSize(reply, view.section));
  if (open === undefined) {
    return { html: beginning(reply, place), keyboard: beginningKeyboard(reply, place) };
  }
  const entries = entriesOf(open.blocks);
  return {
    html: sectionHtml(reply, open, entries, place),
    keyboard: sectionKeyboard(reply, open, entries, place),
  };
}

/** The first message with the menu of what has no button on it. */
export const renderMenu = (reply: Reply, place: KeyboardPlace): Message => ({
  html: beginning(reply, place),
  keyboard: menuKeyboard(reply, place),
});

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
