import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Letters, digits and marks of Latin and Arabic, the punctuation and the direction marks of the answers: each takes one
 * column or none. Most texts hold nothing else, and need not be looked up sign by sign.
 */
const PLAIN =
  /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u060c-\u061b\u061d-\u06dc\u200e\u200f\u2010-\u2027\u202f\u2030-\u203a\u2066-\u2069█•┃€−]*$/;
const WIDTHLESS_ONE = /[\n\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u200e\u200f\u2066-\u2069]/;
const WIDTHLESS = new RegExp(WIDTHLESS_ONE, 'g');
const INVISIBLE = /^[\p{M}\p{Cc}\p{Cf}\p{Cs}]$/u;

/** Whether each sign of a text takes one column or none. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Whether each sign of a text takes one column. */
export const isOneColumnEach = (text: string): boolean =>
  isPlain(text) && !WIDTHLESS_ONE.test(text);

/** How many columns a text takes, its escape sequences none. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length - (text.match(WIDTHLESS)?.length ?? 0);
  const visible = stripVTControlCharacters(text);
  if (isPlain(visible)) return widthOf(visible);
  return [...visible].reduce((width, sign) => width + signWidth(sign), 0);
}

const signWidth = (sign: string): number =>
  INVISIBLE.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0);
