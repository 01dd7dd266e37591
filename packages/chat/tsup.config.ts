import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', memory: 'src/memory/index.ts' },
  format: ['esm'],
  dts: true,
  target: 'es2023',
  clean: true,
});
