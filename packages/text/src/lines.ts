import { balanceIsolates, direct, prepare, resolveIsolates } from './bidi.ts';
import { withoutControls } from './control.ts';
import type { Screen } from './screen.ts';
import { widthOf } from './width.ts';
import { wrapText } from './wrap.ts';

/** What precedes the first line of a paragraph and each other one; equally wide. */
export interface Margin {
  readonly first: string;
  readonly rest: string;
}

/** A part of a line that is set off. */
export interface Span {
  readonly text: string;
  readonly mark: (text: string) => string;
}

/** What a paragraph says; plain parts are shown as they are. */
export type Text = string | readonly (string | Span)[];

const NO_MARGIN: Margin = { first: '', rest: '' };

/** A paragraph wrapped to the screen's width, each line with its direction. */
export function paragraph(
  text: Text,
  screen: Screen,
  { first, rest }: Margin = NO_MARGIN,
): readonly string[] {
  const wrapped = wrap(prepare(marked(text), screen), screen.width - widthOf(first));
  return wrapped.map((line, index) => direct(`${index === 0 ? first : rest}${line}`, screen));
}

/** The only place where text and marks meet: the text is cleaned before, so that all escape sequences are marks. */
const marked = (text: Text): string =>
  (typeof text === 'string' ? [text] : text)
    .map((part) => (typeof part === 'string' ? cleaned(part) : part.mark(cleaned(part.text))))
    .join('');

/** No line begins with the dot between two parts. */
const cleaned = (text: string): string => withoutControls(text).replaceAll(' · ', '\u00A0· ');

/** Lines no wider than `width`, unless a single word is. */
export const wrap = (text: string, width: number): readonly string[] =>
  balanceIsolates(linesOf(resolveIsolates(text), Math.max(width, 1)));

/** No sign is wider than two columns for each unit it is written in, so short texts need no measuring. */
const linesOf = (text: string, width: number): readonly string[] =>
  text.length * 2 <= width
    ? text.split('\n').map((line) => line.trim())
    : wrapText(text.normalize(), width);

/** The space that brings a text to a width. */
export const padding = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text)));

/** How wide the widest of some texts is. */
export const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => widthOf(text)));

/** A margin of so many columns. */
export const indent = (columns: number): Margin => {
  const space = ' '.repeat(columns);
  return { first: space, rest: space };
};

export const BULLET: Margin = { first: '• ', rest: '  ' };

/** The number of an item among `count`, all equally wide. */
export function numbered(number: number, count: number): Margin {
  const width = `${count}. `.length;
  return { first: `${number}.`.padEnd(width), rest: ' '.repeat(width) };
}
