import type { Token } from '../reading/tokens.ts';
import type { Found, Words } from './phrases.ts';
import { stageWords, wordEndings } from './words.ts';

/** Verbs whose form says that something is to come: « deviendra », «سيتسلم». */
export const futures = ({ tokens }: Words): readonly Found<'future'>[] =>
  tokens.flatMap((token, at) =>
    isFuture(token) ? [{ value: 'future', at, next: at + 1 } as const] : [],
  );

const LEAST_STEM = 3;

/** Capital letters begin names: Alexandra. */
function isFuture({ key, script, stems, text }: Token): boolean {
  if (script === 'arabic') {
    return stems.some((stem) => /^س[يتن]/u.test(stem) && stageWords.values.has(stem.slice(1)));
  }
  return (
    /^\p{Ll}/u.test(text) &&
    wordEndings.some((ending) => key.length >= ending.length + LEAST_STEM && key.endsWith(ending))
  );
}
