/** Checks the data and the words of the claim check: `pnpm check [--fix]`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../src/lint/index.ts';
import { fixFile } from './fix/fix-file.ts';
import { checkDataset } from './load/check-dataset.ts';
import { loadLexicon } from './load/lexicon.ts';
import { formatProblems } from './load/problems.ts';

const usage = `Usage: pnpm check [--fix]

Reports every problem of the data and the words at once: file, line, column, field, fix.

  --fix   first puts right what needs no choice: composed letters (NFC), line ends,
          and the spaces and marks of each language
  --help  prints this`;

const core = join(import.meta.dirname, '..');
const data = join(core, 'data');

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const options = readArguments(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (options.fix) fixFiles();
  return check();
}

function readArguments(args: string[]): { fix: boolean; help: boolean } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  }
}

function fixFiles(): void {
  for (const file of globSync('**/*.yaml', { cwd: data }).sort()) {
    const path = join(data, file);
    const written = readFileSync(path);
    const fixed = fixFile(written.toString('utf8'));
    if (Buffer.from(fixed).equals(written) || written.toString('utf8').includes('\uFFFD')) continue;
    writeFileSync(path, fixed);
    console.log(`Put right: data/${file}`);
  }
}

function check(): number {
  const { dataset, problems: inData } = checkDataset(data, rules);
  const { problems: inWords, sayingsAmiss } = loadLexicon(join(core, 'lexicon'));
  const { statements, conflicts, rumours } = dataset;
  const repeated = new Set([...statements, ...conflicts, ...rumours].map(({ id }) => id));
  const problems = [...inData, ...inWords, ...sayingsAmiss((id) => repeated.has(id))];
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    console.error(`\n${count} in packages/core.`);
    return 1;
  }
  console.log(`No problems found in the data and the words as of ${dataset.manifest.asOf}.`);
  return 0;
}
