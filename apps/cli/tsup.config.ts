import { defineConfig } from 'tsup';
import { thirdPartyNotices } from '../../third-party-notices.ts';

// The package has no run-time dependencies: it bundles answers, core and
// their dependencies.
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  target: 'node20',
  splitting: true,
  platform: 'node',
  noExternal: [/.*/],
  clean: true,
  esbuildPlugins: [thirdPartyNotices],
  esbuildOptions(options) {
    // Keeps Arabic letters: escapes would be three times as long.
    options.charset = 'utf8';
    options.chunkNames = '[name]';
    // Regular expressions stay literals, which are compiled when they are first used.
    options.supported = { ...options.supported, 'regexp-set-notation': true };
  },
});
