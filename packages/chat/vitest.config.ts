import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    // Room for a busy machine: no test waits for the clock.
    testTimeout: 60_000,
  },
});
