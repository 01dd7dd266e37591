/** Unicode's isolates and marks, by code point, so that the source contains no invisible character. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_MARK = '\u200F';
const LEFT_TO_RIGHT_MARK = '\u200E';

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const FIRST_STRONG = /[\p{L}\u200E\u200F]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200F]/u;

/** Keeps text that may run the other way from reordering the text around it. */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;

/** Removes the characters that steer direction and nothing else: for what is copied, searched or read by machine. */
export const withoutBidiControls = (text: string): string => text.replace(CONTROLS, '');

/**
 * Makes a line of an Arabic reply run right to left wherever it is shown: a line that opens with Latin, or holds
 * nothing but isolates and figures, gets a mark in front.
 */
export function openRightToLeft(line: string): string {
  const [first] = withoutIsolated(line).match(FIRST_STRONG) ?? [];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? line : `${RIGHT_TO_LEFT_MARK}${line}`;
}

/**
 * Makes a line of an English or French reply run left to right: one that opens with an Arabic quotation gets a mark in
 * front. Isolates are not trusted here, since some clients read the first letter within them.
 */
export function openLeftToRight(line: string): string {
  const [first] = line.match(FIRST_STRONG) ?? [];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? `${LEFT_TO_RIGHT_MARK}${line}` : line;
}

function withoutIsolated(text: string): string {
  const outside = text.replace(ISOLATED, '');
  return outside === text ? text : withoutIsolated(outside);
}
