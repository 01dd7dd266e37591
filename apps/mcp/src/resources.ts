import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server';
import { completeOption, withoutBidiControls } from '@us-morocco-security/answers';
import {
  type Dataset,
  type ReleasedDataset,
  recordAt,
  sourceById,
} from '@us-morocco-security/core';
import { z } from 'zod';
import { entryById } from './rows.ts';

/** The records of a release as they were; undefined where there is no such release. */
export type ReadRelease = (version: string) => unknown;

/** What a resource holds: a record as the dataset has it, and the documents that its anchors name. */
export interface Resource {
  readonly version: string;
  readonly asOf: string | null;
  readonly collection: string;
  readonly record: object;
  readonly sources: readonly object[];
}

const Released = z.looseObject({ asOf: z.string().optional() });

/** A record as it is. */
export function currentRecord(dataset: Dataset, id: string, uri: string): Resource {
  const found = entryById(dataset, id);
  if (found === undefined) throw new ResourceNotFoundError(uri);
  const { collection, entry } = found;
  const named = 'sources' in entry ? entry.sources : [];
  return {
    version: dataset.version,
    asOf: dataset.asOf,
    collection,
    record: entry,
    sources: named.map((source) => sourceById(dataset, source)),
  };
}

/** A record as it was in a release, under the ID that it had then. */
export function releasedRecord(
  dataset: Dataset,
  readRelease: ReadRelease,
  { id, uri, version }: { readonly id: string; readonly version: string; readonly uri: string },
): Resource {
  const versions = dataset.releases.map((release) => release.version);
  if (!versions.includes(version)) {
    const message = `There is no release ${version}. Releases: ${versions.join(', ')}`;
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, message, { uri });
  }
  const release: ReleasedDataset = Released.parse(readRelease(version));
  const found = recordAt(release, id);
  if (found === undefined) throw new ResourceNotFoundError(uri);
  const { collection, record } = found;
  const named = z.array(z.string()).safeParse(record.sources).data ?? [];
  return {
    version,
    asOf: typeof release.asOf === 'string' ? release.asOf : null,
    collection,
    record,
    sources: named.flatMap((source) => {
      const document = recordAt(release, source);
      return document === undefined ? [] : [document.record];
    }),
  };
}

const MOST_COMPLETED = 100;

/** The IDs of what begins so, by ID or by any name, in any script. */
export const completeId = (dataset: Dataset, typed: string): string[] =>
  completeOption(
    { type: 'name', of: 'anything', required: true },
    withoutBidiControls(typed),
    dataset,
    'en',
    MOST_COMPLETED,
  ).map(({ value }) => value);

/** The versions that begin so. */
export const completeVersion = (dataset: Dataset, typed: string): string[] =>
  dataset.releases.map(({ version }) => version).filter((version) => version.startsWith(typed));
