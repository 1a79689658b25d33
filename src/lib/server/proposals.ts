/** What to search for instead where no claim meets a query: each of its parts, all but one, a shorter word, the whole library. */
import { typedParts } from '#graph/search/query.ts';
import type { GraphStore, Scope } from '#graph/store.ts';

export interface Proposal {
  readonly query: string;
  /** Claims that meet it. */
  readonly count: number;
}

export interface Proposals {
  /** The parts of the query, in its order; one that no claim meets is why there is none. */
  readonly parts: readonly Proposal[];
  /** Other queries that find something, those that keep the most of this one first. */
  readonly instead: readonly Proposal[];
  /** Claims of the other documents. */
  readonly elsewhere: number;
}

/** Longer queries are pasted text; what is tried is bounded. */
const PARTS = 5;
const SHORTEST = 2;
const LONGEST = 16;

export async function proposals(store: GraphStore, query: string, { documentId }: Scope): Promise<Proposals> {
  const count = async (text: string, scope: Scope = { documentId }): Promise<number> =>
    (await store.claims({ text, ...scope, limit: 0 })).total;
  const parts = typedParts(query);
  const several = parts.length > 1 && parts.length <= PARTS;
  const alone = several ? await Promise.all(parts.map(async (part) => ({ query: part, count: await count(part) }))) : [];
  const without = several && parts.length > 2 ? await Promise.all(parts.map((_, at) => proposal(parts.filter((_part, other) => other !== at).join(' '), count))) : [];
  const shorter = parts.length === 1 ? await shortened(parts[0] ?? '', count) : [];
  return {
    parts: alone,
    instead: [...without, ...shorter].filter((each) => each.count > 0),
    elsewhere: documentId === undefined ? 0 : await count(query, {}),
  };
} // prettier-ignore

type Count = (query: string) => Promise<number>;

async function proposal(query: string, count: Count): Promise<Proposal> {
  return { query, count: await count(query) };
}

/** The longest beginning and the longest end of a word that something holds. */
async function shortened(word: string, count: Count): Promise<readonly Proposal[]> {
  if (!/^[\p{L}\p{N}]+$/u.test(word) || word.length > LONGEST) return [];
  const beginnings = Array.from({ length: Math.max(0, word.length - SHORTEST) }, (_, cut) => word.slice(0, word.length - 1 - cut));
  const ends = beginnings.map((beginning) => word.slice(word.length - beginning.length));
  // Letters of an alphabet mean little where a word is cut at will.
  const cuts = /\p{Script=Han}/u.test(word) ? [beginnings, ends] : [beginnings.filter(({ length }) => length >= 4)];
  return (await Promise.all(cuts.map((cut) => first(cut, count)))).flat();
}

async function first(queries: readonly string[], count: Count): Promise<readonly Proposal[]> {
  for (const query of queries) {
    const found = await proposal(query, count);
    if (found.count > 0) return [found];
  }
  return [];
}
