import {
  directionOf,
  type Language,
  openLeftToRight,
  openRightToLeft,
  speak,
} from '@us-morocco-security/answers';
import { textOf } from './html.ts';

/**
 * A line of a message that runs in the direction of its language: clients take the direction of each line from its first
 * strong letter, so that one which begins with a name of the other script gets a mark in front.
 */
export function line(html: string, language: Language): string {
  const text = textOf(html);
  const opened = directionOf(language) === 'rtl' ? openRightToLeft(text) : openLeftToRight(text);
  return `${opened.slice(0, opened.length - text.length)}${html}`;
}

/** Each line of a text by itself. */
export const lines = (html: string, language: Language): string =>
  html
    .split('\n')
    .map((one) => line(one, language))
    .join('\n');

/** A label and its value, both HTML, as the language joins them. */
export const labelled = (label: string, value: string, language: Language): string =>
  line(speak(language)('labelled', { label, value }), language);
