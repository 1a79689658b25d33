/** The embedded store: the contract, and what only files can do wrong. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { fileName } from '#graph/embedded/files.ts';
import { build, HARBOUR, library } from './fixture.ts';
import { storeContract } from './store-contract.ts';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'claimtrail-store-'));

storeContract('embedded', async () => {
  const folder = await newFolder();
  let store = await openEmbeddedStore({ folder });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openEmbeddedStore({ folder });
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('files of the embedded store', () => {
  let folder: string;
  const documents = (): string => join(folder, 'documents');

  beforeEach(async () => {
    folder = await newFolder();
    const store = await openEmbeddedStore({ folder });
    for (const graph of library()) await store.replaceDocument(graph);
    await store.close();
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('one file per document, and no temporary file stays', async () => {
    expect((await readdir(documents())).sort()).toEqual(['harbour.json', 'orchard.json']);
  });

  test('the same graph is written with the same bytes', async () => {
    const before = await readFile(join(documents(), 'harbour.json'));
    const store = await openEmbeddedStore({ folder });
    await store.replaceDocument(build(HARBOUR));
    expect(await readFile(join(documents(), 'harbour.json'))).toEqual(before);
  });

  test.each([
    ['cut off in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['changed by one byte', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 2000 ? byte ^ 1 : byte)))],
    ['emptied', () => Buffer.alloc(0)],
    ['replaced by other JSON', () => Buffer.from('{"a":1}')],
  ])('a file %s is reported and the other documents are there', async (_, harm) => {
    const path = join(documents(), 'harbour.json');
    const harmed = harm(await readFile(path));
    await writeFile(path, harmed);
    const store = await openEmbeddedStore({ folder });
    expect((await store.documents()).map((document) => document.id)).toEqual(['orchard']);
    expect(store.problems().map((problem) => problem.code)).toEqual(['corrupt']);
    expect(store.problems()[0]?.message).toContain('harbour.json');
    expect(await readFile(path)).toEqual(harmed);
  });

  test('a new edition takes the place of a corrupt file, which is kept aside', async () => {
    await writeFile(join(documents(), 'harbour.json'), 'broken');
    const store = await openEmbeddedStore({ folder });
    await store.replaceDocument(build(HARBOUR));
    expect(store.problems()).toEqual([]);
    expect(await readFile(join(folder, 'trash', 'harbour.json.corrupt-1'), 'utf8')).toBe('broken');
    expect((await (await openEmbeddedStore({ folder })).documents()).length).toBe(2);
  });

  test('a file of a newer version is reported as such', async () => {
    await writeFile(join(documents(), 'harbour.json'), '{"store":"claimtrail-store/2","sha256":""}');
    expect((await openEmbeddedStore({ folder })).problems().map((problem) => problem.code)).toEqual(['newer-schema']);
  });

  test('what a crash left of an unfinished write is not a document', async () => {
    await writeFile(join(documents(), 'harbour.json.writing'), '{"half":');
    const store = await openEmbeddedStore({ folder });
    expect(store.problems()).toEqual([]);
    expect(await store.documents()).toHaveLength(2);
  });

  test('a folder that can not be made is unavailable, with what to do', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(openEmbeddedStore({ folder: join(file, 'data') })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('check its rights') as string,
    });
  });

  test('a write that fails leaves the old document in memory and on disk', async () => {
    const store = await openEmbeddedStore({ folder });
    await rm(documents(), { recursive: true });
    await expect(store.replaceDocument(build({ ...HARBOUR, title: 'new' }))).rejects.toMatchObject({ code: 'unavailable' });
    expect((await store.documentGraph('harbour')).document.title).toBe(HARBOUR.title);
  });

  test('writes that come at once are made one after the other', async () => {
    const store = await openEmbeddedStore({ folder });
    const titles = Array.from({ length: 8 }, (_, at) => `edition ${at}`);
    await Promise.all(titles.map((title) => store.replaceDocument(build({ ...HARBOUR, title }))));
    expect((await store.documentGraph('harbour')).document.title).toBe('edition 7');
    expect((await (await openEmbeddedStore({ folder })).documentGraph('harbour')).document.title).toBe('edition 7');
  });

  test.each([
    ['harbour', 'harbour.json'],
    ['a/b', 'a%2Fb.json'],
    ['../secret', '%2E.%2Fsecret.json'],
    ['港', '%E6%B8%AF.json'],
    ["it's*", 'it%27s%2A.json'],
  ])('the document %s is kept in %s', (id, expected) => {
    expect(fileName(id)).toBe(expected);
  });

  test('two long ids that begin alike are kept in two files of a length that file systems take', () => {
    const names = ['一', '二'].map((end) => fileName('港'.repeat(60) + end));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThan(240);
  });
});
