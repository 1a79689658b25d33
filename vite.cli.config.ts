/** Bundles the command `claimtrail` (cli/main.ts) into build/cli/claimtrail.js; packages stay imports. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'cli/main.ts',
    outDir: 'build/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'claimtrail.js', banner: '#!/usr/bin/env node' } },
  },
});
