/** What is kept of editions between questions. An edition never changes, so what was read of it stays true. */
import { z } from 'zod';
import type { Bond, Cast, Ties } from '../answers/cast.ts';
import { lineages, type DocumentIndex } from '../answers/document-index.ts';
import type { DocumentSummary } from '../model/answers.ts';
import { ProvenanceLevel, RelationType, type Section } from '../model/document-graph.ts';
import { castEntity } from './cast-entity.ts';
import type { Run } from './connection.ts';
import { CLAIM_ROWS, facetRows } from './node-rows.ts';
import { json, sectionOf } from './properties.ts';
import { wholeDocuments } from './whole.ts';

/** A document without its contents. */
export interface Card {
  readonly edition: number;
  readonly summary: DocumentSummary;
  /** In document order. */
  readonly sections: readonly Section[];
  /** The section, then what it stands under; by section id. */
  readonly lineages: ReadonlyMap<string, readonly Section[]>;
}

export interface Editions {
  cards(run: Run, editions: readonly number[]): Promise<readonly Card[]>;
  casts(run: Run, editions: readonly number[]): Promise<readonly Cast[]>;
  /** Each claim's, in the order of the text. */
  facets(run: Run, editions: readonly number[]): Promise<readonly (readonly FacetRow[])[]>;
  /** Whole documents; so many are kept as have 100,000 claims together. */
  documents(run: Run, editions: readonly number[]): Promise<readonly DocumentIndex[]>;
  ties(run: Run, editions: readonly number[]): Promise<readonly (readonly Ties[])[]>;
  /** Forgets what is shown no more. */
  keep(editions: ReadonlySet<number>): void;
}

export function editionCache(): Editions {
  const cards = cache(readCards);
  const casts = cache(readCasts);
  const ties = cache(readTies);
  const facets = cache(readFacets);
  const documents = cache(wholeDocuments, ({ graph }) => graph.claims.length);
  return {
    cards: cards.get,
    casts: casts.get,
    ties: ties.get,
    facets: facets.get,
    documents: documents.get,
    keep: (editions) => {
      for (const each of [cards, casts, ties, facets, documents]) each.keep(editions);
    },
  };
}

/** Editions of one question; more are read in several. */
const BATCH = 200;

/** What values that have a size may weigh together. */
const WEIGHT_LIMIT = 100_000;

function cache<T>(
  read: (run: Run, editions: readonly number[]) => Promise<ReadonlyMap<number, T>>,
  weight: (value: T) => number = () => 0,
): {
  readonly get: (run: Run, editions: readonly number[]) => Promise<readonly T[]>;
  readonly keep: (editions: ReadonlySet<number>) => void;
} {
  const known = new Map<number, T>();
  return {
    get: async (run, editions) => {
      const found = new Map(editions.flatMap((edition) => (known.has(edition) ? [[edition, known.get(edition) as T] as const] : []))); // It was looked up just before.
      const missing = editions.filter((edition) => !known.has(edition));
      for (let at = 0; at < missing.length; at += BATCH) {
        for (const [edition, value] of await read(run, missing.slice(at, at + BATCH))) {
          known.set(edition, value);
          found.set(edition, value);
        }
      }
      let total = [...known.values()].reduce((sum, value) => sum + weight(value), 0);
      for (const [edition, value] of known) {
        if (total <= WEIGHT_LIMIT) break;
        known.delete(edition);
        total -= weight(value);
      }
      // An edition that is gone is missing here; the question is asked again then.
      return editions.flatMap((edition) => (found.has(edition) ? [found.get(edition) as T] : []));
    },
    keep: (editions) => {
      for (const edition of known.keys()) if (!editions.has(edition)) known.delete(edition);
    },
  };
}

const FacetRow = z.object({
  sectionId: z.string().optional(),
  level: ProvenanceLevel,
  kind: z.string(),
  entityTypes: z.array(z.string()),
  entityIds: z.array(z.string()),
  sourceTypes: z.array(z.string()),
  years: z.array(z.number()),
  /** Of the text, in UTF-16 units. */
  length: z.number(),
  spans: z.array(z.tuple([z.number(), z.number()])).default([]),
  relations: z.array(z.object({ type: RelationType, headId: z.string(), tailId: z.string() })).default([]),
});
export type FacetRow = z.infer<typeof FacetRow>;

/** Editions stored before a row had what ties entities have none: they are read whole. */
async function readFacets(run: Run, editions: readonly number[]): Promise<ReadonlyMap<number, readonly FacetRow[]>> {
  const rows = await run(
    'MATCH (p:Part) WHERE p.edition IN $editions AND p.kind = $kind AND p.number IS NOT NULL RETURN p.edition AS edition, p.content AS content ORDER BY p.number',
    { editions: editions.map(BigInt), kind: CLAIM_ROWS },
  );
  const found = new Map<number, FacetRow[]>();
  for (const row of rows) {
    const edition = Number(row['edition']);
    found.set(edition, [...(found.get(edition) ?? []), ...json(row['content'], z.array(FacetRow))]);
  }
  const older = editions.filter((edition) => !found.has(edition));
  for (const [edition, document] of await wholeDocuments(run, older)) found.set(edition, z.array(FacetRow).parse(facetRows(document)));
  return found;
}

async function readCards(run: Run, editions: readonly number[]): Promise<ReadonlyMap<number, Card>> {
  const rows = await run(
    `UNWIND $editions AS edition
     MATCH (d:Document) WHERE d.edition = edition
     RETURN edition, d.summary AS summary,
            COLLECT { MATCH (n:Section) WHERE n.edition = edition RETURN properties(n) ORDER BY n.position } AS sections`,
    { editions: editions.map(BigInt) },
  );
  return new Map(
    rows.map((row): readonly [number, Card] => {
      const edition = Number(row['edition']);
      // The summary is what this product wrote from a checked graph.
      const summary = JSON.parse(String(row['summary'])) as DocumentSummary;
      const sections = z.array(z.unknown()).parse(row['sections']).map(sectionOf);
      return [edition, { edition, summary, sections, lineages: lineages(sections) }];
    }),
  );
} // prettier-ignore

async function readCasts(run: Run, editions: readonly number[]): Promise<ReadonlyMap<number, Cast>> {
  const rows = await run(
    `UNWIND $editions AS edition
     MATCH (d:Document) WHERE d.edition = edition
     RETURN edition, d.id AS documentId,
            COLLECT { MATCH (d)-[n:NAMES]->(e:Entity) RETURN n {.*, id: e.id} ORDER BY n.position } AS entities`,
    { editions: editions.map(BigInt) },
  );
  return new Map(
    rows.map((row) => {
      const entities = z.array(z.unknown()).parse(row['entities']).map(castEntity);
      return [Number(row['edition']), { documentId: String(row['documentId']), entities: new Map(entities.map((entity) => [entity.id, entity])) }];
    }),
  );
} // prettier-ignore

const Bonds = z.array(
  z.object({ type: RelationType, headId: z.string(), tailId: z.string(), claims: z.number(), level: ProvenanceLevel }),
) satisfies z.ZodType<readonly Bond[]>;

const Tied = z.array(z.tuple([z.string(), z.string(), z.number(), ProvenanceLevel, z.string()]));

async function readTies(run: Run, editions: readonly number[]): Promise<ReadonlyMap<number, readonly Ties[]>> {
  // A row for each edition, not for each tie: a large library has a hundred thousand.
  const rows = await run(
    `UNWIND $editions AS edition
     RETURN edition, COLLECT { MATCH (a)-[r:TIED_TO {edition: edition}]->(b) RETURN [a.id, b.id, r.shared, r.level, r.bonds] } AS ties`,
    { editions: editions.map(BigInt) },
  );
  return new Map(
    rows.map((row) => {
      const ties = Tied.parse(row['ties']).map(([a, b, shared, level, bonds]): Ties => ({ a, b, shared, level, bonds: bonds === '[]' ? [] : json(bonds, Bonds) }));
      return [Number(row['edition']), ties];
    }),
  );
} // prettier-ignore
