/** Vitest for the pages in a real browser, over the built server. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Two browsers at once are slower than one after the other on two cores.
    fileParallelism: false,
  },
});
