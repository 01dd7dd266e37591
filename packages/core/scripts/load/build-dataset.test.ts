import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Dataset } from '../../src/generated/types.ts';
import { rules } from '../../src/lint/index.ts';
import type { datasetSchema } from '../../src/schema/dataset.ts';
import { sha256 } from '../outputs/checksums.ts';
import { type Outputs, writeOutputs } from '../outputs/outputs.ts';
import { buildDataset } from './build-dataset.ts';
import { edit, fixtureFolder, put, temporaryFolder } from './fixture-folder.ts';

const core = join(import.meta.dirname, '../..');
const manifest = { name: '@example/core', version: '1.2.3' };

async function built(): Promise<Outputs> {
  const { outputs, problems } = await buildDataset(fixtureFolder(), rules, manifest);
  expect(problems).toEqual([]);
  return outputs;
}

const textOf = (outputs: Outputs, path: string) => outputs.get(path) ?? '';

test('two builds of the package are alike to the byte', { timeout: 300_000 }, () => {
  const build = (folder: string) => {
    execFileSync(process.execPath, [join(core, 'scripts/build.ts'), folder]);
    const files = globSync('**/*.*', { cwd: folder }).sort();
    return new Map(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
  };
  const first = build(temporaryFolder());
  expect([...first.keys()]).toEqual(
    expect.arrayContaining([
      'dist/changes.atom',
      'dist/csv/items.csv',
      'dist/parquet/items.parquet',
      'dist/us-morocco-security.sqlite',
      'dist/us-morocco-security.xlsx',
    ]),
  );
  expect(build(temporaryFolder())).toEqual(first);
});

test('one broken record leaves nothing to write', async () => {
  const folder = fixtureFolder();
  edit(folder, 'events/pact-1996.yaml', 'topic: partnership', 'topic: other');
  const { outputs, problems } = await buildDataset(folder, rules, manifest);
  expect(outputs.size).toBe(0);
  expect(problems).toHaveLength(1);
});

test('a build that finds a broken record changes nothing and exits with 1', {
  timeout: 60_000,
}, () => {
  const folder = temporaryFolder();
  cpSync(join(core, 'data'), join(folder, 'data'), { recursive: true });
  put(folder, 'data/events/new.yaml', 'title: x\n');
  const out = temporaryFolder();
  const run = () =>
    execFileSync(process.execPath, [join(core, 'scripts/build.ts'), out, join(folder, 'data')], {
      stdio: 'pipe',
    });
  expect(run).toThrow(/data\/events\/new\.yaml:1:1/);
  expect(globSync('**/*', { cwd: out })).toEqual([]);
});

test('a file of a collection that is gone does not outlive the next build', async () => {
  const folder = temporaryFolder();
  put(folder, 'dist/csv/former.csv', 'id\r\n');
  writeOutputs(await built(), folder);
  expect(globSync('dist/csv/*.csv', { cwd: folder })).not.toContain('dist/csv/former.csv');
});

test('the data fit the JSON Schema that comes with them, and a misfit does not', async () => {
  const outputs = await built();
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(textOf(outputs, 'dist/schema.json')));
  const data = JSON.parse(textOf(outputs, 'dist/data.json'));
  expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
  data.deals[0].stage = 'sold';
  expect(validate(data)).toBe(false);
});

test('the tables validate as a Frictionless Data Package, rows and references included', async () => {
  const folder = temporaryFolder();
  writeOutputs(await built(), folder);
  const load = () =>
    Package.load(JSON.parse(readFileSync(join(folder, 'dist/datapackage.json'), 'utf8')), {
      basePath: join(folder, 'dist'),
    });
  const { valid, errors, resources } = await load();
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  const rows = await Promise.all(
    resources.map(async (resource) => [
      resource.name,
      await resource.read({ keyed: true, relations: true }),
    ]),
  );
  expect(Object.fromEntries(rows)).toMatchObject({
    deals: [{ id: 'lent-robin', stage: 'delivered' }, { stage: 'listed' }],
    items: [{ deal: { id: 'lent-robin' }, position: 1, system: { id: 'robin' }, quantity: 2 }, {}],
    figures: [{ amount_usd: 1_250_000, when_fiscal_years_from: 1999 }, { amount_usd: 4_500_000 }],
    sources: [{ id: 'bulletin-2001' }, { original: { id: 'bulletin-2001' } }, {}],
  });

  edit(folder, 'dist/csv/deals.csv', ',delivered,', ',sold,');
  const deals = (await load()).resources.find(({ name }) => name === 'deals');
  await expect(deals?.read({ keyed: true, relations: false })).rejects.toThrow();
});

test('tables keep texts whole, end lines as RFC 4180 asks, and hide no direction controls', async () => {
  const folder = fixtureFolder();
  edit(folder, 'deals/lent-robin.yaml', 'en: Two radars on loan', `en: 'Two "radars", on loan'`);
  const { outputs } = await buildDataset(folder, [], manifest);
  const csv = textOf(outputs, 'dist/csv/deals.csv');
  expect(csv).toContain(',"Two ""radars"", on loan",');
  expect(csv.split('\r\n')).toHaveLength(4);
  for (const text of outputs.values())
    expect(text).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
});

type Exact<T> = T extends object
  ? { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
  : T;

test('the generated types say what the schema says', () => {
  expectTypeOf<Exact<z.output<typeof datasetSchema>>>().toExtend<Dataset>();
  expectTypeOf<Dataset>().toExtend<Exact<z.output<typeof datasetSchema>>>();
});

test('the types of the package do not need zod', () => {
  const read = (name: string) => readFileSync(join(core, 'dist', name), 'utf8');
  const front = read('index.d.ts');
  const parts = [...front.matchAll(/from '\.\/(.+?)\.js'/g)].map(([, part]) =>
    read(`${part}.d.ts`),
  );
  const types = [front, ...parts].join('\n');
  expect(types).toContain('readonly deals: readonly Deal[]');
  expect(types).not.toMatch(/zod/i);
});
