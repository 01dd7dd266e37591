import { defineConfig } from 'tsup';
import { builtinsWhenCalled, deferring, textsBeside } from '../../lazy-bundle.ts';
import { carryPictureFiles, FONTS } from '../../picture-files.ts';
import { noticesWith } from '../../third-party-notices.ts';

/** What only some questions need. */
const DEFERRED = ['@us-morocco-security/core/claims', '@us-morocco-security/core/search'];

// The package has no run-time dependencies: it bundles answers, core and
// their dependencies. The renderer of PNG is native, and an optional peer.
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  target: 'node20',
  splitting: true,
  minify: false,
  platform: 'node',
  // Else its own plugin takes the modules of Node before ours sees them.
  removeNodeProtocol: false,
  noExternal: [/^(?!@takumi-rs\/)/],
  external: ['@takumi-rs/core'],
  clean: true,
  esbuildPlugins: [noticesWith([FONTS]), textsBeside, deferring(DEFERRED), builtinsWhenCalled],
  esbuildOptions(options) {
    // The code stays ASCII, which engines read as it is. The texts, where most Arabic is, lie beside it.
    options.chunkNames = '[name]-[hash]';
    // Regular expressions stay literals, which are compiled when they are first used.
    options.supported = { ...options.supported, 'regexp-set-notation': true };
  },
  onSuccess: async () => carryPictureFiles(),
});
