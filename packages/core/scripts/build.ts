/** `node scripts/build.ts [folder] [data]`: builds the dataset into a folder; the package and its data unless others are given. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/lint/index.ts';
import { buildDataset } from './load/build-dataset.ts';
import { loadLexicon } from './load/lexicon.ts';
import { readManifest } from './load/manifest.ts';
import { formatProblems } from './load/problems.ts';
import { labelsJson } from './outputs/labels.ts';
import { lexiconModule } from './outputs/lexicon-module.ts';
import { writeOutputs } from './outputs/outputs.ts';

const core = join(import.meta.dirname, '..');
const [folder = core, data = join(core, 'data')] = process.argv.slice(2);
const { problems: inWords, lexicon } = loadLexicon(join(core, 'lexicon'));
const { problems: inData, outputs } = await buildDataset(data, rules, readManifest(core));
const problems = [...inWords, ...inData];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error('\nNothing was built.');
  process.exitCode = 1;
} else {
  writeOutputs(new Map([...outputs, ['src/generated/lexicon.ts', lexiconModule(lexicon)]]), folder);
  writeFileSync(join(folder, 'dist/labels.json'), await labelsJson());
}
