/** Prepares a release: `pnpm release [--dry-run] [--date 2025-07-01]`. It publishes nothing itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { rules } from '../src/lint/index.ts';
import { isoDateSchema } from '../src/schema/primitives.ts';
import { keptReleases } from './load/build-dataset.ts';
import { checkDataset } from './load/check-dataset.ts';
import { deriveDataset } from './load/derive.ts';
import { readManifest } from './load/manifest.ts';
import { formatProblems } from './load/problems.ts';
import { datasetJsonSchema } from './outputs/json-schema.ts';
import { outputsOf } from './outputs/outputs.ts';
import { changesBetween, type Release, releasedChanges } from './release/release-diff.ts';
import { RELEASES, readLatest, writeRelease } from './release/release-files.ts';
import { levelOf, notesOf, withSection } from './release/release-notes.ts';
import { objectionToVersion } from './release/release-version.ts';

const core = join(import.meta.dirname, '..');
const releases = join(core, 'data', RELEASES);
const changelog = join(core, 'CHANGELOG.md');
const usage = 'Usage: pnpm release [--dry-run] [--date 2025-07-01]';
const argumentsSchema = z.object({ 'dry-run': z.boolean(), date: isoDateSchema.optional() });

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') return refuse(`${wanted}\n${usage}`, 2);
  const { dataset, problems } = checkDataset(join(core, 'data'), rules);
  if (problems.length > 0) return refuse(formatProblems(problems));
  const { name, version } = readManifest(core);
  const built = deriveDataset(dataset, version);
  const outputs = await outputsOf(built, name, keptReleases(join(core, 'data')));
  const stale = [...outputs].filter(([path, text]) => !holds(path, text));
  if (stale.length > 0) return refuse(`Out of date: ${stale[0]?.[0]}. Run pnpm build first.`);

  const release: Release = { dataset: built, schema: datasetJsonSchema(name, version) };
  const previous = readLatest(releases);
  const changes = changesBetween(previous, release);
  const objection = objectionToVersion(version, previous?.version, levelOf(changes));
  if (objection !== undefined) return refuse(objection);

  const notes = notesOf(version, changes);
  console.log(notes);
  if (wanted['dry-run']) {
    npm('pack', '--dry-run');
    return 0;
  }
  writeRelease(releases, version, release, releasedChanges(changes, wanted.date));
  writeFileSync(changelog, withSection(readFileSync(changelog, 'utf8'), notes));
  // The package carries its own changes, so it is built once more.
  npm('run', 'build');
  npm('pack', '--dry-run');
  console.log('\nTo publish, commit what was written and run: npm publish ./packages/core');
  return 0;
}

function npm(...words: string[]): void {
  execFileSync('npm', words, { cwd: core, stdio: 'inherit' });
}

function holds(path: string, text: string): boolean {
  return existsSync(join(core, path)) && readFileSync(join(core, path), 'utf8') === text;
}

/** The options, or what is wrong with them. */
function readArguments(args: string[]): z.output<typeof argumentsSchema> | string {
  try {
    const options = {
      'dry-run': { type: 'boolean', default: false },
      date: { type: 'string' },
    } as const;
    const { values } = parseArgs({ args, options });
    const read = argumentsSchema.safeParse(values);
    return read.success ? read.data : `${values.date} is no day of the calendar.`;
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error);
  }
}

function refuse(message: string, code = 1): number {
  console.error(message);
  return code;
}
