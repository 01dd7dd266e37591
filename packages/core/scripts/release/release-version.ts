import semver from 'semver';
import type { Level } from './release-diff.ts';

/** Why a version number does not fit the changes since the previous release; undefined where it does. */
export function objectionToVersion(
  version: string,
  previous: string | undefined,
  needed: Level | undefined,
): string | undefined {
  if (previous === undefined) return undefined;
  if (needed === undefined)
    return `Nothing has changed since ${previous}: there is nothing to release.`;
  const least = semver.inc(previous, needed);
  if (least !== null && semver.gte(version, least)) return undefined;
  return `The changes since ${previous} are ${needed}: set the version in packages/core/package.json to ${least} or later; it is ${version}.`;
}

/** Versions, newest first. */
export function newestFirst(versions: readonly string[]): string[] {
  return semver.rsort([...versions]);
}
