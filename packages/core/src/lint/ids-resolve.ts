import { closest } from 'fastest-levenshtein';
import type { AuthoredDataset } from '../schema/authored.ts';
import type { Rule } from './rule.ts';
import { allAnchors, type Entry, entries, facts, type Path } from './walk.ts';

/** An ID that a file names, where, and what it must be the ID of. */
interface Reference {
  readonly to: string;
  readonly path: Path;
  readonly of: 'source' | 'system' | 'programme' | 'record';
}

export const idsResolve: Rule = {
  name: 'ids-resolve',
  description: 'Every ID that a record names is the ID of a record.',
  check(dataset) {
    const known = knownIds(dataset);
    return entries(dataset).flatMap((entry) =>
      references(entry)
        .filter(({ of, to }) => !known[of].includes(to))
        .map(({ of, to, path }) => ({
          collection: entry.collection,
          id: entry.record.id,
          path,
          message: `No ${of} has the ID "${to}".`,
          cure: cureFor(to, known[of], dataset.redirects[to]),
        })),
    );
  },
};

function knownIds(dataset: AuthoredDataset): Record<Reference['of'], readonly string[]> {
  return {
    source: dataset.sources.map(({ id }) => id),
    system: dataset.systems.map(({ id }) => id),
    programme: dataset.programmes.map(({ id }) => id),
    record: facts(dataset).map(({ record }) => record.id),
  };
}

function references(entry: Entry): readonly Reference[] {
  const sources = allAnchors(entry).map(({ anchor, path }): Reference => {
    return { of: 'source', to: anchor.source, path: [...path, 'source'] };
  });
  return [...sources, ...namedRecords(entry)];
}

function namedRecords(entry: Entry): readonly Reference[] {
  switch (entry.collection) {
    case 'deals':
    case 'figures':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements':
      return [
        ...to('programme', entry.record.programme, ['programme']),
        ...(entry.record.links ?? []).flatMap((link, index) =>
          to('record', link.to, ['links', index, 'to']),
        ),
        ...('items' in entry.record ? entry.record.items : []).flatMap(({ system }, index) =>
          to('system', system, ['items', index, 'system']),
        ),
        ...('publications' in entry.record ? (entry.record.publications ?? []) : []).flatMap(
          ({ source }, index) => to('source', source, ['publications', index, 'source']),
        ),
      ];
    case 'conflicts':
      return entry.record.records.flatMap((id, index) => to('record', id, ['records', index]));
    case 'sources':
      return to('source', entry.record.original, ['original']);
    case 'programmes':
    case 'systems':
    case 'terms':
      return [];
    default:
      return entry satisfies never;
  }
}

const to = (of: Reference['of'], id: string | undefined, path: Path): readonly Reference[] =>
  id === undefined ? [] : [{ of, to: id, path }];

function cureFor(id: string, known: readonly string[], renamed: string | undefined): string {
  if (renamed !== undefined) return `It was renamed: write "${renamed}".`;
  if (known.length === 0) return `Add a record with the ID "${id}".`;
  return `The nearest ID is "${closest(id, [...known])}": write that, or add the record.`;
}
