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
  TimelineEntry,
} from '@us-morocco-security/answers';
import { NO_RECORD, speak, withoutBidiControls } from '@us-morocco-security/answers';
import { badgeText } from './badges.ts';
import { bold, escaped, link, small, verbatim } from './markdown.ts';

const LONGEST_BAR = 16;

/** A block of an answer as Discord's Markdown; empty for those that become buttons. */
export function blockText(block: Block, language: Language): string {
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
      return lines(block.items.map(itemText));
    case 'table':
      return tableText(block, language);
    case 'timeline':
      return lines(block.entries.map(entryText));
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
    case 'followUps':
    case 'pages':
      return '';
    default:
      return block satisfies never;
  }
}

const lines = (all: readonly string[]): string => all.join('\n');

const withBadges = (text: string, badges: readonly Badge[]): string =>
  [text, ...badges.map(badgeText)].join(' ');

const labelled = (label: string, value: string, language: Language): string =>
  speak(language)('labelled', { label: bold(label), value });

const itemText = ({ text, badges, detail }: ListItem): string =>
  lines([
    `• ${withBadges(escaped(text), badges)}`,
    ...(detail === undefined ? [] : [small(detail)]),
  ]);

const entryText = ({ date, text, badges }: TimelineEntry): string =>
  lines([bold(date), withBadges(escaped(text), badges)]);

/** A row is a line: its first cell, then the others under their columns' names. */
function tableText({ columns, rows }: TableBlock, language: Language): string {
  return lines(rows.map((row) => rowText(columns, row, language)));
}

function rowText(columns: readonly string[], row: readonly string[], language: Language): string {
  const [first = '', ...others] = row;
  if (others.length === 1) return labelled(first, escaped(others[0] ?? ''), language);
  const named = others.flatMap((cell, index) =>
    withoutBidiControls(cell) === NO_RECORD
      ? []
      : [
          speak(language)('labelled', {
            label: escaped(columns[index + 1] ?? ''),
            value: escaped(cell),
          }),
        ],
  );
  return `${bold(first)} · ${named.length === 0 ? NO_RECORD : named.join(' · ')}`;
}

const MARKS: Readonly<Record<NoticeBlock['tone'], string>> = {
  note: 'ℹ️',
  divergence: '✏️',
  conflict: '⚖️',
  refusal: '⚠️',
  failure: '⚠️',
};

/** The mark stands behind the title, so that an Arabic line begins with Arabic. */
const noticeText = ({ tone, title, lines: told }: NoticeBlock): string =>
  lines([`${bold(title)} ${MARKS[tone]}`, ...told.map(escaped)].map((line) => `> ${line}`));

const citationsText = ({ title, citations }: CitationsBlock): string =>
  lines([
    bold(title),
    ...citations.map(({ text, badges, url }) =>
      withBadges(`• ${url === undefined ? escaped(text) : link(text, url)}`, badges),
    ),
  ]);

/** Bars under their labels; where no value is on record, no bar is drawn. */
function chartText({ title, bars }: ChartBlock, language: Language): string {
  const most = Math.max(...bars.map(({ value }) => value ?? 0));
  return lines([bold(title), ...bars.map((bar) => barText(bar, most, language))]);
}

function barText({ label, value, shown }: Bar, most: number, language: Language): string {
  const named = labelled(label, escaped(shown), language);
  if (value === null) return named;
  return `${named}\n${'█'.repeat(Math.max(1, Math.round((value / most) * LONGEST_BAR)))}`;
}
