import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReleasedDataset } from '@us-morocco-security/core';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const datasetSchema = z.record(z.string(), z.unknown());

/** The records of each release that the dataset's package keeps, the newest first. */
export function readReleases(): { version: string; data: ReleasedDataset }[] {
  const folder = join(dirname(require.resolve('@us-morocco-security/core/data.json')), 'releases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      version: name.replace(/\.json$/, ''),
      data: datasetSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    }))
    .toSorted((one, other) => other.version.localeCompare(one.version, 'en', { numeric: true }));
}
