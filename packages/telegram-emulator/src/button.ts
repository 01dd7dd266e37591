import type { InlineKeyboardMarkup } from '@grammyjs/types';

/** A button by its text or its data; `{ data }` also presses what the message does not show. */
export type Button = string | { readonly data: string };

/** The data that pressing the button sends. */
export function dataOf(button: Button, markup: InlineKeyboardMarkup | undefined): string {
  if (typeof button !== 'string') return button.data;
  const buttons = (markup?.inline_keyboard ?? []).flat();
  const callbacks = buttons.flatMap((key) => ('callback_data' in key ? [key] : []));
  const pressed =
    callbacks.find(({ text }) => seen(text) === seen(button)) ??
    callbacks.find(({ callback_data }) => callback_data === button);
  if (pressed !== undefined) return pressed.callback_data;
  throw new Error(`No button "${button}" among: ${buttons.map(({ text }) => text).join(', ')}`);
}

/** A label as people see it: without what steers its direction. */
const seen = (text: string): string => text.replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, '');
