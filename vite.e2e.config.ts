/** Vitest for the pages in a real browser, over the built server. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // `npm test` runs two of these beside each other, one for Explore: more browsers at once are slower on two cores.
    fileParallelism: false,
  },
});
