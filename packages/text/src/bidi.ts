import { withoutBidiControls } from '@us-morocco-security/answers';
import bidiFactory from 'bidi-js';
import { begin, end, type SetOff, SIGN, setOffAfter } from './rendition.ts';
import type { Screen } from './screen.ts';
import { shapeArabic } from './shape.ts';
import { widthOf } from './width.ts';

const RIGHT_TO_LEFT_MARK = '\u200F';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ARABIC = /\p{Script=Arabic}/u;
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const STRONG_RIGHT_TO_LEFT = /[\p{Script=Arabic}\u200F]/u;
const ISOLATE_START = /[\u2066-\u2068]/;
const ISOLATE = /[\u2066-\u2069]/;
const ISOLATE_SIGN = /[\u2066-\u2069]/g;

/** ECMA-48's Select Character Path: the direction of a line, for terminals that reorder text themselves. */
const ESCAPE = '\u001B';
const SELECT_RIGHT_TO_LEFT = '\u001B[2 k';
const SELECT_DEFAULT_PATH = '\u001B[0 k';

/** Made for the first line that is reordered. */
let bidi: ReturnType<typeof bidiFactory> | undefined;

/** Readies text to be measured and wrapped: whatever changes its letters happens here. */
export function prepare(text: string, { bidi: mode, direction }: Screen): string {
  switch (mode) {
    case 'auto':
      return direction === 'ltr' ? withoutNeedlessMarks(text) : text;
    case 'off':
      return withoutBidiControls(text);
    case 'visual':
      return shapeArabic(text);
    default:
      return mode satisfies never;
  }
}

/** A text that runs one way throughout needs no marks, and some terminals would show them. */
const withoutNeedlessMarks = (text: string): string =>
  ARABIC.test(text) ? text : withoutBidiControls(text);

/** Gives a wrapped line its direction. */
export function direct(line: string, screen: Screen): string {
  const { bidi: mode, direction, steered } = screen;
  switch (mode) {
    case 'auto':
      if (direction === 'ltr') return withoutNeedlessMarks(line);
      return `${steered ? SELECT_RIGHT_TO_LEFT : ''}${RIGHT_TO_LEFT_MARK}${line}`;
    case 'off':
      return line;
    case 'visual':
      return reorder(line, screen);
    default:
      return mode satisfies never;
  }
}

/** Marks a line as one whose direction its own letters decide, after lines that were given one. */
export const undirected = (line: string, { bidi: mode, direction, steered }: Screen): string =>
  mode === 'auto' && direction === 'rtl' && steered ? `${SELECT_DEFAULT_PATH}${line}` : line;

/** What decides an isolate's direction; an escape sequence has none, though it is written in letters. */
const DECISIVE = new RegExp(
  `${ESCAPE}\\[[0-?]*[ -/]*[@-~]|[\\u2066-\\u2069]|[\\p{L}\\u200E\\u200F]`,
  'gsu',
);

/** Names the direction of each isolate, as its first strong letter has it, so that its parts run as the whole did. */
export function resolveIsolates(text: string): string {
  const [before = '', ...isolated] = text.split(FIRST_STRONG_ISOLATE);
  let end = before.length;
  return isolated.reduce((resolved, part) => {
    const sign = isRightToLeft(text, end + 1) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    end += 1 + part.length;
    return resolved + sign + part;
  }, before);
}

/** Whether the first strong letter of an isolate, outside of those within it, is one that runs right to left. */
function isRightToLeft(text: string, start: number): boolean {
  let depth = 0;
  for (const [sign] of text.slice(start).matchAll(DECISIVE)) {
    if (sign.startsWith(ESCAPE)) continue;
    if (ISOLATE_START.test(sign)) depth += 1;
    else if (sign === POP_ISOLATE) depth -= 1;
    else if (depth === 0) return STRONG_RIGHT_TO_LEFT.test(sign);
    if (depth < 0) return false;
  }
  return false;
}

/** Closes, on each line, the isolates that wrapping left open, and opens them again on the next. */
export function balanceIsolates(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    if (open.length === 0 && !ISOLATE.test(line)) return line;
    const opening = open.join('');
    for (const [sign] of line.matchAll(ISOLATE_SIGN)) {
      open = ISOLATE_START.test(sign) ? [...open, sign] : open.slice(0, -1);
    }
    return `${opening}${line}${POP_ISOLATE.repeat(open.length)}`;
  });
}

/** Puts a line in the order in which it is seen, colours kept, and moves a right-to-left one to the right edge. */
function reorder(line: string, { direction, width }: Screen): string {
  bidi ??= bidiFactory();
  const letters = lettersOf(line);
  // One unit stands for each letter, so that the marks on a letter stay on it.
  const signs = letters.map(({ value }) => value[0] ?? '').join('');
  const levels = bidi.getEmbeddingLevels(signs, direction);
  const mirrored = bidi.getMirroredCharactersMap(signs, levels.levels);
  const seen = bidi.getReorderedIndices(signs, levels).flatMap((index) => {
    const letter = letters[index];
    if (letter === undefined || withoutBidiControls(letter.value) === '') return [];
    return [{ ...letter, value: mirrored.get(index) ?? letter.value }];
  });
  const shown = joined(seen);
  return direction === 'ltr' ? shown : `${' '.repeat(Math.max(0, width - widthOf(shown)))}${shown}`;
}

interface Letter {
  readonly value: string;
  readonly setOff: SetOff;
}

function lettersOf(line: string): readonly Letter[] {
  let setOff: SetOff = [];
  return [...line.matchAll(SIGN)].flatMap(([value]) => {
    if (!value.startsWith(ESCAPE)) return [{ value, setOff }];
    setOff = setOffAfter(value, setOff);
    return [];
  });
}

/** Letters that are set off alike are set off together. */
function joined(letters: readonly Letter[]): string {
  let text = '';
  let open: SetOff = [];
  for (const { value, setOff } of letters) {
    if (begin(setOff) !== begin(open)) text += `${end(open)}${begin(setOff)}`;
    open = setOff;
    text += value;
  }
  return text + end(open);
}
