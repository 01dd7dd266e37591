import type { Block, ChartBlock } from '@us-morocco-security/answers';
import { largestOf } from './marks.ts';

/** What a platform shows at once. */
export interface ScreenSize {
  /** How much of the limit a block takes; the whole of a list is never more than its items one by one. */
  weigh(block: Block): number;
  /** How much of it two blocks take that follow one another, besides their own weights. */
  readonly gap?: number;
  readonly limit: number;
}

/**
 * Divides an answer between screens that hold so much each. Nothing is dropped and nothing is cut but plain text, and
 * that between words: a list goes on with its next item, a notice or a table under its title again. A heading stays
 * with what it heads, where both fit.
 *
 * @returns at least one screen
 */
export function intoScreens(
  blocks: readonly Block[],
  size: ScreenSize,
): readonly (readonly Block[])[] {
  const screens: Piece[][] = [];
  let screen: Piece[] = [];
  let room = size.limit;
  for (const piece of blocks.flatMap((block, from) => piecesOf(block, from, size))) {
    const gap = isApart(screen.at(-1), piece) ? (size.gap ?? 0) : 0;
    if (piece.weight + gap > room && screen.length > 0) {
      const headings = trailingHeadings(screen);
      const isCarried =
        headings.length < screen.length && weightOf(headings) + piece.weight <= size.limit;
      screens.push(isCarried ? screen.slice(0, screen.length - headings.length) : screen);
      screen = isCarried ? headings : [];
      room = size.limit - weightOf(screen) - piece.weight;
    } else {
      room -= piece.weight + gap;
    }
    screen.push(piece);
  }
  return [...screens, screen].map(joined);
}

/** The least part of a block that is shown whole. */
interface Piece {
  readonly block: Block;
  /** The place of the block that it is of. */
  readonly from: number;
  readonly weight: number;
}

const isApart = (before: Piece | undefined, piece: Piece): boolean =>
  before !== undefined && (before.from !== piece.from || before.block.type !== piece.block.type);

const weightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { weight }) => sum + weight, 0);

function trailingHeadings(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ block }) => !isHeading(block));
  return pieces.slice(last + 1);
}

const isHeading = ({ type }: Block): boolean => type === 'heading' || type === 'badge';

const piecesOf = (block: Block, from: number, size: ScreenSize): readonly Piece[] =>
  parts(block, size).map((part) => ({ block: part, from, weight: size.weigh(part) }));

function parts(block: Block, size: ScreenSize): readonly Block[] {
  switch (block.type) {
    case 'fields':
      return block.fields.map((field) => ({ ...block, fields: [field] }));
    case 'list':
      return block.items.map((item) => ({ ...block, items: [item] }));
    case 'table':
      return block.rows.map((row) => ({ ...block, rows: [row] }));
    case 'notice':
      return block.lines.length === 0
        ? [block]
        : block.lines.map((line) => ({ ...block, lines: [line] }));
    case 'citations':
      return block.citations.map((citation) => ({ ...block, citations: [citation] }));
    case 'text':
    case 'verbatim':
      return textParts(block.text, (text) => size.weigh({ ...block, text }) <= size.limit).map(
        (text) => ({ ...block, text }),
      );
    case 'chart':
      return size.weigh(block) <= size.limit ? [block] : chartParts(block);
    case 'heading':
    case 'badge':
      return [block];
    default:
      return block satisfies never;
  }
}

/** The bars one by one, all drawn by the same measure, and then the caveats. */
function chartParts(chart: ChartBlock): readonly Block[] {
  const most = largestOf(chart);
  return [
    ...chart.bars.map((bar) => ({ ...chart, most, bars: [bar], caveats: [] })),
    ...chart.caveats.map((text) => ({ type: 'text', text }) as const),
  ];
}

/** A text in as few parts as fit, divided at spaces; a word longer than a screen is divided where it must be. */
function textParts(text: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(text) || text.length < 2) return [text];
  const half = Math.ceil(text.length / 2);
  const space = text.lastIndexOf(' ', half);
  const at = space > 0 ? space : afterPair(text, half);
  const [one, other] = [text.slice(0, at), text.slice(at).trimStart()];
  return [...textParts(one, fits), ...(other === '' ? [] : textParts(other, fits))];
}

/** Never between the two halves of a character beyond the basic plane. */
const afterPair = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;

/** Pieces of one block that share a screen become one block again. */
function joined(pieces: readonly Piece[]): readonly Block[] {
  const blocks: { block: Block; from: number }[] = [];
  for (const { block, from } of pieces) {
    const last = blocks.at(-1);
    const both = last?.from === from ? join(last.block, block) : undefined;
    if (last !== undefined && both !== undefined) last.block = both;
    else blocks.push({ block, from });
  }
  return blocks.map(({ block }) => block);
}

function join(one: Block, other: Block): Block | undefined {
  if (one.type === 'fields' && other.type === 'fields') {
    return { ...one, fields: [...one.fields, ...other.fields] };
  }
  if (one.type === 'list' && other.type === 'list') {
    return { ...one, items: [...one.items, ...other.items] };
  }
  if (one.type === 'table' && other.type === 'table') {
    return { ...one, rows: [...one.rows, ...other.rows] };
  }
  if (one.type === 'notice' && other.type === 'notice') {
    return { ...one, lines: [...one.lines, ...other.lines] };
  }
  if (one.type === 'citations' && other.type === 'citations') {
    return { ...one, citations: [...one.citations, ...other.citations] };
  }
  if (one.type === 'chart' && other.type === 'chart') {
    return { ...one, bars: [...one.bars, ...other.bars] };
  }
  return undefined;
}
