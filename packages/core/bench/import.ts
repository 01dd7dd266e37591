/**
 * What importing the package costs, against reading and parsing the same data as JSON: in whole fresh processes, which
 * is what a script or a function pays, and inside one process. Prints; asserts nothing. Needs the package built.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const MODULE = `${import.meta.dirname}/../dist/index.js`;
const DATA = `${import.meta.dirname}/../dist/data.json`;
const PROCESSES = 60;
const ROUNDS = 100;

const programs = {
  nothing: '',
  parse: `import { readFileSync } from 'node:fs';
    if (JSON.parse(readFileSync(${JSON.stringify(DATA)}, 'utf8')).deals.length === 0) throw 0;`,
  import: `import { dataset } from ${JSON.stringify(pathToFileURL(MODULE).href)};
    if (dataset.deals.length === 0) throw 0;`,
};

type Program = keyof typeof programs;

/** Milliseconds of a fresh process, from start to end. */
function runProcess(program: Program): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    programs[program],
  ]);
  if (status !== 0) throw new Error(`The process "${program}" ended with ${status}.`);
  return performance.now() - start;
}

const parseHere = (): unknown => JSON.parse(readFileSync(DATA, 'utf8'));

/** The query makes each import a fresh one: the module is read, compiled and run again. */
const importHere = (round: number): Promise<unknown> =>
  import(`${pathToFileURL(MODULE).href}?round=${round}`);

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Takes turns, so that what else the machine does falls on all alike. */
function measureProcesses(): Record<Program, number> {
  const times: Record<Program, number[]> = { nothing: [], parse: [], import: [] };
  for (let round = 0; round < PROCESSES; round += 1) {
    times.nothing.push(runProcess('nothing'));
    times.parse.push(runProcess('parse'));
    times.import.push(runProcess('import'));
  }
  return {
    nothing: median(times.nothing),
    parse: median(times.parse),
    import: median(times.import),
  };
}

async function measureHere(): Promise<{ parse: number; import: number }> {
  const times: { parse: number[]; import: number[] } = { parse: [], import: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    parseHere();
    const between = performance.now();
    await importHere(round);
    times.parse.push(between - start);
    times.import.push(performance.now() - between);
  }
  return { parse: median(times.parse), import: median(times.import) };
}

const inMs = (time: number): string => `${time.toFixed(2)} ms`;
const inKb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const fresh = measureProcesses();
const here = await measureHere();
const module = readFileSync(MODULE);

console.log(`Importing the dataset, Node ${process.versions.node}, medians`);
console.table({
  [`fresh process (${PROCESSES} each)`]: {
    'nothing at all': inMs(fresh.nothing),
    'read and parse JSON': inMs(fresh.parse),
    import: inMs(fresh.import),
    ratio: (fresh.import / fresh.parse).toFixed(2),
  },
  [`inside one process (${ROUNDS} each)`]: {
    'nothing at all': '',
    'read and parse JSON': inMs(here.parse),
    import: inMs(here.import),
    ratio: (here.import / here.parse).toFixed(2),
  },
});
console.table({
  'dist/index.js': { plain: inKb(module.length), gzipped: inKb(gzipSync(module).length) },
});
