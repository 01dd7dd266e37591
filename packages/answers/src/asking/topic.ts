import { foldWords } from '@us-morocco-security/core/search';
import type { Question } from '../command.ts';
import { foldCues, holds } from './cues.ts';
import { eventCues, intentCues, topicCues, topicFrame } from './words.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** The one year of which a text speaks, from 1900 to 2099; undefined where it names none or several. */
export function yearIn(text: string): string | undefined {
  const [year, ...others] = foldWords(text).filter((word) => YEAR.test(word));
  return others.length === 0 ? year : undefined;
}

/** What answers what a question is about where it names no one thing; undefined where another word narrows it. */
export function topicOf(text: string): Question | undefined {
  const words = foldWords(text);
  const { topics, asking, frame } = folded();
  const [topic, phrases] =
    topics.find(([, some]) => some.some((phrase) => holds(words, phrase))) ?? [];
  if (topic === undefined || phrases === undefined) return undefined;
  const known = new Set([...phrases.flat(), ...asking, ...frame]);
  return words.every((word) => known.has(word) || YEAR.test(word)) ? topic : undefined;
}

const foldAll = () => ({
  topics: foldCues(topicCues),
  asking: [...foldCues(intentCues), ...foldCues(eventCues)].flatMap(([, phrases]) =>
    phrases.flat(),
  ),
  frame: topicFrame.flatMap(foldWords),
});

let kept: ReturnType<typeof foldAll> | undefined;

/** Folded when the first question is read. */
function folded(): ReturnType<typeof foldAll> {
  kept ??= foldAll();
  return kept;
}
