import { foldName } from '../../query/names.ts';
import { allNames, type Named, namedCollections } from '../named.ts';
import type { Finding, Rule } from '../rule.ts';
import { anchorsOf, type Fact, facts, languages, type Path } from '../walk.ts';

/** What makes one entry a duplicate of another, and where it is written. */
interface Mark {
  readonly key: string;
  readonly path: Path;
  readonly says: string;
}

interface Marked {
  readonly collection: Finding['collection'];
  readonly id: string;
  readonly marks: readonly Mark[];
}

export const noDuplicates: Rule = {
  name: 'no-duplicates',
  description:
    'No two facts claim the same thing, and no two systems, programmes or terms share a name.',
  check(dataset) {
    return [
      ...duplicates(facts(dataset).map(markedFact), 'Merge the two records, or distinguish them.'),
      ...namedCollections.flatMap((collection) =>
        duplicates(
          dataset[collection].map((named) => markedName(collection, named)),
          'Keep the name on the one that people mean by it.',
        ),
      ),
    ];
  },
};

function duplicates(all: readonly Marked[], fix: string): readonly Finding[] {
  const first = new Map<string, string>();
  return all.flatMap(({ collection, id, marks }) =>
    marks.flatMap(({ key, path, says }) => {
      const owner = first.get(`${collection} ${key}`);
      if (owner === undefined) first.set(`${collection} ${key}`, id);
      if (owner === undefined || owner === id) return [];
      return [{ collection, id, path, message: `${says} is also that of "${owner}".`, fix }];
    }),
  );
}

function markedFact(fact: Fact): Marked {
  const { collection, record } = fact;
  const titles = languages.map((language) => ({
    key: `title ${language} ${foldName(record.title[language])}`,
    path: ['title', language],
    says: `The title "${record.title[language]}"`,
  }));
  const values = { key: valuesOf(fact), path: [], says: 'All that it claims' };
  return { collection, id: record.id, marks: [values, ...titles] };
}

/** What a fact claims, in the order of the schema. An event or statement claims what its words say, at its time. */
function valuesOf(fact: Fact): string {
  switch (fact.collection) {
    case 'deals': {
      const { programme, stage, work, items, amount, when } = fact.record;
      const inOrder = items.toSorted((one, other) => (one.system < other.system ? -1 : 1));
      return JSON.stringify([programme, stage, work, inOrder, amount, when]);
    }
    case 'figures': {
      const { programme, amount, when } = fact.record;
      return JSON.stringify([programme, amount, when]);
    }
    case 'deployments': {
      const { counts, countries, when } = fact.record;
      return JSON.stringify([counts, countries.map(({ code }) => code), when]);
    }
    case 'events':
    case 'exercises':
    case 'statements': {
      const { when, counts } = fact.record;
      const claim = anchorsOf(fact, 'claim')[0]?.anchor;
      return JSON.stringify([claim?.source, claim?.paragraph, claim?.asPrinted, when, counts]);
    }
    default:
      return fact satisfies never;
  }
}

function markedName(collection: Marked['collection'], named: Named): Marked {
  const marks = allNames(named).map(({ name, path }) => ({
    key: foldName(name),
    path,
    says: `The name "${name}"`,
  }));
  return { collection, id: named.id, marks };
}
