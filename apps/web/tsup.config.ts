import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const core = dirname(
  createRequire(import.meta.url).resolve('@us-morocco-security/core/package.json'),
);

/** The records of every release as they were, which the package of the dataset leaves out. */
function copyReleases(): void {
  cpSync(join(core, 'dist/releases'), 'program/releases', { recursive: true });
}

/** The program that writes and serves the site, and its measure; `dist` is the site itself. */
const program = {
  entry: { main: 'src/main.ts', growth: 'bench/growth.ts' },
  outDir: 'program',
  format: ['esm' as const],
  target: 'node20',
  platform: 'node' as const,
  clean: ['!client/**'],
  onSuccess: async () => copyReleases(),
};

/** HarfBuzz would fetch its binary, which the policy of the page forbids: the script carries it. */
const carriedHarfBuzz: Plugin = {
  name: 'carried-harfbuzz',
  setup(build) {
    // It asks for this module where there is Node.
    build.onResolve({ filter: /^module$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const begun = code.replace('createHarfBuzz()', 'createHarfBuzz({ wasmBinary })');
      if (begun === code) throw new Error(`${path} begins HarfBuzz in another way.`);
      const binary = JSON.stringify(join(dirname(path), 'harfbuzz.wasm'));
      return { contents: `import wasmBinary from ${binary};\n${begun}`, loader: 'js' };
    });
  },
};

/** What runs in the reader's browser, each file by itself. */
const client = {
  entry: ['src/client/*.{ts,tsx}', 'src/client/{play,style}.css', '!src/client/*.test.ts'],
  outDir: 'program/client',
  format: ['esm' as const],
  target: 'es2022',
  platform: 'browser' as const,
  noExternal: [/.*/],
  splitting: false,
  loader: { '.ttf': 'binary' as const, '.wasm': 'binary' as const },
  esbuildPlugins: [carriedHarfBuzz],
  minify: true,
  esbuildOptions(options: { charset?: string }) {
    // Keeps Arabic letters: escapes would be three times as long.
    options.charset = 'utf8';
  },
  clean: true,
};

export default defineConfig([program, client]);
