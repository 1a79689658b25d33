/** What the fields of a query ask of claims: from what is kept of them, and from the server what is not, in one statement for all claims. */
import { z } from 'zod';
import { sectionTitles, sourceNames } from '../answers/facts.ts';
import { Attribution } from '../model/document-graph.ts';
import type { FigureFacts, Facts, Filter } from '../search/filter.ts';
import type { Asked, KnownClaim } from './asked.ts';
import { json, referenceOf } from './properties.ts';

/** By edition and place in the document. */
type OfClaims<T> = ReadonlyMap<number, ReadonlyMap<number, readonly T[]>>;

/** The facts that the filters look at. @param editions – of the claims. */
export async function claimFactsOf(asked: Asked, editions: readonly number[], filters: readonly Filter[]): Promise<(row: KnownClaim) => Facts> {
  const looksAt = (...fields: readonly Filter['field'][]): boolean => filters.some(({ field }) => fields.includes(field));
  const cards = new Map((await asked.cards(editions)).map((card) => [card.edition, card]));
  const casts = looksAt('entity') ? await asked.casts(editions) : new Map<number, never>();
  const figures: OfClaims<FigureFacts> = looksAt('figures', 'unit') ? await figuresOf(asked, editions) : new Map();
  const sources: OfClaims<string> = looksAt('source') ? await sourcesOf(asked, editions) : new Map();
  return ({ edition, order, kind, level, sectionId, entityTypes, sourceTypes, entityIds, years }) => ({
    sections: sectionTitles(cards.get(edition)?.lineages.get(sectionId ?? '') ?? []),
    types: [kind, ...entityTypes, ...sourceTypes],
    sources: sources.get(edition)?.get(order) ?? [],
    entities: entityIds.flatMap((id) => {
      const entity = casts.get(edition)?.entities.get(id);
      return entity === undefined ? [] : [entity.name, ...entity.aliases];
    }),
    years: years.map(Number),
    figures: figures.get(edition)?.get(order) ?? [],
    level,
  });
} // prettier-ignore

const HeldFigures = z.array(z.tuple([z.number(), z.number(), z.number().nullable(), z.string(), z.string().nullable()]));

async function figuresOf({ run }: Asked, editions: readonly number[]): Promise<OfClaims<FigureFacts>> {
  const rows = await run(
    `MATCH (f:Figure) WHERE f.edition IN $editions AND f.order IS NOT NULL
     MATCH (c:Claim)-[:MEASURES]->(f)
     RETURN f.edition AS edition, collect([c.order, f.value, f.maxValue, f.unit, f.period]) AS figures`,
    { editions: editions.map(BigInt) },
  );
  const found = new Map<number, Map<number, FigureFacts[]>>();
  for (const row of rows) {
    for (const [order, value, maxValue, unit, period] of HeldFigures.parse(row['figures']))
      put(found, Number(row['edition']), order, [{ value, unit, maxValue: maxValue ?? undefined, period: period ?? undefined }]);
  }
  return found;
}

const Orders = z.array(z.number());

async function sourcesOf({ run }: Asked, editions: readonly number[]): Promise<OfClaims<string>> {
  const parameters = { editions: editions.map(BigInt) };
  const references = await run(
    `MATCH (r:Reference) WHERE r.edition IN $editions
     RETURN r.edition AS edition, properties(r) AS node, COLLECT { MATCH (c:Claim)-[:SUPPORTED_BY]->(r) RETURN DISTINCT c.order } AS orders`,
    parameters,
  );
  const attributed = await run(
    "MATCH (c:Claim) WHERE c.edition IN $editions AND c.order IS NOT NULL AND c.attributions <> '[]' RETURN c.edition AS edition, c.order AS order, c.attributions AS attributions",
    parameters,
  );
  const found = new Map<number, Map<number, string[]>>();
  for (const row of references) {
    const names = sourceNames(referenceOf(row['node']));
    for (const order of Orders.parse(row['orders'])) put(found, Number(row['edition']), order, names);
  }
  for (const row of attributed) {
    const names = json(row['attributions'], z.array(Attribution)).map(({ name }) => name);
    put(found, Number(row['edition']), Number(row['order']), names);
  }
  return found;
}

function put<T>(found: Map<number, Map<number, T[]>>, edition: number, order: number, more: readonly T[]): void {
  const ofEdition = found.get(edition) ?? new Map<number, T[]>();
  found.set(edition, ofEdition);
  const known = ofEdition.get(order);
  if (known === undefined) ofEdition.set(order, [...more]);
  else known.push(...more);
}
