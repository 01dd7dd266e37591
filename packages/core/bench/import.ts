/**
 * What importing the package costs, against reading and parsing the same data as JSON: CPU time of whole fresh processes,
 * which is what a script or a function pays. Prints; asserts nothing. Needs the package built.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = `${import.meta.dirname}/../dist`;
const PROCESSES = 40;

const moduleAt = (name: string): string => JSON.stringify(pathToFileURL(`${DIST}/${name}`).href);

const programs = {
  nothing: '',
  'read and parse data.json': `import { readFileSync } from 'node:fs';
    if (JSON.parse(readFileSync(${JSON.stringify(`${DIST}/data.json`)}, 'utf8')).deals.length === 0) throw 0;`,
  'the dataset, nothing read': `import { dataset } from ${moduleAt('index.js')};
    if (dataset.version === '') throw 0;`,
  'the dataset, every collection read': `import { dataset } from ${moduleAt('index.js')};
    if ({ ...dataset }.deals.length === 0) throw 0;`,
  'the systems alone': `import { systems } from ${moduleAt('systems.js')};
    if (systems.length === 0) throw 0;`,
};

/** Says, when the process ends, how much CPU time it took. */
const MEASURE = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1000));
});`;

/** CPU milliseconds of a fresh process. */
function cpuOf(program: string): number {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `${program};${MEASURE}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`A process ended with ${status}.`);
  return Number(stdout);
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const times = Object.entries(programs).map(([name, program]) => ({
  name,
  program,
  measured: [] as number[],
}));
// Takes turns, so that what else the machine does falls on all alike.
for (let round = 0; round < PROCESSES; round += 1) {
  for (const { program, measured } of times) measured.push(cpuOf(program));
}

const base = median(times[1]?.measured ?? []);

console.log(`CPU of ${PROCESSES} fresh processes each, Node ${process.versions.node}, medians`);
console.table(
  Object.fromEntries(
    times.map(({ name, measured }) => [
      name,
      { ms: median(measured).toFixed(1), ratio: (median(measured) / base).toFixed(2) },
    ]),
  ),
);

const inKb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const files = ['index.js', 'deals.js', 'systems.js', 'labels.js', 'search.js', 'claims.js'];
console.table(
  Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(`${DIST}/${file}`);
      return [file, { plain: inKb(text.length), gzipped: inKb(gzipSync(text).length) }];
    }),
  ),
);
