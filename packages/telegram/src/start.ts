import { findCommand, type Language, readCommandLine } from '@us-morocco-security/answers';
import { type Place, readPlace, wholeCode } from '@us-morocco-security/chat';
import { limits } from './limits.ts';

/** A link may hold letters, digits, `_` and `-`: the other signs of a code are written as `_` and a letter. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['_', '_u'],
  ['.', '_d'],
  ['!', '_s'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map(([sign, pair]) => [pair, sign]),
);

const toLink = (code: string): string =>
  code.replace(/[_.!]/g, (sign) => LETTERS.get(sign) ?? sign);
const fromLink = (payload: string): string =>
  payload.replace(/_[uds]/g, (pair) => SIGNS.get(pair) ?? pair);

/**
 * A place of an answer as the parameter of a `?start=` link.
 *
 * @returns undefined where it does not fit, or holds free text
 */
export function writeStart(place: Place): string | undefined {
  const code = wholeCode(place);
  if (code === undefined) return undefined;
  const payload = toLink(code);
  return payload.length <= limits.startParameter ? payload : undefined;
}

/** A link that opens a place of an answer in the private chat with the bot; undefined where none can. */
export function startLink(username: string, place: Place): string | undefined {
  const payload = writeStart(place);
  return payload && `https://t.me/${username}?start=${payload}`;
}

/**
 * Reads the parameter of a link: what `writeStart` wrote, or by hand a command and its values, `deal_listed-himars`.
 * Whoever opens a link is answered in their own language.
 */
export function readStart(payload: string, language: Language): Place | undefined {
  if (/^\d/.test(payload)) {
    const place = readPlace(fromLink(payload));
    return typeof place === 'string'
      ? undefined
      : { ...place, request: { ...place.request, language } };
  }
  const [command = '', ...values] = payload.split('_');
  if (findCommand(command) === undefined) return undefined;
  return { request: readCommandLine([command, ...values].join(' '), language), view: null };
}
