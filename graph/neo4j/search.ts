/** Grouped hits: the server says what meets the words and how well, the best of each group are read, and the shared search shows them. */
import { Library } from '../answers/library.ts';
import { questions } from '../answers/questions.ts';
import type { SearchAnswer } from '../model/answers.ts';
import { query as queryOf } from '../search/query.ts';
import { understood } from '../search/understood.ts';
import type { Scope } from '../store.ts';
import type { Asked } from './asked.ts';
import { claimsAt, textsMeeting, wantedTerms } from './matching.ts';
import { filtered, metClaims, metFigures } from './met.ts';
import { slices } from './slices.ts';

export async function search(asked: Asked, text: string, query: Scope & { readonly limit: number }): Promise<SearchAnswer> {
  const editions = asked.editions(query.documentId);
  const { terms, filters } = understood(queryOf(text), await asked.names());
  const library = new Library(await asked.named(query.documentId));
  if (query.documentId !== undefined) await putEmpty(asked, library, editions);
  if (!terms.some((term) => !term.negated) && filters.length === 0) return questions.search(library, text, query);
  const wanted = await wantedTerms(asked, terms, editions);
  const met = await metClaims(asked, wanted, editions);
  const claims = await filtered(asked, met, filters);
  const figures = await metFigures(asked, { terms, filters, wanted }, met, editions);
  const places = [
    ...best(claims, query.limit).map(({ row: { edition, order } }) => ({ edition, order })),
    ...best(figures, query.limit).map(({ edition, claimOrder }) => ({ edition, order: claimOrder })),
  ];
  const found = await slices(asked, {
    claims: places.length === 0 ? [] : [claimsAt(places)],
    references: [textsMeeting('Reference', wanted, editions)],
    exhibits: [textsMeeting('Exhibit', wanted, editions)],
  });
  for (const document of found) library.putIndexed(document);
  const answer = questions.search(library, text, query);
  return {
    ...answer,
    // A part of the library can look as if a word stood nowhere; then a name like it would do.
    claims: { hits: claims.length === 0 ? [] : answer.claims.hits, total: claims.length },
    figures: { hits: answer.figures.hits, total: figures.length },
  };
}

/** The first of equal ones first. */
function best<T extends { readonly score: number }>(found: readonly T[], limit: number): readonly T[] {
  return [...found].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** A document without a hit is there all the same. */
async function putEmpty(asked: Asked, library: Library, editions: readonly number[]): Promise<void> {
  const known = { sourceCounts: new Map(), claimsOfExhibit: new Map(), quotes: new Map() };
  for (const document of await asked.slices(new Map(editions.map((edition) => [edition, { known }])))) library.putIndexed(document);
}
