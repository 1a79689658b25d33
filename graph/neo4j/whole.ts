/** Whole documents, read by their editions: one statement per kind of node for all of them together. */
import { z } from 'zod';
import { documentIndex, type DocumentIndex } from '../answers/document-index.ts';
import type { DocumentSummary } from '../model/answers.ts';
import {
  Agreement,
  Citation,
  Diagnostic,
  DocumentInfo,
  Entity,
  GRAPH_FORMAT,
  Mention,
  Relation,
  type DocumentGraph,
} from '../model/document-graph.ts';
import { castEntity } from './cast-entity.ts';
import type { Row, Run } from './connection.ts';
import { claimOf, exhibitOf, figureOf, infoOf, json, referenceOf, sectionOf, sentenceOf } from './properties.ts';

/** Documents of one round of statements. */
const BATCH = 25;

export async function wholeDocuments(run: Run, editions: readonly number[]): Promise<ReadonlyMap<number, DocumentIndex>> {
  const found = new Map<number, DocumentIndex>();
  for (let at = 0; at < editions.length; at += BATCH) {
    for (const [edition, document] of await batch(run, editions.slice(at, at + BATCH))) found.set(edition, document);
  }
  return found;
}

const NODES = ['Section', 'Sentence', 'Claim', 'Figure', 'Reference', 'Exhibit'] as const;
/** The second property of the label's index, so that the index is used. */
const INDEXED: Readonly<Partial<Record<string, string>>> = { Claim: 'order', Figure: 'order', Sentence: 'paragraph' };

async function batch(run: Run, editions: readonly number[]): Promise<readonly (readonly [number, DocumentIndex])[]> {
  const parameters = { editions: editions.map(BigInt) };
  const nodes = await Promise.all(
    NODES.map((label) => {
      const also = INDEXED[label] === undefined ? '' : ` AND n.${INDEXED[label]} IS NOT NULL`;
      return run(`MATCH (n:${label}) WHERE n.edition IN $editions${also} RETURN n.edition AS edition, properties(n) AS node ORDER BY n.position`, parameters);
    }),
  );
  const [documents, entities, parts] = await Promise.all([
    run('MATCH (d:Document) WHERE d.edition IN $editions RETURN d.edition AS edition, d.summary AS summary', parameters),
    run('MATCH (d:Document)-[n:NAMES]->(e:Entity) WHERE d.edition IN $editions RETURN d.edition AS edition, n {.*, id: e.id} AS node ORDER BY n.position', parameters),
    run('MATCH (p:Part) WHERE p.edition IN $editions AND p.kind IN $kinds AND p.number IS NOT NULL RETURN p.edition AS edition, p.kind AS kind, p.content AS content ORDER BY p.number', { ...parameters, kinds: ['text', ...Object.keys(LISTS)] }),
  ]);
  const [sections, sentences, claims, figures, references, exhibits] = nodes.map(byEdition);
  const named = byEdition(entities);
  const lists = byEdition(parts);
  return documents.map((row) => {
    const edition = Number(row['edition']);
    const of = (groups: ReadonlyMap<number, readonly Row[]> | undefined): readonly unknown[] => (groups?.get(edition) ?? []).map((each) => each['node']);
    const content = (kind: string): readonly string[] => (lists.get(edition) ?? []).filter((each) => each['kind'] === kind).map((each) => String(each['content']));
    const list = <K extends keyof typeof LISTS>(kind: K) => content(kind).flatMap((each) => json(each, LISTS[kind] as z.ZodType<readonly z.infer<(typeof LISTS)[K]>[number][]>)); // The table gives each kind its own schema.
    // The summary is what this product wrote from a checked graph.
    const summary = JSON.parse(String(row['summary'])) as DocumentSummary;
    const graph: DocumentGraph = {
      format: GRAPH_FORMAT,
      document: DocumentInfo.parse({ ...infoOf(summary), text: content('text').join('') }),
      sections: of(sections).map(sectionOf),
      sentences: of(sentences).map(sentenceOf),
      claims: of(claims).map(claimOf),
      figures: of(figures).map(figureOf),
      entities: of(named).map((each) => Entity.parse(castEntity(each))),
      mentions: list('mentions'),
      relations: list('relations'),
      references: of(references).map(referenceOf),
      citations: list('citations'),
      exhibits: of(exhibits).map(exhibitOf),
      agreements: list('agreements'),
      diagnostics: list('diagnostics'),
    };
    return [edition, documentIndex(graph, summary)] as const;
  });
} // prettier-ignore

const LISTS = {
  mentions: z.array(Mention),
  relations: z.array(Relation),
  citations: z.array(Citation),
  agreements: z.array(Agreement),
  diagnostics: z.array(Diagnostic),
} as const;

export function byEdition(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const edition = Number(row['edition']);
    const group = groups.get(edition);
    if (group === undefined) groups.set(edition, [row]);
    else group.push(row);
  }
  return groups;
}
