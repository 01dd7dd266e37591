import { defineConfig } from 'tsup';

// The package depends on nothing at run time: it carries answers, core and
// whatever those use inside.
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/.*/],
  clean: true,
});
