/** What a reader types as conditions of statements: they give all that can meet the query, and the shared search decides. */
import { z } from 'zod';
import { hasValue } from '../search/match.ts';
import type { Query, Term } from '../search/query.ts';
import type { Asked } from './asked.ts';
import { luceneQuery } from './lucene.ts';

/** A part of a statement and the parameters that it names. */
export interface Match {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A term with all that it stands for in this library. */
export interface Wanted {
  readonly text: string;
  /** Words that a text must hold, and others of which any will do instead. */
  readonly parts: readonly string[];
  readonly also: readonly string[];
  readonly lucene: string | undefined;
  /** Ids of the entities that bear the name, or one like it where nothing is called or says so. */
  readonly bearers: readonly string[];
  /** Ids of the figures with the value, and of their claims. */
  readonly figures: readonly string[];
  readonly valued: readonly string[];
}

/** The terms that have to be met. @param editions – of the scope. */
export async function wantedTerms(asked: Asked, { terms }: Query, editions: readonly number[]): Promise<readonly Wanted[]> {
  const wanted: Wanted[] = [];
  for (const term of terms) if (!term.negated) wanted.push(await wantedTerm(asked, term, editions));
  return wanted;
}

async function wantedTerm(asked: Asked, term: Term, editions: readonly number[]): Promise<Wanted> {
  const names = await asked.names();
  const figures = await figuresOf(asked, term, editions);
  const plain = {
    text: term.text,
    parts: term.parts,
    also: term.also,
    lucene: eitherOf(term),
    bearers: term.phrase ? [] : names.bearers(term.text).map(({ id }) => id),
    figures: figures.map(({ id }) => id),
    valued: [...new Set(figures.map(({ claimId }) => claimId))],
  };
  if (term.phrase || figures.length > 0) return plain;
  const near = names.find(term.raw).flatMap(({ item, fuzzy }) => (fuzzy ? [item.id] : []));
  if (near.length === 0) return plain;
  // A name that nothing bears as it was typed may be misspelt.
  const { cypher, parameters } = claimsMeeting([plain], editions);
  const isThere = (await asked.run(`${cypher} RETURN 1 AS one LIMIT 1`, parameters)).length > 0;
  return isThere ? plain : { ...plain, bearers: near };
}

/** Gives `c`: claims of the editions that can meet every term. */
export function claimsMeeting(wanted: readonly Wanted[], editions: readonly number[]): Match {
  const best = driver(wanted);
  const conditions = wanted.map((_, at) => `\n AND (${holds('c', at)} OR c.id IN $valued${at} OR any(id IN c.entityIds WHERE id IN $bearers${at}))`);
  const start = best === undefined ? 'MATCH (c:Claim) WHERE c.edition IN $editions AND c.order IS NOT NULL' : `CALL { ${sources(best)} } WITH c WHERE c.edition IN $editions`;
  return { cypher: `${start}${conditions.join('')}`, parameters: parametersOf(wanted, editions) };
} // prettier-ignore

/** Gives `c`: claims with a figure that can meet every term by itself. */
export function claimsWithFigures(wanted: readonly Wanted[], editions: readonly number[]): Match {
  const best = driver(wanted);
  const conditions = wanted.map((_, at) => `\n AND (${holds('f', at)} OR f.id IN $figures${at})`);
  const start =
    best === undefined
      ? 'MATCH (f:Figure) WHERE f.edition IN $editions AND f.order IS NOT NULL'
      : `CALL { CALL db.index.fulltext.queryNodes('figure_text', $lucene${best}) YIELD node RETURN node AS f
           UNION MATCH (f:Figure) WHERE f.id IN $figures${best} AND f.edition IS NOT NULL RETURN f } WITH f WHERE f.edition IN $editions`;
  return { cypher: `${start}${conditions.join('')}\n MATCH (c:Claim)-[:MEASURES]->(f)`, parameters: parametersOf(wanted, editions) };
}

/** Gives `r` or `x`: references or exhibits that hold every term. */
export function textsMeeting(label: 'Reference' | 'Exhibit', wanted: readonly Wanted[], editions: readonly number[]): Match {
  const name = label === 'Reference' ? 'r' : 'x';
  const best = driver(wanted);
  const start =
    best === undefined
      ? `MATCH (${name}:${label}) WHERE ${name}.edition IN $editions`
      : `CALL db.index.fulltext.queryNodes('${label.toLowerCase()}_text', $lucene${best}) YIELD node WITH node AS ${name} WHERE ${name}.edition IN $editions`;
  return {
    cypher: `${start}${wanted.map((_, at) => `\n AND (${holds(name, at)})`).join('')}`,
    parameters: parametersOf(wanted, editions),
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

/** The term that a search begins with: the longest one that the full-text index knows. Undefined where all have to be looked at. */
function driver(wanted: readonly Wanted[]): number | undefined {
  const usable = wanted.flatMap(({ lucene, text }, at) => (lucene === undefined ? [] : [{ at, length: text.length }]));
  return usable.sort((a, b) => b.length - a.length || a.at - b.at)[0]?.at;
}

/** Statements that give `c`, each through an index. */
function sources(at: number): string {
  return `CALL db.index.fulltext.queryNodes('claim_text', $lucene${at}) YIELD node RETURN node AS c
    UNION MATCH (e:Entity)<-[:MENTIONS]-(c:Claim) WHERE e.id IN $bearers${at} RETURN c
    UNION MATCH (c:Claim) WHERE c.id IN $valued${at} AND c.edition IS NOT NULL RETURN c`;
}

function parametersOf(wanted: readonly Wanted[], editions: readonly number[]): Match['parameters'] {
  const own = wanted.flatMap(({ parts, also, lucene, bearers, figures, valued }, at) =>
    Object.entries({ parts, also, lucene: lucene ?? '', bearers, figures, valued }).map(([name, value]) => [`${name}${at}`, value]),
  );
  return { editions: editions.map(BigInt), ...Object.fromEntries(own) };
}

const Valued = z.object({ id: z.string(), claimId: z.string(), value: z.number(), maxValue: z.number().nullable(), unit: z.string() });

/** By the value's index; the unit is compared here, where the table of units is. */
async function figuresOf(asked: Asked, { quantity }: Term, editions: readonly number[]): Promise<readonly z.infer<typeof Valued>[]> {
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
     RETURN f.id AS id, f.claimId AS claimId, f.value AS value, f.maxValue AS maxValue, f.unit AS unit`,
    { low: quantity.value - slack, high: quantity.value + slack, editions: editions.map(BigInt) },
  );
  return rows
    .map((row) => Valued.parse(row))
    .filter(({ value, maxValue, unit }) => hasValue({ value, unit, ...(maxValue === null ? {} : { maxValue }) }, quantity));
}
