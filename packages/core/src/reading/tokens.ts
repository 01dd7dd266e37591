/** A word, a run of digits or a single mark; spaces, invisible characters and apostrophes are gaps. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The lookup key: a normalised word, digits as 0 to 9, or the mark. */
  readonly key: string;
  /** The key, then the key without its attached Arabic particles (و ف ب ل ك ال), longest first. */
  readonly stems: readonly string[];
  /** The text between the previous token and this one. */
  readonly gap: string;
  /** Whether nothing visible is between the previous token and this one. */
  readonly glued: boolean;
  readonly script: 'arabic' | 'other';
}

const digits = '[0-9٠-٩۰-۹０-９]+';
const arabicWord =
  '(?:(?=\\p{Script=Arabic})\\p{L}|\\u0640)(?:(?=\\p{Script=Arabic})\\p{L}|[\\u0640\\p{M}])*';
// A change of script ends a word: archived press prints «أبرامزM1A1» without its space.
const otherWord = '(?!\\p{Script=Arabic})\\p{L}(?:(?!\\p{Script=Arabic})\\p{L}|\\p{M})*';
const mark = "[^\\s\\p{Cf}\\p{M}'’ʼ`]";
const tokenPattern = new RegExp(`(${digits})|(${arabicWord})|(${otherWord})|${mark}`, 'gu');

/** Cuts a text into tokens, each with its place in the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const [found, number, arabic, other] = match;
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    previousEnd = start + found.length;
    const key = number !== undefined ? westernDigits(found) : fold(found);
    tokens.push({
      kind: number !== undefined ? 'digits' : (arabic ?? other) !== undefined ? 'word' : 'mark',
      start,
      end: previousEnd,
      text: found,
      key,
      stems: arabic === undefined ? [key] : arabicStems(key),
      gap,
      glued: start > 0 && tokens.length > 0 && /^[\p{Cf}\p{M}]*$/u.test(gap),
      script: arabic === undefined ? 'other' : 'arabic',
    });
  }
  return tokens;
}

/**
 * One spelling for many: no marks or hamza seats, no tatweel, ة as ه, lower case.
 * ى stays apart from ي, or «أولي» (preliminary) would read as «أولى» (first).
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي');
}

/** Whether a stem was found under an attached «و» (and). */
export function joinedByWaw(token: Token, stem: string): boolean {
  return token.script === 'arabic' && token.key.startsWith('و') && stem.length < token.key.length;
}

function westernDigits(run: string): string {
  return run
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

function arabicStems(key: string): string[] {
  const afterAnd = /^[وف]./.test(key) ? [key, key.slice(1)] : [key];
  const afterPreposition = afterAnd.flatMap((stem) =>
    /^[بلك]./.test(stem) ? [stem, stem.slice(1)] : [stem],
  );
  return afterPreposition.flatMap((stem) =>
    /^(?:ال|لل)./.test(stem) ? [stem, stem.slice(2)] : [stem],
  );
}
