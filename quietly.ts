/**
 * Runs a command and shows what it printed, on standard error, only if it
 * fails: what comes next on the screen is the answer alone.
 */
import { spawnSync } from 'node:child_process';

const command = process.argv.slice(2).join(' ');
const run = spawnSync(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });

if (run.status !== 0) {
  process.stderr.write(run.stdout);
  process.stderr.write(run.stderr);
}
process.exitCode = run.status ?? 1;
