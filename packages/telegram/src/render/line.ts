import {
  directionOf,
  type Language,
  openLeftToRight,
  speak,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { textOf } from './html.ts';

/** Unicode's marks and isolates, by code point, so that the source contains no invisible character. */
const RIGHT_TO_LEFT_MARK = '\u200F';
const LEFT_TO_RIGHT_MARK = '\u200E';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';

/**
 * A line of a message that runs in the direction of its language, in a client of either direction: the isolate keeps the
 * order of its parts, and the mark before it sets the side from which clients begin the line, since they skip isolates.
 * An English or French line needs both only where it opens with Arabic.
 */
export function line(html: string, language: Language): string {
  if (html === '') return html;
  if (directionOf(language) === 'rtl') {
    return `${RIGHT_TO_LEFT_MARK}${RIGHT_TO_LEFT_ISOLATE}${html}${POP_ISOLATE}`;
  }
  const text = textOf(html);
  return openLeftToRight(text) === text
    ? html
    : `${LEFT_TO_RIGHT_MARK}${LEFT_TO_RIGHT_ISOLATE}${html}${POP_ISOLATE}`;
}

/**
 * A label of a button, whose direction is that of the client: Arabic is isolated where it holds anything but Arabic
 * words, from left to right where it has none of them, as in `/settings`; other languages lose the marks that their text has.
 */
export function buttonLabel(label: string, language: Language): string {
  const plain = withoutBidiControls(label);
  if (directionOf(language) === 'ltr' || IN_ARABIC_ALONE.test(plain)) return plain;
  return ARABIC.test(plain)
    ? `${RIGHT_TO_LEFT_ISOLATE}${label}${POP_ISOLATE}`
    : `${LEFT_TO_RIGHT_ISOLATE}${plain}${POP_ISOLATE}`;
}

const ARABIC = /\p{Script=Arabic}/u;

const IN_ARABIC_ALONE = /^[\p{Script=Arabic}\p{M}\s]*$/u;

/** Each line of a text by itself. */
export const lines = (html: string, language: Language): string =>
  html
    .split('\n')
    .map((one) => line(one, language))
    .join('\n');

/** A label and its value, both HTML, as the language joins them. */
export const labelled = (label: string, value: string, language: Language): string =>
  line(speak(language)('labelled', { label, value }), language);
