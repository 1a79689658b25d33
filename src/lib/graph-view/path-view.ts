/** Which two entities a reader wants joined, and which of the ways between them is shown, as a value and as words of an address. */
import type { EvidencePath, PathAnswer } from '#graph/model/answers.ts';

/** Ways asked for: more than a reader compares say no more. */
export const PATH_LIMIT = 5;

export interface PathView {
  readonly ends: readonly [from: string, to: string];
  /** 0-based, the best first. */
  readonly way: number;
}

const PREFIX = 'entity:';
const LONGEST_ID = 300;

/** @param value – reads one query parameter. @returns nothing where it does not name two entities. */
export function pathOf(value: (key: string) => string | null): PathView | undefined {
  const [from = '', to = '', ...rest] = (value('path') ?? '').split('|').map((id) => id.slice(0, LONGEST_ID));
  if (from === '' || to === '' || from === to || rest.length > 0) return undefined;
  const way = Number(value('way') ?? 1);
  return { ends: [longId(from), longId(to)], way: Number.isInteger(way) && way >= 1 && way <= PATH_LIMIT ? way - 1 : 0 };
}

/** The words of an address; an empty one is left out of it. */
export function pathPairs(path: PathView | undefined): readonly (readonly [key: string, value: string])[] {
  if (path === undefined) return [];
  return [
    ['path', path.ends.map((id) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id)).join('|')],
    ['way', path.way === 0 ? '' : String(path.way + 1)],
  ];
}

/** The way shown: the one the address names, else the best; nothing where nothing joins them. */
export function shownWay({ paths }: PathAnswer, { way }: PathView): EvidencePath | undefined {
  return paths[way] ?? paths[0];
}

/** Its nodes and the pairs between which it goes, each in the order of an id, to be found whichever way an edge runs. */
export function wayParts({ nodes, steps }: EvidencePath): { readonly nodes: readonly string[]; readonly pairs: readonly string[] } {
  return { nodes: nodes.map(({ id }) => id), pairs: steps.map(({ fromId, toId }) => pairOf(fromId, toId)) };
}

/** One key for both directions. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Neighbours of both that no shown way passes. */
export function otherCommon({ common, paths }: PathAnswer): PathAnswer['common'] {
  const passed = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  return common.filter(({ id }) => !passed.has(id));
}

function longId(id: string): string {
  return id.startsWith(PREFIX) ? id : PREFIX + id;
}
