/** `claimtrail verify [FILE]`: re-proves every span, number and link of a Graph JSON, or of all that the library holds. */
import { DocumentGraph } from '#graph/model/document-graph.ts';
import { verify } from '#graph/verify.ts';
import type { Lie } from '#graph/verify/lie.ts';
import { CommandError, EXIT } from './exit.ts';
import { reportFile } from './files.ts';
import { readingLibrary } from './library.ts';

/** Lies printed; the rest is counted. */
const PRINTED_MAX = 20;

export async function verifyFile(path: string): Promise<void> {
  const value = await json(path);
  const parsed = DocumentGraph.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CommandError(EXIT.file, `${path}: no Graph JSON: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? ''}.`);
  }
  told(path, parsed.data, verify(value));
}

/** Every document of the library, whichever store holds it. */
export async function verifyLibrary(): Promise<void> {
  await readingLibrary(async (store) => {
    for (const { id } of await store.documents()) {
      const graph = await store.documentGraph(id);
      told(id, graph, verify(graph));
    }
  });
}

function told(name: string, { document, claims, figures, citations, references, relations }: DocumentGraph, lies: readonly Lie[]): void {
  if (lies.length === 0) {
    const counts = `${claims.length} claims, ${figures.length} figures, ${citations.length} citations, ${references.length} references, ${relations.length} relations`;
    process.stdout.write(`${name}: holds (${counts}).\n`);
    return;
  }
  for (const lie of lies.slice(0, PRINTED_MAX)) process.stdout.write(`${name}: ${place(lie, document.text)}${lie.code}: ${lie.message}\n`);
  process.stdout.write(
    `${name}: ${lies.length} ${lies.length === 1 ? 'lie' : 'lies'}${lies.length > PRINTED_MAX ? `, the first ${PRINTED_MAX} shown` : ''}.\n`,
  );
  process.exitCode = EXIT.lie;
}

async function json(path: string): Promise<unknown> {
  const { bytes } = await reportFile(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new CommandError(EXIT.file, `${path}: no JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

/** `document 41:17: `, 1-based line and column of the document's text. */
function place({ span }: Lie, text: string): string {
  if (span === undefined) return '';
  const before = text.slice(0, span.start).split('\n');
  return `document ${before.length}:${(before.at(-1)?.length ?? 0) + 1}: `;
}
