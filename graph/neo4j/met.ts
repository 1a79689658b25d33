/** Claims and figures that meet a query: the server says which and how well, what they are counted and filtered by is kept; none is read whole. */
import { z } from 'zod';
import { worth } from '../answers/hits.ts';
import { figureFits, figuresItself, figuresMeeting } from '../answers/search.ts';
import type { MatchReason } from '../model/answers.ts';
import { meets, type Filter } from '../search/filter.ts';
import { IN_TEXT, WEIGHT, type Match as TermsMet } from '../search/match.ts';
import type { Term } from '../search/query.ts';
import type { Asked, KnownClaim } from './asked.ts';
import { claimFactsOf } from './facts.ts';
import { claimsMeeting, claimsWithFigures, type Match, type Wanted } from './matching.ts';

export interface MetClaim {
  readonly row: KnownClaim;
  /** How strong a reason there is for each wanted term, as `WEIGHT` has it. */
  readonly weights: readonly number[];
  /** How well it meets the words, and what it says beside them; 0 where none were asked for. */
  readonly score: number;
}

export interface MetFigure {
  readonly edition: number;
  /** Of its claim, 0-based in the document. */
  readonly claimOrder: number;
  readonly score: number;
}

const Hits = z.array(z.tuple([z.number(), z.array(z.number()), z.boolean()]));

/** In the library's order; all where nothing is asked for. @param editions – of the scope. */
export async function metClaims(asked: Asked, terms: readonly Wanted[], editions: readonly number[]): Promise<readonly MetClaim[]> {
  if (terms.length === 0) return (await asked.claimRows(editions)).map((row) => ({ row, weights: [], score: 0 }));
  const { cypher, parameters } = claimsMeeting(terms, editions);
  const found = await asked.run(`${cypher} RETURN c.edition AS edition, collect([c.order, weights, size(coalesce(c.figureIds, [])) > 0]) AS hits`, parameters);
  const hits = new Map(found.map((row) => [Number(row['edition']), new Map(Hits.parse(row['hits']).map(([order, ...rest]) => [order, rest]))]));
  const rows = await asked.claimRows(editions.filter((edition) => hits.has(edition)));
  return rows.flatMap((row) => {
    const [weights, hasFigures] = hits.get(row.edition)?.get(row.order) ?? [];
    if (weights === undefined || hasFigures === undefined) return [];
    return [{ row, weights, score: weights.reduce((sum, weight) => sum + weight, 0) + worth({ ...row, hasFigures }) }];
  });
} // prettier-ignore

/** Those that the fields of the query leave. */
export async function filtered(asked: Asked, met: readonly MetClaim[], filters: readonly Filter[]): Promise<readonly MetClaim[]> {
  if (filters.length === 0) return met;
  const factsOf = await claimFactsOf(asked, [...new Set(met.map(({ row }) => row.edition))], filters);
  return met.filter(({ row }) => meets(filters, factsOf(row)));
}

const HeldFigure = z.tuple([z.number(), z.number(), z.string(), z.string(), z.number(), z.number().nullable(), z.string(), z.string().nullable()]); // prettier-ignore
interface Held {
  readonly edition: number;
  readonly order: number;
  readonly claimOrder: number;
  readonly raw: string;
  readonly searchText: string;
  readonly value: number;
  readonly maxValue?: number;
  readonly unit: string;
  readonly period?: string;
}

/** In the library's order. @param claims – that meet the terms. @param asks – what `terms` stand for. */
export async function metFigures(
  asked: Asked,
  { terms, filters, wanted }: { readonly terms: readonly Term[]; readonly filters: readonly Filter[]; readonly wanted: readonly Wanted[] },
  claims: readonly MetClaim[],
  editions: readonly number[],
): Promise<readonly MetFigure[]> {
  const positive = terms.filter((term) => !term.negated);
  const matchOf = matches(positive);
  const ofClaims = new Map(claims.map(({ row, weights }) => [`${row.edition}/${row.order}`, matchOf(weights)]));
  const inClaims = claimsMeeting(wanted, editions);
  const found = await figuresGiven(asked, [
    { ...inClaims, cypher: `${inClaims.cypher} MATCH (c)-[:MEASURES]->(f:Figure)` },
    ...(positive.length > 0 ? [claimsWithFigures(wanted, editions)] : []),
  ]);
  const order = new Map(editions.map((edition, at) => [edition, at]));
  const all = [...found].sort((a, b) => (order.get(a.edition) ?? 0) - (order.get(b.edition) ?? 0) || a.order - b.order);
  const holds = ({ searchText }: Held, { parts, also }: Term): boolean => parts.every((part) => searchText.includes(part)) || also.some((word) => searchText.includes(word));
  const own = new Map(terms.map((term) => [term, figuresItself(all, term, all.filter((figure) => holds(figure, term)))]));
  const ranked = figuresMeeting(all, terms, own, ({ edition, claimOrder }) => ofClaims.get(`${edition}/${claimOrder}`));
  const fits = await fitting(asked, filters, [...new Set(ranked.map(({ figure }) => figure.edition))]);
  return ranked.flatMap(({ figure, score }) => (fits(figure) ? [{ edition: figure.edition, claimOrder: figure.claimOrder, score }] : []));
} // prettier-ignore

/** The match of a claim that meets the terms with these weights; what names it for a reader is told where it is shown. */
function matches(terms: readonly Term[]): (weights: readonly number[]) => TermsMet {
  const known = new Map<string, TermsMet>();
  const reason = (weight: number, at: number): MatchReason => {
    const query = terms[at]?.raw ?? '';
    if (weight === WEIGHT.text) return IN_TEXT;
    if (weight === WEIGHT.number) return { kind: 'number', query, raw: '' };
    return { kind: weight === WEIGHT.alias ? 'alias' : 'fuzzy', query, name: '' };
  };
  return (weights) => {
    const key = weights.join();
    const match = known.get(key) ?? { reason: IN_TEXT, reasons: weights.map(reason), score: 0 };
    known.set(key, match);
    return match;
  };
}

async function figuresGiven({ run }: Asked, matches: readonly Match[]): Promise<Iterable<Held>> {
  const found = new Map<string, Held>();
  for (const { cypher, parameters } of matches) {
    const rows = await run(`${cypher} RETURN f.edition AS edition, collect([f.order, c.order, f.raw, f.searchText, f.value, f.maxValue, f.unit, f.period]) AS figures`, parameters);
    for (const row of rows) {
      const edition = Number(row['edition']);
      for (const [order, claimOrder, raw, searchText, value, maxValue, unit, period] of z.array(HeldFigure).parse(row['figures']))
        found.set(`${edition}/${order}`, { edition, order, claimOrder, raw, searchText, value, unit, ...(maxValue === null ? {} : { maxValue }), ...(period === null ? {} : { period }) });
    }
  }
  return found.values();
} // prettier-ignore

async function fitting(asked: Asked, filters: readonly Filter[], editions: readonly number[]): Promise<(figure: Held) => boolean> {
  if (filters.length === 0) return () => true;
  const factsOf = await claimFactsOf(asked, editions, filters);
  const rows = new Map((await asked.claimRows(editions)).map((row) => [`${row.edition}/${row.order}`, row]));
  return (figure) => {
    const row = rows.get(`${figure.edition}/${figure.claimOrder}`);
    return figureFits(filters, figure, { ...(row === undefined ? {} : factsOf(row)), figures: [figure] });
  };
}
