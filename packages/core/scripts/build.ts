/** `node scripts/build.ts [folder] [data]`: builds the dataset into a folder; the package and its data unless others are given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/lint/index.ts';
import { buildDataset, keptReleases } from './load/build-dataset.ts';
import { loadLexicon } from './load/lexicon.ts';
import { readManifest } from './load/manifest.ts';
import { formatProblems } from './load/problems.ts';
import { labelsJson } from './outputs/labels.ts';
import { lexiconModule } from './outputs/lexicon-module.ts';
import { writeFiles, writeOutputs } from './outputs/outputs.ts';

const core = join(import.meta.dirname, '..');
const [folder = core, data = join(core, 'data')] = process.argv.slice(2);
const { problems: inWords, lexicon } = loadLexicon(join(core, 'lexicon'));
const { problems: inData, outputs, dataset } = await buildDataset(data, rules, readManifest(core));
const problems = [...inWords, ...inData];
if (problems.length > 0 || dataset === undefined) {
  console.error(formatProblems(problems));
  console.error('\nNothing was built.');
  process.exitCode = 1;
} else {
  writeOutputs(new Map([...outputs, ['src/generated/lexicon.ts', lexiconModule(lexicon)]]), folder);
  // What follows loads what was just generated.
  const withLabels = new Map([
    ...outputs,
    ['dist/labels.json', await labelsJson()],
    ['dist/CHANGELOG.md', readFileSync(join(core, 'CHANGELOG.md'), 'utf8')],
  ]);
  const { distributionOf } = await import('./outputs/distribution.ts');
  const distribution = await distributionOf(dataset, keptReleases(data), withLabels);
  writeFiles(new Map([...withLabels, ...distribution]), folder);
}
