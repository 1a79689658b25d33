/** Parts of documents: the claims, references, exhibits and relations that a statement gives, with what each needs to be shown. */
import { z } from 'zod';
import type { DocumentIndex } from '../answers/document-index.ts';
import type { Claim, Exhibit, Figure, Mention, Reference, RelationType } from '../model/document-graph.ts';
import { Relation } from '../model/document-graph.ts';
import type { Asked } from './asked.ts';
import type { Row } from './connection.ts';
import type { Match } from './matching.ts';
import { claimOf, exhibitOf, figureOf, referenceOf } from './properties.ts';

/** What is wanted; a match of each kind gives the variable named. */
export interface Wants {
  /** Gives `f`; each with its claim. */
  readonly figures?: readonly Match[];
  /** Gives `c`. */
  readonly claims?: readonly Match[];
  /** Gives `r`. */
  readonly references?: readonly Match[];
  /** Gives `x`; `entityId` – whom their own lines mention. */
  readonly exhibits?: readonly (Match & { readonly entityId?: string })[];
  /** Gives `rel` between entities. */
  readonly relations?: readonly Match[];
}

interface Placed<T> {
  readonly position: number;
  readonly item: T;
}

class Part {
  readonly claims = new Map<string, Placed<Claim>>();
  readonly figures = new Map<string, Placed<Figure>>();
  readonly references = new Map<string, Placed<Reference>>();
  readonly exhibits = new Map<string, Placed<Exhibit>>();
  readonly relations = new Map<string, Placed<Relation>>();
  readonly mentions: Mention[] = [];
  readonly sourceCounts = new Map<string, z.infer<typeof Counts>>();
  readonly claimsOfExhibit = new Map<string, readonly string[]>();
  readonly quotes = new Map<string, string>();
}

const List = z.array(z.unknown());
const Counts = z.object({ claimCount: z.number(), figureCount: z.number(), citationCount: z.number() });
const Held = z.object({ position: z.number() });
const ClaimIds = z.object({ claimIds: z.array(z.string()).default([]) });

/** A statement for each kind of thing, however many documents it is spread over. */
export async function slices(asked: Asked, wants: Wants): Promise<readonly DocumentIndex[]> {
  const parts = new Map<number, Part>();
  const part = (row: Row): Part => {
    const edition = Number(row['edition']);
    const known = parts.get(edition) ?? new Part();
    parts.set(edition, known);
    return known;
  };
  const claimIds = new Map<number, string[]>();
  for (const match of wants.relations ?? []) {
    for (const row of await asked.run(`${match.cypher} RETURN DISTINCT rel.edition AS edition, type(rel) AS type, startNode(rel).id AS head, endNode(rel).id AS tail, properties(rel) AS held`, match.parameters)) {
      const claimId = putRelation(part(row), row);
      const edition = Number(row['edition']);
      claimIds.set(edition, [...(claimIds.get(edition) ?? []), claimId]);
    }
  }
  const stating: Match = {
    cypher: 'UNWIND $stating AS key MATCH (c:Claim {id: key.id, edition: key.edition})',
    parameters: { stating: [...claimIds].flatMap(([edition, ids]) => ids.map((id) => ({ id, edition: BigInt(edition) }))) },
  };
  for (const match of [...(wants.claims ?? []), ...(claimIds.size > 0 ? [stating] : [])]) {
    for (const row of await asked.run(`${match.cypher} WITH DISTINCT c ${CLAIM}`, match.parameters)) putClaim(part(row), row);
  }
  for (const match of wants.figures ?? []) {
    for (const row of await asked.run(`${match.cypher} ${FIGURE}`, match.parameters)) putFigure(part(row), row);
  }
  for (const match of wants.references ?? []) {
    for (const row of await asked.run(`${match.cypher} RETURN DISTINCT r.edition AS edition, properties(r) AS node`, match.parameters)) putReference(part(row), row['node']);
  }
  for (const match of wants.exhibits ?? []) {
    for (const row of await asked.run(`${match.cypher} WITH DISTINCT x ${EXHIBIT}`, match.parameters)) putExhibit(part(row), row, match.entityId);
  }
  return asked.slices(new Map([...parts].map(([edition, own]) => [edition, listsOf(own)])));
} // prettier-ignore

const CLAIM = `RETURN c.edition AS edition, properties(c) AS node,
  COLLECT { MATCH (c)-[:MEASURES]->(f:Figure) RETURN properties(f) } AS figures,
  COLLECT { MATCH (c)-[:SUPPORTED_BY]->(r:Reference) RETURN DISTINCT properties(r) } AS references`;
const FIGURE = `RETURN f.edition AS edition, properties(f) AS node, COLLECT { MATCH (f)<-[:MEASURES]-(c:Claim) RETURN properties(c) } AS claims`;
const EXHIBIT = `RETURN x.edition AS edition, properties(x) AS node,
  COLLECT { MATCH (x)-[:SUPPORTED_BY]->(r:Reference) RETURN DISTINCT properties(r) } AS references`;

function putClaim(part: Part, row: Row): void {
  put(part.claims, row['node'], claimOf);
  for (const node of List.parse(row['figures'])) put(part.figures, node, figureOf);
  for (const node of List.parse(row['references'])) putReference(part, node);
}

function putFigure(part: Part, row: Row): void {
  put(part.figures, row['node'], figureOf);
  for (const node of List.parse(row['claims'])) put(part.claims, node, claimOf);
}

function putReference(part: Part, node: unknown): void {
  const { id } = put(part.references, node, referenceOf);
  part.sourceCounts.set(id, Counts.parse(node));
}

function putExhibit(part: Part, row: Row, entityId: string | undefined): void {
  const { id, span } = put(part.exhibits, row['node'], exhibitOf);
  part.claimsOfExhibit.set(id, ClaimIds.parse(row['node']).claimIds);
  for (const node of List.parse(row['references'])) putReference(part, node);
  if (entityId !== undefined) part.mentions.push({ entityId, exhibitId: id, span });
}

const HeldRelation = z.object({
  id: z.string(),
  claimId: z.string(),
  start: z.number(),
  end: z.number(),
  page: z.number().optional(),
  quote: z.string(),
  position: z.number(),
});

/** Gives the claim that states it. */
function putRelation(part: Part, row: Row): string {
  const { id, claimId, start, end, page, quote, position } = HeldRelation.parse(row['held']);
  const type = String(row['type']).toLowerCase() as RelationType; // `Relation` checks it.
  const item = Relation.parse({ id, type, headId: row['head'], tailId: row['tail'], claimId, evidence: { span: { start, end, page } } });
  part.relations.set(id, { item, position });
  part.quotes.set(id, quote);
  return claimId;
} // prettier-ignore

function put<T extends { readonly id: string }>(map: Map<string, Placed<T>>, node: unknown, read: (node: unknown) => T): T {
  const item = read(node);
  map.set(item.id, { item, position: Held.parse(node).position });
  return item;
}

function listsOf({ claims, figures, references, exhibits, relations, mentions, ...known }: Part): Parameters<Asked['slices']>[0] extends ReadonlyMap<number, infer L> ? L : never {
  return {
    claims: inOrder(claims),
    figures: inOrder(figures),
    references: inOrder(references),
    exhibits: inOrder(exhibits),
    relations: inOrder(relations),
    mentions,
    known,
  };
} // prettier-ignore

function inOrder<T>(map: ReadonlyMap<string, Placed<T>>): readonly T[] {
  return [...map.values()].sort((a, b) => a.position - b.position).map(({ item }) => item);
}
