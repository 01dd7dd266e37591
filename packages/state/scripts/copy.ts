/** Copies a database of a bot into an empty one: `node copy.ts FROM TO`, each a path or `postgres://…`. */
import { copyState } from '../src/copy.ts';
import { StateError, type StateErrorCode } from '../src/state-error.ts';

const FAULTS: Readonly<Record<StateErrorCode, string>> = {
  'node-too-old': 'SQLite needs Node 22 or later.',
  'not-writable': 'A file or its folder cannot be written.',
  unreachable: 'A database server does not answer, or refuses.',
  'newer-schema': 'A later version of this program has migrated a database: update first.',
  'not-a-database': 'A file is no database, or is damaged.',
  'not-empty': 'The target is not empty, and nothing was copied.',
  unavailable: 'A database failed meanwhile, and nothing was copied.',
};

const WRONG_USAGE = 2;

const [from, to, ...rest] = process.argv.slice(2);

if (from === undefined || to === undefined || rest.length > 0) {
  console.error('Usage: pnpm state:copy FROM TO, each a path or postgres://…');
  process.exitCode = WRONG_USAGE;
} else {
  try {
    for (const [table, rows] of Object.entries(await copyState(from, to))) {
      console.log(`${table}: ${rows}`);
    }
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    console.error(FAULTS[error.code]);
    process.exitCode = 1;
  }
}
