/** A whole Markdown document read, parsed and cut up as the pipeline does it. */
import { parse } from '#ingest/parse/parse.ts';
import { read } from '#ingest/read/read.ts';
import { segment } from '#ingest/segment/segment.ts';
import type { Segmented } from '#ingest/types.ts';

export function segmented(markdown: string): Segmented {
  return segment(parse(read(new TextEncoder().encode(markdown), 'report.md')));
}
