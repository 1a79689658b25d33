/** Which two entities a reader wants joined, and which of the ways between them is shown, as a value and as words of an address. */
import type { EvidencePath, GraphEdge, PathAnswer } from '#graph/model/answers.ts';
import { longId, shortId } from './address-ids.ts';

/** Ways asked for: more than a reader compares say no more. */
export const PATH_LIMIT = 5;

export interface PathView {
  readonly ends: readonly [from: string, to: string];
  /** 0-based, the best first. */
  readonly way: number;
}

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
    ['path', path.ends.map(shortId).join('|')],
    ['way', path.way === 0 ? '' : String(path.way + 1)],
  ];
}

/** The way shown: the one the address names, else the best; nothing where nothing joins them. */
export function shownWay({ paths }: PathAnswer, { way }: PathView): EvidencePath | undefined {
  return paths[way] ?? paths[0];
}

/** The edge that each step goes along, as the store's graph has it: a relation from head to tail, a shared claim in the order of its ends. */
export function wayEdges({ steps }: EvidencePath): readonly GraphEdge[] {
  return steps.map(({ fromId, toId, type, turned, evidence, documents, claim }) => {
    const isTurned = type === 'together' ? toId < fromId : turned;
    const [sourceId, targetId] = isTurned ? [toId, fromId] : [fromId, toId];
    return {
      id: `edge:${type}|${sourceId}|${targetId}`,
      type,
      sourceId,
      targetId,
      evidence,
      provenance: claim.provenance.level,
      ...(documents && { documents }),
    };
  });
}

/** Ids of its nodes and of the edges it goes along. */
export function wayParts(way: EvidencePath): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
  return { nodes: way.nodes.map(({ id }) => id), edges: wayEdges(way).map(({ id }) => id) };
}

/** Neighbours of both that no shown way passes. */
export function otherCommon({ common, paths }: PathAnswer): PathAnswer['common'] {
  const passed = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  return common.filter(({ id }) => !passed.has(id));
}
