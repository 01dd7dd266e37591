import { defineConfig } from 'tsup';

/** The processes that are measured run as the bot does: built. */
export default defineConfig({
  entry: { ours: 'bench/ours.ts', bare: 'bench/bare.ts' },
  outDir: 'bench/dist',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
});
