/** The folder of releases: `<version>.json` says what a release changed, `<version>.dataset.json.gz` holds its records as they were. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { collections } from '../../src/schema/dataset.ts';
import { versionSchema } from '../../src/schema/release.ts';
import type { Release, ReleasedChanges } from './release-diff.ts';
import { newestFirst } from './release-version.ts';

/** Name of the folder within the data. */
export const RELEASES = 'releases';

const CHANGES = '.json';
const KEPT = '.dataset.json.gz';

const keptSchema = z.object({
  version: versionSchema,
  schema: z.looseObject({}),
  dataset: z.looseObject({}),
});

/** A release with its records and its schema, as they were. */
export type KeptRelease = Release & { readonly version: string };

export const isReleaseFile = (file: string): boolean =>
  versionOf(file, KEPT) !== undefined || versionOf(file, CHANGES) !== undefined;

/** The versions whose changes a folder holds, newest first; none where there is no such folder. */
export const releasedVersions = (folder: string): string[] => versionsIn(folder, CHANGES);

/** The versions whose records a folder holds, newest first. */
export const keptVersions = (folder: string): string[] => versionsIn(folder, KEPT);

/** A release as it was; undefined where the folder does not hold it. */
export function readRelease(folder: string, version: string): KeptRelease | undefined {
  const path = join(folder, `${version}${KEPT}`);
  if (!existsSync(path)) return undefined;
  return keptSchema.parse(JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')));
}

/** The release that the next one is compared with; undefined before the first. */
export function readLatest(folder: string): KeptRelease | undefined {
  const [latest] = keptVersions(folder);
  return latest === undefined ? undefined : readRelease(folder, latest);
}

export function writeRelease(
  folder: string,
  version: string,
  release: Release,
  changes: ReleasedChanges,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}${CHANGES}`), `${JSON.stringify(changes, undefined, 2)}\n`);
  const kept = { version, schema: release.schema, dataset: recordsOf(release.dataset) };
  writeFileSync(join(folder, `${version}${KEPT}`), gzipSync(JSON.stringify(kept), { level: 9 }));
}

/** The day and the records of a dataset: its releases are kept already, each beside this one. */
function recordsOf(dataset: object): Readonly<Record<string, unknown>> {
  const kept = ['asOf', ...Object.keys(collections), 'redirects'];
  return Object.fromEntries(Object.entries(dataset).filter(([key]) => kept.includes(key)));
}

function versionsIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return newestFirst(readdirSync(folder).flatMap((file) => versionOf(file, ending) ?? []));
}

function versionOf(file: string, ending: string): string | undefined {
  if (!file.endsWith(ending)) return undefined;
  return versionSchema.safeParse(file.slice(0, -ending.length)).data;
}
