import { isArabic } from '../reading/arabic-words.ts';
import { normalise } from '../reading/normalise.ts';
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

const PARTICLES = ['ال', ...[...'وبلك'].flatMap((particle) => [particle, `${particle}ال`])];

/** Those names, and those of two letters or more behind what Arabic writes together with them: «والإف», «بسي». */
const SPOKEN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...PARTICLES.flatMap((particle) =>
    Object.entries(LETTER_NAMES)
      .filter(([name]) => name.length > 1)
      .map(([name, letter]) => [particle + name, letter] as const),
  ),
  // Last, so that «كيو» stays a name: it is no «يو» behind a particle.
  ...Object.entries(LETTER_NAMES),
]);

/** Series letters that are often written apart from their digits: F 16, CH 47D. */
const SERIES =
  /^(?:f|m|c|g|t|ah|ch|uh|mh|kc|rc|mk|mq|rq|agm|aim|gbu|bgm|fgm|fim|lau|db|apg|mpq|aaq|tow|kmu|fy|mark)$/;

const ELIDED = /^(?:[ldjsncmt]|qu|jusqu)$/;
const APOSTROPHE = /^['’‘ʼ`]$/u;
const GROUPING = /^(?:[.,]|[\u202f\u00a0])$/u;
/** Most chunks are one word in letters without marks, which needs no tokeniser. */
const PLAIN_WORD = /^([a-z]+|[ء-غف-ي]+)([.,:;)]?)$/i;
const JOINT = /^[\s./_\p{Pd}]{0,3}$/u;
const [ZERO, NINE] = [0x30, 0x39];
const YEAR = /^(?:19|20)\d\d$/;

/** Letters or digits written in one go: m1a1, 1718. */
interface Piece {
  readonly text: string;
  /** The text between this piece and the one before. */
  readonly gap: string;
}

/** What stands between two spaces, cut into pieces. The gap of its first piece begins with the space. */
interface Chunk {
  readonly pieces: readonly Piece[];
  /** The text after its last piece, or all of it where it has none. */
  readonly rest: string;
}

/**
 * The words of a text in the form in which they are compared: normalised, without elisions, Arabic articles and plural
 * endings, designations in one piece however they are written.
 *
 * @example foldWords("l’AH-64 E") and foldWords('إف 16') give ['ah64', 'e'] and ['f16']
 */
export const foldWords = (text: string): readonly string[] => wordsWritten(text).map(stem);

/** The words of a text, normalised, with their endings and articles. */
export const wordsWritten = (text: string): readonly string[] => wordsIn(text, cutChunk);

/** As `wordsWritten`, for many texts that are written in the same words: each chunk is cut once. */
export function wordReader(): (text: string) => readonly string[] {
  const known = new Map<string, Chunk>();
  const cut = (written: string): Chunk => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const chunk = cutChunk(written);
    known.set(written, chunk);
    return chunk;
  };
  return (text) => wordsIn(text, cut);
}

function wordsIn(text: string, cut: (written: string) => Chunk): readonly string[] {
  const pieces = piecesOf(text, cut);
  return pieces.some(isNumber) ? withDesignations(pieces) : pieces.map((piece) => piece.text);
}

function withDesignations(pieces: readonly Piece[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { word, next } = spokenDesignation(pieces, at) ?? writtenDesignation(pieces, at);
    words.push(word);
    at = next;
  }
  return words;
}

function piecesOf(text: string, cut: (written: string) => Chunk): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = '';
  for (const written of text.split(' ')) {
    const chunk = cut(written);
    for (const piece of chunk.pieces) {
      pieces.push(gap === '' ? piece : { text: piece.text, gap: gap + piece.gap });
      gap = '';
    }
    gap = chunk.pieces.length === 0 ? `${gap} ${chunk.rest}` : chunk.rest;
  }
  return pieces;
}

function cutChunk(written: string): Chunk {
  const [, word, mark = ''] = PLAIN_WORD.exec(written) ?? [];
  if (word !== undefined) return { pieces: [{ text: normalise(word), gap: ' ' }], rest: mark };
  const tokens = tokenize(written).filter((token) => token.kind !== 'mark' && token.key !== '');
  const pieces: Piece[] = [];
  let end = 0;
  tokens.forEach((token, at) => {
    const gap = visible(written.slice(end, token.start));
    if (isElided(token, tokens[at + 1]) || isPossessive(token, gap, tokens[at + 1])) return;
    end = token.end;
    const before = pieces.at(-1);
    if (before !== undefined && continues(before, tokens[at - 1], token, gap)) {
      pieces[pieces.length - 1] = { ...before, text: before.text + token.key };
    } else pieces.push({ text: token.key, gap: before === undefined ? ` ${gap}` : gap });
  });
  return { pieces, rest: visible(written.slice(end)) };
}

const visible = (gap: string): string => (gap === '' ? gap : gap.replace(/[\p{Cf}\p{M}ـ]/gu, ''));

/** The l of « l’armée ». */
const isElided = ({ key }: Token, next: Token | undefined): boolean =>
  next !== undefined && APOSTROPHE.test(next.gap) && ELIDED.test(key);

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
  if (digits === undefined || !isNumber(digits) || !/^[a-z]{1,5}$/.test(head)) return alone;
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
  return word !== '' && /\d/.test(word) ? { word, next } : undefined;
}

/** What a piece adds to a designation begun before it. */
function spokenPart(word: string, pieces: readonly Piece[], at: number): string | undefined {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || (word === '' && isNumber(piece))) return undefined;
  if (word !== '' && !JOINT.test(piece.gap)) return undefined;
  if (isNumber(piece)) {
    const follows = /[a-z]$/.test(word) && /^\d{1,3}[a-z]?$/.test(piece.text);
    return follows ? piece.text : undefined;
  }
  return /\d/.test(word) && isSeparate(piece, after) ? undefined : letterNamed(piece.text, after);
}

/** One letter after the digits is the next word («إف 16 م») unless it is a name of two letters or more. */
const isSeparate = ({ text }: Piece, after: Piece | undefined): boolean =>
  text.length < 2 && !isNumber(after);

/** Compared by its code: this is asked of every word of every entry. */
function isNumber(piece: Piece | undefined): boolean {
  const first = piece?.text.charCodeAt(0) ?? 0;
  return first >= ZERO && first <= NINE;
}

function letterNamed(text: string, after: Piece | undefined): string | undefined {
  // «إي» is said for A and for E; before digits it is A: إم 1 إي 1, elsewhere E: 64 إي.
  if (text === 'اي') return /^\d|^اتش/.test(after?.text ?? '') ? 'a' : 'e';
  return SPOKEN_LETTERS.get(text);
}
