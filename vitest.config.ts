import { defineConfig } from 'vitest/config';

/** Of the repository and of every package: each package exports this from a file of the same name. */
export default defineConfig({
  test: {
    include: ['*.test.ts', '{src,scripts,evaluation}/**/*.test.ts'],
    // No test file changes what another sees, so that one process can run many.
    isolate: false,
    // A busy machine may be slow; no test passes or fails by the clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
