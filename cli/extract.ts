/** `claimtrail extract FILE`: the report's graph as Graph JSON. */
import { graphJsonParts } from '#graph/export/json.ts';
import { ingestFile } from '#ingest/pipeline.ts';
import { put, reportFile } from './files.ts';
import { shown } from './progress.ts';

export async function extract(path: string, { output }: { readonly output?: string }): Promise<void> {
  const { bytes, name } = await reportFile(path);
  const watch = await shown(name);
  try {
    const graph = await ingestFile(bytes, { name, progress: (stage, done, total) => watch.stage(stage, total > 0 ? done / total : 0) });
    watch.end();
    await put(graphJsonParts(graph), output);
  } finally {
    watch.end();
  }
}
