/** The folder of releases: `<version>.json` says what a release changed, `latest.json` holds what the next is compared with. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collections } from '../src/schema/dataset.ts';
import { versionSchema } from '../src/schema/release.ts';
import type { Release, ReleasedChanges } from './release-diff.ts';
import { newestFirst } from './release-version.ts';

/** Name of the folder within the data. */
export const RELEASES = 'releases';

const LATEST = 'latest.json';

const latestSchema = z.object({
  version: versionSchema,
  schema: z.looseObject({}),
  dataset: z.looseObject({}),
});

export const isReleaseFile = (file: string): boolean =>
  file === LATEST || versionOf(file) !== undefined;

/** The versions whose changes a folder holds, newest first; none where there is no such folder. */
export function releasedVersions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return newestFirst(readdirSync(folder).flatMap((file) => versionOf(file) ?? []));
}

/** The release that the next one is compared with; undefined before the first. */
export function readLatest(folder: string): (Release & { readonly version: string }) | undefined {
  const path = join(folder, LATEST);
  return existsSync(path) ? latestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

export function writeRelease(
  folder: string,
  version: string,
  release: Release,
  changes: ReleasedChanges,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.json`), `${JSON.stringify(changes, undefined, 2)}\n`);
  writeFileSync(join(folder, LATEST), latestText(version, release));
}

/** One record a line, so that version control keeps no more than what a release changed. */
function latestText(version: string, { schema, dataset }: Release): string {
  const lists = Object.keys(collections).map((name) => {
    const records: unknown = Reflect.get(dataset, name);
    const lines = Array.isArray(records) ? records.map((record) => JSON.stringify(record)) : [];
    return `${JSON.stringify(name)}:[\n${lines.join(',\n')}\n]`;
  });
  return [
    `{"version":${JSON.stringify(version)},`,
    `"schema":${JSON.stringify(schema)},`,
    `"dataset":{${lists.join(',\n')}}}`,
    '',
  ].join('\n');
}

function versionOf(file: string): string | undefined {
  if (!file.endsWith('.json')) return undefined;
  return versionSchema.safeParse(file.slice(0, -'.json'.length)).data;
}
