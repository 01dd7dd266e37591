import { sizeOf } from '@us-morocco-security/answers';
import { limits } from '../limits.ts';
import { textOf } from './html.ts';

/** The most that a message takes of a phone's screen: visible characters and lines, and rows of buttons. */
export const budget = { characters: 900, lines: 28, rows: 3 } as const;

/** The whole of a message, in the unit in which its parts are weighed. */
export const WHOLE = budget.characters * budget.lines;

/**
 * How much of a message some HTML takes: a message is full as soon as its characters or its lines are, or what a caption
 * holds, so that a picture can stand above it. There, unlike for a reader, what steers direction counts.
 */
export function weigh(html: string): number {
  const text = textOf(html);
  const { characters, lines } = sizeOf(text);
  return Math.max(
    characters * budget.lines,
    lines * budget.characters,
    Math.ceil(([...text].length * WHOLE) / limits.caption),
  );
}

/** A blank line. */
export const BLANK_LINE = budget.characters;
