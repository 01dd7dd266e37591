import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasedDataset } from '@us-morocco-security/core';
import { z } from 'zod';

const datasetSchema = z.record(z.string(), z.unknown());

/**
 * The records of each release, the newest first.
 *
 * @param folder - a JSON file for each, named by its version
 */
export function readReleases(folder: string): { version: string; data: ReleasedDataset }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      version: name.replace(/\.json$/, ''),
      data: datasetSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    }))
    .toSorted((one, other) => other.version.localeCompare(one.version, 'en', { numeric: true }));
}
