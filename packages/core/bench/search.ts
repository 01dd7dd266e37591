/**
 * What our search costs and finds, beside two plain engines over the same entries: each in fresh processes, asked every
 * judged query once; then at a hundred times the size. Prints; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { miniSearch, orama, ours, plainEntries } from '../evaluation/engines.ts';
import { judgedQueries, recallOf } from '../evaluation/judged-queries.ts';
import { type Dataset, dataset } from '../src/index.ts';
import { foldName } from '../src/query/names.ts';
import { documentsOf } from '../src/search/documents.ts';
import { createSearch } from '../src/search/index.ts';
import { type EngineName, type Measured, median, percentile } from './search-once.ts';

const PROCESSES = 7;
const TIMES = 100;

const engines = {
  ours: () => ours(dataset),
  MiniSearch: () => miniSearch(plainEntries(dataset)),
  Orama: () => orama(plainEntries(dataset)),
} as const;

function runOnce(engine: EngineName): Measured {
  const script = `${import.meta.dirname}/search-once.ts`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, engine]);
  if (status !== 0) throw new Error(`${engine} ended with ${status}: ${stderr}`);
  return JSON.parse(String(stdout));
}

/** Takes turns, so that what else the machine does falls on all alike. */
function compare(): Record<string, Record<string, string>> {
  const names = ['ours', 'MiniSearch', 'Orama'] as const;
  const runs: Record<EngineName, Measured[]> = { ours: [], MiniSearch: [], Orama: [] };
  for (let round = 0; round < PROCESSES; round += 1) {
    for (const name of names) runs[name].push(runOnce(name));
  }
  const of = (name: EngineName, key: keyof Measured) => median(runs[name].map((run) => run[key]));
  return Object.fromEntries(
    names.map((name) => {
      const { at1, at5 } = recallOf(engines[name](), judgedQueries);
      const index = of(name, 'index');
      return [
        name,
        {
          index: `${index.toFixed(0)} ms`,
          'against MiniSearch': (index / of('MiniSearch', 'index')).toFixed(2),
          'query, median': `${of(name, 'median').toFixed(3)} ms`,
          '95 of 100': `${of(name, 'most').toFixed(2)} ms`,
          'first right': `${(100 * at1).toFixed(1)} %`,
          'in five': `${(100 * at5).toFixed(1)} %`,
        },
      ];
    }),
  );
}

/** The dataset again and again, each copy with IDs of its own. */
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

function timesOf(ask: (query: string) => unknown): string {
  const times = judgedQueries.map(({ query }) => {
    const start = performance.now();
    ask(query);
    return performance.now() - start;
  });
  return `${median(times).toFixed(3)} ms (95%: ${percentile(times, 0.95).toFixed(2)} ms)`;
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
    suggest: timesOf((query) => search.suggest(query)),
    'names one by one': timesOf(plainLook(over)),
  };
}

console.log(
  `Search, Node ${process.versions.node}, ${judgedQueries.length} queries once each in ${PROCESSES} fresh processes`,
);
console.table(compare());
// The engine compiles the code first; no search that is measured has seen a query.
timesOf(createSearch(dataset).find);
console.log('In one process, when the code is compiled');
console.table({ today: measure(dataset), [`times ${TIMES}`]: measure(multiplied(TIMES)) });
