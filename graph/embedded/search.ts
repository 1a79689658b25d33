/** Grouped hits for what a reader types: claims, figures, entities, sources, exhibits. */
import {
  brevity,
  captionBonus,
  entityHits,
  hit,
  labelBonus,
  OWN_WORDS_BONUS,
  shownFor,
  top,
  words,
  type Candidate,
  type Group,
} from '../answers/hits.ts';
import type { ClaimItem, ExhibitItem, FigureItem, MatchReason, SearchAnswer, SourceItem } from '../model/answers.ts';
import type { Figure } from '../model/document-graph.ts';
import { hasValue, highlights, meetingAll } from '../search/match.ts';
import { terms, type Term } from '../search/query.ts';
import type { TextIndex } from '../search/text-index.ts';
import type { Scope } from '../store.ts';
import { claimsMeeting, claimsOf } from './claims.ts';
import type { DocumentIndex } from '../answers/document-index.ts';
import { claimItem, exhibitItem, figureItem, sourceItem } from '../answers/items.ts';
import type { Library } from './library.ts';

export function search(library: Library, text: string, { documentId, limit }: Scope & { readonly limit: number }): SearchAnswer {
  const scope = library.scope(documentId);
  const wanted = terms(text);
  const empty = { hits: [], total: 0 };
  if (!wanted.some((term) => !term.negated))
    return { query: text, claims: empty, figures: empty, entities: empty, sources: empty, exhibits: empty };
  return {
    query: text,
    claims: claimHits(library, scope, text, wanted, limit),
    figures: figureHits(library, scope, wanted, limit),
    entities: entityHits(library.names(documentId), wanted, limit),
    sources: sourceHits(library, scope, wanted, limit),
    exhibits: exhibitHits(library, scope, wanted, limit),
  };
}

function claimHits(
  library: Library,
  scope: readonly DocumentIndex[],
  text: string,
  wanted: readonly Term[],
  limit: number,
): Group<ClaimItem> {
  const found = claimsMeeting(library, scope, text).map(({ placed: { document, claim }, match }): Candidate<ClaimItem> => ({
    score: match.score + brevity(claim.text),
    hit: () => ({
      item: claimItem(document, claim),
      reason: match.reason,
      highlights: highlights(claim.text, [...words(wanted), ...shownFor(library.names(undefined), match.reason)]),
    }),
  }));
  return top(found, limit);
}

function figureHits(library: Library, scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<FigureItem> {
  const found = scope.flatMap((document) => {
    const all = [...document.figures.values()];
    const own = new Map(
      wanted.map((term) => [
        term,
        new Set(
          library
            .text(document, 'figures')
            .find(term.text)
            .map((at) => all[at]),
        ),
      ]),
    );
    const met = meetingAll(all, wanted, (term) => figuresOf(library, document, all, term, own.get(term)));
    return [...met].map(([figure, match]): Candidate<FigureItem> => {
      // Words of the figure itself say more than words of its clause.
      const bonus = wanted.filter(
        (term) =>
          !term.negated && (own.get(term)?.has(figure) === true || (term.quantity !== undefined && hasValue(figure, term.quantity))),
      ).length;
      return {
        score: match.score + OWN_WORDS_BONUS * bonus,
        hit: () => {
          const item = figureItem(document, figure);
          return {
            item,
            reason: match.reason,
            highlights: highlights(item.claimText, [...words(wanted), ...shownFor(library.names(undefined), match.reason)]),
          };
        },
      };
    });
  });
  return top(found, limit);
}

/** Figures that hold the term themselves, have its value, or stand in a claim that holds or names it. */
function figuresOf(
  library: Library,
  document: DocumentIndex,
  all: readonly Figure[],
  term: Term,
  own: ReadonlySet<Figure | undefined> | undefined,
): ReadonlyMap<Figure, MatchReason> {
  const found = new Map<Figure, MatchReason>();
  const { quantity } = term;
  for (const figure of all) {
    if (own?.has(figure) === true) found.set(figure, { kind: 'text' });
    else if (quantity !== undefined && hasValue(figure, quantity)) found.set(figure, { kind: 'number', query: term.raw, raw: figure.raw });
  }
  // A number that stands elsewhere in the clause is another figure's.
  if (quantity !== undefined) return found;
  for (const [claim, reason] of claimsOf(library, document, [...document.claims.values()], term)) {
    for (const figure of document.figuresOfClaim.get(claim.id) ?? []) if (!found.has(figure)) found.set(figure, reason);
  }
  return found;
}

function sourceHits(library: Library, scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<SourceItem> {
  const found = scope.flatMap((document) =>
    literal([...document.references.values()], wanted, library.text(document, 'references')).map(
      ({ item, score }): Candidate<SourceItem> => ({
        score: score + labelBonus(item, wanted),
        hit: () => hit(sourceItem(document, item), item.title ?? item.raw, wanted),
      }),
    ),
  );
  return top(found, limit);
}

function exhibitHits(library: Library, scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<ExhibitItem> {
  const found = scope.flatMap((document) =>
    literal([...document.exhibits.values()], wanted, library.text(document, 'exhibits')).map(({ item, score }): Candidate<ExhibitItem> => ({
      score: score + captionBonus(item, wanted),
      hit: () => hit(exhibitItem(document, item), item.caption, wanted),
    })),
  );
  return top(found, limit);
}

function literal<T>(
  items: readonly T[],
  wanted: readonly Term[],
  index: TextIndex,
): readonly { readonly item: T; readonly score: number }[] {
  const met = meetingAll(
    items,
    wanted,
    (term) => new Map(index.find(term.text).flatMap((at) => (items[at] === undefined ? [] : [[items[at], { kind: 'text' }] as const]))),
  );
  return [...met].map(([item, { score }]) => ({ item, score }));
}
