/** `node scripts/build.ts [folder]`: builds the dataset into a folder, the package itself unless one is given. */
import { join } from 'node:path';
import { rules } from '../src/lint/index.ts';
import { checkDataset } from './check-dataset.ts';
import { deriveDataset } from './derive.ts';
import { readManifest } from './manifest.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { formatProblems } from './problems.ts';

const core = join(import.meta.dirname, '..');
const { dataset, problems } = checkDataset(join(core, 'data'), rules);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error('\nNothing was built.');
  process.exitCode = 1;
} else {
  const { name, version } = readManifest(core);
  const outputs = await outputsOf(deriveDataset(dataset, version), name);
  writeOutputs(outputs, process.argv[2] ?? core);
}
