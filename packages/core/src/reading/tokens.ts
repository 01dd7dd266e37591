import { isArabic, withoutArticle, withoutParticles } from './arabic-words.ts';
import { normalise } from './normalise.ts';

/** A word, a run of digits or a single mark; spaces, invisible characters and apostrophes are gaps. */
export interface Token extends Forms {
  /** The normalised word, digits as 0 to 9, or the mark. */
  readonly key: string;
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

/** The forms under which a token is looked up besides its key. */
interface Forms {
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
  let previousEnd = 0;
  const add = (found: string, start: number, kind: Token['kind']) => {
    const gap = text.slice(previousEnd, start);
    previousEnd = start + found.length;
    const glued = tokens.length > 0 && (gap === '' || (gap !== ' ' && INVISIBLE.test(gap)));
    tokens.push(new TextToken(kind, start, found, gap, glued, wordFor(found, kind)));
  };
  for (const match of text.matchAll(TOKEN)) {
    const [found, digits, letters] = match;
    if (letters === undefined) add(found, match.index, digits === undefined ? 'mark' : 'digits');
    else if (known.has(letters) || ONE_SCRIPT.test(letters)) add(letters, match.index, 'word');
    else for (const [word, at] of cutByScript(letters)) add(word, match.index + at, 'word');
  }
  return tokens;
}

class TextToken implements Token {
  readonly kind: Token['kind'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: string;
  readonly glued: boolean;
  readonly #word: Word;

  constructor(
    kind: Token['kind'],
    start: number,
    text: string,
    gap: string,
    glued: boolean,
    word: Word,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.gap = gap;
    this.glued = glued;
    this.#word = word;
  }

  get script(): Token['script'] {
    return this.#word.script;
  }

  get key(): string {
    return this.#word.key;
  }

  get stems(): readonly string[] {
    return this.#word.forms.stems;
  }

  get bare(): string {
    return this.#word.forms.bare;
  }

  get bareStems(): readonly string[] {
    return this.#word.forms.bareStems;
  }
}

/** What is the same wherever a word is written. */
class Word {
  readonly key: string;
  readonly script: Token['script'];
  #forms: Forms | undefined;

  constructor(written: string, kind: Token['kind']) {
    this.key = kind === 'mark' ? normalise(written) : lettersOf(written);
    this.script = kind === 'word' && isArabicWord(written) ? 'arabic' : 'other';
  }

  /** Found out when they are first looked up: most words of a text are not. */
  get forms(): Forms {
    this.#forms ??= formsOf(this.key);
    return this.#forms;
  }
}

/** The words that were read before: all texts together use a few thousand. */
const known = new Map<string, Word>();
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 30;

function wordFor(written: string, kind: Token['kind']): Word {
  const before = known.get(written);
  if (before !== undefined) return before;
  const word = new Word(written, kind);
  if (known.size >= MOST_KNOWN) known.clear();
  if (written.length <= LONGEST_KNOWN) known.set(written, word);
  return word;
}

const INVISIBLE = /^[\p{Cf}\p{M}]*$/u;
const LATIN = /^[a-z\u00c0-\u024f]+$/i;
const ONE_SCRIPT = /^(?:[a-z\u00c0-\u024f]+|[\u0620-\u065f]+)$/i;
const SCRIPTS = /(?:[\p{Script=Arabic}ـ]\p{M}*)+|(?:(?![\p{Script=Arabic}ـ])\p{L}\p{M}*)+/gu;

/** A change of script ends a word: archived press prints «أبرامزM1A1» without its space. */
const cutByScript = (letters: string): readonly (readonly [word: string, at: number])[] =>
  [...letters.matchAll(SCRIPTS)].map((match) => [match[0], match.index]);

const isArabicWord = (word: string): boolean =>
  !LATIN.test(word) && /^[\p{Script=Arabic}ـ]/u.test(word);

/** Some letters stand for several words, with spaces: ﷺ. */
const lettersOf = (word: string): string => normalise(word).replace(/[^\p{L}\p{N}]/gu, '');

function formsOf(key: string): Forms {
  if (!isArabic(key)) return { stems: [key], bare: key, bareStems: bareStemsOf(key) };
  const stems = withoutParticles(key);
  const bareStems = [...new Set(stems.map(bareOf))];
  return { stems, bare: bareOf(key), bareStems };
}

/** A name is the same with the alef of the accusative: «حليفا رئيسيا», «حليف رئيسي». */
const bareOf = (stem: string): string => withoutArticle(stem).replace(/^(....+)ا$/u, '$1');

/** Apaches, Chinooks: the press gives names a plural. Moroccans write the article before them: lmaghrib, lhimars. */
function bareStemsOf(key: string): readonly string[] {
  if (!/^[a-z\d]{5,}$/.test(key)) return [key];
  return [
    key,
    ...(key.endsWith('s') ? [key.slice(0, -1)] : []),
    ...(/^l[a-z\d]{4}/.test(key) ? [key.slice(1)] : []),
  ];
}

/** Whether a stem was found under an attached «و» (and). */
export function joinedByWaw(token: Token, stem: string): boolean {
  return token.script === 'arabic' && token.key.startsWith('و') && stem.length < token.key.length;
}
