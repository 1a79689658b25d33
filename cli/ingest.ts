/** `claimtrail ingest FILE…`: the reports' graphs into the library, here or at the server that holds it. */
import type { Originals } from '#graph/originals.ts';
import type { GraphStore } from '#graph/store.ts';
import { ending, EXIT } from './exit.ts';
import { reportFile, type ReportFile } from './files.ts';
import { dataFolder, servedAt, withStore } from './library.ts';
import { shown, type Shown } from './progress.ts';

type Way = (report: ReportFile, watch: Shown) => Promise<{ readonly id: string; readonly address?: string }>;

/** A bad file is told and passed over; the exit code says so at the end. */
export async function ingestFiles(paths: readonly string[]): Promise<void> {
  const folder = dataFolder();
  const address = await servedAt(folder);
  if (address === undefined) {
    const { originals } = await import('#graph/embedded/originals.ts');
    await withStore(folder, (store) => each(paths, intoStore(store, originals(folder))));
    return;
  }
  const { handedOver, overviewAddress } = await import('./remote.ts');
  await each(paths, async (report, watch) => {
    const id = await handedOver(address, report, watch);
    return { id, address: overviewAddress(address, id) };
  });
}

function intoStore(store: GraphStore, files: Originals): Way {
  return async ({ bytes, name }, watch) => {
    const [{ ingestFile }, { storeWithOriginal }] = await Promise.all([import('#ingest/pipeline.ts'), import('#graph/originals.ts')]);
    const graph = await ingestFile(bytes, { name, progress: (stage, done, total) => watch.stage(stage, total > 0 ? done / total : 0) });
    watch.stage('store');
    await storeWithOriginal(store, files, graph, bytes);
    return { id: graph.document.id };
  };
}

async function each(paths: readonly string[], way: Way): Promise<void> {
  for (const path of paths) {
    const watch = await shown(path);
    try {
      const { id, address } = await way(await reportFile(path), watch);
      watch.end();
      process.stdout.write(`${address ?? id}\n`);
    } catch (cause) {
      watch.end();
      const { line, exit } = ending(cause);
      if (exit !== EXIT.file) throw cause;
      process.stderr.write(`${line}\n`);
      process.exitCode = exit;
    }
  }
}
