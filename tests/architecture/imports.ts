/** The import rules of the house, as a function of sources, so that the rules themselves can be tested. */
import { posix } from 'node:path';

export interface Source {
  /** Relative to the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Edge {
  readonly from: string;
  /** A path of the project, or a package's name. */
  readonly to: string;
}

interface Rule {
  readonly name: string;
  readonly forbids: (edge: Edge) => boolean;
}

const STAGES = ['read', 'parse', 'segment', 'extract', 'resolve'] as const;
const OUTER = ['src/', 'cli/', 'tests/', 'bench/'] as const;

const RULES: readonly Rule[] = [
  { name: 'graph imports graph only', forbids: ({ from, to }) => within(from, 'graph/') && within(to, 'ingest/', ...OUTER) },
  { name: 'the model imports the model only', forbids: ({ from, to }) => within(from, 'graph/model/') && within(to, 'graph/') && !within(to, 'graph/model/') },
  { name: 'one store does not know the other', forbids: ({ from, to }) => (within(from, 'graph/embedded/') && within(to, 'graph/neo4j/')) || (within(from, 'graph/neo4j/') && within(to, 'graph/embedded/')) },
  { name: 'only a store does input and output', forbids: ({ from, to }) => within(from, 'graph/', 'ingest/') && !within(from, 'graph/embedded/', 'graph/neo4j/') && /^node:(?!(?:crypto|path|module)$)/.test(to) },
  { name: 'ingest meets the rest in graph', forbids: ({ from, to }) => within(from, 'ingest/') && within(to, ...OUTER, 'graph/embedded/', 'graph/neo4j/') },
  { name: 'no stage imports another', forbids: ({ from, to }) => stageOf(from) !== undefined && stageOf(to) !== undefined && stageOf(from) !== stageOf(to) },
  { name: 'only the pipeline knows the stages', forbids: ({ from, to }) => within(from, 'ingest/') && stageOf(from) === undefined && from !== 'ingest/pipeline.ts' && stageOf(to) !== undefined },
  { name: 'the server starts an ingestion in one place', forbids: ({ from, to }) => within(from, 'src/') && within(to, 'ingest/') && from !== 'src/lib/server/ingest-thread.ts' },
  { name: 'pages know the port, not a store', forbids: ({ from, to }) => within(from, 'src/') && !within(from, 'src/lib/server/', 'src/hooks.server.ts') && within(to, 'graph/embedded/', 'graph/neo4j/') },
  { name: 'nobody imports the command', forbids: ({ from, to }) => !within(from, 'cli/', 'tests/') && within(to, 'cli/') },
  { name: 'of the app the command knows only its server', forbids: ({ from, to }) => within(from, 'cli/') && within(to, 'src/') && !within(to, 'src/lib/server/') },
  { name: 'the set-up runs before anything is installed', forbids: ({ from, to }) => within(from, 'cli/setup/') && !within(to, 'cli/setup/', 'node:') },
  { name: 'no product file imports a test', forbids: ({ from, to }) => !within(from, 'tests/', 'bench/') && within(to, 'tests/', 'bench/') },
]; // prettier-ignore

/** Every import that breaks a rule, in words. */
export function breaches(sources: readonly Source[]): readonly string[] {
  return sources
    .flatMap(edges)
    .flatMap((edge) => RULES.filter(({ forbids }) => forbids(edge)).map(({ name }) => `${edge.from} imports ${edge.to}: ${name}`));
}

/** Static, dynamic and type imports, and re-exports. */
function edges({ path, text }: Source): readonly Edge[] {
  const found = text.matchAll(/\b(?:from|import)\b[\s(]*(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , name = '']) => ({ from: path, to: resolved(path, name) }));
}

function resolved(path: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1);
  if (name.startsWith('$lib/')) return `src/lib/${name.slice('$lib/'.length)}`;
  return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
}

function within(path: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

/** `read.ts` and all of `read/` are the stage `read`. */
function stageOf(path: string): string | undefined {
  return STAGES.find((stage) => path.startsWith(`ingest/${stage}/`));
}
