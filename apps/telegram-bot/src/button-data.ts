import { encodeRequest, type Request } from '@us-morocco-security/answers';
import { limits } from './limits.ts';

/** What a press of a button does. */
export type Action = keyof typeof LETTERS;

/** A screen of an answer: counted from 0, or the last, for who turns back without knowing how many there are. */
export type Part = number | 'last';

export interface ButtonData {
  readonly action: Action;
  readonly part: Part;
  /** The request as `encodeRequest` wrote it; its free text is shown by the message. */
  readonly code: string;
}

const LETTERS = {
  /** Shows a screen in the place of another. */
  turn: 't',
  /** Shows the answer in another language in its place. */
  speak: 'l',
  /** Asks a question that leads on. */
  ask: 'q',
  /** Greets in another language; of the code, the language counts alone. */
  greet: 'g',
} as const;

const actions: ReadonlyMap<string, Action> = new Map([
  [LETTERS.turn, 'turn'],
  [LETTERS.speak, 'speak'],
  [LETTERS.ask, 'ask'],
  [LETTERS.greet, 'greet'],
]);

const LAST = '-';
export const MOST_PARTS = 36;

/**
 * What a button carries: an action, a part and the whole request in ASCII, at most 64 bytes.
 *
 * @returns undefined where the request has no code, or the part no sign of its own
 */
export function writeButton(action: Action, request: Request, part: Part = 0): string | undefined {
  const code = encodeRequest(request);
  if (code === undefined || (part !== 'last' && part >= MOST_PARTS)) return undefined;
  const data = `${LETTERS[action]}${part === 'last' ? LAST : part.toString(36)}${code}`;
  return data.length <= limits.callbackDataBytes ? data : undefined;
}

/** Reads what `writeButton` wrote, as far as it goes: the code may still be of another version. */
export function readButton(data: string): ButtonData | undefined {
  const [, letter = '', part = '', code = ''] = /^([a-z])([0-9a-z-])(.+)$/.exec(data) ?? [];
  const action = actions.get(letter);
  if (action === undefined) return undefined;
  return { action, part: part === LAST ? 'last' : Number.parseInt(part, 36), code };
}
