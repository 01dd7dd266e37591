import { foldName } from '@us-morocco-security/core';
import { distance } from 'fastest-levenshtein';

const MOST_SUGGESTIONS = 3;

const folds = new Map<string, string>();

/** Normalises a name of the dataset, each only once, since every question compares the same names. */
export function foldKnown(name: string): string {
  const fold = folds.get(name) ?? foldName(name);
  folds.set(name, fold);
  return fold;
}

/** Longer than any name: no slip of typing makes a text of this length out of one. */
const LONGEST_TYPED = 100;

/** The IDs behind the names that a typing error could have turned into `text`, nearest first; at most three. */
export function nearestIds(
  text: string,
  names: Iterable<readonly [name: string, id: string]>,
): readonly string[] {
  const ids = new Map(names);
  return [...new Set(nearest(text, ids.keys()).map((name) => ids.get(name) ?? name))];
}

/** The candidates that a typing error could have turned into `text`, nearest first; at most three. */
export function nearest(text: string, candidates: Iterable<string>): readonly string[] {
  const typed = foldName(text);
  if (typed === '' || typed.length > LONGEST_TYPED) return [];
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: farFrom(typed, foldKnown(candidate)) }))
    .filter(({ far }) => far <= tolerance(typed))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** Words that begin alike are near, however much is still to be typed; two letters swapped are one mistake. */
function farFrom(typed: string, known: string): number {
  if (typed.length >= 3 && known.startsWith(typed)) return 0.5;
  return isSwapped(typed, known) ? 1 : distance(typed, known);
}

/** Whether two neighbouring letters changed places and nothing else did: fsm for fms. */
function isSwapped(typed: string, known: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== known[index]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
  return at >= 0 && swapped === known;
}

/** One wrong letter in short words, two in longer ones, three in very long ones. */
const tolerance = (typed: string): number => (typed.length < 5 ? 1 : typed.length < 10 ? 2 : 3);
