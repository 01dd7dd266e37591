import { sizeOf } from '@us-morocco-security/answers';
import { textOf } from './html.ts';

/** The most that a message takes of a phone's screen: visible characters and lines, and rows of buttons. */
export const budget = { characters: 900, lines: 28, rows: 3 } as const;

/** The whole of a message, in the unit in which its parts are weighed. */
export const WHOLE = budget.characters * budget.lines;

/** How much of a message some HTML takes: a message is full as soon as its characters or its lines are. */
export function weigh(html: string): number {
  const { characters, lines } = sizeOf(textOf(html));
  return Math.max(characters * budget.lines, lines * budget.characters);
}

/** A blank line. */
export const BLANK_LINE = budget.characters;
