import { readAmount } from './amount.ts';
import { unitAfter } from './money.ts';
import type { Match } from './quantities.ts';
import {
  countsAThing,
  isHyphen,
  isOneOf,
  languages,
  merged,
  mergedSet,
  placeOf,
  type TokenizedText,
} from './tokenized-text.ts';
import type { Token } from './tokens.ts';

const heads = mergedSet((language) => language.designationHeads);
// Series letters that are often written apart from their digits: F 16, CH 47D.
const series = /^(?:F|M|C|G|T|AH|CH|UH|MH|KC|RC|MK|MQ|RQ|AGM|AIM|GBU|BGM|FGM|FIM|LAU)$/;
export const isSeries = ({ text }: Token): boolean => series.test(text);

const currencies = merged((language) => language.currencies);
const measures =
  /^(?:mm|cm|m|km|kg|lb|lbs|ft|h|s|x|st|nd|rd|th|er|ers|re|ere|e|eme|emes|nde|k|b|t|bn|md|mds|mrd|mn|mln)$/;

/** Reads digits that name a thing: M142, Block 72, جي 550, transmittal 19-16, 24/7. */
export function readDesignation(page: TokenizedText, at: number): Match | undefined {
  const next = headedEnd(page, at) ?? runEnd(page, at);
  if (next === undefined) return undefined;
  return { figure: { kind: 'designation', ...placeOf(page, at, next) }, next };
}

/** A known word, then digits: Block 72, Mk-82, «إف-16». */
function headedEnd(page: TokenizedText, at: number): number | undefined {
  const head = page.tokens[at];
  if (head?.kind !== 'word') return undefined;
  if (!(isOneOf(heads, head) || isSeries(head))) return undefined;
  const joined = isHyphen(page.tokens[at + 1]) || page.tokens[at + 1]?.key === '.';
  const digits = joined ? at + 2 : at + 1;
  const token = page.tokens[digits];
  // Only «block 52» is met in small letters; «mark» and «link» are then verbs.
  const isName = head.script === 'arabic' || /^(?:\p{Lu}|block)/u.test(head.text);
  if (!isName || token?.kind !== 'digits' || token.key.length > 4) return undefined;
  return page.runs.get(digits) ?? page.runs.get(at) ?? digits + 1;
}

function runEnd(page: TokenizedText, at: number): number | undefined {
  const next = page.runs.get(at);
  if (next === undefined) return undefined;
  const run = page.tokens.slice(at, next);
  const hasDigits = run.some((token) => token.kind === 'digits');
  if (!hasDigits || run.length === 1) return undefined;
  const names = run.some((token) => token.kind === 'word')
    ? namesByLetters(run)
    : namesByDigits(page, next, run);
  return names ? next : undefined;
}

function namesByLetters([first, second, third]: readonly Token[]): boolean {
  if (first?.kind === 'digits') {
    const word = isHyphen(second) ? third : second;
    const isMeasure =
      second?.kind === 'word' && measures.test(second.key) && !isNameLetter(second, third);
    const isPlainWord =
      isHyphen(second) && word?.kind === 'word' && /^\p{Ll}{2,}$/u.test(word.text);
    return !(isMeasure || isPlainWord);
  }
  // «Mid-1990s», «pre-2011» and «Lion-2021» are words before a figure; «USD430» is money.
  const isWord = isHyphen(second) && first !== undefined && /^\p{L}\p{Ll}{2,}$/u.test(first.text);
  return !isWord && !currencies.has(first?.key ?? '') && first?.key !== 'fy';
}

/** A capital that a longer name goes on after: the S of 0S-23. */
function isNameLetter(letter: Token, after: Token | undefined): boolean {
  return letter.text !== letter.text.toLowerCase() && after !== undefined;
}

/**
 * Digits with hyphens or slashes and no letter. Two two-digit numbers with a hyphen are a
 * transmittal number (19-16), unless something is counted after them (24-36 helicopters).
 */
function namesByDigits(page: TokenizedText, next: number, run: readonly Token[]): boolean {
  if (run.length > 3 || !isHyphen(run[1])) return true;
  if (run.some((token) => token.kind === 'digits' && token.key.length !== 2)) return false;
  const last = next - 1;
  const counts =
    countsAThing(page, next) ||
    unitAfter(page, next) !== undefined ||
    languages.some((language) => readAmount(page, last, language)?.form === 'mixed');
  return !counts;
}
