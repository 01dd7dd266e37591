import type { Qualifier } from './figure.ts';
import { endsBefore, languages, type Page } from './page.ts';

// The longest first: «no less than» ends in «less than».
const qualifiers = languages
  .flatMap((language) => language.qualifiers)
  .toSorted(([left], [right]) => right.length - left.length);

/** What the words right before token `at` say about the figure there. */
export function qualifierBefore(page: Page, at: number): Qualifier | undefined {
  return qualifiers.find(([words]) => endsBefore(page, at, words))?.[1];
}
