/** Vitest for what needs a real Neo4j: without the plugins of the pages, whose files another run beside it writes. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/graph/neo4j/**/*.test.ts'],
    globalSetup: ['tests/neo4j/setup.ts'],
    // One server, whose one database the files empty in turn.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
