import { foldName } from '../query/names.ts';
import type { MatchedBy, SearchDocument, SearchName } from './documents.ts';
import type { ParsedQuery } from './parsed-query.ts';
import type { WordIndex } from './postings.ts';
import { foldWords } from './words.ts';

interface Match {
  readonly by: MatchedBy;
  readonly value: string;
}

/** In which of an entry's names, or else in what besides, a query was found. */
export function explainMatch(
  document: SearchDocument,
  text: string,
  asked: ParsedQuery,
  index: WordIndex,
): Match {
  const whole = document.names.find(({ value }) => foldName(value) === foldName(text));
  const name = whole ?? bestName(document, asked, index);
  if (name !== undefined) return { by: name.by, value: name.value };
  const amount = asked.amounts.find(() => document.usd !== undefined);
  if (amount !== undefined) return { by: 'amount', value: amount.text };
  const [time] = asked.times;
  if (time !== undefined && asked.words.length === 0) return { by: 'year', value: time.text };
  return { by: 'text', value: text.trim() };
}

/** The name that holds most of the typed words, and of those the one with least besides. */
function bestName(
  { names, related }: SearchDocument,
  { words }: ParsedQuery,
  { vocabulary }: WordIndex,
): SearchName | undefined {
  const meant = words.map((word) => vocabulary.candidates(word, true));
  let best: { name: SearchName; worth: number } | undefined;
  const relatedNames = related.map((value) => ({ by: 'alias', value }) as const);
  for (const name of [...names, ...relatedNames]) {
    const own = foldWords(name.value);
    const held = meant
      .map((candidates) => candidates.find(({ word }) => own.includes(word))?.likeness ?? 0)
      .reduce((sum, likeness) => sum + likeness, 0);
    const worth = held - own.length / 100;
    if (held > 0 && (best === undefined || worth > best.worth)) best = { name, worth };
  }
  return best?.name;
}
