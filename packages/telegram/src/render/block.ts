import type {
  Badge,
  Bar,
  Block,
  ChartBlock,
  CitationsBlock,
  FieldsBlock,
  Language,
  ListItem,
  NoticeBlock,
  TableBlock,
  VerbatimBlock,
} from '@us-morocco-security/answers';
import { drawnBar, largestOf, lineOpening } from '@us-morocco-security/chat';
import { bold, escaped, italic, link, pre, quote } from './html.ts';
import { labelled, line, lines } from './line.ts';

const BULLET = '• ';
const BETWEEN = ' · ';

/** The context of a block. */
export interface Surroundings {
  readonly language: Language;
  /** The number of an entry that a button asks about. */
  readonly numberOf: (item: ListItem) => number | undefined;
}

/** A block as HTML. */
export function blockHtml(block: Block, around: Surroundings): string {
  const { language } = around;
  switch (block.type) {
    case 'heading':
      return line(bold(escaped(block.text)), language);
    case 'text':
      return lines(escaped(block.text), language);
    case 'fields':
      return fieldsHtml(block, language);
    case 'list':
      return block.items.map((item) => itemHtml(item, around)).join('\n');
    case 'table':
      return tableHtml(block, language);
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
    default:
      return block satisfies never;
  }
}

/** Blocks one below the other. */
export const blocksHtml = (blocks: readonly Block[], around: Surroundings): string =>
  blocks.reduce((html, block, index) => {
    const before = blocks[index - 1];
    return `${html}${before === undefined ? '' : between(before, block)}${blockHtml(block, around)}`;
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
    .map(({ label, value }) =>
      labelled(bold(named(label)), lines(escaped(value), language), language),
    )
    .join('\n');

/** Adds no colon to a label that already ends with one. */
const named = (label: string): string => escaped(label.replace(/\s*:$/u, ''));

/** An entry, with its warnings, and its note below. */
function itemHtml(item: ListItem, { language, numberOf }: Surroundings): string {
  const { text, badges, detail } = item;
  const opening = lineOpening(item, numberOf(item));
  const [first = '', ...rest] = withBadges(escaped(text), badges).split('\n');
  return [
    line(`${opening} ${first}`, language),
    ...rest.map((one) => line(one, language)),
    ...noteLines(detail, language),
  ].join('\n');
}

/** Notes in smaller type, one per line. */
export const noteLines = (detail: string | undefined, language: Language): readonly string[] =>
  detail === undefined ? [] : detail.split('\n').map((one) => line(italic(escaped(one)), language));

/** A row is a line: every cell under the name of its column. */
const tableHtml = ({ columns, rows }: TableBlock, language: Language): string =>
  rows.map((row) => line(`${BULLET}${rowHtml(row, columns, language)}`, language)).join('\n');

const rowHtml = (row: readonly string[], columns: readonly string[], language: Language): string =>
  row
    .map((cell, index) => {
      const value = index === 0 ? bold(escaped(cell)) : escaped(cell);
      const label = columns[index] ?? '';
      return label === '' ? value : labelled(escaped(label), value, language);
    })
    .join(BETWEEN);

const noticeHtml = ({ title, lines: told }: NoticeBlock, language: Language): string =>
  quote(
    [
      line(bold(escaped(title)), language),
      ...told.map((one) => lines(escaped(one), language)),
    ].join('\n'),
  );

const citationsHtml = ({ citations }: CitationsBlock, language: Language): string =>
  citations
    .map(({ text, badges, url }) => {
      const source = url === undefined ? escaped(text) : link(escaped(text), url);
      return line(`${BULLET}${withBadges(source, badges)}`, language);
    })
    .join('\n');

const verbatimHtml = ({ label, text }: VerbatimBlock, language: Language): string =>
  `${line(bold(escaped(label)), language)}\n${pre(escaped(text))}`;

function chartHtml(chart: ChartBlock, language: Language): string {
  const most = largestOf(chart);
  return [
    line(bold(escaped(chart.title)), language),
    ...chart.bars.flatMap((bar) => barLines(bar, most, language)),
    ...chart.caveats.map((one) => lines(escaped(one), language)),
  ].join('\n');
}

/** A bar under its label. */
function barLines(bar: Bar, most: number, language: Language): readonly string[] {
  const { label, shown } = bar;
  const drawn = drawnBar(bar, most);
  const told = labelled(escaped(label), escaped(shown), language);
  return drawn === '' ? [told] : [told, line(drawn, language)];
}
