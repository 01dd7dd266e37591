import { isArabic } from '../reading/arabic-words.ts';
import { type Token, tokenize } from '../reading/tokens.ts';
import { stem } from './stems.ts';

/** What Arabic calls the Latin letters of a designation; «في» is left out, since it means "in". */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  اف: 'f',
  ف: 'f',
  ام: 'm',
  م: 'm',
  سي: 'c',
  تي: 't',
  جي: 'g',
  جيه: 'j',
  بي: 'b',
  ايه: 'a',
  اتش: 'h',
  اس: 's',
  كيو: 'q',
  ار: 'r',
  يو: 'u',
  دي: 'd',
  اكس: 'x',
  كي: 'k',
};

/** Series letters that are often written apart from their digits: F 16, CH 47D. */
const SERIES =
  /^(?:f|m|c|g|t|ah|ch|uh|mh|kc|rc|mk|mq|rq|agm|aim|gbu|bgm|fgm|fim|lau|db|apg|mpq|aaq|tow|kmu|fy|mark)$/;

const ELIDED = /^(?:[ldjsncmt]|qu|jusqu)$/;
const APOSTROPHE = /^['’‘ʼ`]$/u;
const GROUPING = /^(?:[.,]|[\u202f\u00a0])$/u;
const JOINT = /^[\s./_\p{Pd}]{0,3}$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Letters or digits written in one go: m1a1, 1718. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text between this piece and the one before. */
  readonly gap: string;
}

/**
 * The words of a text in the form in which they are compared: normalised, without elisions, Arabic articles and plural
 * endings, designations in one piece however they are written.
 *
 * @example foldWords("l’AH-64 E") and foldWords('إف 16') give ['ah64', 'e'] and ['f16']
 */
export const foldWords = (text: string): readonly string[] => wordsWritten(text).map(stem);

/** The words of a text, normalised, with their endings and articles. */
export function wordsWritten(text: string): readonly string[] {
  const pieces = piecesOf(text);
  const words: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { word, next } = spokenDesignation(pieces, at) ?? writtenDesignation(pieces, at);
    words.push(word);
    at = next;
  }
  return words;
}

function piecesOf(text: string): readonly Piece[] {
  const tokens = tokenize(text).filter((token) => token.kind !== 'mark' && token.key !== '');
  const pieces: Piece[] = [];
  tokens.forEach((token, at) => {
    const before = pieces.at(-1);
    const gap = text.slice(before?.end ?? 0, token.start).replace(/[\p{Cf}\p{M}ـ]/gu, '');
    if (isElided(token, tokens[at + 1]) || isPossessive(token, gap, tokens[at + 1])) return;
    if (before !== undefined && continues(before, tokens[at - 1], token, gap)) {
      pieces[pieces.length - 1] = { ...before, text: before.text + token.key, end: token.end };
    } else pieces.push({ text: token.key, start: token.start, end: token.end, gap });
  });
  return pieces;
}

/** The l of « l’armée ». */
const isElided = ({ key }: Token, next: Token | undefined): boolean =>
  next !== undefined && ELIDED.test(key) && APOSTROPHE.test(next.gap);

/** The s of “Morocco’s”. */
const isPossessive = ({ key, end }: Token, gap: string, next: Token | undefined): boolean =>
  key === 's' && APOSTROPHE.test(gap) && next?.start !== end;

/** Letters and digits without a space, digits in groups of three. A change of script ends a word: «أبرامزM1A1». */
function continues(before: Piece, last: Token | undefined, token: Token, gap: string): boolean {
  if (token.script === 'arabic' || isArabic(before.text)) return false;
  if (gap === '') return true;
  const isGroup = token.kind === 'digits' && /^\d{3}$/.test(token.key) && last?.kind === 'digits';
  return isGroup && GROUPING.test(gap);
}

interface Taken {
  readonly word: string;
  /** The piece after it. */
  readonly next: number;
}

/** Latin letters and the digits after them: F-16, MK 82; any other piece is a word by itself. */
function writtenDesignation(pieces: readonly Piece[], at: number): Taken {
  const head = pieces[at]?.text ?? '';
  const digits = pieces[at + 1];
  const alone = { word: head, next: at + 1 };
  if (digits === undefined || !/^[a-z]{1,5}$/.test(head) || !/^\d/.test(digits.text)) return alone;
  if (!JOINT.test(digits.gap) || (YEAR.test(digits.text) && head !== 'fy')) return alone;
  const joins = SERIES.test(head) || (/\p{Pd}/u.test(digits.gap) && head.length <= 4);
  return joins ? { word: head + digits.text, next: at + 2 } : alone;
}

/** Letters by their Arabic names and the digits after them: «إيه إتش 64», «ف16», «إم 1 إيه 1». */
function spokenDesignation(pieces: readonly Piece[], at: number): Taken | undefined {
  let word = '';
  let next = at;
  for (; next < pieces.length; next += 1) {
    const more = spokenPart(word, pieces, next);
    if (more === undefined) break;
    word += more;
  }
  return /\d/.test(word) ? { word, next } : undefined;
}

/** What a piece adds to a designation begun before it. */
function spokenPart(word: string, pieces: readonly Piece[], at: number): string | undefined {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || (word !== '' && !JOINT.test(piece.gap))) return undefined;
  if (/^\d{1,3}[a-z]?$/.test(piece.text)) return /[a-z]$/.test(word) ? piece.text : undefined;
  return /\d/.test(word) && isSeparate(piece, after) ? undefined : letterNamed(piece.text, after);
}

/** One letter after the digits is the next word («إف 16 م») unless it is a name of two letters or more. */
const isSeparate = ({ text }: Piece, after: Piece | undefined): boolean =>
  text.length < 2 && !/^\d/.test(after?.text ?? '');

function letterNamed(text: string, after: Piece | undefined): string | undefined {
  if (!isArabic(text)) return undefined;
  // «إي» is said for A and for E; before digits it is A: إم 1 إي 1, elsewhere E: 64 إي.
  if (text === 'اي') return /^\d|^اتش/.test(after?.text ?? '') ? 'a' : 'e';
  return LETTER_NAMES[text] ?? LETTER_NAMES[text.replace(/^[وبلك]?(?:ال)?(?=..)/u, '')];
}
