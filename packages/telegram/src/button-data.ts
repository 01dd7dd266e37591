import { type AskedText, type Place, writePlace } from '@us-morocco-security/chat';
import { limits } from './limits.ts';

/** The action of a button. */
export type Action = keyof typeof LETTERS;

const LETTERS = {
  /** Shows a place of the answer in the message. */
  open: 'o',
  /** Replaces the buttons by a menu of everything that has no button. */
  menu: 'm',
  /** Adds the picture of the answer. */
  picture: 'p',
  /** Shows the place in another language. */
  speak: 's',
  /** Asks another question. */
  ask: 'a',
  /** Asks another question in place of one that could not be answered. */
  choose: 'c',
  /** Greets in another language; only the language of the place matters. */
  greet: 'h',
} as const;

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  [LETTERS.open, 'open'],
  [LETTERS.menu, 'menu'],
  [LETTERS.picture, 'picture'],
  [LETTERS.speak, 'speak'],
  [LETTERS.ask, 'ask'],
  [LETTERS.choose, 'choose'],
  [LETTERS.greet, 'greet'],
]);

/** Buttons sent before answers had sections: a letter, the part of the answer, and a code of version 1. */
const FORMER = /^(?<letter>[tlqg])[0-9a-z-](?<code>1.+)$/;
const FORMER_ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['t', 'open'],
  ['l', 'speak'],
  ['q', 'ask'],
  ['g', 'greet'],
]);

/**
 * The data of a button: an action and the whole place in ASCII, at most 64 bytes.
 *
 * @param asked - the text that was asked about, where the button can find it again
 * @returns undefined if it is too long or could not be read back
 */
export function writeButton(
  action: Action,
  place: Place,
  asked: AskedText | undefined,
): string | undefined {
  const code = writePlace(place, { most: limits.callbackDataBytes - 1, asked });
  return code && `${LETTERS[action]}${code}`;
}

/** A partly read button: its code may still be of another version. */
export interface ButtonData {
  readonly action: Action;
  readonly code: string;
  /** Whether its message quotes the question above the answer. */
  readonly isFormer: boolean;
}

/** Reads what `writeButton` wrote, and the earlier format. */
export function readButton(data: string): ButtonData | undefined {
  const former = FORMER.exec(data)?.groups;
  const [letter = '', code = ''] = former
    ? [former.letter, former.code]
    : [data.slice(0, 1), data.slice(1)];
  const action = (former ? FORMER_ACTIONS : ACTIONS).get(letter);
  return action && { action, code, isFormer: former !== undefined };
}
