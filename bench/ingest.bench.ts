/** The pipeline, warm, on the report of the shared folder where it is there, else on the sample. */
import { existsSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';

const REPORT = '../shared/data/report.md';
const file = existsSync(REPORT) ? REPORT : 'static/samples/china-ai-chapter.md';
const bytes = readFileSync(file);

describe(`ingest ${file}, ${bytes.length} bytes`, () => {
  bench('read → measure', () => {
    ingest(bytes, { name: file });
  });
});
