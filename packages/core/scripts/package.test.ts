/** The package as npm packs it, in an empty project, under every Node that it says it runs on. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const core = join(import.meta.dirname, '..');
const workspace = join(core, '../..');
const require = createRequire(import.meta.url);
const project = mkdtempSync(join(tmpdir(), 'bare-'));

const write = (name: string, text: string): string => {
  const file = join(project, name);
  writeFileSync(file, text);
  return file;
};

let tarball = '';

beforeAll(() => {
  const npm = (...words: string[]) =>
    execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
  write('package.json', '{ "name": "bare", "private": true }');
  tarball = npm('pack', core, '--pack-destination', project).trim().split('\n').at(-1) ?? '';
  npm('install', `./${tarball}`);
}, 120_000);

afterAll(() => rmSync(project, { recursive: true }));

const NODES = {
  'Node 20': join(workspace, 'node_modules/node20/bin/node'),
  'Node 22': join(workspace, 'node_modules/node22/bin/node'),
  'Node 24': join(workspace, 'node_modules/node/bin/node'),
};

const SAYS = `
  const { amount } = recordById(dataset, 'fms-active-cases');
  console.log(amount.usd, findSystem(dataset, 'الهيمارس').id, data.version === dataset.version);
`;

describe.each(Object.entries(NODES))('%s', (_, node) => {
  const run = (file: string) => {
    const { status, stdout, stderr } = spawnSync(node, [file], { cwd: project, encoding: 'utf8' });
    return { status, stdout, stderr: stderr.replace(/.*ExperimentalWarning.*\n.*\n/, '') };
  };
  const answered = { status: 0, stdout: '8545000000 himars true\n', stderr: '' };

  test('imports it as a module, with its JSON', () => {
    const file = write(
      'ask.mjs',
      `import { dataset, findSystem, recordById } from '@us-morocco-security/core';
       import data from '@us-morocco-security/core/data.json' with { type: 'json' };
       ${SAYS}`,
    );
    expect(run(file)).toEqual(answered);
  });

  test('requires it as CommonJS', () => {
    const file = write(
      'ask.cjs',
      `const { dataset, findSystem, recordById } = require('@us-morocco-security/core');
       const data = require('@us-morocco-security/core/data.json');
       ${SAYS}`,
    );
    expect(run(file)).toEqual(answered);
  });

  test('reads each collection by its own path', () => {
    const file = write(
      'paths.cjs',
      `const deals = require('@us-morocco-security/core/collections/deals.json');
       require('@us-morocco-security/core/schema.json');
       const { recordAt } = require('@us-morocco-security/core');
       const data = require('@us-morocco-security/core/data.json');
       console.log(recordAt(data, 'listed-himars').collection);
       console.log(deals.some(({ id }) => id === 'listed-himars'));`,
    );
    expect(run(file)).toEqual({ status: 0, stdout: 'deals\ntrue\n', stderr: '' });
  });
});

test('a bundler makes a script of it that runs where there is no Node', async () => {
  const entry = write(
    'site.mjs',
    `import { dataset, recordById } from '@us-morocco-security/core';
     globalThis.said = recordById(dataset, 'listed-himars').items[0].quantity;`,
  );
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    charset: 'utf8',
  });
  const page: { said?: number } = {};
  runInNewContext(outputFiles[0]?.text ?? '', page);
  expect(page.said).toBe(18);
});

test.each(['nodenext', 'bundler'])('its types hold under %s, without zod', (resolution) => {
  const file = write(
    `typed-${resolution}.ts`,
    `import { dataset, type Deal, recordById, type Stage } from '@us-morocco-security/core';
     const stages: readonly Stage[] = dataset.deals.map(({ stage }) => stage);
     const quantity: number | undefined = dataset.deals[0]?.items[0]?.quantity;
     // @ts-expect-error: a stage is one of a closed list.
     const sold: Stage = 'sold';
     // @ts-expect-error: the dataset is read-only.
     dataset.deals[0].stage = 'delivered';
     export const told = (deal: Deal) => [stages, quantity, sold, recordById(dataset, deal.id)];`,
  );
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
  const words = ['--strict', '--noEmit', '--module', module, '--moduleResolution', resolution];
  const { stdout } = spawnSync(
    process.execPath,
    [require.resolve('typescript/lib/tsc.js'), ...words, '--target', 'es2023', file],
    { cwd: project, encoding: 'utf8' },
  );
  expect(stdout).toBe('');
});

/** The bytes that a page gets which imports something and does nothing else. */
async function bundledBytes(name: string, code: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [write(`${name}.mjs`, code)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  return outputFiles[0]?.contents.length ?? 0;
}

test('a page pays for what it imports', async () => {
  const stages = `import { stages } from '@us-morocco-security/core'; console.log(stages);`;
  expect(await bundledBytes('stages', stages)).toBeLessThan(2000);
  const other = `import { findSystem } from '@us-morocco-security/core'; console.log(findSystem(globalThis.other, 'f16'));`;
  expect(await bundledBytes('other', other)).toBeLessThan(5000);
  const systems = `import { systems } from '@us-morocco-security/core/systems'; console.log(systems);`;
  expect(await bundledBytes('systems', systems)).toBeLessThan(80_000);
});

test('no type that it exports has the name of a global one: an import that is left out would go unnoticed', () => {
  const folder = join(project, 'node_modules/@us-morocco-security/core/dist');
  const entries = ['index', 'claims', 'labels', 'news', 'schema', 'search', 'deals'];
  const files = entries.map((entry) => join(folder, `${entry}.d.ts`));
  const program = ts.createProgram(files, { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] });
  const checker = program.getTypeChecker();
  const [anywhere] = files.map((file) => program.getSourceFile(file));
  const known = new Set(
    checker
      .getSymbolsInScope(anywhere?.endOfFileToken ?? ts.factory.createNull(), ts.SymbolFlags.Type)
      .filter(({ declarations = [] }) =>
        declarations.some((each) => program.isSourceFileDefaultLibrary(each.getSourceFile())),
      )
      .map(({ name }) => name),
  );
  expect([...known]).toEqual(expect.arrayContaining(['Event', 'Text', 'Element']));
  const exported = files.flatMap((file) => {
    const symbol = checker.getSymbolAtLocation(
      program.getSourceFile(file) ?? ts.factory.createNull(),
    );
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  });
  expect(exported.length).toBeGreaterThan(100);
  expect(exported.map(({ name }) => name).filter((name) => known.has(name))).toEqual([]);
});

const gzipped = (file: string): number =>
  gzipSync(readFileSync(join(project, 'node_modules/@us-morocco-security/core/dist', file))).length;

test('the package is sent in less than 2 MB', () => {
  expect(statSync(join(project, tarball)).size).toBeLessThan(2_000_000);
});

test('entries stay small enough to be sent over a network', () => {
  expect(gzipped('index.js')).toBeLessThan(300_000);
  expect(gzipped('deals.js')).toBeLessThan(80_000);
  expect(gzipped('systems.js')).toBeLessThan(15_000);
  expect(gzipped('labels.js')).toBeLessThan(40_000);
  expect(gzipped('search.js')).toBeLessThan(32_000);
  expect(gzipped('claims.js')).toBeLessThan(60_000);
});

test('it carries its licences, its readme and nothing that is not for its readers', () => {
  const folder = join(project, 'node_modules/@us-morocco-security/core');
  for (const name of ['LICENSE', 'LICENSE-DATA', 'README.md', 'CHANGELOG.md']) {
    expect(readFileSync(join(folder, name), 'utf8').length).toBeGreaterThan(100);
  }
  expect(() => readFileSync(join(folder, 'scripts/build.ts'))).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'dist/index.d.ts'), 'utf8')).not.toMatch(/from 'zod'/);
});
