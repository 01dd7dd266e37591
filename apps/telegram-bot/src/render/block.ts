import type {
  Badge,
  Bar,
  Block,
  ChartBlock,
  CitationsBlock,
  FieldsBlock,
  Language,
  ListBlock,
  ListItem,
  NoticeBlock,
  TableBlock,
  TimelineBlock,
  TimelineEntry,
  VerbatimBlock,
} from '@us-morocco-security/answers';
import { NO_RECORD } from '@us-morocco-security/answers';
import { bold, code, escaped, folded, link, pre, quote } from './html.ts';
import { apart, labelled, line, lines } from './line.ts';

const BULLET = '• ';
const BETWEEN = ' · ';
/** As wide as the bar of a chart may be: a phone shows some thirty of these beside one another. */
const LONGEST_BAR = 16;

/** A block as HTML. What stands in the keyboard or at the foot of the message is none here. */
export function blockHtml(block: Block, language: Language): string {
  switch (block.type) {
    case 'heading':
      return line(bold(escaped(block.text)), language);
    case 'text':
      return lines(escaped(block.text), language);
    case 'fields':
      return fieldsHtml(block, language);
    case 'list':
      return listHtml(block, language);
    case 'table':
      return tableHtml(block, language);
    case 'timeline':
      return timelineHtml(block, language);
    case 'badge':
      return line(badgeHtml(block.badge), language);
    case 'notice':
      return noticeHtml(block, language);
    case 'citations':
      return citationsHtml(block, language);
    case 'verbatim':
      return verbatimHtml(block, language);
    case 'chart':
      return chartHtml(block, language);
    case 'followUps':
    case 'pages':
      return '';
    default:
      return block satisfies never;
  }
}

/** Blocks one below the other. */
export const blocksHtml = (blocks: readonly Block[], language: Language): string =>
  blocks.reduce((html, block, index) => {
    const before = blocks[index - 1];
    return `${html}${before === undefined ? '' : between(before, block)}${blockHtml(block, language)}`;
  }, '');

function between(one: Block, other: Block): string {
  const belong = one.type === 'heading' || (one.type === 'badge' && other.type === 'badge');
  return belong ? '\n' : '\n\n';
}

const badgeHtml = ({ text }: Badge): string => `[${escaped(text)}]`;

const withBadges = (html: string, badges: readonly Badge[]): string =>
  [html, ...badges.map(badgeHtml)].join(' ');

const fieldsHtml = ({ fields }: FieldsBlock, language: Language): string =>
  fields
    .map(({ label, value }) => labelled(bold(named(label)), escaped(value), language))
    .join('\n');

/** A label that ends with a colon of its own needs no other. */
const named = (label: string): string => escaped(label.replace(/\s*:$/u, ''));

const listHtml = ({ items }: ListBlock, language: Language): string =>
  items.map((item) => itemHtml(item, language)).join('\n');

function itemHtml({ text, badges, detail, record }: ListItem, language: Language): string {
  // What begins like a command is there to be typed: a touch copies it.
  const told = text.startsWith('/') ? apart(code(escaped(text))) : escaped(text);
  const below = [
    ...(detail === undefined ? [] : [escaped(detail)]),
    ...(record === undefined ? [] : [apart(code(escaped(record)))]),
  ].join(BETWEEN);
  const first = line(`${BULLET}${withBadges(told, badges)}`, language);
  return below === '' ? first : `${first}\n${line(below, language)}`;
}

const tableHtml = ({ columns, rows }: TableBlock, language: Language): string =>
  rows.map((row) => rowHtml(row, columns, language)).join('\n');

/** A row is a line: the first cell says what the others are about, and their columns label them. */
function rowHtml(
  [first = '', ...cells]: readonly string[],
  [, ...labels]: readonly string[],
  language: Language,
): string {
  const about = bold(escaped(first));
  if (cells.every((cell) => cell === NO_RECORD)) {
    return line(`${BULLET}${labelled(about, NO_RECORD, language)}`, language);
  }
  const values = cells.map((cell, index) =>
    labelled(escaped(labels[index] ?? ''), escaped(cell), language),
  );
  return line(`${BULLET}${apart(about)} — ${values.join(BETWEEN)}`, language);
}

const timelineHtml = ({ entries }: TimelineBlock, language: Language): string =>
  entries.map((entry) => entryHtml(entry, language)).join('\n');

function entryHtml({ date, text, badges, record }: TimelineEntry, language: Language): string {
  const named = withBadges(escaped(text), badges);
  return line(
    `${BULLET}${bold(escaped(date))} — ${named}${BETWEEN}${apart(code(escaped(record)))}`,
    language,
  );
}

const noticeHtml = ({ title, lines: told }: NoticeBlock, language: Language): string =>
  quote(
    [
      line(bold(escaped(title)), language),
      ...told.map((one) => lines(escaped(one), language)),
    ].join('\n'),
  );

function citationsHtml({ title, citations }: CitationsBlock, language: Language): string {
  const cited = citations.map(({ text, badges, url }) => {
    const named = url === undefined ? escaped(text) : link(escaped(text), url);
    return line(`${BULLET}${withBadges(named, badges)}`, language);
  });
  return folded([line(bold(escaped(title)), language), ...cited].join('\n'));
}

const verbatimHtml = ({ label, text }: VerbatimBlock, language: Language): string =>
  `${line(bold(escaped(label)), language)}\n${pre(escaped(text))}`;

function chartHtml({ title, bars, text }: ChartBlock, language: Language): string {
  const most = Math.max(...bars.map(({ value }) => value ?? 0));
  return [
    line(bold(escaped(title)), language),
    ...bars.flatMap((bar) => barLines(bar, most, language)),
    lines(escaped(text), language),
  ].join('\n');
}

/** A bar under its label. Where nothing is on record, or nothing was counted, nothing is drawn. */
function barLines({ label, value, shown }: Bar, most: number, language: Language): string[] {
  const named = labelled(escaped(label), escaped(shown), language);
  if (value === null || value <= 0) return [named];
  const length = Math.max(1, Math.round((value / most) * LONGEST_BAR));
  return [named, line('█'.repeat(length), language)];
}
