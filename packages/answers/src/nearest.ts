import { foldName } from '@us-morocco-security/core';
import { distance } from 'fastest-levenshtein';

const MOST_SUGGESTIONS = 3;

/** The candidates that a typing error could have turned into `text`, nearest first; at most three. */
export function nearest(text: string, candidates: Iterable<string>): readonly string[] {
  const typed = foldName(text);
  if (typed === '') return [];
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: farFrom(typed, foldName(candidate)) }))
    .filter(({ far }) => far <= tolerance(typed))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** Words that begin alike are near, however much is still to be typed. */
const farFrom = (typed: string, known: string): number =>
  typed.length >= 3 && known.startsWith(typed) ? 0.5 : distance(typed, known);

/** One wrong letter in short words, two in longer ones, three in very long ones. */
const tolerance = (typed: string): number => (typed.length < 5 ? 1 : typed.length < 10 ? 2 : 3);
