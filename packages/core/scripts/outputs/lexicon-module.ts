import type { Lexicon } from '../load/lexicon.ts';

/** The words of the claim check as a module. A phrase has no spaces, so that a list is one string. */
export function lexiconModule({ tables, sayings }: Lexicon): string {
  const lists = Object.entries(tables).map(([table, senses]) => [
    table,
    Object.fromEntries(
      Object.entries(senses).map(([sense, phrases]) => [sense, phrases.join(' ')]),
    ),
  ]);
  return [
    '/** Words of the claim check, made from `lexicon/` by the build: normalised phrases by table and sense. */',
    `export const tables = ${JSON.stringify(Object.fromEntries(lists))} as const;`,
    '',
    '/** Cues that together repeat a statement or a conflict on record. */',
    `export const sayings = ${JSON.stringify(sayings)} as const;`,
    '',
  ].join('\n');
}
