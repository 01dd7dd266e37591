/** Prepares a release: `pnpm release [--dry-run]`. It publishes nothing itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { rules } from '../src/lint/index.ts';
import { checkDataset } from './check-dataset.ts';
import { deriveDataset } from './derive.ts';
import { datasetJsonSchema } from './json-schema.ts';
import { readManifest } from './manifest.ts';
import { outputsOf } from './outputs.ts';
import { formatProblems } from './problems.ts';
import { changesBetween, levelOf, notesOf, type Release, withSection } from './release-diff.ts';
import { ascending, objectionToVersion } from './release-version.ts';

const core = join(import.meta.dirname, '..');
const releases = join(core, 'data/releases');
const changelog = join(core, 'CHANGELOG.md');
const releaseSchema = z.object({ dataset: z.looseObject({}), schema: z.looseObject({}) });

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const dryRun = readDryRun(args);
  if (dryRun === undefined) return refuse('Usage: pnpm release [--dry-run]', 2);
  const { dataset, problems } = checkDataset(join(core, 'data'), rules);
  if (problems.length > 0) return refuse(formatProblems(problems));
  const { name, version } = readManifest(core);
  const built = deriveDataset(dataset, version);
  const stale = [...(await outputsOf(built, name))].filter(([path, text]) => !holds(path, text));
  if (stale.length > 0) return refuse(`Out of date: ${stale[0]?.[0]}. Run pnpm build first.`);

  const release: Release = { dataset: built, schema: datasetJsonSchema(name, version) };
  const previous = releasedVersions().at(-1);
  const changes = changesBetween(
    previous === undefined ? undefined : readRelease(previous),
    release,
  );
  const objection = objectionToVersion(version, previous, levelOf(changes));
  if (objection !== undefined) return refuse(objection);

  const notes = notesOf(version, changes);
  console.log(notes);
  execFileSync('npm', ['pack', '--dry-run'], { cwd: core, stdio: 'inherit' });
  if (dryRun) return 0;
  writeRelease(version, release, notes);
  console.log('\nTo publish, commit what was written and run: npm publish ./packages/core');
  return 0;
}

function readRelease(version: string): Release {
  return releaseSchema.parse(JSON.parse(readFileSync(join(releases, `${version}.json`), 'utf8')));
}

function releasedVersions(): string[] {
  if (!existsSync(releases)) return [];
  return ascending(readdirSync(releases).map((file) => file.slice(0, -'.json'.length)));
}

function writeRelease(version: string, release: Release, notes: string): void {
  mkdirSync(releases, { recursive: true });
  writeFileSync(join(releases, `${version}.json`), `${JSON.stringify(release, undefined, 2)}\n`);
  writeFileSync(changelog, withSection(readFileSync(changelog, 'utf8'), notes));
}

function holds(path: string, text: string): boolean {
  return existsSync(join(core, path)) && readFileSync(join(core, path), 'utf8') === text;
}

function readDryRun(args: string[]): boolean | undefined {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    return parseArgs({ args, options }).values['dry-run'];
  } catch {
    return undefined;
  }
}

function refuse(message: string, code = 1): number {
  console.error(message);
  return code;
}
