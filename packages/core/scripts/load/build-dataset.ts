import { join } from 'node:path';
import type { Rule } from '../../src/lint/rule.ts';
import { type Outputs, outputsOf } from '../outputs/outputs.ts';
import { type KeptRelease, keptVersions, RELEASES, readRelease } from '../release/release-files.ts';
import { checkDataset } from './check-dataset.ts';
import { type Dataset, deriveDataset } from './derive.ts';
import type { Manifest } from './manifest.ts';
import type { Problem } from './problems.ts';

/** The releases whose records a data folder keeps, newest first. */
export function keptReleases(data: string): readonly KeptRelease[] {
  const folder = join(data, RELEASES);
  return keptVersions(folder).flatMap((version) => readRelease(folder, version) ?? []);
}

export interface Build {
  readonly problems: readonly Problem[];
  /** Every file to write; none where there are problems. */
  readonly outputs: Outputs;
  /** What they were made of; undefined where there are problems. */
  readonly dataset: Dataset | undefined;
}

/** From a folder of authored files to the text of everything that is made of them, or to what is wrong with them. */
export async function buildDataset(
  data: string,
  rules: readonly Rule[],
  { name, version }: Manifest,
): Promise<Build> {
  const { dataset, problems } = checkDataset(data, rules);
  if (problems.length > 0) return { problems, outputs: new Map(), dataset: undefined };
  const derived = deriveDataset(dataset, version);
  const outputs = await outputsOf(derived, name, keptReleases(data));
  return { problems, outputs, dataset: derived };
}
