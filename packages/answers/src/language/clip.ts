import { withoutBidiControls } from '@us-morocco-security/core/labels';

/**
 * A text in at most so many UTF-16 units, ended by an ellipsis between words. It does not end on a figure while a word
 * is left before it, because what is left out may be its unit.
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  // What lies further on is not kept anyway, and a text may be of any length.
  const words = text
    .slice(0, most + 1)
    .split(' ')
    .slice(0, -1);
  while (words.length > 1 && (endsOnFigure(words) || ended(words).length > most)) words.pop();
  const clipped = ended(words);
  if (words.length > 0 && clipped.length <= most) return clipped;
  return `${beginningOf(withoutBidiControls(text), most - 1)}…`;
}

const endsOnFigure = (words: readonly string[]): boolean => /\p{Nd}/u.test(words.at(-1) ?? '');

/** Closes the isolates that the cut left open. */
function ended(words: readonly string[]): string {
  const text = words.join(' ');
  const open = (text.match(/[\u2066-\u2068]/g)?.length ?? 0) - (text.match(/\u2069/g)?.length ?? 0);
  return `${text}${'\u2069'.repeat(Math.max(0, open))}…`;
}

/** The beginning of a text, at most so many UTF-16 units of it; a character is never cut in half. */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
