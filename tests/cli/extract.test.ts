/** `extract` and `verify`: one file in, one answer out, and the exit code says which. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphJson } from '#graph/export/json.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { build, HARBOUR } from '../graph/fixture.ts';
import { claimtrail, newFolder, REPORT, withoutProgress } from './command.ts';

let folder = '';
let remove = (): Promise<void> => Promise.resolve();
beforeAll(async () => {
  ({ folder, remove } = await newFolder());
  await writeFile(join(folder, 'report.md'), REPORT);
});
afterAll(() => remove());

describe('extract', () => {
  test('prints nothing but the graph, and the same for the same bytes', async () => {
    const { code, stdout, stderr } = await claimtrail(['extract', 'report.md'], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    // The command's own output; only the fields named here are read.
    const graph = JSON.parse(stdout) as DocumentGraph;
    expect([graph.format, graph.document.text]).toEqual(['claimtrail-graph/1', REPORT]);
    expect((await claimtrail(['extract', 'report.md'], { cwd: folder })).stdout).toBe(stdout);
  });

  test('-o writes the same bytes and prints nothing', async () => {
    const { code, stdout } = await claimtrail(['extract', 'report.md', '-o', 'g.json'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(folder, 'g.json'), 'utf8')).toBe((await claimtrail(['extract', 'report.md'], { cwd: folder })).stdout);
  });

  test('what it extracts holds', async () => {
    await claimtrail(['extract', 'report.md', '-o', 'honest.json'], { cwd: folder });
    expect(await claimtrail(['verify', 'honest.json'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  });

  test('a reader that has seen enough is no failure', async () => {
    await writeFile(join(folder, 'long.md'), REPORT.repeat(60));
    const line = `set -o pipefail; "${process.execPath}" build/cli/claimtrail.js extract "${join(folder, 'long.md')}" | head -c 20`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', line]);
    expect([stdout.length, withoutProgress(stderr)]).toEqual([20, '']);
  });

  test('a file that can not be a report is refused in one line that says why', async () => {
    await writeFile(join(folder, 'empty.md'), '');
    await writeFile(join(folder, 'binary.md'), Uint8Array.of(0x23, 0, 1, 2, 0, 3));
    await writeFile(join(folder, 'broken.md'), Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0xfd));
    await mkdir(join(folder, 'folder.md'));
    for (const [file, words] of [['missing.md', 'no such file'], ['folder.md', 'folder'], ['empty.md', 'empty'], ['binary.md', 'text'], ['broken.md', 'UTF-8']] as const) {
      const { code, stdout, stderr } = await claimtrail(['extract', file], { cwd: folder });
      expect([file, code, stdout]).toEqual([file, 3, '']);
      expect(stderr).toContain(file);
      expect(stderr).toContain(words);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  }); // prettier-ignore

  test('a place that can not be written is refused in one line', async () => {
    const { code, stderr } = await claimtrail(['extract', 'report.md', '-o', 'nowhere/g.json'], { cwd: folder });
    expect([code, stderr]).toEqual([3, 'nowhere/g.json: not written: there is no such file; check the path.\n']);
  });
});

describe('usage', () => {
  test.each([[['sing']], [['extract']], [['extract', 'a.md', 'b.md']], [['export', 'x', '--format', 'yaml']]])(
    '%j ends with 2',
    async (args) => {
      const { code, stdout, stderr } = await claimtrail(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('error:');
    },
  );

  test('--help names every verb and exit code and ends with 0', async () => {
    const { code, stdout } = await claimtrail(['--help']);
    expect(code).toBe(0);
    for (const word of ['extract', 'ingest', 'export', 'verify', 'serve', 'Exit codes', 'CLAIMTRAIL_DATA']) expect(stdout).toContain(word);
  });
});

describe('verify', () => {
  const honest = build(HARBOUR);
  const first = <T>(items: readonly T[], change: (item: T) => T): readonly T[] => items.map((item, at) => (at === 0 ? change(item) : item));

  test('an honest graph holds, and what was proved is counted', async () => {
    await writeFile(join(folder, 'graph.json'), graphJson(honest));
    expect(await claimtrail(['verify', 'graph.json'], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('6 claims, 5 figures'),
    });
  });

  const lies: readonly (readonly [string, DocumentGraph])[] = [
    ['duplicate-id', { ...honest, claims: honest.claims.map((claim) => ({ ...claim, id: 'claim:harbour:1.1' })) }],
    ['dangling-id', { ...honest, claims: first(honest.claims, (claim) => ({ ...claim, entityIds: ['entity:company:nobody'] })) }],
    ['one-way-link', { ...honest, claims: first(honest.claims, (claim) => ({ ...claim, figureIds: [] })) }],
    ['span-bounds', { ...honest, sentences: first(honest.sentences, (each) => ({ ...each, span: { start: 0, end: 1e6 } })) }],
    ['span-order', { ...honest, sentences: [...honest.sentences].reverse() }],
    ['span-outside', { ...honest, claims: first(honest.claims, (claim) => ({ ...claim, span: { start: 0, end: 3 } })) }],
    ['quote', { ...honest, sentences: first(honest.sentences, (each) => ({ ...each, text: '港口关闭了。' })) }],
    ['number', { ...honest, figures: first(honest.figures, (figure) => ({ ...figure, value: figure.value * 10 })) }],
    ['marker-label', { ...honest, citations: first(honest.citations, (each) => ({ ...each, referenceId: 'reference:harbour:1' })) }],
    ['mention-surface', { ...honest, mentions: first(honest.mentions, (each) => ({ ...each, entityId: 'entity:place:中国' })) }],
    ['relation-evidence', { ...honest, relations: first(honest.relations, (each) => ({ ...each, headId: 'entity:place:中国' })) }],
    ['note-as-source', { ...honest, references: honest.references.map((each) => ({ ...each, kind: 'note' as const })) }],
  ];
  test.each(lies)('%s ends with 1 and says which and where', async (code, graph) => {
    await writeFile(join(folder, 'lie.json'), JSON.stringify(graph));
    const ended = await claimtrail(['verify', 'lie.json'], { cwd: folder });
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(new RegExp(`lie\\.json: (?:document \\d+:\\d+: )?${code}: `));
  });

  test('what is no graph is refused, not called a lie', async () => {
    await writeFile(join(folder, 'text.json'), 'not json');
    await writeFile(join(folder, 'other.json'), JSON.stringify({ ...honest, claims: [{ id: 'x' }] }));
    expect(await claimtrail(['verify', 'text.json'], { cwd: folder })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('no JSON'),
    });
    expect(await claimtrail(['verify', 'other.json'], { cwd: folder })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('claims.0.sentenceId'),
    });
  });
});
