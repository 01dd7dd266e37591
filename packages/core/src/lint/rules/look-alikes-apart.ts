import { foldName } from '../../query/names.ts';
import { allNames, type Named, namedCollections } from '../named.ts';
import type { Finding, Rule } from '../rule.ts';

export const lookAlikesApart: Rule = {
  name: 'look-alikes-apart',
  description: 'No look-alike is a name of its own entry, or is listed twice.',
  check(dataset) {
    return [
      ...namedCollections.flatMap((collection) =>
        dataset[collection].flatMap((named) =>
          findingsIn(
            collection,
            named,
            allNames(named).map(({ name }) => name),
          ),
        ),
      ),
      ...dataset.exercises.flatMap((exercise) =>
        findingsIn('exercises', exercise, Object.values(exercise.title)),
      ),
    ];
  },
};

function findingsIn(
  collection: Finding['collection'],
  { id, lookAlikes = [] }: Pick<Named, 'id' | 'lookAlikes'>,
  names: readonly string[],
): readonly Finding[] {
  const own = new Set(names.map(foldName));
  return lookAlikes.flatMap((name, index): readonly Finding[] => {
    const place = { collection, id, path: ['lookAlikes', index], fix: 'Remove one of the two.' };
    if (own.has(foldName(name))) {
      return [{ ...place, message: `"${name}" is a name of "${id}" and its look-alike.` }];
    }
    return lookAlikes.slice(0, index).some((earlier) => foldName(earlier) === foldName(name))
      ? [{ ...place, message: `"${name}" is listed twice.` }]
      : [];
  });
}
