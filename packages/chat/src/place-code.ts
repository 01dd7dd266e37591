import {
  decodeRequest,
  encodeRequest,
  freeTextOf,
  needsFreeText,
  type Request,
  sectionCodes,
  sectionOfCode,
} from '@us-morocco-security/answers';
import type { TextStore } from './text-store.ts';
import type { Place, View } from './view.ts';

/** What a surface gives a place's code. */
export interface CodeRoom {
  /** ASCII characters that the code may take. */
  readonly most: number;
  /** The text that was asked about, where a button can find it again. */
  readonly asked: AskedText | undefined;
}

/** A text that was asked about: the message quotes it, or it is kept under a key. */
export interface AskedText {
  readonly text: string;
  /** Undefined where the message quotes the whole text. */
  readonly key?: string | undefined;
}

/** Why the text of a button cannot be read: no longer in its message, or no longer kept. */
export type LostText = 'lost-text' | 'expired-text';

/** Divides the request from the section; no request holds it. */
const SECTION = '!';

/** Divides the key of a kept text from what is before it. */
const KEY = '@';

const CODE =
  /^(?<request>[^!@]+)(?:!(?<letter>[0-9a-z])(?<screen>[0-9a-z]{1,2}))?(?:@(?<key>[0-9a-z]{1,32}))?$/;

/**
 * What a button carries: the whole place in ASCII, so that any process answers it at any time. `2e1.deal.fms-2023-himars!s0`
 * is the first screen of the section on stages; behind an `@` follows the key of a text that is kept.
 *
 * @returns undefined where the code is too long, or would not be read back to the same question: then there is no button
 */
export function writePlace({ request, view }: Place, room: CodeRoom): string | undefined {
  const written = encodeRequest(request);
  if (written === undefined || !isReadBack(written, request, room.asked?.text)) return undefined;
  const key = needsFreeText(written) ? room.asked?.key : undefined;
  const code = `${written}${viewCode(view)}${key === undefined ? '' : `${KEY}${key}`}`;
  return code.length <= room.most ? code : undefined;
}

const viewCode = (view: View): string =>
  view === null ? '' : `${SECTION}${sectionCodes[view.section]}${view.screen.toString(36)}`;

/**
 * Reads what `writePlace` wrote, and the codes of version 1.
 *
 * @param quoted - the text that the message quotes
 * @param texts - where a text that is too long to be quoted is kept
 * @returns why its text cannot be read, or `unknown` for anything else that is no place
 */
export function readPlace(
  code: string,
  quoted?: string,
  texts?: Pick<TextStore, 'read'>,
): Place | LostText | 'unknown' {
  const { request: written = '', letter, screen = '0', key } = CODE.exec(code)?.groups ?? {};
  const text = key === undefined ? quoted : texts?.read(key);
  if (needsFreeText(written) && text === undefined) {
    return key === undefined ? 'lost-text' : 'expired-text';
  }
  const request = decodeRequest(written, text);
  if (request === undefined) return 'unknown';
  const section = letter === undefined ? undefined : sectionOfCode(letter);
  const view = section === undefined ? null : { section, screen: Number.parseInt(screen, 36) };
  return { request, view };
}

function isReadBack(code: string, request: Request, freeText: string | undefined): boolean {
  if (needsFreeText(code) && freeText === undefined) return false;
  const read = decodeRequest(code, freeText);
  return read !== undefined && isSameQuestion(read, request);
}

/** Options that hold nothing ask nothing. */
function isSameQuestion(one: Request, other: Request): boolean {
  const names = [...Object.keys(one.options), ...Object.keys(other.options)];
  return (
    one.command === other.command &&
    one.page === other.page &&
    names.every((name) => (one.options[name] ?? '') === (other.options[name] ?? ''))
  );
}

/** A place in a code of any length; undefined where it holds free text, or what no option of the command takes. */
export function wholeCode(place: Place): string | undefined {
  if (freeTextOf(place.request) !== undefined) return undefined;
  return writePlace(place, { most: Number.POSITIVE_INFINITY, asked: undefined });
}
