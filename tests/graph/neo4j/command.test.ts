/** The command's verbs on a library that lies on Neo4j, and its way from one store to the other. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { claimtrail, newFolder, REPORT, type Ended } from '../../cli/command.ts';
import { cypher, emptied } from '../../neo4j/emptied.ts';
import { library } from '../fixture.ts';

const login = inject('neo4j');
const LIMIT_MS = 120_000;

describe.skipIf(login === undefined)('the command', () => {
  let folder = '';
  let remove = (): Promise<void> => Promise.resolve();
  const run = (data: string, ...args: readonly string[]): Promise<Ended> =>
    claimtrail(args, { cwd: folder, env: { CLAIMTRAIL_DATA: join(folder, data), NEO4J_URI: login?.uri ?? '', NEO4J_USER: login?.user ?? '', NEO4J_PASSWORD: '', NEO4J_PASSWORD_FILE: join(folder, 'password') } }); // prettier-ignore

  beforeAll(async () => {
    ({ folder, remove } = await newFolder());
    await writeFile(join(folder, 'password'), `${login?.password ?? ''}\n`);
    await writeFile(join(folder, 'report.md'), REPORT);
  });
  afterAll(() => remove());

  test('ingests, verifies and exports as it extracts, with the password from a file', async () => {
    if (login === undefined) return;
    await emptied(login);
    const ingested = await run('data', 'ingest', 'report.md');
    expect(ingested.code).toBe(0);
    const id = ingested.stdout.trim();
    expect((await run('data', 'export', id)).stdout).toBe((await run('data', 'extract', 'report.md')).stdout);
    expect(await run('data', 'verify')).toMatchObject({ code: 0, stdout: expect.stringContaining(`${id}: holds (`) as string });
  }, LIMIT_MS); // prettier-ignore

  test('copies a library there and back; both read it as it was', async () => {
    if (login === undefined) return;
    await emptied(login);
    const from = join(folder, 'from');
    const store = await openEmbeddedStore({ folder: from });
    for (const graph of library()) await store.replaceDocument(graph);
    await store.close();
    const there = await run('from', 'copy', '--from', 'embedded', '--to', 'neo4j');
    expect([there.code, there.stdout]).toEqual([0, 'harbour\norchard\n']);
    expect(there.stderr).toContain('2 documents read back equal, byte for byte.\n');
    // Again: nothing is written twice.
    const [before] = await cypher(login, 'MATCH (l:Library) RETURN l.version AS version');
    expect((await run('from', 'copy', '--from', 'embedded', '--to', 'neo4j')).stderr).toContain('harbour: is there already\n');
    expect(await cypher(login, 'MATCH (l:Library) RETURN l.version AS version')).toEqual([before]);
    const back = await run('back', 'copy', '--from', 'neo4j', '--to', 'embedded');
    expect([back.code, back.stdout]).toEqual([0, 'harbour\norchard\n']);
    const files = await readdir(join(from, 'documents'));
    expect(await readdir(join(folder, 'back/documents'))).toEqual(files);
    for (const file of files) expect(await readFile(join(folder, 'back/documents', file), 'utf8')).toBe(await readFile(join(from, 'documents', file), 'utf8'));
  }, LIMIT_MS); // prettier-ignore

  test('writes a library for neo4j-admin into a new folder and prints the command', async () => {
    const { code, stdout } = await run('from', 'export', '--format', 'neo4j-admin', '-o', 'import');
    expect([code, stdout]).toEqual([0, 'neo4j-admin database import full neo4j --overwrite-destination @import.args\n']);
    const files = await readdir(join(folder, 'import'));
    const named = (await readFile(join(folder, 'import/import.args'), 'utf8'))
      .split('\n')
      .flatMap((line) => /^--(?:nodes|relationships)=(.+)$/.exec(line)?.[1]?.split(',') ?? []);
    expect([...named, 'import.args'].sort()).toEqual([...files].sort());
  }, LIMIT_MS); // prettier-ignore

  test.each([
    [['copy', '--from', 'neo4j', '--to', 'neo4j'], 2, 'name two stores'],
    [['copy', '--from', 'files', '--to', 'neo4j'], 2, 'embedded, neo4j'],
    [['export', 'harbour', '--format', 'neo4j-admin', '-o', 'x'], 2, 'leave out harbour'],
    [['export', '--format', 'neo4j-admin'], 2, '-o'],
    [['export'], 2, 'Name the document'],
    [['export', 'nobody'], 4, 'There is no document nobody'],
  ] as const)('refuses %j and says why', async (args, code, words) => {
    expect(await run('from', ...args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) as string });
  });

  test('without a server the copy says what to set', async () => {
    const { code, stderr } = await claimtrail(['copy', '--from', 'embedded', '--to', 'neo4j'], { cwd: folder, env: { CLAIMTRAIL_DATA: join(folder, 'from'), NEO4J_URI: '' } }); // prettier-ignore
    expect([code, stderr]).toEqual([4, 'No Neo4j is named; set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.\n']);
  });
});
