import {
  type FollowUp,
  isolate,
  type Page,
  type Point,
  type Reply,
  speak,
} from '@us-morocco-security/answers';
import { undirected } from './bidi.ts';
import { addressLines, asideLines, badgeSpans, blockLines } from './blocks.ts';
import { BULLET, type Margin, numbered, paragraph, type Span, widest } from './lines.ts';
import { headed, labelled } from './punctuation.ts';
import type { Device, Screen } from './screen.ts';

type Lines = readonly string[];

/** A reply, or what is to be shown like one. */
export type Shown = Pick<
  Reply,
  'language' | 'direction' | 'lead' | 'points' | 'isList' | 'page' | 'next' | 'address'
> & {
  readonly sections: readonly Pick<Reply['sections'][number], 'title' | 'blocks'>[];
};

/** What the surface itself adds, and what it leaves out. */
export interface Frame {
  /** Whether the sections follow the first part. */
  readonly sections: boolean;
  /** Above the next questions. */
  readonly nextTitle: string;
  /** Whether a number asks a question: an entry of a list, then the next questions. */
  readonly numbered: boolean;
  /** How to turn the pages, behind where the reader is among them. */
  turnPage(page: Page): readonly string[];
}

/** A reply as text, with a line break at the end: the lead first, then the points, the sections, the next questions. */
export function renderReply(reply: Shown, device: Device, frame: Frame): string {
  const screen = { ...device, language: reply.language, direction: reply.direction };
  return joined(
    [
      leadLines(reply, screen),
      pointsLines(reply, screen),
      sourceLines(reply, screen),
      siteLines(reply, screen),
      pageLines(reply, screen, frame),
      ...(frame.sections ? reply.sections.flatMap((section) => sectionParts(section, screen)) : []),
      nextLines(reply, screen, frame),
    ],
    screen,
  );
}

/** A sentence that is no reply, shown like one. */
export function renderText(
  text: string,
  speaker: Pick<Reply, 'language' | 'direction'>,
  device: Device,
): string {
  const { language, direction } = speaker;
  const screen = { ...device, language, direction };
  return joined([paragraph(text, screen)], screen);
}

/** What a number asks at the prompt: the entries of a list in their order, then the next questions that are no entry. */
export const numberedQuestions = (
  reply: Pick<Reply, 'points' | 'isList' | 'next'>,
): readonly (FollowUp | undefined)[] => [
  ...(reply.isList ? reply.points.map((point) => point.next) : []),
  ...furtherQuestions(reply),
];

function furtherQuestions({
  points,
  isList,
  next,
}: Pick<Reply, 'points' | 'isList' | 'next'>): Reply['next'] {
  const asked = new Set(isList ? points.map((point) => point.next?.line) : []);
  return next.filter(({ line }) => !asked.has(line));
}

/** Parts with a blank line between. */
const joined = (parts: readonly Lines[], screen: Screen): string => {
  const lines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return `${lines.join('\n')}\n${undirected('', screen)}`;
};

function leadLines({ lead }: Shown, screen: Screen): Lines {
  const { text, figure } = lead;
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return paragraph(text, screen);
  const marked: Span = { text: figure, mark: screen.style.figure };
  return paragraph([text.slice(0, at), marked, text.slice(at + figure.length)], screen);
}

/** Where the lead's figure is printed. */
function sourceLines({ lead: { source }, language }: Shown, screen: Screen): Lines {
  if (source === null) return [];
  const named = labelled(speak(language)('label-source'), source.label, screen);
  return [
    ...paragraph([{ text: named, mark: screen.style.aside }], screen),
    ...(source.url === null ? [] : addressLines(source.url, screen)),
  ];
}

/** Where the answer is on the site of the host. */
function siteLines({ address, language }: Shown, screen: Screen): Lines {
  if (address === null) return [];
  const label = { text: headed(speak(language)('label-page'), screen), mark: screen.style.aside };
  return [...paragraph([label], screen), ...addressLines(address, screen)];
}

const pointsLines = ({ points, isList }: Shown, screen: Screen): Lines =>
  points.flatMap((point, index) =>
    pointLines(point, screen, isList ? numbered(index + 1, points.length) : BULLET, isList),
  );

function pointLines(
  { head, text, stage, badge, detail, record }: Point,
  screen: Screen,
  margin: Margin,
  isEntry: boolean,
): Lines {
  const { style } = screen;
  const line: (string | Span)[] = [];
  if (head !== undefined) {
    const mark = stage === undefined ? style.label : (head: string) => style.stage(head, stage);
    line.push({ text: headed(head, screen), mark }, ' ');
  }
  line.push(text, ...badgeSpans(badge === undefined ? [] : [badge], screen));
  if (isEntry && record !== undefined) line.push(' ', { text: isolate(record), mark: style.aside });
  return [
    ...paragraph(line, screen, margin),
    ...(detail === undefined ? [] : asideLines(detail, screen, margin)),
  ];
}

function pageLines({ page }: Shown, screen: Screen, { turnPage }: Frame): Lines {
  if (page === null) return [];
  const text = [page.label, ...turnPage(page)].join(' · ');
  return paragraph([{ text, mark: screen.style.aside }], screen);
}

/** A title with a rule under it, then each block; a heading stays with what it heads. */
function sectionParts(
  { title, blocks }: Shown['sections'][number],
  screen: Screen,
): readonly Lines[] {
  const titled = paragraph([{ text: title, mark: screen.style.title }], screen);
  const rule = paragraph('─'.repeat(Math.min(widest([title]), screen.width)), screen);
  const parts: Lines[] = [[...titled, ...rule]];
  let isHeaded = true;
  for (const block of blocks) {
    const lines = blockLines(block, screen, title);
    const above = isHeaded ? parts.pop() : undefined;
    parts.push([...(above ?? []), ...lines]);
    isHeaded = block.type === 'heading';
  }
  return parts;
}

function nextLines(reply: Shown, screen: Screen, frame: Frame): Lines {
  const next = frame.numbered ? furtherQuestions(reply) : reply.next;
  if (next.length === 0) return [];
  const before = reply.isList ? reply.points.length : 0;
  return [
    ...paragraph([{ text: frame.nextTitle, mark: screen.style.label }], screen),
    ...next.flatMap(({ line }, index) =>
      paragraph(
        isolate(line),
        screen,
        frame.numbered ? numbered(before + index + 1, before + next.length) : BULLET,
      ),
    ),
  ];
}
