/** Vite for the app and Vitest for the tests. */
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    sveltekit(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
    }),
  ],
  // Modules: the layout worker loads fcose only when forces are asked for.
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'own',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/graph/neo4j/**', 'node_modules/**'],
          // Tests that start processes wait for them, also on a busy machine.
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['tests/graph/neo4j/**/*.test.ts'],
          globalSetup: ['tests/neo4j/setup.ts'],
          // One server, whose one database the files empty in turn.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
