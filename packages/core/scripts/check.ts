import { join } from 'node:path';
import { rules } from '../src/lint/index.ts';
import { checkDataset } from './load/check-dataset.ts';
import { loadLexicon } from './load/lexicon.ts';
import { formatProblems } from './load/problems.ts';

const core = join(import.meta.dirname, '..');
const { dataset, problems: inData } = checkDataset(join(core, 'data'), rules);
const { problems: inWords, sayingsAmiss } = loadLexicon(join(core, 'lexicon'));
const { statements, conflicts, rumours } = dataset;
const repeated = new Set([...statements, ...conflicts, ...rumours].map(({ id }) => id));
const problems = [...inData, ...inWords, ...sayingsAmiss((id) => repeated.has(id))];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.error(`\n${count} in packages/core.`);
  process.exitCode = 1;
} else {
  console.log(`No problems found in the data and the words as of ${dataset.manifest.asOf}.`);
}
