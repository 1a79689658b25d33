/** Grouped hits for what a reader types: claims, figures, entities, sources, exhibits. */
import { claimFacts, claimYears, exhibitFacts, sourceFacts } from './facts.ts';
import { captionBonus, entityHits, hit, labelBonus, marked, OWN_WORDS_BONUS, substance, top, type Candidate, type Group } from './hits.ts';
import type { ClaimItem, ExhibitItem, FigureItem, Hit, MatchReason, SearchAnswer, SourceItem } from '../model/answers.ts';
import type { Figure } from '../model/document-graph.ts';
import { figureMeetsAll, meets } from '../search/filter.ts';
import { fold } from '../search/fold.ts';
import { hasValue, highlights, holding, meetingAll, type Match } from '../search/match.ts';
import type { Query, Term } from '../search/query.ts';
import type { TextIndex } from '../search/text-index.ts';
import type { Scope } from '../store.ts';
import { claimsMeeting, type PlacedMatch } from './claims.ts';
import type { DocumentIndex } from './document-index.ts';
import { claimItem, exhibitItem, figureItem, sourceItem } from './items.ts';
import type { Library } from './library.ts';

export function search(library: Library, text: string, { documentId, limit }: Scope & { readonly limit: number }): SearchAnswer {
  const scope = library.scope(documentId);
  const asked = library.asked(text);
  const empty = { hits: [], total: 0 };
  if (!asked.terms.some((term) => !term.negated) && asked.filters.length === 0)
    return { query: text, claims: empty, figures: empty, entities: empty, sources: empty, exhibits: empty };
  const claims = claimsMeeting(library, scope, { ...asked, filters: [] });
  return {
    query: text,
    claims: claimHits(library, asked, claims, limit),
    figures: figureHits(library, scope, asked, claims, limit),
    entities: entityHits(
      library.names(documentId),
      asked,
      limit,
      library.entities(documentId).map(({ summary }) => summary),
    ),
    sources: sourceHits(library, scope, asked, limit),
    exhibits: exhibitHits(library, scope, asked, limit),
  };
}

function claimHits(library: Library, asked: Query, met: readonly PlacedMatch[], limit: number): Group<ClaimItem> {
  const found = met
    .filter(({ placed: { document, claim } }) => asked.filters.length === 0 || meets(asked.filters, claimFacts(document, claim)))
    .map(({ placed: { document, claim }, match }): Candidate<ClaimItem> => ({
      score: match.score + (asked.terms.length === 0 ? 0 : substance(claim)),
      hit: () => ({
        item: claimItem(document, claim),
        reason: match.reason,
        highlights: highlights(claim.text, marked(library.names(undefined), asked, match)),
      }),
    }));
  return top(found, limit);
}

/** Figures that hold the words themselves, have the value, or stand in a claim that meets the words. */
function figureHits(library: Library, scope: readonly DocumentIndex[], asked: Query, claims: readonly PlacedMatch[], limit: number): Group<FigureItem> {
  const numbers = asked.terms.filter((term) => term.quantity !== undefined);
  const ofClaims = new Map(claims.map(({ placed, match }) => [placed.claim.id, match]));
  const found = scope.flatMap((document) => {
    const all = [...document.figures.values()];
    const own = new Map(asked.terms.map((term) => [term, new Set([...holding(library.text(document, 'figures'), term).keys()].map((at) => all[at]))]));
    const itself = (figure: Figure, term: Term): boolean => own.get(term)?.has(figure) === true || (term.quantity !== undefined && hasValue(figure, term.quantity));
    const met = meetingAll(all, asked.terms, (term) => figuresMeeting(document, all, term, itself, ofClaims));
    return [...met].flatMap(([figure, match]): readonly Candidate<FigureItem>[] => {
      // A number that stands elsewhere in the clause is another figure's.
      if (numbers.some((term) => !term.negated && !itself(figure, term))) return [];
      const claim = document.claims.get(figure.claimId);
      if (asked.filters.length > 0) {
        const facts = claim === undefined ? { figures: [figure] } : { ...claimFacts(document, claim), figures: [figure] };
        if (!meets(asked.filters, facts) || !figureMeetsAll(asked.filters, figure, claim === undefined ? [] : claimYears(document, claim))) return [];
      }
      // Words of the figure itself say more than words of its clause.
      const bonus = asked.terms.filter((term) => !term.negated && itself(figure, term)).length;
      const hit = (): Omit<Hit<FigureItem>, 'score'> => {
        const item = figureItem(document, figure);
        return { item, reason: match.reason, highlights: highlights(item.claimText, marked(library.names(undefined), asked, match)) };
      };
      return [{ score: match.score + OWN_WORDS_BONUS * bonus, hit }];
    });
  });
  return top(found, limit);
} // prettier-ignore

function figuresMeeting(
  document: DocumentIndex,
  all: readonly Figure[],
  term: Term,
  itself: (figure: Figure, term: Term) => boolean,
  ofClaims: ReadonlyMap<string, Match>,
): ReadonlyMap<Figure, MatchReason> {
  const found = new Map<Figure, MatchReason>();
  for (const figure of all) {
    const claim = ofClaims.get(figure.claimId);
    if (term.quantity !== undefined && hasValue(figure, term.quantity)) found.set(figure, fold(figure.raw).includes(term.text) ? { kind: 'text' } : { kind: 'number', query: term.raw, raw: figure.raw });
    else if (itself(figure, term)) found.set(figure, { kind: 'text' });
    else if (!term.negated && claim !== undefined) found.set(figure, claim.reasons.find((reason) => reason.kind !== 'text' && reason.query === term.raw) ?? { kind: 'text' });
  }
  return found;
} // prettier-ignore

function sourceHits(
  library: Library,
  scope: readonly DocumentIndex[],
  { terms: wanted, filters }: Query,
  limit: number,
): Group<SourceItem> {
  const found = scope.flatMap((document) =>
    literal([...document.references.values()], wanted, library.text(document, 'references'))
      .filter(({ item }) => meets(filters, sourceFacts(item)))
      .map(({ item, score }): Candidate<SourceItem> => ({
        score: score + labelBonus(item, wanted),
        hit: () => hit(sourceItem(document, item), item.title ?? item.raw, wanted),
      })),
  );
  return top(found, limit);
}

function exhibitHits(
  library: Library,
  scope: readonly DocumentIndex[],
  { terms: wanted, filters }: Query,
  limit: number,
): Group<ExhibitItem> {
  const found = scope.flatMap((document) =>
    literal([...document.exhibits.values()], wanted, library.text(document, 'exhibits'))
      .filter(({ item }) => meets(filters, exhibitFacts(document, item)))
      .map(({ item, score }): Candidate<ExhibitItem> => ({
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
    (term) => new Map([...holding(index, term)].flatMap(([at, reason]) => (items[at] === undefined ? [] : [[items[at], reason] as const]))),
  );
  return [...met].map(([item, { score }]) => ({ item, score }));
}
