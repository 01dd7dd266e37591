import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...(existsSync('src/schema/index.ts') ? { schema: 'src/schema/index.ts' } : {}),
  },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2023',
  platform: 'neutral',
  clean: false,
});
