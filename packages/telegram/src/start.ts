import {
  decodeRequest,
  encodeRequest,
  findCommand,
  type Language,
  needsFreeText,
  type Request,
  readCommandLine,
} from '@us-morocco-security/answers';
import { limits } from './limits.ts';

/** A link may hold letters, digits, `_` and `-`: the two other signs of a code are written with `_` in front. */
const toLink = (code: string): string => code.replaceAll('_', '_u').replaceAll('.', '_d');
const fromLink = (payload: string): string =>
  payload.replace(/_[ud]/g, (pair) => (pair === '_u' ? '_' : '.'));

/**
 * A request as the parameter of a `?start=` link.
 *
 * @returns undefined where it does not fit, or holds free text
 */
export function writeStart(request: Request): string | undefined {
  const code = encodeRequest(request);
  if (code === undefined || needsFreeText(code)) return undefined;
  const payload = toLink(code);
  return payload.length <= limits.startParameter ? payload : undefined;
}

/**
 * Reads the parameter of a link: what `writeStart` wrote, or by hand a command and its values, `deal_listed-himars`.
 * Whoever opens a link is answered in their own language.
 */
export function readStart(payload: string, language: Language): Request | undefined {
  if (/^\d/.test(payload)) {
    const request = decodeRequest(fromLink(payload));
    return request && { ...request, language };
  }
  const [command = '', ...values] = payload.split('_');
  if (findCommand(command) === undefined) return undefined;
  return readCommandLine([command, ...values].join(' '), language);
}
