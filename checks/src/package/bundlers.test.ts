import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { afterAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { emptyProject, run } from './project.ts';

const require = createRequire(import.meta.url);
const { folder, write, remove } = emptyProject();
afterAll(remove);

/** Each makes one file of an entry, and says how long it is. */
const bundlers = {
  async esbuild(entry: string): Promise<string> {
    const outfile = `${entry}.esbuild.js`;
    await build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm' });
    return outfile;
  },
  async Rollup(entry: string): Promise<string> {
    const file = `${entry}.rollup.js`;
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    await bundle.write({ file, format: 'es' });
    return file;
  },
  webpack(entry: string): Promise<string> {
    const filename = `${entry.split('/').at(-1)}.webpack.js`;
    return new Promise((resolve, reject) => {
      const output = { path: folder, filename };
      webpack({ mode: 'production', target: 'node', entry, output }, (error, stats) => {
        if (error !== null || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
        else resolve(join(folder, filename));
      });
    });
  },
} as const;

const core = '@us-morocco-security/core';

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  it.each([
    ['a closed list', 2000, `import { stages } from '${core}'; console.log(stages);`],
    [
      'a query over another dataset',
      5000,
      `import { findSystem } from '${core}'; console.log(findSystem(globalThis.other, 'f16'));`,
    ],
    ['one collection', 100_000, `import { systems } from '${core}/systems'; console.log(systems);`],
  ])('keeps %s under %i bytes', async (what, most, code) => {
    const entry = write(`${what.replaceAll(' ', '-')}-${name}.mjs`, code);
    expect(statSync(await bundle(entry)).size).toBeLessThan(most);
  });

  it('makes a program of the dataset, its search and its words', async () => {
    const entry = write(`all-${name}.mjs`, program);
    const made = write(`all-${name}.made.mjs`, readFileSync(await bundle(entry), 'utf8'));
    expect(execFileSync(process.execPath, [made], { encoding: 'utf8' })).toBe(printed);
  });
});

const program = `
  import { dataset, findSystem } from '${core}';
  import { labelOf } from '${core}/labels';
  import { createSearch } from '${core}/search';
  const [first] = createSearch(dataset).find('هيمارس');
  console.log(findSystem(dataset, 'هيمارس').id, first.id, labelOf('stage', 'delivered', 'ar'));
`;
const printed = 'himars himars تم التسليم\n';

describe('Parcel', () => {
  it('finds every entry without being configured', () => {
    write('parcel.mjs', program);
    const parcel = require.resolve('parcel/lib/bin.js');
    const words = ['build', 'parcel.mjs', '--no-cache', '--no-source-maps', '--dist-dir', 'made'];
    expect(run(parcel, words, folder)).toMatchObject({ status: 0 });
    const made = join(folder, 'made/parcel.js');
    expect(execFileSync(process.execPath, [made], { encoding: 'utf8' })).toBe(printed);
  }, 120_000);
});
