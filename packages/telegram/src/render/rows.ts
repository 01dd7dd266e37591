import type { InlineKeyboardButton } from '@grammyjs/types';
import { withoutBidiControls } from '@us-morocco-security/answers';
import type { Buttons } from './buttons.ts';

/** What a button holds on a phone where a row has so many: one, two, three, four. */
const MOST_CHARACTERS = [28, 14, 12, 9] as const;
/** Entries are numbered buttons, as many to a row as Telegram shows. */
export const MOST_NUMBERS = 8;

export type Rows = readonly Buttons[];

/** Whether labels fit beside one another. */
export const fitTogether = (row: Buttons): boolean => {
  const most = MOST_CHARACTERS[row.length - 1];
  return most !== undefined && row.every(({ text }) => withoutBidiControls(text).length <= most);
};

/** Buttons two by two in the order given; a long label has a row to itself. */
export function inPairs(buttons: Buttons): Rows {
  const rows: InlineKeyboardButton[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    if (last?.length === 1 && fitTogether([...last, button])) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

/** The buttons that fit so many rows, in pairs, and what is left. */
export function firstPairs(buttons: Buttons, rows: number): { rows: Rows; left: Buttons } {
  const shown = inPairs(buttons).slice(0, rows);
  return { rows: shown, left: buttons.slice(shown.flat().length) };
}

/** Removes duplicate labels, keeping the first. */
export const withoutDoubles = (buttons: Buttons): Buttons =>
  [...new Map(buttons.toReversed().map((button) => [button.text, button])).values()].toReversed();
