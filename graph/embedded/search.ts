/** Grouped hits for what a reader types: claims, figures, entities, sources, exhibits. */
import type { EntitySummary, ExhibitItem, FigureItem, Hit, MatchReason, SearchAnswer, SourceItem, ClaimItem } from '../model/answers.ts';
import type { Figure } from '../model/document-graph.ts';
import { fold } from '../search/fold.ts';
import { hasValue, highlights, meetingAll } from '../search/match.ts';
import { terms, type Term } from '../search/query.ts';
import type { TextIndex } from '../search/text-index.ts';
import type { Scope } from '../store.ts';
import { claimsMeeting, claimsOf } from './claims.ts';
import type { DocumentIndex } from './document-index.ts';
import { claimItem, exhibitItem, figureItem, sourceItem } from './items.ts';
import type { Library } from './library.ts';

interface Group<T> {
  readonly hits: readonly Hit<T>[];
  readonly total: number;
}

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
    entities: entityHits(library, documentId, wanted, limit),
    sources: sourceHits(library, scope, wanted, limit),
    exhibits: exhibitHits(library, scope, wanted, limit),
  };
}

/** A hit before its item is made: only those on the page are. */
interface Candidate<T> {
  readonly score: number;
  readonly hit: () => Omit<Hit<T>, 'score'>;
}

/** Best first; of equal ones the earlier in the document. */
function top<T>(candidates: readonly Candidate<T>[], limit: number): Group<T> {
  const ranked = candidates
    .map((candidate, at) => ({ candidate, at }))
    .sort((a, b) => b.candidate.score - a.candidate.score || a.at - b.at);
  return {
    hits: ranked.slice(0, limit).map(({ candidate }) => ({ ...candidate.hit(), score: candidate.score })),
    total: candidates.length,
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
    // Of two claims that hold the words, the one that holds little else says more about them.
    score: match.score + 1 / (1 + claim.text.length / 40),
    hit: () => ({
      item: claimItem(document, claim),
      reason: match.reason,
      highlights: highlights(claim.text, [...words(wanted), ...shownFor(library, match.reason)]),
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
        score: match.score + 2 * bonus,
        hit: () => {
          const item = figureItem(document, figure);
          return {
            item,
            reason: match.reason,
            highlights: highlights(item.claimText, [...words(wanted), ...shownFor(library, match.reason)]),
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

function entityHits(library: Library, documentId: string | undefined, wanted: readonly Term[], limit: number): Group<EntitySummary> {
  const positive = wanted.filter((term) => !term.negated);
  const refused = wanted.filter((term) => term.negated);
  const names = library.names(documentId);
  const whole = names.find(positive.map((term) => term.raw).join(' '));
  // Two names typed side by side find both entities; a name of two words has been found whole.
  const direct =
    whole.some((hit) => !hit.fuzzy) || positive.length < 2
      ? whole
      : positive.flatMap((term) => names.find(term.raw).filter((hit) => !hit.fuzzy));
  const found = (direct.length > 0 ? direct : whole).filter(
    ({ item }) => !refused.some((term) => [item.name, ...item.aliases].some((name) => fold(name).includes(term.text))),
  );
  const once = found.filter((hit, at) => found.findIndex((other) => other.item.id === hit.item.id) === at);
  return top(
    once.map(({ item, score, met, fuzzy }): Candidate<EntitySummary> => {
      const query = positive.map((term) => term.raw).join(' ');
      const reason: MatchReason = fuzzy
        ? { kind: 'fuzzy', query, name: met }
        : met === item.name
          ? { kind: 'text' }
          : { kind: 'alias', query, name: met };
      return {
        score: score + (item.measures?.centrality ?? 0),
        hit: () => ({ item, reason, highlights: highlights(item.name, words(wanted)) }),
      };
    }),
    limit,
  );
}

function sourceHits(library: Library, scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<SourceItem> {
  const found = scope.flatMap((document) =>
    literal([...document.references.values()], wanted, library.text(document, 'references')).map(
      ({ item, score }): Candidate<SourceItem> => ({
        score: score + (wanted.some((term) => fold(item.label) === term.text.replace(/^\[|\]$/gu, '')) ? 4 : 0),
        hit: () => hit(sourceItem(document, item), item.title ?? item.raw, wanted),
      }),
    ),
  );
  return top(found, limit);
}

function exhibitHits(library: Library, scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<ExhibitItem> {
  const found = scope.flatMap((document) =>
    literal([...document.exhibits.values()], wanted, library.text(document, 'exhibits')).map(({ item, score }): Candidate<ExhibitItem> => ({
      score: score + wanted.filter((term) => fold(`${item.label} ${item.caption}`).includes(term.text)).length,
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

function hit<T>(item: T, shown: string, wanted: readonly Term[]): Omit<Hit<T>, 'score'> {
  return { item, reason: { kind: 'text' }, highlights: highlights(shown, words(wanted)) };
}

function words(wanted: readonly Term[]): readonly string[] {
  return wanted.filter((term) => !term.negated).map((term) => term.text);
}

/** What to mark where the typed words themselves do not stand in the text. */
function shownFor(library: Library, reason: MatchReason): readonly string[] {
  switch (reason.kind) {
    case 'text':
      return [];
    case 'number':
      return [reason.raw];
    case 'alias':
    case 'fuzzy':
      return library
        .names(undefined)
        .bearers(fold(reason.name))
        .flatMap((entity) => [entity.name, ...entity.aliases]);
  }
}
