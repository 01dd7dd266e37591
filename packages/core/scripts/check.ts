import { join } from 'node:path';
import { rules } from '../src/lint/index.ts';
import { checkDataset } from './load/check-dataset.ts';
import { formatProblems } from './load/problems.ts';

const { dataset, problems } = checkDataset(join(import.meta.dirname, '../data'), rules);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`\n${count} in packages/core/data.`);
  process.exitCode = 1;
} else {
  console.log(`No problems found in the data as of ${dataset.manifest.asOf}.`);
}
