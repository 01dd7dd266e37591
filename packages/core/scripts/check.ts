import { join } from 'node:path';
import { rules } from '../src/lint/index.ts';
import { checkDataset } from './load/check-dataset.ts';
import { formatProblems } from './load/problems.ts';

const { dataset, problems } = checkDataset(join(import.meta.dirname, '../data'), rules);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${problems.length} problems in packages/core/data.`);
  process.exitCode = 1;
} else {
  console.log(`The data hold together, as of ${dataset.manifest.asOf}.`);
}
