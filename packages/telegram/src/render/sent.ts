import type { InlineKeyboardMarkup } from '@grammyjs/types';
import type { Message } from './index.ts';

/** Parameters of every message. Link previews are off: one would single out one source among many. */
export const format = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

/** Parameters of every caption. */
export const captionFormat = { parse_mode: 'HTML' } as const;

/** The buttons of a message, where it has any. */
export const markup = ({ keyboard }: Message): { readonly reply_markup?: InlineKeyboardMarkup } =>
  keyboard.length === 0
    ? {}
    : { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } };
