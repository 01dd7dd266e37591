import type { Qualifier } from './figure.ts';
import { endsBefore, languages, type TokenizedText } from './tokenized-text.ts';

// The longest first: «no less than» ends in «less than».
const qualifiers = languages
  .flatMap((language) => language.qualifiers)
  .toSorted(([left], [right]) => right.length - left.length);

/** What the words right before token `at` say about the figure there; an article may come between. */
export function qualifierBefore(page: TokenizedText, at: number): Qualifier | undefined {
  const isArticle = ARTICLE.test(page.tokens[at - 1]?.key ?? '');
  return endingAt(page, at) ?? (isArticle ? endingAt(page, at - 1) : undefined);
}

const ARTICLE = /^(?:an?|the|une?)$/;

const endingAt = (page: TokenizedText, at: number): Qualifier | undefined =>
  qualifiers.find(([words]) => endsBefore(page, at, words))?.[1];
