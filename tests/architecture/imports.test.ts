/** Imports go one way; and the test that says so can fail. */
import { describe, expect, test } from 'vitest';
import { breaches } from './imports.ts';
import { trackedSources } from './tracked.ts';

test('no import of the project goes against the flow', () => {
  const sources = trackedSources().filter(({ path }) => /^(?:graph|ingest|cli|src)\/.*\.(?:ts|js|svelte)$/.test(path));
  expect(sources.length).toBeGreaterThan(100);
  expect(breaches(sources)).toEqual([]);
});

describe('the rules themselves', () => {
  test.each([
    ['graph/store.ts', "import { x } from '#ingest/types.ts';", 'graph imports graph only'],
    ['graph/model/span.ts', "import type { X } from '../store.ts';", 'the model imports the model only'],
    ['graph/neo4j/read.ts', "export { x } from '../embedded/library.ts';", 'one store does not know the other'],
    ['graph/verify.ts', "import { readFile } from 'node:fs/promises';", 'only a store does input and output'],
    ['ingest/extract/figures.ts', "import { store } from '#graph/embedded/index.ts';", 'ingest meets the rest in graph'],
    ['ingest/segment/roles.ts', "import { parse } from '../parse/parse.ts';", 'no stage imports another'],
    ['ingest/assemble.ts', "import type { X } from './extract/figures.ts';", 'only the pipeline knows the stages'],
    [
      'src/routes/+page.server.ts',
      "const { ingest } = await import('#ingest/pipeline.ts');",
      'the server starts an ingestion in one place',
    ],
    ['src/routes/+page.server.ts', "import {\n  a,\n} from '#graph/embedded/index.ts';", 'pages know the port, not a store'],
    ['src/lib/server/intake.ts', "import { EXIT } from '../../../cli/exit.ts';", 'nobody imports the command'],
    ['cli/serve.ts', "import '../src/lib/search/match.ts';", 'of the app the command knows only its server'],
    ['cli/setup/start.js', "import { z } from 'zod';", 'the set-up runs before anything is installed'],
    ['ingest/read/read.ts', "import { x } from '../../tests/graph/fixture.ts';", 'no product file imports a test'],
  ])('%s: %s', (path, text, rule) => {
    expect(breaches([{ path, text }]).join()).toContain(rule);
  });

  test.each([
    ['ingest/pipeline.ts', "import { read } from './read/read.ts';"],
    ['ingest/read/read.ts', "import { createHash } from 'node:crypto';"],
    ['ingest/read/text.ts', "import { read } from './read.ts';"],
    ['graph/embedded/files.ts', "import { open } from 'node:fs/promises';"],
    ['src/lib/server/ingest-thread.ts', "await import('#ingest/pipeline.ts');"],
    ['src/routes/+page.svelte', "import { claims } from '#graph/model/answers.ts';"],
    ['cli/serve.ts', "import { settings } from '../src/lib/server/settings.ts';"],
    ['cli/setup/start.js', "import { join } from 'node:path';\nimport { ROOT } from './place.js';"],
    ['ingest/extract/names.ts', "const words = ['from', 'graph/embedded/index.ts'];"],
  ])('does not mind %s: %s', (path, text) => {
    expect(breaches([{ path, text }])).toEqual([]);
  });
});
