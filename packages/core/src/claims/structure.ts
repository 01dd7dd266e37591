import type { TokenizedText } from '../reading/tokenized-text.ts';
import type { Span } from './claim.ts';
import type { LinkSpan } from './parsed-sentence.ts';
import { type Found, findPhrases, type Words } from './phrases.ts';
import type { Cue } from './senses.ts';
import { questionWords, stageWords } from './words.ts';

/** Where one clause may end and the next begin: at a mark that parts them, and before a word that begins one. */
export function jointsOf({ tokens }: TokenizedText, links: readonly LinkSpan[]): readonly number[] {
  const marks = tokens.flatMap(({ kind, key, start, glued }, at) => {
    const next = tokens[at + 1];
    if (kind === 'word') return /^و\p{Script=Arabic}{3}/u.test(key) ? [start] : [];
    if (kind !== 'mark' || next === undefined || next.glued) return [];
    if (/^[;؛:]$/.test(key) || (/^[–—]$/.test(key) && !glued)) return [start];
    return /^[,،]$/.test(key) && next.kind !== 'digits' ? [start] : [];
  });
  const words = links.flatMap(({ link, start }) =>
    link === 'and' || link === 'clause' ? [start] : [],
  );
  return [...marks, ...words].toSorted((one, other) => one - other);
}

const QUESTION_MARK = /[?؟][\s”’»"')\]\p{Cf}]*$/u;

/** Whether a sentence asks rather than says. */
export function isQuestion(words: Words, { text }: Span, cues: readonly Found<Cue>[]): boolean {
  if (QUESTION_MARK.test(text)) return true;
  return findPhrases(words, questionWords).some(({ at, next, value }) => {
    if (value !== 'auxiliary' || at > 0) return value === 'inversion' || at === 0;
    const isPlan = cues.some((cue) => cue.value === 'future' && cue.at <= next && cue.next > next);
    return !isPlan && !findPhrases(words, stageWords).some((stage) => stage.at <= next);
  });
}
