import {
  decodeRequest,
  encodeRequest,
  needsFreeText,
  type Request,
} from '@us-morocco-security/answers';
import { limits } from './limits.ts';

/**
 * What pressing does: show an earlier or later part of the answer, show it in another language, ask another question,
 * show the sources, go back from them, or post a private answer.
 */
const ACTIONS = {
  previous: 'p',
  next: 'n',
  language: 'l',
  ask: 'a',
  sources: 's',
  back: 'b',
  post: 'x',
} as const;

export type Action = keyof typeof ACTIONS;

/** Which part of an answer is shown: the answer itself or its sources, and the screen of it, counted from 0. */
export interface Place {
  readonly request: Request;
  readonly view: 'answer' | 'sources';
  readonly screen: number;
}

export interface Pressed {
  readonly action: Action;
  readonly place: Place;
}

const VIEWS = { answer: 'a', sources: 's' } as const satisfies Record<Place['view'], string>;

const ID = /^(?<action>[pnlasbx])(?<view>[as])(?<screen>[0-9a-z]{1,2})-(?<code>.+)$/;

/**
 * A button's ID: all that it needs to be answered by any process at any time.
 *
 * @returns undefined where the place cannot be told in an ID: then there is no button
 */
export function writeButtonId(
  action: Action,
  { request, view, screen }: Place,
): string | undefined {
  const code = encodeRequest(request);
  if (code === undefined) return undefined;
  const id = `${ACTIONS[action]}${VIEWS[view]}${screen.toString(36)}-${code}`;
  return id.length <= limits.customId ? id : undefined;
}

/**
 * What a pressed button means.
 *
 * @param freeText - as the message shows it
 * @returns `lost-text` where the text that was asked about is gone, `unknown` for an ID of another version
 */
export function readButtonId(
  id: string,
  freeText: string | undefined,
): Pressed | 'lost-text' | 'unknown' {
  const { action: sign, view: viewSign, screen = '', code = '' } = ID.exec(id)?.groups ?? {};
  const action = keyOf(ACTIONS, sign);
  const view = keyOf(VIEWS, viewSign);
  if (action === undefined || view === undefined) return 'unknown';
  const request = decodeRequest(code, freeText);
  if (request === undefined) {
    return needsFreeText(code) && freeText === undefined ? 'lost-text' : 'unknown';
  }
  return { action, place: { request, view, screen: Number.parseInt(screen, 36) } };
}

function keyOf<Key extends string>(
  signs: Readonly<Record<Key, string>>,
  sign: string | undefined,
): Key | undefined {
  for (const key in signs) if (signs[key] === sign) return key;
  return undefined;
}
