import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections } from '../../src/schema/dataset.ts';
import type { Dataset } from '../load/derive.ts';
import type { KeptRelease } from '../release/release-files.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import { datasetJsonSchema } from './json-schema.ts';
import { messagesModule } from './messages.ts';
import { tablesOf } from './tables.ts';
import { dataModules, typesModule, vocabularyModule } from './typescript.ts';

/** The text of every file that the build makes, by its path from the package. */
export type Outputs = ReadonlyMap<string, string>;

/** Files by their path from the package, texts and others. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export async function outputsOf(
  dataset: Dataset,
  packageName: string,
  kept: readonly KeptRelease[] = [],
): Promise<Outputs> {
  const tables = tablesOf(dataset);
  return new Map([
    ['dist/data.json', json(dataset)],
    ['dist/data.json.d.cts', jsonTypes('./index.cjs', 'Dataset')],
    ['dist/schema.json', json(datasetJsonSchema(packageName, dataset.version))],
    ['dist/datapackage.json', json(dataPackage(dataset, tables))],
    ...collectionFiles(dataset),
    ...kept.map((release) => releaseFile(release)),
    ...tables.map((table) => [`dist/csv/${table.name}.csv`, csvOf(table)] as const),
    ['src/generated/types.ts', await typesModule(dataset)],
    ...dataModules(dataset).map(([path, text]) => [`src/generated/${path}`, text] as const),
    ['src/generated/vocabulary.ts', vocabularyModule()],
    ['src/generated/messages.ts', messagesModule()],
  ]);
}

/** Writes the files under a folder, and clears away what an earlier build left. */
export function writeOutputs(outputs: Outputs, folder: string): void {
  for (const made of ['dist', 'src/generated']) {
    rmSync(join(folder, made), { recursive: true, force: true });
  }
  writeFiles(outputs, folder);
}

export function writeFiles(files: Files, folder: string): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function collectionFiles(dataset: Dataset): [path: string, text: string][] {
  return Object.entries(dataset)
    .filter(([name]) => name in collections)
    .flatMap(([name, records]) => [
      [`dist/collections/${name}.json`, json(records)],
      [`dist/collections/${name}.json.d.cts`, jsonTypes('../index.cjs', `Dataset['${name}']`)],
    ]);
}

/** The type of a JSON file, so that nobody's compiler infers one from a megabyte of values. */
const jsonTypes = (from: string, type: string): string =>
  `import type { Dataset } from '${from}';\ndeclare const json: ${type};\nexport = json;\n`;

/** The records of a release, as dense as they are kept: a reader parses them. */
const releaseFile = ({ version, dataset }: KeptRelease): [path: string, text: string] => [
  `dist/releases/${version}.json`,
  `${JSON.stringify({ version, ...dataset })}\n`,
];

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
