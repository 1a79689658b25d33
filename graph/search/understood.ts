/** A query with its neighbouring words read together where they are one name or one expression: `United States`, `data center`. */
import { sameWords } from './glossary.ts';
import type { Named, NameIndex } from './names.ts';
import type { Query, Term } from './query.ts';

/** So many words are tried as one name. */
const WORDS = 4;

/** @param names – of the whole library: the same words are the same name in every document. */
export function understood<T extends Named>(query: Query, names: NameIndex<T>): Query {
  const terms: Term[] = [];
  let at = 0;
  while (at < query.terms.length) {
    const joined = longest(query.terms, at, names);
    const next = joined?.term ?? query.terms[at];
    if (next !== undefined) terms.push(next);
    at += joined?.count ?? 1;
  }
  return { ...query, terms };
}

function longest<T extends Named>(terms: readonly Term[], at: number, names: NameIndex<T>): { readonly term: Term; readonly count: number } | undefined {
  for (let count = Math.min(WORDS, terms.length - at); count > 1; count -= 1) {
    const parts = terms.slice(at, at + count);
    if (!parts.every((part) => !part.phrase && !part.negated && part.quantity === undefined)) continue;
    const text = parts.map((part) => part.text).join(' ');
    const also = sameWords(text);
    // Other words for the parts are none for the whole.
    if (also.length > 0 || names.bearers(text).length > 0)
      return { term: { raw: parts.map(({ raw }) => raw).join(' '), text, parts: parts.map((part) => part.text), also, phrase: false, negated: false }, count };
  }
  return undefined;
} // prettier-ignore
