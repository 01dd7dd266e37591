import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2023',
  platform: 'neutral',
  esbuildOptions(options) {
    // Arabic as it is, not as escapes three times as long.
    options.charset = 'utf8';
    options.minify = true;
  },
});
