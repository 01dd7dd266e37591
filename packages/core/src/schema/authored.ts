import type { z } from 'zod';
import type { CollectionName, collections } from './dataset.ts';
import type { manifestFile } from './manifest.ts';
import type { releaseSchema } from './release.ts';

/** One authored file after parsing: its fields, and the ID that its file name gives. */
export type Authored<Name extends CollectionName> = z.output<(typeof collections)[Name]['file']> & {
  readonly id: string;
};

/** Every authored file, by collection, sorted by ID, with the releases so far: what the lint rules read and the build completes. */
export type AuthoredDataset = {
  readonly [Name in CollectionName]: readonly Authored<Name>[];
} & {
  readonly manifest: z.output<typeof manifestFile>;
  readonly redirects: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly releases: readonly z.output<typeof releaseSchema>[];
};
