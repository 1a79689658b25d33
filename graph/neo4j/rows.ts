/** A document's graph as rows of nodes and relationships: what is written over Bolt and what `neo4j-admin` imports. */
import { castOf, tiesOf } from '../answers/cast.ts';
import { documentIndex, documentSummary, type DocumentIndex } from '../answers/document-index.ts';
import { tyingClaims } from '../answers/tying-claims.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import { documentNodes, parts, type NodeRows } from './node-rows.ts';
import { entityRelations, evidenceRelations, treeRelations, type RelationRows } from './relation-rows.ts';
import type { Properties } from './properties.ts';

/** An entity or a source, which many documents share. */
export interface SharedRow {
  readonly id: string;
  readonly properties: Properties;
  /** Names in every document so far are joined. */
  readonly aliases: readonly string[];
}

export interface Rows {
  /** Of this edition alone, the document's own node first. */
  readonly nodes: readonly NodeRows[];
  /** By their second label. */
  readonly entities: ReadonlyMap<string, readonly SharedRow[]>;
  readonly sources: readonly SharedRow[];
  /** `NAMES` first: an entity that a document names is no orphan. */
  readonly relations: readonly RelationRows[];
}

/** @param edition – the number under which this revision is stored; every node and relationship of it carries it. */
export function rowsOf(graph: DocumentGraph, edition: number): Rows {
  const document = documentIndex(graph, documentSummary(graph));
  const cast = castOf(document);
  return {
    nodes: [...documentNodes(document, edition), { label: 'Part', rows: parts(document, edition) }],
    entities: entityRows(document),
    sources: sourceRows(document),
    relations: [
      ...entityRelations(document, cast, tiesOf(tyingClaims(document), document.entities), edition),
      ...treeRelations(document),
      ...evidenceRelations(document),
    ],
  };
}

/** `company` → `Company`. */
export function typeLabel(type: string): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

function entityRows({ entities }: DocumentIndex): ReadonlyMap<string, readonly SharedRow[]> {
  const byLabel = new Map<string, SharedRow[]>();
  for (const { id, name, type, aliases } of entities.values()) {
    const row = { id, properties: { name, type }, aliases: [...new Set([name, ...aliases])] };
    byLabel.set(typeLabel(type), [...(byLabel.get(typeLabel(type)) ?? []), row]);
  }
  return byLabel;
}

function sourceRows({ references }: DocumentIndex): readonly SharedRow[] {
  const rows = new Map<string, SharedRow>();
  for (const { sourceId, title, raw, type, url, issued } of references.values()) {
    if (sourceId === undefined || rows.has(sourceId)) continue;
    const optional = { ...(url === undefined ? {} : { url }), ...(issued === undefined ? {} : { issued }) };
    rows.set(sourceId, { id: sourceId, properties: { title: title ?? raw, type, ...optional }, aliases: [] });
  }
  return [...rows.values()];
}
