/**
 * What starting costs: the CPU time of whole fresh processes, against a Node that does nothing, on each Node that is
 * installed. Prints; asserts nothing. Needs the terminal built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PROCESSES = 15;
const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');
const MODULES = join(import.meta.dirname, '..', '..', '..', 'node_modules');

/** Prints the CPU time of the process when it ends, in microseconds. */
const METER = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process._rawDebug('cpu ' + (user + system));
  });`,
)}`;

const NOTHING = 'nothing';
const runs: Readonly<Record<string, readonly string[]>> = {
  [NOTHING]: ['-e', '0'],
  '--version': [MAIN, '--version'],
  'fms --short': [MAIN, 'fms', '--short', '--language', 'en'],
  fms: [MAIN, 'fms', '--language', 'en'],
  'fms, Arabic': [MAIN, 'fms', '--language', 'ar'],
  'search himars': [MAIN, 'search', 'himars', '--language', 'en'],
};

/** Milliseconds of CPU. */
function cpuOf(node: string, args: readonly string[]): number {
  const { stderr } = spawnSync(node, ['--import', METER, ...args], { encoding: 'utf8' });
  const [, microseconds] = /^cpu (\d+)$/m.exec(stderr) ?? [];
  if (microseconds === undefined) throw new Error(`${args.join(' ')} printed: ${stderr}`);
  return Number(microseconds) / 1000;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Takes turns, so that what else the machine does falls on all alike. */
function measure(node: string): Record<string, Record<string, string>> {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round < PROCESSES; round += 1) {
    for (const [name, args] of Object.entries(runs)) times[name]?.push(cpuOf(node, args));
  }
  const nothing = median(times[NOTHING] ?? []);
  return Object.fromEntries(
    Object.entries(times).map(([name, each]) => [
      name,
      {
        CPU: `${median(each).toFixed(0)} ms`,
        'against nothing': (median(each) / nothing).toFixed(1),
      },
    ]),
  );
}

const nodes = ['node20', 'node22', 'node']
  .map((name) => join(MODULES, name, 'bin', 'node'))
  .filter(existsSync);
for (const node of nodes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  // What can be compiled once and kept is kept then.
  cpuOf(node, runs.fms ?? []);
  console.log(`Starting the terminal, Node ${version}, medians of ${PROCESSES}`);
  console.table(measure(node));
}
