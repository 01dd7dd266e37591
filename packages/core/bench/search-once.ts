/** One engine in a fresh process: how long its index takes, and every judged query once. Prints JSON. */
import { miniSearch, orama, ours, plainEntries } from '../evaluation/engines.ts';
import { judgedQueries } from '../evaluation/judged-queries.ts';
import { dataset } from '../src/index.ts';

/** Milliseconds: of the index, of the median query, and of the one that 95 of 100 do not exceed. */
export interface Measured {
  readonly index: number;
  readonly median: number;
  readonly most: number;
}

export type EngineName = 'ours' | 'MiniSearch' | 'Orama';

/** The value that a share of all, between 0 and 1, does not exceed. */
export const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

export const median = (times: readonly number[]): number => percentile(times, 0.5);

/** The plain engines get their entries ready made; ours has to make them from the dataset. */
function engineNamed(name: string | undefined) {
  if (name === 'ours') return () => ours(dataset);
  const entries = plainEntries(dataset);
  return name === 'MiniSearch' ? () => miniSearch(entries) : () => orama(entries);
}

function measure(create: ReturnType<typeof engineNamed>): Measured {
  const start = performance.now();
  const engine = create();
  const index = performance.now() - start;
  const times = judgedQueries.map(({ query }) => {
    const asked = performance.now();
    engine(query);
    return performance.now() - asked;
  });
  return { index, median: median(times), most: percentile(times, 0.95) };
}

if (import.meta.main) console.log(JSON.stringify(measure(engineNamed(process.argv[2]))));
