import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture } from '../../src/lint/fixture.ts';
import { rules } from '../../src/lint/index.ts';
import { recordAt } from '../../src/query/released.ts';
import { checkDataset } from '../load/check-dataset.ts';
import { deriveDataset } from '../load/derive.ts';
import { fixtureFolder, put, temporaryFolder } from '../load/fixture-folder.ts';
import { formatProblems } from '../load/problems.ts';
import { changesBetween, releasedChanges } from './release-diff.ts';
import {
  keptVersions,
  RELEASES,
  readLatest,
  readRelease,
  releasedVersions,
  writeRelease,
} from './release-files.ts';

const release = { dataset: deriveDataset(fixture, '1.0.0'), schema: { $id: 'urn:one' } };
const added = releasedChanges(changesBetween(undefined, release));

test('before the first release there is nothing to compare with', () => {
  const folder = join(temporaryFolder(), 'releases');
  expect(readLatest(folder)).toBeUndefined();
  expect(releasedVersions(folder)).toEqual([]);
});

test('what a release leaves is what the next one finds', () => {
  const folder = join(temporaryFolder(), 'releases');
  writeRelease(folder, '1.0.0', release, added);
  const latest = readLatest(folder);
  expect(latest?.version).toBe('1.0.0');
  expect(latest && changesBetween(latest, release)).toEqual([]);

  const kept = join(folder, '1.0.0.dataset.json.gz');
  const bytes = readFileSync(kept);
  writeRelease(folder, '1.0.0', release, added);
  expect(readFileSync(kept)).toEqual(bytes);
});

test('every release keeps its records, so that one is shown as it was', () => {
  const folder = join(temporaryFolder(), 'releases');
  writeRelease(folder, '1.0.0', release, added);
  const [robin] = release.dataset.deals;
  const later = { ...release, dataset: { ...release.dataset, deals: [{ ...robin, stage: 'x' }] } };
  writeRelease(folder, '1.1.0', later, { changes: [] });
  expect(keptVersions(folder)).toEqual(['1.1.0', '1.0.0']);
  expect(readLatest(folder)?.version).toBe('1.1.0');
  const first: Readonly<Record<string, unknown>> = { ...readRelease(folder, '1.0.0')?.dataset };
  expect(recordAt(first, 'lent-robin')).toMatchObject({ record: { stage: 'delivered' } });
  expect(first).not.toHaveProperty('releases');
  expect(readRelease(folder, '1.2.0')).toBeUndefined();
});

test('the repository keeps the records of every release that it tells of', () => {
  const folder = join(import.meta.dirname, '../../data', RELEASES);
  expect(keptVersions(folder)).toEqual(releasedVersions(folder));
  const first: Readonly<Record<string, unknown>> = { ...readRelease(folder, '0.1.0')?.dataset };
  expect(recordAt(first, 'con-2014-m1a1')).toMatchObject({
    record: { when: { edtf: '2014-08-28?' } },
  });
});

test('the dataset carries the changes of every release, the newest version first', () => {
  const folder = fixtureFolder();
  const releases = join(folder, 'releases');
  for (const version of ['1.9.0', '1.10.0', '1.2.0']) {
    writeRelease(releases, version, release, version === '1.2.0' ? added : { changes: [] });
  }
  const { dataset, problems } = checkDataset(folder, rules);
  expect(formatProblems(problems)).toBe('');
  const built = deriveDataset(dataset, '1.11.0');
  expect(built.releases.map(({ version }) => version)).toEqual(['1.10.0', '1.9.0', '1.2.0']);
  expect(built.releases[2]?.changes).toEqual(added.changes);
  expect(existsSync(join(releases, '1.10.0.dataset.json.gz'))).toBe(true);
});

test('a dataset without releases says so by an empty list', () => {
  expect(deriveDataset(checkDataset(fixtureFolder(), rules).dataset, '1.0.0').releases).toEqual([]);
});

test.each([
  [
    '1.0.0.json',
    '{ "changes": [{ "heading": "sold" }] }',
    'data/releases/1.0.0.json:1:17 changes.0.heading — "sold" is not allowed here',
  ],
  ['1.0.0.json', '{ "dataset": {} }', 'There is no field dataset here'],
  ['latest.json', '{}', 'Fix: Remove it: releases are written by the release.'],
  ['notes.md', 'Notes', 'Fix: Remove it: releases are written by the release.'],
])('a release that was tampered with stops the build: %s %s', (file, text, message) => {
  const folder = fixtureFolder();
  put(folder, `releases/${file}`, text);
  expect(formatProblems(checkDataset(folder, rules).problems)).toContain(message);
});
