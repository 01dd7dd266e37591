import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'tsup';
import { carryPictureFiles, FONTS, PNG_WORKER } from '../../picture-files.ts';
import { noticesWith } from '../../third-party-notices.ts';

const core = dirname(
  createRequire(import.meta.url).resolve('@us-morocco-security/core/package.json'),
);

/** The records of every release as they were, for addresses that name a version. */
function packReleases(): void {
  const released = join(core, 'dist/releases');
  mkdirSync('dist/releases', { recursive: true });
  for (const file of readdirSync(released)) {
    const packed = gzipSync(readFileSync(join(released, file)), { level: 9 });
    writeFileSync(`dist/releases/${file}.gz`, packed);
  }
}

// The package has no run-time dependencies: it bundles the protocol, answers,
// core and their dependencies. The renderer of PNG is native, and an optional
// peer.
export default defineConfig({
  entry: { main: 'src/main.ts', 'png-worker': PNG_WORKER },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/^(?!@takumi-rs\/)/],
  external: ['@takumi-rs/core'],
  // What only HTTP needs is loaded only then.
  splitting: true,
  clean: true,
  // For the bundled packages that are CommonJS.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  esbuildPlugins: [noticesWith([FONTS])],
  esbuildOptions(options) {
    // Keeps Arabic letters: escapes would be three times as long.
    options.charset = 'utf8';
  },
  async onSuccess() {
    packReleases();
    carryPictureFiles();
  },
});
