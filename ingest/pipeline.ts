/** report → document graph: the order of the stages stands here and nowhere else. */
import { measure } from '#graph/analysis/measure.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { assemble } from './assemble.ts';
import { extract } from './extract/extract.ts';
import { parse } from './parse/parse.ts';
import { isPdf, readPdf } from './read/pdf.ts';
import { readFile } from './read/read.ts';
import { resolve } from './resolve/resolve.ts';
import { segment } from './segment/segment.ts';
import type { Progress, SourceFile } from './types.ts';

export interface IngestOptions {
  /** File name: its ending chooses the format. */
  readonly name: string;
  /** Called as each stage begins. */
  readonly progress?: Progress;
}

/** The same bytes under the same name give the same graph, byte for byte. @throws IngestError where no graph is possible. */
export async function ingestFile(bytes: Uint8Array, options: IngestOptions): Promise<DocumentGraph> {
  if (!isPdf(bytes)) return ingest(bytes, options);
  options.progress?.('read', 0, 1);
  return graphOf(await readPdf(bytes, options.name), options.progress);
}

/** The same at once, for every format but PDF, which is opened in promises. */
export function ingest(bytes: Uint8Array, { name, progress }: IngestOptions): DocumentGraph {
  progress?.('read', 0, 1);
  return graphOf(readFile(bytes, name), progress);
}

function graphOf(source: SourceFile, progress: Progress = () => undefined): DocumentGraph {
  progress('parse', 0, 1);
  const tree = parse(source);
  progress('segment', 0, 1);
  const segmented = segment(tree);
  progress('extract', 0, 4);
  const extraction = extract(segmented, progress);
  progress('resolve', 0, 1);
  const resolution = resolve(segmented, extraction);
  progress('assemble', 0, 1);
  const graph = assemble(segmented, extraction, resolution);
  progress('measure', 0, 1);
  return measure(graph);
}
