import { type Block, intoScreens, type Reply, speak } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Place } from '../button-id.ts';
import { limits } from '../limits.ts';
import { accentOf } from './badges.ts';
import { blockText } from './blocks.ts';
import { controls, type Row, sourcesButton } from './controls.ts';
import { small, verbatim } from './markdown.ts';
import { cutNotice, type Question, questionOf, roomFor, toldBlocks } from './question.ts';

/** A message as Discord takes it: Components V2, and nobody is ever notified by it. */
export interface Message {
  readonly flags: number;
  readonly components: (APIContainerComponent | Row)[];
  readonly allowed_mentions: { readonly parse: [] };
}

/** A message in Components V2; only its asker sees a private one. */
const messageOf = (components: Message['components'], isPrivate: boolean): Message => ({
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  components,
  allowed_mentions: { parse: [] },
});

/** The component that holds the text which was asked about: buttons read it back from there. */
export const QUESTION_ID = 1000;

/** What a screen is rendered for. */
export interface Showing {
  readonly dataset: Dataset;
  readonly place: Place;
  /** Whether only the asker sees it: then it can be posted. */
  readonly isPrivate: boolean;
}

/** One screen of an answer, or of its sources, with everything that can be pressed under it. */
export function renderReply(reply: Reply, showing: Showing): Message {
  const { language } = reply;
  const { isPrivate } = showing;
  const question = questionOf(reply);
  const screens = screensOf(reply, question, showing.place.view);
  const screen = Math.min(showing.place.screen, screens.length - 1);
  const place = { ...showing.place, request: reply.request, screen };
  const shown = screens[screen] ?? [];
  const pages = reply.blocks.find((block) => block.type === 'pages');
  const position = { place, screens: screens.length, pages: pages?.pages ?? 1 };
  const rows = controls(reply, position, shown, showing);
  const footer = [
    ...(place.view === 'answer' && pages !== undefined ? [pages.label] : []),
    ...(screens.length > 1
      ? [speak(language)('chat-part', { part: screen + 1, parts: screens.length })]
      : []),
  ];
  const told = [
    ...(question === undefined ? [] : [questionDisplay(question)]),
    ...bodyOf(reply, shown, place, limits.components - sizeOf(rows) - 5),
    ...(footer.length === 0 ? [] : [textDisplay(small(footer.join(' · ')))]),
  ];
  return messageOf([container(told, edgeOf(reply)), ...rows], isPrivate);
}

/** A sentence of the bot itself. */
export const renderSentence = (text: string, isPrivate: boolean): Message =>
  messageOf([container([textDisplay(text)], undefined)], isPrivate);

function screensOf(reply: Reply, question: Question | undefined, view: Place['view']) {
  const { blocks, language } = reply;
  const told =
    view === 'sources'
      ? [
          ...blocks.filter(isTitle).slice(0, 1),
          ...blocks.filter(({ type }) => type === 'citations'),
        ]
      : [...toldBlocks(reply, question), ...(question?.isCut ? [cutNotice(language)] : [])];
  return intoScreens(told, {
    weigh: (block) => blockText(block, language).length + 2,
    limit: roomFor(question),
  });
}

const isTitle = ({ type }: Block): boolean => type === 'heading';

/** Groups of text, each under its heading, with a line between them; in one text where that would be too many. */
function bodyOf(
  reply: Reply,
  shown: readonly Block[],
  place: Place,
  most: number,
): readonly APIComponentInContainer[] {
  const texts = groups(shown).map((group) =>
    group.map((block) => blockText(block, reply.language)).join('\n'),
  );
  const fitting = texts.length * 2 <= most ? texts : [texts.join('\n\n')];
  const isSourced =
    place.view === 'answer' && reply.blocks.some(({ type }) => type === 'citations');
  const [sources] = isSourced ? sourcesButton(place, reply.language) : [];
  return fitting.flatMap((text, index): readonly APIComponentInContainer[] => {
    if (index > 0) return [{ type: ComponentType.Separator }, textDisplay(text)];
    if (sources === undefined) return [textDisplay(text)];
    const [title = '', ...rest] = text.split('\n');
    return [
      {
        type: ComponentType.Section,
        components: [textDisplay(title)],
        accessory: sources,
      },
      ...(rest.length === 0 ? [] : [textDisplay(rest.join('\n'))]),
    ];
  });
}

/** Blocks by the heading above them. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last === undefined || isTitle(block)) all.push([block]);
    else last.push(block);
  }
  return all;
}

const textDisplay = (content: string, id?: number): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
  ...(id === undefined ? {} : { id }),
});

const questionDisplay = ({ label, text }: Question): APITextDisplayComponent =>
  textDisplay(`${small(label)}\n${verbatim(text)}`, QUESTION_ID);

const container = (
  components: readonly APIComponentInContainer[],
  accent: number | undefined,
): APIContainerComponent => ({
  type: ComponentType.Container,
  components: [...components],
  ...(accent === undefined ? {} : { accent_color: accent }),
});

const sizeOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { components }) => sum + 1 + components.length, 0);

const FAILURE_COLOUR = 0xcf222e;

/** The colour of the one stage that an answer is about. */
function edgeOf({ blocks, failure }: Reply): number | undefined {
  if (failure !== null) return FAILURE_COLOUR;
  const [colour] = blocks.flatMap((block) =>
    block.type === 'badge' ? (accentOf(block.badge) ?? []) : [],
  );
  return colour;
}
