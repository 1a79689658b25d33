/** The list of claims: found, counted and sorted on what is kept of each; only those of the page are read. */
import { compare } from '../answers/document-index.ts';
import { counted } from '../answers/facets.ts';
import { sortedClaims } from '../answers/hits.ts';
import { Library } from '../answers/library.ts';
import { questions } from '../answers/questions.ts';
import type { ClaimAnswer } from '../model/answers.ts';
import type { Agreement } from '../model/document-graph.ts';
import { query as queryOf } from '../search/query.ts';
import { understood } from '../search/understood.ts';
import type { ClaimQuery } from '../store.ts';
import type { Asked, KnownClaim } from './asked.ts';
import { claimsAt, wantedTerms } from './matching.ts';
import { filtered, metClaims, type MetClaim } from './met.ts';
import { slices } from './slices.ts';

export async function claims(asked: Asked, query: ClaimQuery): Promise<ClaimAnswer> {
  const { text = '' } = query;
  // An unknown document is an error, not an empty list.
  asked.editions(query.documentId);
  const parsed = understood(queryOf(text), await asked.names());
  const editions = asked.editions();
  const words = await metClaims(asked, await wantedTerms(asked, parsed.terms, editions), editions);
  const met = await remaining(asked, await filtered(asked, words, parsed.filters), query);
  const holders = new Set(met.map(({ row }) => row.edition));
  const cards = await asked.cards(editions.filter((edition) => holders.has(edition)));
  const shelves = cards.map(({ summary, sections }) => ({ id: summary.id, title: summary.title, sections }));
  const entities = (await asked.ranked()).map(({ summary }) => summary);
  const { facets, total, passes } = counted(met, ({ row }) => row, query, shelves, entities);
  const found = sortedClaims(
    met.filter(passes),
    // Without words one is as relevant as another.
    query.sort === 'relevance' && parsed.terms.length === 0 ? 'position' : (query.sort ?? 'position'),
    ({ score }) => score,
    ({ row }) => Number(row.years.at(-1) ?? 0),
  );
  const from = query.offset ?? 0;
  const page = found.slice(from, query.limit === undefined ? undefined : from + query.limit);
  return { ...(await shown(asked, text, page.map(({ row }) => row))), total, facets };
} // prettier-ignore

/** Those that the filters without a facet leave. */
async function remaining(asked: Asked, met: readonly MetClaim[], { referenceId, naming, cites, agreement }: ClaimQuery): Promise<readonly MetClaim[]> {
  const named = naming === undefined ? met : met.filter(({ row }) => row.entityIds.length > 0 === naming);
  const resting = referenceId ? await among(asked, named, RESTING, { referenceId }) : named;
  const citing = cites === undefined ? resting : await among(asked, resting, CITING, { isOne: cites === 'one' });
  return agreement === undefined ? citing : among(asked, citing, AGREEING[agreement], {});
} // prettier-ignore

/** Claims that cite the reference or the source. */
const RESTING = `CALL {
   MATCH (r:Reference)<-[:SUPPORTED_BY]-(c:Claim) WHERE r.id = $referenceId AND r.edition IS NOT NULL RETURN c
   UNION MATCH (:Source {id: $referenceId})<-[:REFERS_TO]-(:Reference)<-[:SUPPORTED_BY]-(c:Claim) RETURN c
 }`;
const CITING = `MATCH (c:Claim)-[:SUPPORTED_BY]->(r:Reference) WHERE c.edition IN $editions
 WITH c, count(DISTINCT coalesce(r.sourceId, r.id)) AS works WHERE (works = 1) = $isOne`;
const AGREEING: Readonly<Record<Agreement['kind'], string>> = {
  corroborates: 'MATCH (c:Claim)-[:CORROBORATES]-(:Claim) WHERE c.edition IN $editions',
  contradicts: 'MATCH (c:Claim)-[:CONTRADICTS]-(:Claim) WHERE c.edition IN $editions',
};

/** Those that a statement gives as `c`. */
async function among(asked: Asked, met: readonly MetClaim[], cypher: string, values: Readonly<Record<string, unknown>>): Promise<readonly MetClaim[]> {
  const editions = [...new Set(met.map(({ row }) => BigInt(row.edition)))];
  const rows = await asked.run(`${cypher} RETURN DISTINCT c.edition AS edition, c.order AS order`, { editions, ...values });
  const keys = new Set(rows.map((row) => `${String(row['edition'])}/${String(row['order'])}`));
  return met.filter(({ row }) => keys.has(`${row.edition}/${row.order}`));
} // prettier-ignore

/** The claims of the page, each with why it is there. */
async function shown(asked: Asked, text: string, page: readonly KnownClaim[]): Promise<Pick<ClaimAnswer, 'items' | 'matches'>> {
  if (page.length === 0) return { items: [], matches: [] };
  const library = new Library(await asked.named());
  for (const document of await slices(asked, { claims: [claimsAt(page)] })) library.putIndexed(document);
  const { items, matches } = questions.claims(library, { text });
  // They come in the library's order and go in that of the page.
  const order = new Map([...page].sort((a, b) => compare(a.documentId, b.documentId) || a.order - b.order).map((row, at) => [row, at]));
  const places = page.map((row) => order.get(row) ?? -1);
  return { items: places.flatMap((at) => items[at] ?? []), matches: places.flatMap((at) => matches[at] ?? []) };
} // prettier-ignore
