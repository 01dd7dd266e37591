import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    // Allows for a busy machine; no test depends on time.
    testTimeout: 60_000,
  },
});
