import type { Dataset as Published } from '../../src/generated/types.ts';
import type { Dataset } from '../load/derive.ts';
import type { KeptRelease } from '../release/release-files.ts';
import { checksumsOf } from './checksums.ts';
import { citationFile } from './citation.ts';
import { croissant } from './croissant.ts';
import { feedsOf } from './feeds.ts';
import { type Files, json, type Outputs } from './outputs.ts';
import { parquetOf } from './parquet.ts';
import { sqliteOf } from './sqlite.ts';
import { tablesOf } from './tables.ts';
import { workbookOf } from './workbook.ts';

/**
 * The files of a release for those who do not write JavaScript, and the checksums of all. The feeds are told by the code
 * of the package, which needs what the build generates: that is written first.
 */
export async function distributionOf(
  dataset: Dataset,
  kept: readonly KeptRelease[],
  outputs: Outputs,
): Promise<Files> {
  const published: Published = JSON.parse(outputs.get('dist/data.json') ?? '');
  const tables = tablesOf(dataset);
  const data = new Map([
    ...filesOf(outputs, /^dist\/(?:data\.json|csv\/.*)$/),
    ...tables.map((table) => [`parquet/${table.name}.parquet`, parquetOf(table)] as const),
    ['us-morocco-security.sqlite', sqliteOf(tables, dataset)],
    ['us-morocco-security.xlsx', await workbookOf(tables)],
  ]);
  const described: Files = new Map([
    ...[...data].map(([path, content]) => [`dist/${path}`, content] as const),
    ['dist/croissant.json', json(croissant(dataset, tables, data))],
    ['dist/CITATION.cff', citationFile(dataset)],
    ...feedsOf(published, kept),
  ]);
  const all = filesOf(new Map([...outputs, ...described]), /^dist\/.*(?<!\.d\.cts)$/);
  return new Map([...described, ['dist/sha256sums', checksumsOf(all)]]);
}

/** Those files of the distribution whose path fits, by their path from its folder. */
const filesOf = (files: Files, pattern: RegExp): Map<string, string | Uint8Array> =>
  new Map(
    [...files]
      .filter(([path]) => pattern.test(path))
      .map(([path, content]) => [path.slice('dist/'.length), content]),
  );
