import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    claims: 'src/claims/index.ts',
    index: 'src/index.ts',
    news: 'src/news/index.ts',
    schema: 'src/schema/index.ts',
    search: 'src/search/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  // Each entry is a separate bundle, so that the main bundle does not change.
  splitting: false,
  target: 'es2023',
  platform: 'neutral',
  // Keeps the files of the data build; removes those of an earlier bundle.
  clean: ['!**/*.json', '!**/*.csv'],
  esbuildOptions(options) {
    // Keeps Arabic letters: escapes would be three times as long.
    options.charset = 'utf8';
    options.minify = true;
  },
});
