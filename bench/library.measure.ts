/** Opening a library of a hundred reports: what docs/performance.md says of it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbeddedStore } from '#graph/embedded/index.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { ingest } from '#ingest/pipeline.ts';
import { machine } from './machine.ts';
import { percentile } from './percentile.ts';
import { writeSection } from './section.ts';

const REPORT = '../shared/data/report.md';
const FILE = existsSync(REPORT) ? REPORT : 'static/samples/china-ai-chapter.md';
const DOCUMENTS = 100;
const RUNS = 5;
const LIMIT_MS = 3000;

test(`${DOCUMENTS} reports are opened within their limit`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimtrail-library-'));
  const graph = ingest(readFileSync(FILE), { name: FILE });
  const store = await openEmbeddedStore({ folder });
  for (let number = 1; number <= DOCUMENTS; number += 1) await store.replaceDocument(renamed(graph, `report-${number}`));
  await store.close();
  const times: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const begun = performance.now();
    const opened = await openEmbeddedStore({ folder });
    expect(await opened.documents()).toHaveLength(DOCUMENTS);
    times.push(performance.now() - begun);
    await opened.close();
  }
  await rm(folder, { recursive: true, force: true });
  const median = percentile(times, 0.5);
  console.log(`${DOCUMENTS} reports opened: ${times.map(Math.round).join(', ')} ms`);
  writeSection(
    'Library',
    `A data folder of ${DOCUMENTS} reports of ${statSync(FILE).size} bytes each, opened until its first answer (${machine()}): ${Math.round(median)} ms, median of ${RUNS}. Limit: ${LIMIT_MS} ms.`,
  );
  expect(median).toBeLessThanOrEqual(LIMIT_MS);
});

/** The same graph under another id, which stands in the ids of all its parts. */
function renamed(graph: DocumentGraph, id: string): DocumentGraph {
  return JSON.parse(JSON.stringify(graph).replaceAll(graph.document.id, id)) as DocumentGraph; // The same shape.
}
