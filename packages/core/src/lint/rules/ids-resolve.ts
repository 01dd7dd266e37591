import { closest, distance } from 'fastest-levenshtein';
import type { AuthoredDataset } from '../../schema/authored.ts';
import type { Rule } from '../rule.ts';
import { allAnchors, type Entry, entries, type Fact, facts, type Path } from '../walk.ts';

/** An ID that a file names, where, and what it must be the ID of. */
interface Reference {
  readonly to: string;
  readonly path: Path;
  readonly of: 'source' | 'system' | 'programme' | 'record' | 'series' | 'system or term';
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
          fix: fixFor(to, known[of], dataset.redirects[to]),
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
    series: dataset.series.map(({ id }) => id),
    'system or term': [...dataset.systems, ...dataset.terms].map(({ id }) => id),
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
        ...consultedBy(entry.record),
      ];
    case 'series':
      return [
        ...to('programme', entry.record.programme, ['programme']),
        ...to('series', entry.record.partOf, ['partOf']),
        ...beside(entry.record),
      ];
    case 'rumours':
      return [
        ...entry.record.about.flatMap((id, index) => to('system or term', id, ['about', index])),
        ...beside(entry.record),
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

function consultedBy(record: Fact['record']): readonly Reference[] {
  const status = 'claimStatus' in record ? record.claimStatus : undefined;
  return (status?.consulted ?? []).flatMap((id, index) =>
    to('source', id, ['claimStatus', 'consulted', index]),
  );
}

const beside = ({ seeAlso = [] }: { readonly seeAlso?: readonly string[] | undefined }) =>
  seeAlso.flatMap((id, index) => to('record', id, ['seeAlso', index]));

const to = (of: Reference['of'], id: string | undefined, path: Path): readonly Reference[] =>
  id === undefined ? [] : [{ of, to: id, path }];

function fixFor(id: string, known: readonly string[], renamed: string | undefined): string {
  if (renamed !== undefined) return `It was renamed: write "${renamed}".`;
  const near = known.length === 0 ? undefined : closest(id, [...known]);
  if (near === undefined || distance(id, near) > slipsIn(id)) {
    return `Add a record with the ID "${id}".`;
  }
  return `The nearest ID is "${near}": write that, or add the record.`;
}

/** How many letters of an ID may be slips of typing; beyond that another record is meant. */
const slipsIn = (id: string): number => Math.max(2, Math.floor(id.length / 4));
