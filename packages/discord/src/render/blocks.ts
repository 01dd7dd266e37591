import type {
  Badge,
  Bar,
  Block,
  ChartBlock,
  CitationsBlock,
  Language,
  ListItem,
  NoticeBlock,
  TableBlock,
} from '@us-morocco-security/answers';
import { speak } from '@us-morocco-security/answers';
import { drawnBar, largestOf, lineOpening } from '@us-morocco-security/chat';
import { bold, escaped, link, quoted, small, verbatim } from './markdown.ts';

/** The context of a block. */
export interface Surroundings {
  readonly language: Language;
  /** The number of an item that can be asked about. */
  readonly numberOf: (item: ListItem) => number | undefined;
}

/** A block of an answer as Discord's Markdown. */
export function blockText(block: Block, { language, numberOf }: Surroundings): string {
  switch (block.type) {
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'text':
      return escaped(block.text);
    case 'fields':
      return lines(
        block.fields.map(({ label, value }) => labelled(label, escaped(value), language)),
      );
    case 'list':
      return lines(block.items.map((item) => itemText(item, numberOf(item))));
    case 'table':
      return tableText(block, language);
    case 'badge':
      return badgeText(block.badge);
    case 'notice':
      return noticeText(block);
    case 'citations':
      return citationsText(block);
    case 'verbatim':
      return `${bold(block.label)}\n${verbatim(block.text)}`;
    case 'chart':
      return chartText(block, language);
    default:
      return block satisfies never;
  }
}

/** Blocks one below the other, with a blank line between them. */
export const blocksText = (blocks: readonly Block[], around: Surroundings): string =>
  blocks.map((block) => blockText(block, around)).reduce(below, '');

/** Keeps a heading with the text below it. */
const below = (above: string, text: string): string =>
  above === '' ? text : `${above}${/^### .*$/.test(lastLine(above)) ? '\n' : '\n\n'}${text}`;

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

const lines = (all: readonly string[]): string => all.join('\n');

/** A badge after the text that it marks, not in code font, which does not join Arabic letters. */
export const badgeText = ({ text }: Badge): string => `*${escaped(`[${text}]`)}*`;

const withBadges = (text: string, badges: readonly Badge[]): string =>
  [text, ...badges.map(badgeText)].join(' ');

/** Adds no colon to a label that already ends with one. */
const labelled = (label: string, value: string, language: Language): string =>
  speak(language)('labelled', { label: bold(label.replace(/\s*:$/u, '')), value });

/** An item, with its warnings, and its note below. */
function itemText(item: ListItem, number: number | undefined): string {
  const { text, badges, detail } = item;
  const opening = escaped(`${lineOpening(item, number)} `);
  return lines([
    `${opening}${withBadges(escaped(text), badges)}`,
    ...(detail === undefined ? [] : [small(detail)]),
  ]);
}

/** A row is a line: every cell under the name of its column. */
const tableText = ({ columns, rows }: TableBlock, language: Language): string =>
  lines(
    rows.map(
      (row) =>
        `• ${row.map((cell, index) => cellText(columns[index], cell, language)).join(' · ')}`,
    ),
  );

const cellText = (column: string | undefined, cell: string, language: Language): string =>
  column === undefined || column === '' ? bold(cell) : labelled(column, escaped(cell), language);

const MARKS: Readonly<Record<NoticeBlock['tone'], string>> = {
  note: 'ℹ️',
  divergence: '✏️',
  conflict: '⚖️',
  refusal: '⚠️',
  failure: '⚠️',
};

const noticeText = ({ tone, title, lines: all }: NoticeBlock): string =>
  quoted(lines([`${bold(title)} ${MARKS[tone]}`, ...all.map(escaped)]));

const citationsText = ({ title, citations }: CitationsBlock): string =>
  lines([
    bold(title),
    ...citations.map(({ text, badges, url }) =>
      withBadges(`• ${url === undefined ? escaped(text) : link(text, url)}`, badges),
    ),
  ]);

/** Bars under their labels; where no value is on record, no bar is drawn. */
function chartText(chart: ChartBlock, language: Language): string {
  const { title, bars, summary, caveats } = chart;
  const most = largestOf(chart);
  return lines([
    bold(title),
    ...bars.map((bar) => barText(bar, most, language)),
    ...(summary === '' ? [] : [escaped(summary)]),
    ...caveats.map(escaped),
  ]);
}

function barText(bar: Bar, most: number, language: Language): string {
  const named = labelled(bar.label, escaped(bar.shown), language);
  const drawn = drawnBar(bar, most);
  return drawn === '' ? named : `${named}\n${drawn}`;
}
