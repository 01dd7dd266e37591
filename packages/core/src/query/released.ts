import { collectionNames } from '../generated/vocabulary.ts';
import { objectOf, textOf } from './arguments.ts';

/** The records of a release as they were, under whatever schema they had: what `releases/<version>.json` holds. */
export type ReleasedDataset = Readonly<Record<string, unknown>>;

/** A record of a release. Its fields are those of its time, so they are looked at before they are used. */
export interface ReleasedRecord {
  readonly collection: (typeof collectionNames)[number];
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * The record that had an ID in a release; undefined where none had it. A release knows the names of its time alone: a
 * record that was renamed later is found under the ID that it had.
 */
export function recordAt(release: ReleasedDataset, id: string): ReleasedRecord | undefined {
  objectOf(release, 'the records of a release');
  textOf(id, 'the ID of a record');
  for (const collection of collectionNames) {
    const records = release[collection];
    const record = Array.isArray(records) ? records.filter(isObject).find(hasId(id)) : undefined;
    if (record !== undefined) return { collection, record };
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId =
  (id: string) =>
  (record: Readonly<Record<string, unknown>>): boolean =>
    record.id === id;
