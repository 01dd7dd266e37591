import type { Authored } from '../schema/authored.ts';
import { languages, type Path } from './walk.ts';

/** The collections whose records people ask for by name. */
export const namedCollections = ['systems', 'programmes', 'terms'] as const;

export type Named = Authored<(typeof namedCollections)[number]>;

export type AliasList = keyof Named['aliases'];

export const aliasLists: readonly AliasList[] = [...languages, 'arLatn'];

/** A name and its place in the file. */
export interface PlacedName {
  readonly name: string;
  readonly path: Path;
}

/** Designation or acronym; a record without one has none. */
export function shortNames(named: Named): readonly PlacedName[] {
  if ('designation' in named) return [{ name: named.designation, path: ['designation'] }];
  return named.acronym === undefined ? [] : [{ name: named.acronym, path: ['acronym'] }];
}

export function aliasesOf(named: Named, list: AliasList): readonly PlacedName[] {
  return (named.aliases[list] ?? []).map((name, index) => ({
    name,
    path: ['aliases', list, index],
  }));
}

/** Everything that finds a record when people ask for it by name. */
export function allNames(named: Named): readonly PlacedName[] {
  return [
    { name: named.id, path: [] },
    ...shortNames(named),
    ...languages.map((language) => ({ name: named.name[language], path: ['name', language] })),
    ...aliasLists.flatMap((list) => aliasesOf(named, list)),
  ];
}
