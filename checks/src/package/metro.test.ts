/** Metro, which bundles for React Native, with no more configuration than where the project is. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadConfig, runBuild } from 'metro';
import { afterAll, expect, it } from 'vitest';
import { emptyProject } from './project.ts';

const ofMetro = createRequire(createRequire(import.meta.url).resolve('metro/package.json'));
/** Every bundle begins with it, and Metro reads only where it is told to look. */
const runtime = dirname(ofMetro.resolve('metro-runtime/package.json'));

const { folder, write, remove } = emptyProject();
afterAll(remove);

const core = '@us-morocco-security/core';

it('makes a program of the dataset, one collection, its search and its words', async () => {
  write(
    'app.js',
    `import { dataset, findSystem } from '${core}';
     import { labelOf } from '${core}/labels';
     import { createSearch } from '${core}/search';
     import { systems } from '${core}/systems';
     const [first] = createSearch(dataset).find('هيمارس');
     console.log(findSystem({ systems }, 'هيمارس').id, first.id, labelOf('stage', 'delivered', 'ar'));`,
  );
  const config = await loadConfig(
    { cwd: folder, resetCache: true },
    {
      projectRoot: folder,
      watchFolders: [runtime],
      resolver: { extraNodeModules: { 'metro-runtime': runtime } },
      reporter: { update: () => {} },
      transformer: {
        // As React Native’s own preset asks: modules are functions.
        getTransformOptions: async () => ({
          transform: { experimentalImportSupport: true, inlineRequires: false },
        }),
      },
    },
  );
  const out = join(folder, 'made.js');
  await runBuild(config, { entry: './app.js', out, dev: false, minify: true, platform: 'android' });
  expect(execFileSync(process.execPath, [out], { encoding: 'utf8' })).toBe(
    'himars himars تم التسليم\n',
  );
}, 120_000);
