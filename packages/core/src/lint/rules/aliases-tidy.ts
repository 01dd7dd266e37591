import { foldName } from '../../query/names.ts';
import { aliasesOf, aliasLists, type Named, namedCollections, shortNames } from '../named.ts';
import type { Finding, Rule } from '../rule.ts';

export const aliasesTidy: Rule = {
  name: 'aliases-tidy',
  description:
    'No alias repeats, spelling aside, what its record already answers to in that language.',
  check(dataset) {
    return namedCollections.flatMap((collection) =>
      dataset[collection].flatMap((named) => repeated(collection, named)),
    );
  },
};

function repeated(collection: Finding['collection'], named: Named): readonly Finding[] {
  return aliasLists.flatMap((list) => {
    const full = list === 'arLatn' ? [] : [named.name[list]];
    const own = [...shortNames(named).map(({ name }) => name), ...full];
    const known = new Map(own.map((name) => [foldName(name), name]));
    return aliasesOf(named, list).flatMap(({ name, path }) => {
      const folded = foldName(name);
      const same = known.get(folded);
      known.set(folded, same ?? name);
      if (same === undefined) return [];
      const message = `The alias "${name}" is found already by "${same}".`;
      return [{ collection, id: named.id, path, message, fix: 'Remove it.' }];
    });
  });
}
