import type { Finding, Rule } from '../rule.ts';
import { entries, type Path } from '../walk.ts';

/** Controls (C0, C1, line feeds), formats (soft hyphen, joiners, directions), line separators, private use, halves of pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

export const visibleCharacters: Rule = {
  name: 'visible-characters',
  description: 'No value or key of a record contains an invisible character.',
  check(dataset) {
    return entries(dataset).flatMap(({ collection, record }) =>
      strings(record, []).flatMap(({ text, path }): readonly Finding[] => {
        const [character] = INVISIBLE.exec(text) ?? [];
        if (character === undefined) return [];
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const message = `U+${code} found in ${JSON.stringify(text.slice(0, 40))}.`;
        return [{ collection, id: record.id, path, message, fix: 'Remove the character.' }];
      }),
    );
  },
};

/** Every string of a value, keys included, with its place. */
function strings(value: unknown, path: Path): readonly { readonly text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    { text: key, path: [...path, key] },
    ...strings(item, [...path, key]),
  ]);
}
