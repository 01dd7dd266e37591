import { defineConfig } from 'tsup';

/** The program that writes and serves the site; `dist` is the site itself. */
const program = {
  entry: { main: 'src/main.ts' },
  outDir: 'program',
  format: ['esm' as const],
  target: 'node20',
  platform: 'node' as const,
  clean: ['!client/**'],
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
  minify: true,
  esbuildOptions(options: { charset?: string }) {
    // Keeps Arabic letters: escapes would be three times as long.
    options.charset = 'utf8';
  },
  clean: true,
};

export default defineConfig([program, client]);
