/** Prints a record as it was in a release: `node scripts/record-at.ts <version> <id>`. */
import { join } from 'node:path';
import { recordAt } from '../src/query/released.ts';
import { keptVersions, RELEASES, readRelease } from './release/release-files.ts';

const releases = join(import.meta.dirname, '../data', RELEASES);
process.exitCode = run(process.argv.slice(2));

function run([version, id]: readonly string[]): number {
  const kept = keptVersions(releases).join(', ');
  if (version === undefined || id === undefined) {
    return refuse(`Usage: node scripts/record-at.ts <version> <id>\nVersions: ${kept}`);
  }
  const release = readRelease(releases, version);
  if (release === undefined) return refuse(`There is no release ${version}. Versions: ${kept}`);
  const found = recordAt(Object.fromEntries(Object.entries(release.dataset)), id);
  if (found === undefined) return refuse(`Release ${version} has no record ${id}.`);
  console.log(JSON.stringify(found, undefined, 2));
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
