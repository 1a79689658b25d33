/** The list of claims. One without a text is counted on what is kept of each claim; one with a text is narrowed by the indexes first. */
import { counted } from '../answers/facets.ts';
import { claimItem } from '../answers/items.ts';
import { Library } from '../answers/library.ts';
import { questions } from '../answers/questions.ts';
import type { ClaimAnswer, ClaimItem } from '../model/answers.ts';
import { query as queryOf } from '../search/query.ts';
import { understood } from '../search/understood.ts';
import type { ClaimQuery } from '../store.ts';
import type { Asked, KnownClaim } from './asked.ts';
import { claimsMeeting, wantedTerms, type Match } from './matching.ts';
import { putEmpty } from './search.ts';
import { slices } from './slices.ts';

export async function claims(asked: Asked, query: ClaimQuery): Promise<ClaimAnswer> {
  const { text = '', referenceId = '' } = query;
  // An unknown document is an error, not an empty list.
  const [wanted] = asked.editions(query.documentId);
  const parsed = understood(queryOf(text), await asked.names());
  if (parsed.terms.length === 0 && parsed.filters.length === 0 && referenceId === '') return listed(asked, query);
  const editions = asked.editions();
  const terms = await wantedTerms(asked, parsed, editions);
  const match = terms.length === 0 && referenceId !== '' ? { cypher: BY_REFERENCE, parameters: { editions: editions.map(BigInt) } } : claimsMeeting(terms, editions);
  const found = await slices(asked, { claims: [referenceId === '' ? match : resting(match, referenceId)] });
  const library = new Library(await asked.background(false));
  if (query.documentId !== undefined && wanted !== undefined) await putEmpty(asked, library, [wanted]);
  for (const document of found) library.putIndexed(document);
  return questions.claims(library, query);
} // prettier-ignore

const BY_REFERENCE = `CALL {
    MATCH (r:Reference)<-[:SUPPORTED_BY]-(c:Claim) WHERE r.id = $referenceId AND r.edition IS NOT NULL RETURN c
    UNION MATCH (:Source {id: $referenceId})<-[:REFERS_TO]-(:Reference)<-[:SUPPORTED_BY]-(c:Claim) RETURN c
  } WITH c WHERE c.edition IN $editions`;

function resting({ cypher, parameters }: Match, referenceId: string): Match {
  const condition = '($referenceId IN c.referenceIds OR EXISTS { (c)-[:SUPPORTED_BY]->(r:Reference) WHERE r.sourceId = $referenceId })';
  return { cypher: `${cypher}\n AND ${condition}`, parameters: { ...parameters, referenceId } };
}

async function listed(asked: Asked, query: ClaimQuery): Promise<ClaimAnswer> {
  const cards = await asked.cards();
  const rows = await asked.claimRows();
  const entities = (await asked.ranked()).map(({ summary }) => summary);
  const shelves = cards.map(({ summary, sections }) => ({ id: summary.id, title: summary.title, sections }));
  const { facets: counts, total, passes } = counted(rows, (row) => row, query, shelves, entities);
  const found = sorted(rows.filter(passes), query.sort ?? 'position');
  const from = query.offset ?? 0;
  const items = await itemsOf(asked, found.slice(from, query.limit === undefined ? undefined : from + query.limit));
  return { items, matches: items.map(() => ({ reason: { kind: 'text' }, highlights: [] })), total, facets: counts };
}

/** As `sortedClaims` sorts claims that met no words. */
function sorted(rows: readonly KnownClaim[], by: NonNullable<ClaimQuery['sort']>): readonly KnownClaim[] {
  const newest = ({ years }: KnownClaim): number => Number(years.at(-1) ?? 0);
  return by === 'year' ? [...rows].sort((a, b) => newest(b) - newest(a)) : rows;
}

async function itemsOf(asked: Asked, rows: readonly KnownClaim[]): Promise<readonly ClaimItem[]> {
  if (rows.length === 0) return [];
  const keys = rows.map(({ edition, order }) => ({ edition: BigInt(edition), order: BigInt(order) }));
  const cypher = 'UNWIND $keys AS key MATCH (c:Claim {edition: key.edition, order: key.order})';
  const items = new Map<string, ClaimItem>();
  const places = new Map<string, string>();
  for (const document of await slices(asked, { claims: [{ cypher, parameters: { keys } }] })) {
    // A part of the list is in the order of the text as well, so its places are those of the rows.
    const own = rows.filter((row) => row.documentId === document.graph.document.id).map(({ order }) => order);
    const orders = [...own].sort((a, b) => a - b);
    [...document.claims.values()].forEach((claim, at) => {
      items.set(claim.id, claimItem(document, claim));
      places.set(`${document.graph.document.id}\n${orders[at] ?? -1}`, claim.id);
    });
  }
  return rows.flatMap(({ documentId, order }) => items.get(places.get(`${documentId}\n${order}`) ?? '') ?? []);
}
