import { foldWords } from '@us-morocco-security/core/search';
import { type Event, eventCues, type Intent, intentCues, smallTalk } from './words.ts';

/** What a plain question asks, and of which event. */
export interface Asking {
  readonly intent: Intent;
  readonly event: Event | undefined;
}

/** What a text asks about the thing that it names; undefined where it does not ask. */
export function readAsking(text: string): Asking | undefined {
  const words = foldWords(text);
  const intent = firstCue(folded().intents, words);
  return intent === undefined ? undefined : { intent, event: firstCue(folded().events, words) };
}

/** Whether a text is nothing but greetings and thanks. */
export function isSmallTalk(text: string): boolean {
  const words = foldWords(text);
  const known = folded().smallTalk;
  return words.length > 0 && words.every((word) => known.has(word));
}

type FoldedCues<Name> = readonly (readonly [Name, readonly (readonly string[])[]])[];

const fold = <Name>(cues: readonly (readonly [Name, readonly string[]])[]): FoldedCues<Name> =>
  cues.map(([name, phrases]) => [name, phrases.map(foldWords)]);

const foldAll = () => ({
  intents: fold(intentCues),
  events: fold(eventCues),
  smallTalk: new Set(smallTalk.flatMap(foldWords)),
});

let kept: ReturnType<typeof foldAll> | undefined;

/** Folded when the first text is read: a command asks for none of them. */
function folded(): ReturnType<typeof foldAll> {
  kept ??= foldAll();
  return kept;
}

const firstCue = <Name>(cues: FoldedCues<Name>, words: readonly string[]): Name | undefined =>
  cues.find(([, phrases]) => phrases.some((phrase) => holds(words, phrase)))?.[0];

/** Whether words hold a phrase, one word after the other. */
const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 &&
  words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
