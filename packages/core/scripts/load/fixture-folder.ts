/** Temporary data folders for tests: the sample dataset, one file a record, and ways to break it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { fixture } from '../../src/lint/fixture.ts';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export function fixtureFolder(): string {
  const folder = temporaryFolder();
  const { manifest, redirects, releases: _, ...collections } = fixture;
  put(folder, 'manifest.yaml', stringify(manifest));
  put(folder, 'redirects.yaml', stringify(redirects));
  for (const [name, records] of Object.entries(collections)) {
    for (const { id, ...fields } of records) {
      put(folder, `${name}/${id}.yaml`, stringify(fields, { lineWidth: 0 }));
    }
  }
  return folder;
}

/** Writes a file of the folder, text or raw bytes. */
export function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Replaces a passage of a file, which must be there. */
export function edit(folder: string, path: string, passage: string, replacement: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(passage)) throw new Error(`${path} does not contain: ${passage}`);
  put(folder, path, text.replace(passage, replacement));
}
