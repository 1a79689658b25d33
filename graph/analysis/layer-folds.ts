/** What of the layers has no room, folded into the sections that it stands in. */
import { LAYER_KINDS, REST_FOLD, type LayerFold, type LayerFoldEdge, type LayerKind } from '../model/answers.ts';
import type { Claim } from '../model/document-graph.ts';
import { better } from './levels.ts';

/** A document or a section of it. */
export interface Place {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
}

/** Ids of what is not drawn of one claim, by layer. */
export type LeftOut = Readonly<Record<LayerKind, readonly string[]>>;

export function isNothing(left: LeftOut): boolean {
  return LAYER_KINDS.every((kind) => left[kind].length === 0);
}

const FOLDS_MAX = 16;
/** Edges drawn of each fold, to the entities that most of its claims name. */
const EDGES_PER_FOLD = 3;

const REST_PLACE: Place = { id: REST_FOLD, documentId: '', title: '' };

/**
 * The place that each claim folds into, whatever of it is drawn, so that opening one leaves the others what they are. Where there are too many, the
 * smallest of the deepest go into what they stand under: parts into sections, sections into documents, documents into the rest.
 * @param claims – places from the document down to the section.
 */
export function foldPlaces<T extends { readonly places: readonly Place[] }>(claims: readonly T[]): ReadonlyMap<T, Place> {
  const groups = new Map<string, Group<T>>();
  for (const each of claims) into(groups, [REST_PLACE, ...each.places], [each]);
  const deepest = Math.max(0, ...[...groups.values()].map(({ line }) => line.length));
  for (let depth = deepest; depth > 1; depth -= 1) {
    const smallestFirst = [...groups.values()]
      .filter(({ line }) => line.length === depth)
      .sort((a, b) => a.claims.length - b.claims.length);
    for (const { line, claims: held } of smallestFirst) {
      if (groups.size <= FOLDS_MAX) break;
      groups.delete(line.at(-1)?.id ?? '');
      into(groups, line.slice(0, -1), held);
    }
  }
  return new Map([...groups.values()].flatMap(({ line, claims: held }) => held.map((each) => [each, line.at(-1) ?? REST_PLACE] as const)));
}

interface Group<T> {
  /** From the rest of all down to the place itself. */
  readonly line: readonly Place[];
  readonly claims: T[];
}

function into<T>(groups: Map<string, Group<T>>, line: readonly Place[], claims: readonly T[]): void {
  const id = line.at(-1)?.id ?? REST_FOLD;
  const group = groups.get(id) ?? { line, claims: [] };
  for (const each of claims) group.claims.push(each);
  groups.set(id, group);
}

/** Nodes and edges that all the folds may need. */
export function foldRoom(places: ReadonlyMap<unknown, Place>): number {
  return new Set([...places.values()].map(({ id }) => id)).size * (1 + EDGES_PER_FOLD);
}

interface Folded {
  readonly place: Place;
  shown: number;
  readonly left: Readonly<Record<LayerKind, Set<string>>>;
  readonly edges: Map<string, LayerFoldEdge>;
}

interface Folding<T> {
  readonly placeOf: (each: T) => Place | undefined;
  readonly leftOf: (each: T) => LeftOut;
  /** The drawn entities. */
  readonly drawn: ReadonlySet<string>;
}

/** Of a claim that nothing is left out of, nothing folds. */
export function foldsOf<T extends { readonly claim: Claim }>(
  claims: readonly T[],
  { placeOf, leftOf, drawn }: Folding<T>,
): { readonly folds: readonly LayerFold[]; readonly foldEdges: readonly LayerFoldEdge[] } {
  const found = new Map<string, Folded>();
  for (const each of claims) {
    const place = placeOf(each);
    const left = leftOf(each);
    if (!place) continue;
    const folded = found.get(place.id) ?? {
      place,
      shown: 0,
      left: { claim: new Set(), figure: new Set(), source: new Set() },
      edges: new Map(),
    };
    found.set(place.id, folded);
    if (isNothing(left)) {
      folded.shown += 1;
      continue;
    }
    for (const kind of LAYER_KINDS) for (const id of left[kind]) folded.left[kind].add(id);
    for (const id of new Set(each.claim.entityIds)) if (drawn.has(id)) join(folded, id, each.claim);
  }
  const all = [...found.values()].filter(({ left }) => LAYER_KINDS.some((kind) => left[kind].size > 0));
  return {
    folds: all.map(({ place, shown, left }) => ({ ...place, kind: placeKind(place), shown, counts: countsOf(left) })),
    foldEdges: all.flatMap(({ edges }) => [...edges.values()].sort(byEvidence).slice(0, EDGES_PER_FOLD)),
  };
}

function placeKind({ id, documentId }: Place): LayerFold['kind'] {
  return id === REST_FOLD ? 'rest' : id === documentId ? 'document' : 'section';
}

function join({ place, edges }: Folded, entityId: string, { provenance: { level } }: Claim): void {
  const known = edges.get(entityId);
  edges.set(entityId, {
    id: `layer:fold|${entityId}|${place.id}`,
    sourceId: entityId,
    targetId: place.id,
    evidence: (known?.evidence ?? 0) + 1,
    level: better(known?.level ?? level, level),
  });
}

function byEvidence(a: LayerFoldEdge, b: LayerFoldEdge): number {
  return b.evidence - a.evidence || (a.sourceId < b.sourceId ? -1 : 1);
}

function countsOf(left: Folded['left']): LayerFold['counts'] {
  return Object.fromEntries(LAYER_KINDS.filter((kind) => left[kind].size > 0).map((kind) => [kind, left[kind].size]));
}
