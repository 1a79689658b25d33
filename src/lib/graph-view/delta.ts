/** What of a drawing is new against another: lists say which runs of the former one they hold and carry only the rest. */
import type { LayerAnswer, PathAnswer } from '#graph/model/answers.ts';
import type { Drawing } from './drawing.ts';

/** What the address asks the server for. */
export interface Desk {
  readonly drawing: Drawing;
  readonly path: PathAnswer | undefined;
  readonly layers: LayerAnswer | undefined;
}

/** A run of the former list: the place of its first item and how many, or an item that is new or has changed. */
export type Part<T> = readonly [from: number, count: number] | T;

export interface DeskDelta {
  readonly nodes: readonly Part<Drawing['nodes'][number]>[];
  readonly edges: readonly Part<Drawing['edges'][number]>[];
  readonly folds: readonly Part<Drawing['folds'][number]>[];
  readonly foldEdges: readonly Part<Drawing['foldEdges'][number]>[];
  readonly overview: Drawing['overview'];
  readonly together: Drawing['together'];
  readonly path?: PathAnswer | undefined;
  readonly layers?: LayerAnswer | undefined;
}

export function deskDelta({ drawing: before }: Desk, { drawing, path, layers }: Desk): DeskDelta {
  return {
    nodes: listDelta(before.nodes, drawing.nodes),
    edges: listDelta(before.edges, drawing.edges),
    folds: listDelta(before.folds, drawing.folds),
    foldEdges: listDelta(before.foldEdges, drawing.foldEdges),
    overview: drawing.overview,
    together: drawing.together,
    path,
    layers,
  };
}

/** @param delta – made against this very drawing. */
export function patched({ drawing: before }: Desk, { nodes, edges, folds, foldEdges, overview, together, path, layers }: DeskDelta): Desk {
  const drawing = {
    nodes: patchedList(before.nodes, nodes),
    edges: patchedList(before.edges, edges),
    folds: patchedList(before.folds, folds),
    foldEdges: patchedList(before.foldEdges, foldEdges),
    overview,
    together,
  };
  return { drawing, path, layers };
}

/** Items are the same where they have the same id and are written the same. */
export function listDelta<T extends { readonly id: string }>(before: readonly T[], now: readonly T[]): readonly Part<T>[] {
  const known = new Map(before.map((item, at) => [item.id, at]));
  const parts: Part<T>[] = [];
  let run: [number, number] | undefined;
  for (const item of now) {
    const at = known.get(item.id);
    const last = at === undefined ? undefined : before[at];
    if (at === undefined || last === undefined || JSON.stringify(last) !== JSON.stringify(item)) {
      run = undefined;
      parts.push(item);
    } else if (run && at === run[0] + run[1]) {
      run[1] += 1;
    } else {
      run = [at, 1];
      parts.push(run);
    }
  }
  return parts;
}

export function patchedList<T extends { readonly id: string }>(before: readonly T[], parts: readonly Part<T>[]): readonly T[] {
  return parts.flatMap((part) => (isRun(part) ? before.slice(part[0], part[0] + part[1]) : [part]));
}

function isRun<T extends { readonly id: string }>(part: Part<T>): part is readonly [number, number] {
  return Array.isArray(part);
}
