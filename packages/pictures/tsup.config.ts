import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    page: 'src/page.ts',
    png: 'src/png.ts',
    'png-worker': 'src/png-worker.ts',
  },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts', page: 'src/page.ts', png: 'src/png.ts' } },
  target: 'es2023',
  clean: true,
});
