import { isArabic, withoutArticle, withoutParticles } from './arabic-words.ts';
import { normalise } from './normalise.ts';

/** A word, a run of digits or a single mark; spaces, invisible characters and apostrophes are gaps. */
export interface Token extends Forms {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text between the previous token and this one. */
  readonly gap: string;
  /** Whether nothing visible is between the previous token and this one. */
  readonly glued: boolean;
  readonly script: 'arabic' | 'other';
}

/** The forms under which a token is looked up. */
interface Forms {
  /** The normalised word, digits as 0 to 9, or the mark. */
  readonly key: string;
  /** The key, then the key without its attached Arabic particles, longest first. */
  readonly stems: readonly string[];
  /** The key as part of a name: without its Arabic article, and without the alef of the accusative. */
  readonly bare: string;
  /** The stems as the beginning of a name. */
  readonly bareStems: readonly string[];
}

const MARK = "[^\\s\\p{Cf}\\p{M}'’‘ʼ`]";
const TOKEN = new RegExp(`(\\p{Nd}+)|(\\p{L}[\\p{L}\\p{M}]*)|${MARK}`, 'gu');

/** Cuts a text into tokens, each with its place in the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Forms>();
  let previousEnd = 0;
  const add = (found: string, start: number, kind: Token['kind']) => {
    const gap = text.slice(previousEnd, start);
    previousEnd = start + found.length;
    let forms = known.get(found);
    if (forms === undefined) {
      forms = formsOf(kind === 'mark' ? normalise(found) : lettersOf(found));
      known.set(found, forms);
    }
    tokens.push({
      kind,
      start,
      end: previousEnd,
      text: found,
      key: forms.key,
      stems: forms.stems,
      bare: forms.bare,
      bareStems: forms.bareStems,
      gap,
      glued: tokens.length > 0 && (gap === '' || INVISIBLE.test(gap)),
      script: kind === 'word' && isArabicWord(found) ? 'arabic' : 'other',
    });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [found, digits, letters] = match;
    if (letters === undefined) add(found, match.index, digits === undefined ? 'mark' : 'digits');
    else for (const [word, at] of cutByScript(letters)) add(word, match.index + at, 'word');
  }
  return tokens;
}

const INVISIBLE = /^[\p{Cf}\p{M}]*$/u;
const LATIN = /^[a-z\u00c0-\u024f]+$/i;
const ONE_SCRIPT = /(?:[\p{Script=Arabic}ـ]\p{M}*)+|(?:(?![\p{Script=Arabic}ـ])\p{L}\p{M}*)+/gu;

/** A change of script ends a word: archived press prints «أبرامزM1A1» without its space. */
function cutByScript(letters: string): readonly (readonly [word: string, at: number])[] {
  if (LATIN.test(letters)) return [[letters, 0]];
  return [...letters.matchAll(ONE_SCRIPT)].map((match) => [match[0], match.index]);
}

const isArabicWord = (word: string): boolean =>
  !LATIN.test(word) && /^[\p{Script=Arabic}ـ]/u.test(word);

/** Some letters stand for several words, with spaces: ﷺ. */
const lettersOf = (word: string): string => normalise(word).replace(/[^\p{L}\p{N}]/gu, '');

function formsOf(key: string): Forms {
  if (!isArabic(key)) return { key, stems: [key], bare: key, bareStems: bareStemsOf(key) };
  const stems = withoutParticles(key);
  const bareStems = [...new Set(stems.map(bareOf))];
  return { key, stems, bare: bareOf(key), bareStems };
}

/** A name is the same with the alef of the accusative: «حليفا رئيسيا», «حليف رئيسي». */
const bareOf = (stem: string): string => withoutArticle(stem).replace(/^(....+)ا$/u, '$1');

/** Apaches, Chinooks: the press gives names a plural. */
const bareStemsOf = (key: string): readonly string[] =>
  /^[a-z]{4,}s$/.test(key) ? [key, key.slice(0, -1)] : [key];

/** Whether a stem was found under an attached «و» (and). */
export function joinedByWaw(token: Token, stem: string): boolean {
  return token.script === 'arabic' && token.key.startsWith('و') && stem.length < token.key.length;
}
