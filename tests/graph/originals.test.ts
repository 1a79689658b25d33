import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import { originals } from '#graph/embedded/originals.ts';
import { storeWithOriginal, type Edition } from '#graph/originals.ts';
import { build, HARBOUR } from './fixture.ts';

const edition = (more: Partial<Edition> = {}): Edition => ({
  id: 'harbour',
  revision: 'a'.repeat(64),
  mediaType: 'application/pdf',
  ...more,
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimtrail-originals-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('originals', () => {
  test('gives back what was kept, for exactly that revision', async () => {
    const files = originals(folder);
    await files.keep(edition(), bytes('first'));
    expect(Buffer.from((await files.read(edition())) ?? []).toString()).toBe('first');
    expect(await files.has(edition())).toBe(true);
    const other = edition({ revision: 'b'.repeat(64) });
    expect([await files.has(other), await files.read(other)]).toEqual([false, undefined]);
  });

  test('a document whose id begins like another one keeps its file when that one is replaced', async () => {
    const files = originals(folder);
    const beside = edition({ id: 'harbour-2' });
    for (const each of [edition(), beside]) await files.keep(each, bytes(each.id));
    await files.keepOnly(edition({ revision: 'b'.repeat(64) }));
    expect([await files.has(edition()), await files.has(beside)]).toEqual([false, true]);
  });

  test('no id leads out of the folder', async () => {
    const files = originals(folder);
    await files.keep(edition({ id: '../../港口/..' }), bytes('x'));
    expect(await readdir(folder)).toEqual(['originals']);
    expect(await files.has(edition({ id: '../../港口/..' }))).toBe(true);
  });

  test('a folder that can not be made is told as such', async () => {
    await writeFile(join(folder, 'originals'), '');
    await expect(originals(folder).keep(edition(), bytes('x'))).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('storeWithOriginal', () => {
  test.each([
    ['application/pdf', 1],
    ['text/markdown', 0],
  ])('a document of %s is stored with %i file', async (mediaType, count) => {
    const store = await openEmbeddedStore({ folder });
    const files = originals(folder);
    const graph = build(HARBOUR);
    const typed = { ...graph, document: { ...graph.document, mediaType } };
    await storeWithOriginal(store, files, typed, bytes('file'));
    expect((await store.documents()).map(({ id }) => id)).toEqual([typed.document.id]);
    expect(await readdir(join(folder, 'originals')).catch(() => [])).toHaveLength(count);
    await store.close();
  });

  test('a new revision leaves the file of the old one behind', async () => {
    const store = await openEmbeddedStore({ folder });
    const files = originals(folder);
    const graph = build(HARBOUR);
    const of = (revision: string) => ({ ...graph, document: { ...graph.document, mediaType: 'application/pdf', revision } });
    const [first, second] = [of('a'.repeat(64)), of('b'.repeat(64))];
    await storeWithOriginal(store, files, first, bytes('first'));
    await storeWithOriginal(store, files, second, bytes('second'));
    expect([await files.has(first.document), await files.has(second.document)]).toEqual([false, true]);
    await store.close();
  });
});
