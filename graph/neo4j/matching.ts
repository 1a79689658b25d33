/** What a reader types as conditions of statements: they give all that can meet the query, and the shared search decides. */
import { z } from 'zod';
import { hasValue as isValue, WEIGHT } from '../search/match.ts';
import type { Term } from '../search/query.ts';
import type { Asked } from './asked.ts';
import { luceneQuery } from './lucene.ts';

/** A part of a statement and the parameters that it names. */
export interface Match {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A figure's value, greatest value ('' where it is no range) and unit, as its node holds them. */
type Held = readonly [value: number, maxValue: number | '', unit: string];

/** A term with all that it stands for in this library. */
export interface Wanted {
  readonly text: string;
  readonly negated: boolean;
  /** Words that a text must hold, and others of which any will do instead. */
  readonly parts: readonly string[];
  readonly also: readonly string[];
  readonly lucene: string | undefined;
  /** Ids of the entities that bear the name, or one like it where nothing is called or says so. */
  readonly bearers: readonly string[];
  /** What naming a bearer says for a claim. */
  readonly bearing: number;
  /** What figures with the value hold. */
  readonly values: readonly Held[];
}

/** @param editions – of the scope. */
export async function wantedTerms(asked: Asked, terms: readonly Term[], editions: readonly number[]): Promise<readonly Wanted[]> {
  const wanted: Wanted[] = [];
  for (const term of terms) wanted.push(await wantedTerm(asked, term, editions));
  return wanted;
}

async function wantedTerm(asked: Asked, term: Term, editions: readonly number[]): Promise<Wanted> {
  const names = await asked.names();
  const plain = {
    text: term.text,
    negated: term.negated,
    parts: term.parts,
    also: term.also,
    lucene: eitherOf(term),
    bearers: term.phrase ? [] : names.bearers(term.text).map(({ id }) => id),
    bearing: WEIGHT.alias,
    values: await valuesOf(asked, term, editions),
  };
  if (term.phrase || term.negated || plain.values.length > 0) return plain;
  const near = names.find(term.raw).flatMap(({ item, fuzzy }) => (fuzzy ? [item.id] : []));
  if (near.length === 0) return plain;
  // A name that nothing bears as it was typed may be misspelt.
  const { cypher, parameters } = claimsMeeting([plain], editions);
  const isThere = (await asked.run(`${cypher} RETURN 1 AS one LIMIT 1`, parameters)).length > 0;
  return isThere ? plain : { ...plain, bearers: near, bearing: WEIGHT.fuzzy };
}

/** Gives `c` and `weights`: claims of the editions that meet every term, and by how strong a reason each (as `WEIGHT` has it). */
export function claimsMeeting(terms: readonly Wanted[], editions: readonly number[]): Match {
  const best = driver(terms);
  const start = best === undefined ? 'MATCH (c:Claim) WHERE c.edition IN $editions AND c.order IS NOT NULL' : `CALL { ${sources(best, terms[best])} } WITH c WHERE c.edition IN $editions`;
  const weights = terms.map((term, at) => ({ term, weight: weightOf(term, at) }));
  const of = (isNegated: boolean): string => weights.flatMap(({ term, weight }) => (term.negated === isNegated ? [weight] : [])).join(',\n   ');
  return {
    cypher: `${start}
 WITH c, [${of(false)}] AS weights, [${of(true)}] AS refusals
 WHERE all(weight IN weights WHERE weight > 0) AND all(refusal IN refusals WHERE refusal = 0)
 WITH c, weights`,
    parameters: parametersOf(terms, editions),
  };
} // prettier-ignore

/** Gives `c`: the claims at these places. */
export function claimsAt(places: readonly { readonly edition: number; readonly order: number }[]): Match {
  const keys = places.map(({ edition, order }) => ({ edition: BigInt(edition), order: BigInt(order) }));
  return { cypher: 'UNWIND $keys AS key MATCH (c:Claim {edition: key.edition, order: key.order})', parameters: { keys } };
}

/** The strongest reason for which a claim meets the term, first words, then values, then names; 0 where it does not. */
function weightOf({ also, values, bearers }: Wanted, at: number): string {
  return [
    `CASE WHEN all(word IN $parts${at} WHERE c.searchText CONTAINS word) THEN $weight.text`,
    also.length === 0 ? '' : ` WHEN any(word IN $also${at} WHERE c.searchText CONTAINS word) THEN $weight.alias`,
    values.length === 0 ? '' : ` WHEN EXISTS { MATCH (c)-[:MEASURES]->(f:Figure) WHERE ${hasValue(at)} } THEN $weight.number`,
    bearers.length === 0 ? '' : ` WHEN any(id IN c.entityIds WHERE id IN $bearers${at}) THEN $bearing${at}`,
    ' ELSE 0 END',
  ].join('');
}

/** Gives `c` and `f`: claims with a figure that can meet every term by itself. */
export function claimsWithFigures(terms: readonly Wanted[], editions: readonly number[]): Match {
  const best = driver(terms);
  const conditions = terms.map(({ negated, values }, at) => (negated ? '' : `\n AND (${holds('f', at)}${values.length === 0 ? '' : ` OR ${hasValue(at)}`})`));
  const start =
    best === undefined
      ? 'MATCH (f:Figure) WHERE f.edition IN $editions AND f.order IS NOT NULL'
      : `CALL { CALL db.index.fulltext.queryNodes('figure_text', $lucene${best}) YIELD node RETURN node AS f
           UNION ${valued(best)} RETURN f } WITH f WHERE f.edition IN $editions`;
  return { cypher: `${start}${conditions.join('')}\n MATCH (c:Claim)-[:MEASURES]->(f)`, parameters: parametersOf(terms, editions) };
} // prettier-ignore

/** Gives `r` or `x`: references or exhibits that hold every term. */
export function textsMeeting(label: 'Reference' | 'Exhibit', terms: readonly Wanted[], editions: readonly number[]): Match {
  const name = label === 'Reference' ? 'r' : 'x';
  const best = driver(terms);
  const start =
    best === undefined
      ? `MATCH (${name}:${label}) WHERE ${name}.edition IN $editions`
      : `CALL db.index.fulltext.queryNodes('${label.toLowerCase()}_text', $lucene${best}) YIELD node WITH node AS ${name} WHERE ${name}.edition IN $editions`;
  return {
    cypher: `${start}${terms.map(({ negated }, at) => (negated ? '' : `\n AND (${holds(name, at)})`)).join('')}`,
    parameters: parametersOf(terms, editions),
  };
}

/** The full-text query of a term: the longest of its parts, or any word that says the same. Undefined where one of these is unknown to the index. */
function eitherOf({ parts, also }: Term): string | undefined {
  const known = parts.flatMap((part) => luceneQuery(part) ?? []).sort((a, b) => b.length - a.length);
  const others = also.map((word) => luceneQuery(word));
  const all = [known[0], ...others];
  return all.every((each) => each !== undefined) ? all.map((each) => `(${each})`).join(' OR ') : undefined;
}

/** Whether the text of a node holds the term. */
function holds(name: string, at: number): string {
  return `all(word IN $parts${at} WHERE ${name}.searchText CONTAINS word) OR any(word IN $also${at} WHERE ${name}.searchText CONTAINS word)`;
}

/** The term that a search begins with: the longest one that the full-text index knows, a value last, as many figures share it. Undefined where all have to be looked at. */
function driver(terms: readonly Wanted[]): number | undefined {
  const usable = terms.flatMap(({ negated, lucene, text, values }, at) =>
    negated || lucene === undefined ? [] : [{ at, length: text.length, hasValues: values.length > 0 }],
  );
  return usable.sort((a, b) => Number(a.hasValues) - Number(b.hasValues) || b.length - a.length || a.at - b.at)[0]?.at;
}

/** Statements that give `c`, each through an index. */
function sources(at: number, term: Wanted | undefined): string {
  return [
    `CALL db.index.fulltext.queryNodes('claim_text', $lucene${at}) YIELD node RETURN node AS c`,
    ...((term?.bearers.length ?? 0) === 0 ? [] : [`MATCH (e:Entity)<-[:MENTIONS]-(c:Claim) WHERE e.id IN $bearers${at} RETURN c`]),
    ...((term?.values.length ?? 0) === 0 ? [] : [`${valued(at)} MATCH (c:Claim)-[:MEASURES]->(f) RETURN c`]),
  ].join('\n UNION ');
}

/** Gives `f`, by the value's index. */
function valued(at: number): string {
  return `MATCH (f:Figure) WHERE f.value IN $numbers${at} AND ${hasValue(at)}`;
}

function hasValue(at: number): string {
  return `[f.value, coalesce(f.maxValue, ''), f.unit] IN $values${at}`;
}

function parametersOf(terms: readonly Wanted[], editions: readonly number[]): Match['parameters'] {
  const own = terms.flatMap(({ parts, also, lucene, bearers, bearing, values }, at) =>
    Object.entries({ parts, also, lucene: lucene ?? '', bearers, bearing, values, numbers: values.map(([value]) => value) }).map(([name, value]) => [`${name}${at}`, value]),
  );
  return { editions: editions.map(BigInt), weight: WEIGHT, ...Object.fromEntries(own) };
} // prettier-ignore

const Valued = z.object({ value: z.number(), maxValue: z.number().nullable(), unit: z.string() });

/** By the value's index; the unit is compared here, where the table of units is. */
async function valuesOf(asked: Asked, { quantity }: Term, editions: readonly number[]): Promise<readonly Held[]> {
  if (quantity === undefined) return [];
  // Twice the tolerance with which values are compared: the comparison itself decides.
  const slack = 2e-9 * Math.abs(quantity.value);
  const rows = await asked.run(
    `CALL {
       MATCH (f:Figure) WHERE f.value >= $low AND f.value <= $high RETURN f
       UNION
       MATCH (f:Figure) WHERE f.maxValue >= $low AND f.maxValue <= $high RETURN f
     }
     WITH f WHERE f.edition IN $editions
     RETURN DISTINCT f.value AS value, f.maxValue AS maxValue, f.unit AS unit`,
    { low: quantity.value - slack, high: quantity.value + slack, editions: editions.map(BigInt) },
  );
  return rows
    .map((row) => Valued.parse(row))
    .filter(({ value, maxValue, unit }) => isValue({ value, unit, ...(maxValue === null ? {} : { maxValue }) }, quantity))
    .map(({ value, maxValue, unit }) => [value, maxValue ?? '', unit]);
}
