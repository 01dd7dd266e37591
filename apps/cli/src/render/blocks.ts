import type {
  BadgeBlock,
  Bar,
  ChartBlock,
  CitationsBlock,
  FieldsBlock,
  FollowUpsBlock,
  HeadingBlock,
  Language,
  ListBlock,
  ListItem,
  NoticeBlock,
  PagesBlock,
  TableBlock,
  TextBlock,
  TimelineBlock,
  TimelineEntry,
  VerbatimBlock,
} from '@us-morocco-security/answers';
import { words } from '../words.ts';
import { badgeText, withBadges } from './badge.ts';
import { isolate, undirected } from './bidi.ts';
import { grid } from './grid.ts';
import { indent, paragraph, widest } from './lines.ts';
import type { Screen } from './screen.ts';

type Lines = readonly string[];

const BULLET = { first: '• ', rest: '  ' };
const NO_BREAK_SPACE = '\u00A0';
const WIDEST_LABEL = 28;
const LONGEST_BAR = 40;

export const headingLines = ({ text }: HeadingBlock, screen: Screen): Lines =>
  paragraph(screen.colours.bold(screen.colours.underline(text)), screen);

export const textLines = ({ text }: TextBlock, screen: Screen): Lines => paragraph(text, screen);

/** Labels beside their values, or above them where a label is long. */
export function fieldsLines({ fields }: FieldsBlock, screen: Screen): Lines {
  const { bold } = screen.colours;
  if (widest(fields.map(({ label }) => label)) <= WIDEST_LABEL) {
    const rows = fields.map(({ label, value }) => [label, value]);
    return grid(rows, screen, (cell, _, column) => (column === 0 ? bold(cell) : cell));
  }
  return fields.flatMap(({ label, value }) => [
    ...paragraph(bold(label), screen),
    ...paragraph(value, screen, indent(2)),
  ]);
}

export const listLines = ({ items }: ListBlock, screen: Screen): Lines =>
  items.flatMap((item) => itemLines(item, screen));

function itemLines({ text, badges, detail, record }: ListItem, screen: Screen): Lines {
  const below = [
    ...(detail === undefined ? [] : [detail]),
    ...(record === undefined ? [] : [isolate(record)]),
  ];
  return [
    ...paragraph(withBadges(text, badges, screen), screen, BULLET),
    ...(below.length === 0
      ? []
      : paragraph(screen.colours.dim(below.join(` ·${NO_BREAK_SPACE}`)), screen, indent(2))),
  ];
}

export function tableLines({ columns, rows }: TableBlock, screen: Screen): Lines {
  const { bold } = screen.colours;
  return grid([columns, ...rows], screen, (cell, row) => (row === 0 ? bold(cell) : cell));
}

export const timelineLines = ({ entries }: TimelineBlock, screen: Screen): Lines =>
  entries.flatMap((entry) => entryLines(entry, screen));

const entryLines = ({ date, text, badges, record }: TimelineEntry, screen: Screen): Lines => [
  ...paragraph(screen.colours.cyan(date), screen),
  ...paragraph(
    `${withBadges(text, badges, screen)} ${screen.colours.dim(isolate(record))}`,
    screen,
    indent(2),
  ),
];

export const badgeLines = ({ badge }: BadgeBlock, screen: Screen): Lines =>
  paragraph(badgeText(badge, screen), screen);

/** A bar down the side, in the colour of what it warns of. */
export function noticeLines({ tone, title, lines }: NoticeBlock, screen: Screen): Lines {
  const { colours } = screen;
  const tones = {
    note: colours.cyan,
    divergence: colours.yellow,
    conflict: colours.yellow,
    refusal: colours.yellow,
    failure: colours.red,
  } as const satisfies Record<NoticeBlock['tone'], unknown>;
  const bar = `${tones[tone]('┃')} `;
  const margin = { first: bar, rest: bar };
  return [
    ...paragraph(colours.bold(title), screen, margin),
    ...lines.flatMap((line) => paragraph(line, screen, margin)),
  ];
}

export const citationsLines = ({ title, citations }: CitationsBlock, screen: Screen): Lines => [
  ...paragraph(screen.colours.bold(title), screen),
  ...citations.flatMap(({ text, badges, url }) => [
    ...paragraph(withBadges(text, badges, screen), screen, BULLET),
    ...(url === undefined ? [] : copied(`  ${screen.colours.dim(url)}`, screen)),
  ]),
];

export const verbatimLines = ({ label, text }: VerbatimBlock, screen: Screen): Lines => [
  ...paragraph(screen.colours.bold(label), screen),
  ...copied(text, screen),
];

/** Text to select and copy: never wrapped, reordered or marked. */
const copied = (text: string, screen: Screen): Lines =>
  text.split('\n').map((line) => undirected(line, screen));

export function chartLines({ title, bars, text }: ChartBlock, screen: Screen): Lines {
  const most = Math.max(...bars.map(({ value }) => value ?? 0));
  return [
    ...paragraph(screen.colours.bold(title), screen),
    ...bars.flatMap((bar) => barLines(bar, most, screen)),
    ...paragraph(text, screen),
  ];
}

/** A bar under its label; a place without a value has its label alone. */
function barLines({ label, value, shown }: Bar, most: number, screen: Screen): Lines {
  const named = paragraph(`${label}: ${shown}`, screen);
  if (value === null) return named;
  const longest = Math.min(LONGEST_BAR, screen.width - 2);
  const length = Math.max(1, Math.round((value / most) * longest));
  return [...named, ...paragraph(screen.colours.cyan('█'.repeat(length)), screen)];
}

/** Numbered at the prompt, where the number asks; else as they would be typed. */
export function followUpsLines(
  { commands }: FollowUpsBlock,
  screen: Screen,
  language: Language,
): Lines {
  const { followUps } = words[language];
  return [
    ...paragraph(screen.colours.bold(followUps[screen.reader]), screen),
    ...commands.flatMap(({ label }, index) => {
      const mark = screen.reader === 'prompt' ? `${index + 1}. ` : BULLET.first;
      return paragraph(isolate(label), screen, { first: mark, rest: ' '.repeat(mark.length) });
    }),
  ];
}

export function pagesLines(
  { label, page, pages }: PagesBlock,
  screen: Screen,
  language: Language,
): Lines {
  const { turnPage } = words[language];
  const hint = turnPage[screen.reader]({ page, pages });
  return paragraph(screen.colours.dim([label, ...hint].join(' · ')), screen);
}
