import { foldWords } from '@us-morocco-security/core/search';
import { firstCue, foldCues } from './cues.ts';
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

/** Whether a text asks something in plain words: “what is EDA”, «متى يتسلم المغرب هيمارس». */
export const asksPlainly = (text: string): boolean => readAsking(text) !== undefined;

/** Whether a text is nothing but greetings and thanks. */
export function isSmallTalk(text: string): boolean {
  const words = foldWords(text);
  const known = folded().smallTalk;
  return words.length > 0 && words.every((word) => known.has(word));
}

const foldAll = () => ({
  intents: foldCues(intentCues),
  events: foldCues(eventCues),
  smallTalk: new Set(smallTalk.flatMap(foldWords)),
});

let kept: ReturnType<typeof foldAll> | undefined;

/** Folded when the first text is read: a command asks for none of them. */
function folded(): ReturnType<typeof foldAll> {
  kept ??= foldAll();
  return kept;
}
