/**
 * What a query costs: our search at today's size and over a hundred times as many entries, against looking through the
 * same names one by one. Medians over the judged queries. Prints; asserts nothing.
 */
import { judgedQueries } from '../evaluation/judged-queries.ts';
import { type Dataset, dataset } from '../src/index.ts';
import { foldName } from '../src/query/names.ts';
import { documentsOf } from '../src/search/documents.ts';
import { createSearch } from '../src/search/index.ts';

const TIMES = 100;

/** The dataset again and again, each copy with IDs and titles of its own. */
function multiplied(times: number): Dataset {
  const copies = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    Array.from({ length: times }, (_, copy) =>
      entries.map((entry) => (copy === 0 ? entry : { ...entry, id: `${entry.id}-${copy}` })),
    ).flat();
  return {
    ...dataset,
    deals: copies(dataset.deals),
    figures: copies(dataset.figures),
    events: copies(dataset.events),
    deployments: copies(dataset.deployments),
    exercises: copies(dataset.exercises),
    statements: copies(dataset.statements),
    conflicts: copies(dataset.conflicts),
    programmes: copies(dataset.programmes),
    systems: copies(dataset.systems),
    terms: copies(dataset.terms),
  };
}

/** The baseline: compares the normalised query with every name, normalised in advance. */
function plainLook(over: Dataset): (query: string) => unknown {
  const names = documentsOf(over).flatMap((document) =>
    document.names.map(({ value }) => [foldName(value), document.id] as const),
  );
  return (query) => {
    const folded = foldName(query);
    return names.filter(([name]) => name.includes(folded));
  };
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function timesOf(ask: (query: string) => unknown): string {
  const times: number[] = [];
  for (const { query } of judgedQueries) {
    const start = performance.now();
    ask(query);
    times.push(performance.now() - start);
  }
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  return `${median(times).toFixed(3)} ms (95%: ${slow.toFixed(2)} ms)`;
}

function measure(over: Dataset): Record<string, string> {
  const start = performance.now();
  const search = createSearch(over);
  const indexed = performance.now() - start;
  return {
    entries: String(documentsOf(over).length),
    'index, once': `${indexed.toFixed(0)} ms`,
    find: timesOf((query) => search.find(query)),
    'find again': timesOf((query) => search.find(query)),
    complete: timesOf((query) => search.complete(query)),
    'names one by one': timesOf(plainLook(over)),
  };
}

// The engine compiles the code first; no search that is measured has seen a query.
timesOf(createSearch(dataset).find);
console.log(`Search, Node ${process.versions.node}, medians over ${judgedQueries.length} queries`);
console.table({ today: measure(dataset), [`times ${TIMES}`]: measure(multiplied(TIMES)) });
