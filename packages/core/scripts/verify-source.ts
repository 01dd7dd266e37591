/** Checks the text of a source against the dataset: `pnpm verify-source <source-id> <text file>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from './load/load.ts';
import { formatProblems } from './load/problems.ts';
import { nearest } from './load/schema-problems.ts';
import { digestOf, paragraphsOf } from './load/source-text.ts';
import { summarize, verifyText } from './verify/verify-text.ts';

const usage = `Usage: pnpm verify-source <source-id> <text file>
       pnpm verify-source --digests <text file>   prints the digests for a source record`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const request = readArguments(args);
  if (request === undefined) return refuse(usage);
  const paragraphs = readParagraphs(request.file);
  if (paragraphs === undefined) return refuse(`Cannot read ${request.file}.\n${usage}`);
  if (request.sourceId === undefined) {
    console.log(['paragraphs:', ...paragraphs.map((text) => `  - '${digestOf(text)}'`)].join('\n'));
    return 0;
  }
  return verify(request.sourceId, paragraphs);
}

function verify(sourceId: string, paragraphs: readonly string[]): number {
  const { dataset, problems } = loadDataset(join(import.meta.dirname, '../data'));
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return 1;
  }
  const ids = dataset.sources.map(({ id }) => id);
  if (!ids.includes(sourceId)) {
    const near = nearest(sourceId, ids);
    return refuse(
      `There is no source ${sourceId}.${near ? ` Did you mean ${near}?` : ''}\n${usage}`,
    );
  }
  const verification = verifyText(dataset, sourceId, paragraphs);
  for (const failure of verification.failures) console.log(failure);
  console.log(summarize(verification));
  return verification.failures.length === 0 ? 0 : 1;
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { digests: { type: 'string' } },
    });
    const [sourceId, file, ...rest] = positionals;
    if (values.digests !== undefined && sourceId === undefined) {
      return { sourceId: undefined, file: values.digests };
    }
    if (values.digests !== undefined || rest.length > 0) return undefined;
    return sourceId === undefined || file === undefined ? undefined : { sourceId, file };
  } catch {
    return undefined;
  }
}

function readParagraphs(file: string): string[] | undefined {
  try {
    return paragraphsOf(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
