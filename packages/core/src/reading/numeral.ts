import { type Decimal, decimal } from './decimal.ts';
import type { Token } from './tokens.ts';

/** Digits with their separators. Both readings are given where the print allows both (1.718). */
export interface Numeral {
  readonly next: number;
  /** The separators taken as thousands marks, or none printed. */
  readonly grouped?: Decimal;
  /** The last separator taken as the decimal mark. */
  readonly pointed?: Decimal;
  /** The first separator. */
  readonly mark?: string;
}

// A longer run counts nothing (a serial or a phone number), and would cost the exactness of `value`.
const longestQuantity = 15;

/** Reads digits from token `at`. A numeral without any reading is too long to be a quantity. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits') return undefined;
  const { groups, mark, next } = readGroups(tokens, first, at + 1);
  const fraction = readFraction(tokens, next, at, mark);
  const end = fraction?.next ?? next;
  const whole = first.key + groups.join('');
  const printed = mark ?? fraction?.mark;
  const found = { next: end, ...(printed === undefined ? {} : { mark: printed }) };
  if (whole.length + (fraction?.digits.length ?? 0) > longestQuantity) return found;
  if (fraction) return { ...found, pointed: decimal(whole, fraction.digits) };
  const [only] = groups;
  return groups.length === 1 && only !== undefined && /^[.,،]$/.test(mark ?? '')
    ? { ...found, grouped: decimal(whole), pointed: decimal(first.key, only) }
    : { ...found, grouped: decimal(whole) };
}

function readGroups(tokens: readonly Token[], first: Token, from: number) {
  const groups: string[] = [];
  let mark: string | undefined;
  let next = from;
  while (first.key.length <= 3 && !first.key.startsWith('0')) {
    const found = separatorAt(tokens, next);
    if (!found || found.mark === '٫' || found.digits.length !== 3) break;
    if (mark !== undefined && found.mark !== mark) break;
    if (found.mark === ' ' && isSuffixed(tokens, found.next)) break;
    groups.push(found.digits);
    mark = found.mark;
    next = found.next;
  }
  return { groups, mark, next };
}

function readFraction(tokens: readonly Token[], at: number, start: number, mark?: string) {
  const found = separatorAt(tokens, at);
  if (!found || !/^[.,،٫]$/.test(found.mark) || found.mark === mark) return undefined;
  const more = separatorAt(tokens, found.next)?.mark;
  if (more === found.mark) return undefined;
  return isComma(found.mark) && (more === '.' || isListed(tokens, start, found))
    ? undefined
    : found;
}

/**
 * In a table «2019,600» and «10,20,30» are lists: a whole part of four digits takes no thousands
 * mark, and a decimal comma follows no other.
 */
function isListed(tokens: readonly Token[], start: number, found: { digits: string }): boolean {
  const isLong = (tokens[start]?.key.length ?? 0) > 3 && found.digits.length === 3;
  const before = separatorAt(tokens, start - 1);
  return isLong || (isComma(before?.mark) && tokens[start - 2]?.kind === 'digits');
}

const isComma = (mark: string | undefined): boolean => mark === ',' || mark === '،';

function separatorAt(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (token?.kind === 'digits' && /^[ \u00a0\u2009\u202f]$/.test(token.gap)) {
    return { mark: ' ', digits: token.key, next: at + 1 };
  }
  const after = tokens[at + 1];
  if (!token?.glued || !/^[.,،٬٫]$/.test(token.text)) return undefined;
  if (!after?.glued || after.kind !== 'digits') return undefined;
  return { mark: token.text, digits: after.key, next: at + 2 };
}

/** «18 105mm» is two numbers: a group does not carry a unit. */
function isSuffixed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.glued === true && token.kind === 'word';
}
