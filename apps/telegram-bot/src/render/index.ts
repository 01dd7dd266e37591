import {
  type Block,
  freeTextOf,
  intoScreens,
  type Reply,
  speak,
  wasCut,
} from '@us-morocco-security/answers';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Part } from '../button-data.ts';
import { limits } from '../limits.ts';
import { blockHtml, blocksHtml } from './block.ts';
import { bold, code, escaped, pre, quote, weigh } from './html.ts';
import { answerKeyboard, type Surface } from './keyboard.ts';
import { labelled, line } from './line.ts';

/** A message as Telegram takes it: HTML, and rows of buttons. */
export interface Message {
  readonly html: string;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** An answer as messages: its screens, and where it stands among its pages. */
export interface RenderOptions {
  readonly surface: Surface;
  /** The name of the bot, for links into it. */
  readonly username: string;
}

/** Left free for the lines at the foot of a screen, which say where it stands. */
const FOOT = 150;

/** Divides an answer between as many messages as it takes, each with its buttons. */
export function renderReply(reply: Reply, options: RenderOptions): readonly Message[] {
  const { language } = reply;
  const pinned = pinnedHtml(reply);
  const limit = limits.message - FOOT - weigh(pinned);
  const screens = intoScreens(bodyOf(reply), {
    weigh: (block) => weigh(blockHtml(block, language)) + BETWEEN_BLOCKS,
    limit,
  });
  return screens.map((blocks, part) => ({
    html: screenHtml(blocks, { reply, pinned, part, parts: screens.length }),
    keyboard: answerKeyboard(reply, { ...options, part, parts: screens.length }),
  }));
}

/** The screen asked for, or the last where the answer has become shorter. */
export const screenAt = (screens: readonly Message[], part: Part): Message | undefined =>
  (part === 'last' ? undefined : screens[part]) ?? screens.at(-1);

const BETWEEN_BLOCKS = 2;

/** What is said in blocks, but for the question that stands above. */
const bodyOf = ({ blocks, request }: Reply): readonly Block[] =>
  blocks.filter(
    (block) =>
      !isAround(block) && !(block.type === 'verbatim' && block.text === freeTextOf(request)),
  );

const isAround = ({ type }: Block): boolean => type === 'followUps' || type === 'pages';

/**
 * The free text that was asked about. It stands above each screen, so that any of its buttons can read it back: a
 * button has no room for it.
 */
function pinnedHtml({ blocks, language, request }: Reply): string {
  const text = freeTextOf(request);
  if (text === undefined || text.trim() === '') return '';
  const say = speak(language);
  const shown = blocks.find((block) => block.type === 'verbatim' && block.text === text);
  const label = shown?.type === 'verbatim' ? shown.label : say('chat-question');
  const long = text.includes('\n') || shown !== undefined;
  const asked = long
    ? `${line(bold(escaped(label)), language)}\n${pre(escaped(text))}`
    : labelled(bold(escaped(label)), code(escaped(text)), language);
  return wasCut(text) ? `${asked}\n${quote(line(escaped(say('chat-text-cut')), language))}` : asked;
}

interface Screen {
  readonly reply: Reply;
  readonly pinned: string;
  readonly part: number;
  readonly parts: number;
}

/** The question stands below the title of its answer, and on top of what goes on without one. */
function screenHtml(blocks: readonly Block[], { reply, pinned, part, parts }: Screen): string {
  const { language } = reply;
  const [first, ...rest] = blocks;
  const hasTitle = part === 0 && first?.type === 'heading' && pinned !== '';
  const title = hasTitle ? blockHtml(first, language) : '';
  const body = blocksHtml(hasTitle ? rest : blocks, language);
  const foot = footOf(reply, part, parts);
  return joined('\n\n', joined('\n', title, pinned), body, foot);
}

const joined = (joint: string, ...htmls: readonly string[]): string =>
  htmls.filter((html) => html !== '').join(joint);

/** Where the reader stands: which page of the answer, which part of the page. */
function footOf({ blocks, language }: Reply, part: number, parts: number): string {
  const labels = [
    ...blocks.flatMap((block) => (block.type === 'pages' ? [block.label] : [])),
    ...(parts > 1 ? [speak(language)('chat-part', { part: part + 1, parts })] : []),
  ];
  return labels.length === 0 ? '' : line(labels.map(escaped).join(' · '), language);
}
