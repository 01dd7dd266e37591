import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    claims: 'src/claims/index.ts',
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    search: 'src/search/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  // Each entry stands alone, so that the main one stays what it is.
  splitting: false,
  target: 'es2023',
  platform: 'neutral',
  // What the data build wrote stays; parts of an earlier bundle go.
  clean: ['!**/*.json', '!**/*.csv'],
  esbuildOptions(options) {
    // Arabic as it is, not as escapes three times as long.
    options.charset = 'utf8';
    options.minify = true;
  },
});
