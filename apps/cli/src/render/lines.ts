import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { balanceIsolates, direct, prepare, resolveIsolates } from './bidi.ts';
import type { Screen } from './screen.ts';

/** What stands before the first line of a paragraph and before each other one; equally wide. */
export interface Margin {
  readonly first: string;
  readonly rest: string;
}

const NO_MARGIN: Margin = { first: '', rest: '' };

/** A paragraph wrapped to the screen's width, each line with its direction. */
export function paragraph(
  text: string,
  screen: Screen,
  { first, rest }: Margin = NO_MARGIN,
): readonly string[] {
  return wrap(prepare(text, screen), screen.width - stringWidth(first)).map((line, index) =>
    direct(`${index === 0 ? first : rest}${line}`, screen),
  );
}

/** Lines no wider than `width`, unless a single word is. */
export const wrap = (text: string, width: number): readonly string[] =>
  balanceIsolates(wrapAnsi(resolveIsolates(text), Math.max(width, 1), { trim: true }).split('\n'));

/** The space that brings a text to a width. */
export const padding = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - stringWidth(text)));

/** How wide the widest of some texts is. */
export const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => stringWidth(text)));

/** A margin of so many columns. */
export const indent = (columns: number): Margin => {
  const space = ' '.repeat(columns);
  return { first: space, rest: space };
};
