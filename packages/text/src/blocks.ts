import {
  type Badge,
  type Bar,
  type Block,
  type ChartBlock,
  type CitationsBlock,
  type FieldsBlock,
  isolate,
  type ListItem,
  type NoticeBlock,
  type TableBlock,
  type VerbatimBlock,
} from '@us-morocco-security/answers';
import { undirected } from './bidi.ts';
import { withoutControls } from './control.ts';
import { grid } from './grid.ts';
import { BULLET, indent, type Margin, paragraph, type Span, widest } from './lines.ts';
import { labelled } from './punctuation.ts';
import type { Screen } from './screen.ts';

type Lines = readonly string[];

const WIDEST_LABEL = 28;
const LONGEST_BAR = 40;

/**
 * A block as lines.
 *
 * @param sectionTitle - the section title already shown, so that a list of sources does not repeat it
 */
export function blockLines(block: Block, screen: Screen, sectionTitle: string): Lines {
  const { style } = screen;
  switch (block.type) {
    case 'heading':
      return paragraph([{ text: block.text, mark: style.heading }], screen);
    case 'text':
      return paragraph(block.text, screen);
    case 'fields':
      return fieldsLines(block, screen);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, screen));
    case 'table':
      return tableLines(block, screen);
    case 'badge':
      return paragraph([badgeSpan(block.badge, screen)], screen);
    case 'notice':
      return noticeLines(block, screen);
    case 'citations':
      return citationsLines(block, screen, sectionTitle);
    case 'verbatim':
      return verbatimLines(block, screen);
    case 'chart':
      return chartLines(block, screen);
    default:
      return block satisfies never;
  }
}

const badgeSpan = (badge: Badge, { style }: Screen): Span => ({
  text: `[${badge.text}]`,
  mark: (text) => style.badge(text, badge),
});

/** Badges as they follow a text on its line. */
export const badgeSpans = (badges: readonly Badge[], screen: Screen): readonly (string | Span)[] =>
  badges.flatMap((badge) => [' ', badgeSpan(badge, screen)]);

/** Labels beside their values, or above them where a label is long. */
function fieldsLines({ fields }: FieldsBlock, screen: Screen): Lines {
  const { label: mark } = screen.style;
  if (widest(fields.map(({ label }) => label)) <= WIDEST_LABEL) {
    const rows = fields.map(({ label, value }) => [label, value]);
    return grid(rows, screen, (cell, _, column) => (column === 0 ? mark(cell) : cell));
  }
  return fields.flatMap(({ label, value }) => [
    ...paragraph([{ text: label, mark }], screen),
    ...paragraph(value, screen, indent(2)),
  ]);
}

function itemLines({ text, badges, detail, record }: ListItem, screen: Screen): Lines {
  const below = [
    ...(detail === undefined ? [] : [detail]),
    ...(record === undefined ? [] : [isolate(record)]),
  ].join(' · ');
  return [
    ...paragraph([text, ...badgeSpans(badges, screen)], screen, BULLET),
    ...(below === '' ? [] : asideLines(below, screen)),
  ];
}

/** A second line in smaller type, where there is any, under the text of the first. */
export const asideLines = (
  text: string,
  screen: Screen,
  { rest }: Pick<Margin, 'rest'> = BULLET,
): Lines => paragraph([{ text, mark: screen.style.aside }], screen, { first: rest, rest });

function tableLines({ columns, rows }: TableBlock, screen: Screen): Lines {
  const { label } = screen.style;
  return grid([columns, ...rows], screen, (cell, row) => (row === 0 ? label(cell) : cell));
}

/** A bar down the side, in the colour of what it warns of. */
function noticeLines({ tone, title, lines }: NoticeBlock, screen: Screen): Lines {
  const bar = `${screen.style.notice('┃', tone)} `;
  const margin = { first: bar, rest: bar };
  return [
    ...paragraph([{ text: title, mark: screen.style.label }], screen, margin),
    ...lines.flatMap((line) => paragraph(line, screen, margin)),
  ];
}

const citationsLines = (
  { title, citations }: CitationsBlock,
  screen: Screen,
  sectionTitle: string,
): Lines => [
  ...(title === sectionTitle ? [] : paragraph([{ text: title, mark: screen.style.label }], screen)),
  ...citations.flatMap(({ text, badges, url }) => [
    ...paragraph([text, ...badgeSpans(badges, screen)], screen, BULLET),
    ...(url === undefined ? [] : addressLines(url, screen)),
  ]),
];

export const addressLines = (url: string, screen: Screen): Lines =>
  copied(url, screen, (line) => `  ${screen.style.aside(line)}`);

const verbatimLines = ({ label, text }: VerbatimBlock, screen: Screen): Lines => [
  ...paragraph([{ text: label, mark: screen.style.label }], screen),
  ...copied(text, screen, (line) => line),
];

/** Text to select and copy: never wrapped, reordered or given direction marks. */
const copied = (text: string, screen: Screen, mark: (line: string) => string): Lines =>
  withoutControls(text)
    .split('\n')
    .map((line) => undirected(mark(line), screen));

/** Bars instead of the summary, which says in words what they show. */
function chartLines({ title, bars, caveats }: ChartBlock, screen: Screen): Lines {
  const most = Math.max(...bars.map(({ value }) => value ?? 0));
  return [
    ...paragraph([{ text: title, mark: screen.style.label }], screen),
    ...bars.flatMap((bar) => barLines(bar, most, screen)),
    ...caveats.flatMap((caveat) => paragraph(caveat, screen)),
  ];
}

/** A bar under its label; a place without a value has its label alone. */
function barLines({ label, value, shown }: Bar, most: number, screen: Screen): Lines {
  const named = paragraph(labelled(label, shown, screen), screen);
  if (value === null || value <= 0) return named;
  const longest = Math.min(LONGEST_BAR, screen.width - 2);
  const length = Math.max(1, Math.round((value / most) * longest));
  return [...named, ...paragraph([{ text: '█'.repeat(length), mark: screen.style.bar }], screen)];
}
