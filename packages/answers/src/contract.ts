/**
 * What every surface must show of a reply. A surface's test renders a reply, hands over the text that a reader sees and
 * expects nothing to be missing: every text of every block type, under its own label, in order, with its marker.
 */
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import type { Badge, Block, Point, Reply, Section } from './reply.ts';

/** A text that a reader must find, or a value that must follow its label. */
export type Expected = string | { readonly label: string; readonly value: string };

/** What the first message of a reply must show, in order. */
export const firstTexts = ({ lead, points, page }: Reply): readonly Expected[] => [
  lead.text,
  ...points.flatMap(pointTexts),
  ...(lead.source === null ? [] : [lead.source.label]),
  ...(page === null ? [] : [page.label]),
];

const pointTexts = ({ head, text, badge, detail }: Point): readonly Expected[] => [
  head === undefined ? text : { label: head, value: text },
  ...(badge === undefined ? [] : [badge.text]),
  ...(detail === undefined ? [] : detail.split('\n')),
];

/** What the screens of an opened section must show together, in order. */
export const sectionTexts = ({ title, blocks }: Section): readonly Expected[] => [
  title,
  ...blocks.flatMap(blockTexts),
];

/** Every text of a block that a reader must see, except addresses. */
export function blockTexts(block: Block): readonly Expected[] {
  switch (block.type) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'fields':
      return block.fields;
    case 'list':
      return block.items.flatMap(({ text, badges, detail }) => [
        text,
        ...badgeTexts(badges),
        ...(detail === undefined ? [] : detail.split('\n')),
      ]);
    case 'table':
      return block.rows.flatMap((row) =>
        row.map((value, index) => ({ label: block.columns[index] ?? '', value })),
      );
    case 'badge':
      return [block.badge.text];
    case 'notice':
      return [block.title, ...block.lines];
    case 'citations':
      return block.citations.flatMap(({ text, badges }) => [text, ...badgeTexts(badges)]);
    case 'verbatim':
      return [block.label, block.text];
    case 'chart':
      return [
        block.title,
        ...block.bars.map(({ label, shown }) => ({ label, value: shown })),
        ...block.caveats,
      ];
    default:
      return block satisfies never;
  }
}

const badgeTexts = (badges: readonly Badge[]): readonly string[] => badges.map(({ text }) => text);

/**
 * The expected texts that are missing.
 *
 * @param shown - the text as it is seen: no markup, no addresses
 * @returns the expected texts that are not there, or not in their order
 */
export function missingFrom(shown: string, expected: readonly Expected[]): readonly Expected[] {
  const text = seen(shown);
  const missing: Expected[] = [];
  let from = 0;
  for (const each of expected) {
    const end = endOf(text, each, from);
    if (end === undefined) missing.push(each);
    else from = end;
  }
  return missing;
}

const seen = (text: string): string => withoutBidiControls(text).replace(/\s+/gu, ' ').trim();

/** Where an expected text ends that begins at or after a place. */
function endOf(text: string, expected: Expected, from: number): number | undefined {
  const { label, value } = typeof expected === 'string' ? { label: '', value: expected } : expected;
  return seen(label) === ''
    ? endOfText(text, seen(value), from)
    : endOfLabelled(text, seen(label), seen(value), from);
}

function endOfText(text: string, wanted: string, from: number): number | undefined {
  const at = text.indexOf(wanted, from);
  return at < 0 ? undefined : at + wanted.length;
}

/** Spaces and a colon may be between a label and its value. */
const BETWEEN = /[\s:]*/uy;

function endOfLabelled(text: string, label: string, value: string, from: number) {
  for (let at = text.indexOf(label, from); at >= 0; at = text.indexOf(label, at + 1)) {
    BETWEEN.lastIndex = at + label.length;
    BETWEEN.test(text);
    const begin = BETWEEN.lastIndex;
    if (text.startsWith(value, begin)) return begin + value.length;
  }
  return undefined;
}
