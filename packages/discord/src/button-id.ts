import {
  type AskedText,
  type LostText,
  type Place,
  readPlace,
  type TextStore,
  writePlace,
} from '@us-morocco-security/chat';
import { limits } from './limits.ts';

/**
 * What a button does: open another page or screen, show the same in another language, open a section, go back from it
 * to the answer, ask another question, add the picture, or post a private answer.
 */
const ACTIONS = {
  turn: 't',
  language: 'l',
  open: 'o',
  back: 'b',
  ask: 'a',
  picture: 'p',
  post: 'x',
} as const;

export type Action = keyof typeof ACTIONS;

export interface Pressed {
  readonly action: Action;
  readonly place: Place;
}

const ID = /^(?<sign>[tlobapx])-(?<code>.+)$/;

/**
 * A button's ID: everything that any process needs to answer it at any time.
 *
 * @param asked - the text that was asked about, where the button can find it again
 * @returns undefined where the place cannot be written into an ID: then there is no button
 */
export function writeButtonId(
  action: Action,
  place: Place,
  asked: AskedText | undefined,
): string | undefined {
  const start = `${ACTIONS[action]}-`;
  const code = writePlace(place, { most: limits.customId - start.length, asked });
  return code === undefined ? undefined : `${start}${code}`;
}

/**
 * Reads a pressed button, including those sent before answers had sections.
 *
 * @param quoted - the text that the message quotes
 * @param texts - where texts are kept that a message cannot quote
 * @returns why the text that was asked about cannot be read, or `unknown` for any other ID that cannot be read
 */
export function readButtonId(
  id: string,
  quoted: string | undefined,
  texts?: Pick<TextStore, 'read'>,
): Pressed | LostText | 'unknown' {
  const { action, code, isOfSources } = currentId(id) ?? formerId(id) ?? {};
  if (action === undefined || code === undefined) return 'unknown';
  const place = readPlace(code, quoted, texts);
  if (typeof place === 'string') return place;
  return {
    action,
    place: isOfSources === true ? { ...place, view: { section: 'sources', screen: 0 } } : place,
  };
}

/** The code within an ID, of whichever version. */
export const codeIn = (id: string): string => id.slice(id.indexOf('-') + 1);

interface ReadId {
  readonly action: Action;
  readonly code: string;
  /** Whether a former ID meant the sources of the answer. */
  readonly isOfSources?: boolean;
}

function currentId(id: string): ReadId | undefined {
  const { sign, code = '' } = ID.exec(id)?.groups ?? {};
  for (const action of Object.keys(ACTIONS).filter(isAction)) {
    if (ACTIONS[action] === sign) return { action, code };
  }
  return undefined;
}

const isAction = (text: string): text is Action => Object.hasOwn(ACTIONS, text);

/** Action, answer or sources, screen, question: the screens of then are none now. */
const FORMER_ID = /^(?<sign>[pnlasbx])(?<view>[as])[0-9a-z]{1,2}-(?<code>.+)$/;

const FORMER_ACTIONS: Readonly<Record<string, Action>> = {
  p: 'turn',
  n: 'turn',
  l: 'language',
  a: 'ask',
  s: 'open',
  b: 'back',
  x: 'post',
};

function formerId(id: string): ReadId | undefined {
  const { sign = '', view, code = '' } = FORMER_ID.exec(id)?.groups ?? {};
  const action = FORMER_ACTIONS[sign];
  return action === undefined ? undefined : { action, code, isOfSources: view === 's' };
}
