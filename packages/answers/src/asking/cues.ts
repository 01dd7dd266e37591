import { foldWords } from '@us-morocco-security/core/search';
import type { Cues } from './words.ts';

/** Cues in the form in which words are compared: each name with its phrases, each phrase word by word. */
export type FoldedCues<Name> = readonly (readonly [Name, readonly (readonly string[])[]])[];

export const foldCues = <Name>(cues: Cues<Name>): FoldedCues<Name> =>
  cues.map(([name, phrases]) => [name, phrases.map(foldWords)]);

/** The first name with a phrase that the words hold. */
export const firstCue = <Name>(
  cues: FoldedCues<Name>,
  words: readonly string[],
): Name | undefined =>
  cues.find(([, phrases]) => phrases.some((phrase) => holds(words, phrase)))?.[0];

/** Whether words hold a phrase, one word after the other. */
export const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 &&
  words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
