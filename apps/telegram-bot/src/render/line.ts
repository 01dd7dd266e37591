import { isolate, type Language, openRightToLeft, speak } from '@us-morocco-security/answers';
import { textOf } from './html.ts';

const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * A line of a message. An Arabic one that begins with Latin letters, or with isolates alone, gets a mark in front:
 * clients take the direction of each line from its first strong letter.
 */
export function line(html: string, language: Language): string {
  if (language !== 'ar') return html;
  const text = textOf(html);
  return openRightToLeft(text) === text ? html : `${RIGHT_TO_LEFT_MARK}${html}`;
}

/** Each line of a text by itself. */
export const lines = (html: string, language: Language): string =>
  html
    .split('\n')
    .map((one) => line(one, language))
    .join('\n');

/** Something that keeps its own direction within a line. */
export const apart = (html: string): string => isolate(html);

/** A label and its value, both HTML, as the language joins them. */
export const labelled = (label: string, value: string, language: Language): string =>
  line(speak(language)('labelled', { label, value }), language);
