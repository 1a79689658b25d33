/** Grouped hits for what a reader types: claims, figures, entities, sources, exhibits. */
import { claimFacts, exhibitFacts, sourceFacts } from './facts.ts';
import { captionBonus, entityHits, hit, labelBonus, marked, OWN_WORDS_BONUS, substanceOf, top, worth, type Group } from './hits.ts';
import type { ClaimItem, ExhibitItem, FigureItem, MatchReason, SearchAnswer, SourceItem } from '../model/answers.ts';
import type { Figure } from '../model/document-graph.ts';
import { figureMeetsAll, meets, type Facts, type FigureFacts, type Filter } from '../search/filter.ts';
import { fold } from '../search/fold.ts';
import { hasValue, highlights, holding, IN_TEXT, meetingAll, type Match } from '../search/match.ts';
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
  const { terms, filters } = asked;
  const found = filters.length === 0 ? met : met.filter(({ placed: { document, claim } }) => meets(filters, claimFacts(document, claim)));
  return top(found, limit, {
    score: ({ placed, match }) => match.score + (terms.length === 0 ? 0 : worth(substanceOf(placed.claim))),
    hit: ({ placed: { document, claim }, match }) => ({
      item: claimItem(document, claim),
      reason: match.reason,
      highlights: highlights(claim.text, marked(library.names(undefined), asked, match)),
    }),
  });
}

/** Figures that hold the words themselves, have the value, or stand in a claim that meets the words. */
function figureHits(library: Library, scope: readonly DocumentIndex[], asked: Query, claims: readonly PlacedMatch[], limit: number): Group<FigureItem> {
  const { terms, filters } = asked;
  const ofClaims = new Map(claims.map(({ placed, match }) => [placed.claim.id, match]));
  const found: { readonly document: DocumentIndex; readonly met: MetFigure<Figure> }[] = [];
  for (const document of scope) {
    const all = [...document.figures.values()];
    const index = library.text(document, 'figures');
    const own = new Map(terms.map((term) => [term, figuresItself(all, term, [...holding(index, term).keys()].flatMap((at) => all[at] ?? []))]));
    for (const met of figuresMeeting(all, terms, own, ofClaims.size === 0 ? undefined : ({ claimId }) => ofClaims.get(claimId)))
      if (filters.length === 0 || figurePasses(document, met.figure, filters)) found.push({ document, met });
  }
  return top(found, limit, {
    score: ({ met }) => met.score,
    hit: ({ document, met: { figure, match } }) => {
      const item = figureItem(document, figure);
      return { item, reason: match.reason, highlights: highlights(item.claimText, marked(library.names(undefined), asked, match)) };
    },
  });
} // prettier-ignore

function figurePasses(document: DocumentIndex, figure: Figure, filters: readonly Filter[]): boolean {
  const claim = document.claims.get(figure.claimId);
  return figureFits(filters, figure, claim === undefined ? { figures: [figure] } : claimFacts(document, claim, [figure]));
}

/** Whether the fields of a query leave the figure. @param facts – of its claim, with no figure but this one. */
export function figureFits(filters: readonly Filter[], figure: FigureFacts, facts: Facts): boolean {
  return meets(filters, facts) && figureMeetsAll(filters, figure, facts.years ?? []);
}

export interface MetFigure<F> {
  readonly figure: F;
  readonly match: Match;
  readonly score: number;
}

/** In the order given. @param own – for each term the figures that meet it by themselves. @param claimOf – how a figure's claim meets the words. */
export function figuresMeeting<F>(
  all: readonly F[],
  terms: readonly Term[],
  own: ReadonlyMap<Term, ReadonlyMap<F, MatchReason>>,
  claimOf: ((figure: F) => Match | undefined) | undefined,
): readonly MetFigure<F>[] {
  const met = meetingAll(all, terms, (term) => withClauses(all, term, own.get(term) ?? new Map<F, MatchReason>(), claimOf));
  const wanted = terms.filter((term) => !term.negated).map((term) => ({ isNumber: term.quantity !== undefined, itself: own.get(term) }));
  const found: MetFigure<F>[] = [];
  for (const [figure, match] of met) {
    // A number that stands elsewhere in the clause is another figure's.
    if (wanted.some(({ isNumber, itself }) => isNumber && itself?.has(figure) !== true)) continue;
    // Words of the figure itself say more than words of its clause.
    const bonus = wanted.reduce((sum, { itself }) => sum + (itself?.has(figure) === true ? OWN_WORDS_BONUS : 0), 0);
    found.push({ figure, match, score: match.score + bonus });
  }
  return found;
} // prettier-ignore

/** Figures that hold the term's words or have its value. @param holders – those whose words hold it. */
export function figuresItself<F extends Pick<Figure, 'raw' | 'value' | 'maxValue' | 'unit'>>(
  all: readonly F[],
  term: Term,
  holders: readonly F[],
): ReadonlyMap<F, MatchReason> {
  const found = new Map<F, MatchReason>();
  const { quantity } = term;
  if (quantity !== undefined) {
    for (const figure of all)
      if (hasValue(figure, quantity))
        found.set(figure, fold(figure.raw).includes(term.text) ? IN_TEXT : { kind: 'number', query: term.raw, raw: figure.raw });
  }
  for (const figure of holders) if (!found.has(figure)) found.set(figure, IN_TEXT);
  return found;
}

/** Those, and figures whose claim meets the words; for a term that is refused only the figures themselves count. */
function withClauses<F>(
  all: readonly F[],
  term: Term,
  itself: ReadonlyMap<F, MatchReason>,
  claimOf: ((figure: F) => Match | undefined) | undefined,
): ReadonlyMap<F, MatchReason> {
  if (term.negated || claimOf === undefined) return itself;
  const found = new Map(itself);
  for (const figure of all) {
    const claim = found.has(figure) ? undefined : claimOf(figure);
    if (claim !== undefined)
      found.set(figure, claim.reasons.find((reason) => reason.kind !== 'text' && reason.query === term.raw) ?? IN_TEXT);
  }
  return found;
}

function sourceHits(
  library: Library,
  scope: readonly DocumentIndex[],
  { terms: wanted, filters }: Query,
  limit: number,
): Group<SourceItem> {
  const found = scope.flatMap((document) =>
    literal([...document.references.values()], wanted, library.text(document, 'references'))
      .filter(({ item }) => meets(filters, sourceFacts(item)))
      .map((each) => ({ ...each, document })),
  );
  return top(found, limit, {
    score: ({ item, score }) => score + labelBonus(item, wanted),
    hit: ({ document, item }) => hit(sourceItem(document, item), item.title ?? item.raw, wanted),
  });
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
      .map((each) => ({ ...each, document })),
  );
  return top(found, limit, {
    score: ({ item, score }) => score + captionBonus(item, wanted),
    hit: ({ document, item }) => hit(exhibitItem(document, item), item.caption, wanted),
  });
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
