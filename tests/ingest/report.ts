/** A report of a few lines, read, parsed and cut up as the pipeline does it. */
import { parse } from '#ingest/parse/parse.ts';
import { read } from '#ingest/read/read.ts';
import { segment } from '#ingest/segment/segment.ts';
import type { Segmented } from '#ingest/types.ts';

export function report(markdown: string): Segmented {
  return segment(parse(read(new TextEncoder().encode(`# 一份报告\n\n## 一、正文\n\n${markdown}\n`), 'report.md')));
}
