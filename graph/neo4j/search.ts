/** Grouped hits: the full-text indexes give what can be one, the shared search ranks and shows them. */
import { Library } from '../answers/library.ts';
import { questions } from '../answers/questions.ts';
import type { SearchAnswer } from '../model/answers.ts';
import { query as queryOf } from '../search/query.ts';
import { understood } from '../search/understood.ts';
import type { Scope } from '../store.ts';
import type { Asked } from './asked.ts';
import { claimsMeeting, claimsWithFigures, textsMeeting, wantedTerms } from './matching.ts';
import { slices } from './slices.ts';

export async function search(asked: Asked, text: string, query: Scope & { readonly limit: number }): Promise<SearchAnswer> {
  const editions = asked.editions(query.documentId);
  const parsed = understood(queryOf(text), await asked.names());
  const library = new Library(await asked.background(false, query.documentId));
  if (query.documentId !== undefined) await putEmpty(asked, library, editions);
  if (parsed.terms.some((term) => !term.negated) || parsed.filters.length > 0) {
    const wanted = await wantedTerms(asked, parsed, editions);
    const found = await slices(asked, {
      claims: [claimsMeeting(wanted, editions), ...(wanted.length > 0 ? [claimsWithFigures(wanted, editions)] : [])],
      references: [textsMeeting('Reference', wanted, editions)],
      exhibits: [textsMeeting('Exhibit', wanted, editions)],
    });
    for (const document of found) library.putIndexed(document);
  }
  return questions.search(library, text, query);
}

/** A document without a hit is there all the same. */
export async function putEmpty(asked: Asked, library: Library, editions: readonly number[]): Promise<void> {
  const known = { sourceCounts: new Map(), claimsOfExhibit: new Map(), quotes: new Map() };
  for (const document of await asked.slices(new Map(editions.map((edition) => [edition, { known }])))) library.putIndexed(document);
}
