/** Grouped hits for what a reader types: claims, figures, entities, sources, exhibits. */
import type { EntitySummary, ExhibitItem, FigureItem, Hit, MatchReason, SearchAnswer, SourceItem, ClaimItem } from '../model/answers.ts';
import type { Exhibit, Figure, Reference } from '../model/document-graph.ts';
import { fold } from '../search/fold.ts';
import { hasValue, highlights, meetingAll } from '../search/match.ts';
import { terms, type Term } from '../search/query.ts';
import type { Scope } from '../store.ts';
import { claimsMeeting } from './claims.ts';
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
    sources: sourceHits(scope, wanted, limit),
    exhibits: exhibitHits(scope, wanted, limit),
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
    const claimText = new Map(all.map((figure) => [figure, document.claims.get(figure.claimId)?.text ?? '']));
    const own = new Map(
      all.map((figure) => [
        figure,
        fold(`${figure.raw}\n${figure.subject ?? ''}\n${figure.metric ?? ''}\n${figure.period ?? ''}\n${figure.unit}`),
      ]),
    );
    const around = new Map(all.map((figure) => [figure, fold(claimText.get(figure) ?? '')]));
    const met = meetingAll(all, wanted, (term) => {
      const matches = new Map<Figure, MatchReason>();
      const bearers = term.phrase ? [] : library.names(undefined).bearers(term.text);
      for (const figure of all) {
        const reason = figureReason(document, figure, term, own.get(figure) ?? '', around.get(figure) ?? '', bearers);
        if (reason !== undefined) matches.set(figure, reason);
      }
      return matches;
    });
    return [...met].map(([figure, match]): Candidate<FigureItem> => {
      const bonus = wanted.filter(
        (term) =>
          !term.negated &&
          (own.get(figure)?.includes(term.text) === true || (term.quantity !== undefined && hasValue(figure, term.quantity))),
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

function figureReason(
  document: DocumentIndex,
  figure: Figure,
  term: Term,
  own: string,
  around: string,
  bearers: readonly EntitySummary[],
): MatchReason | undefined {
  const { quantity } = term;
  if (own.includes(term.text)) return { kind: 'text' };
  if (quantity !== undefined && hasValue(figure, quantity)) return { kind: 'number', query: term.raw, raw: figure.raw };
  // A number that stands elsewhere in the clause is another figure's.
  if (quantity === undefined && around.includes(term.text)) return { kind: 'text' };
  const entityIds = document.claims.get(figure.claimId)?.entityIds ?? [];
  const bearer = bearers.find((entity) => entityIds.includes(entity.id));
  return bearer === undefined ? undefined : { kind: 'alias', query: term.raw, name: bearer.name };
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

function sourceHits(scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<SourceItem> {
  const found = scope.flatMap((document) =>
    literal(document.graph.references, wanted, sourceText).map(({ item, score }): Candidate<SourceItem> => ({
      score: score + (wanted.some((term) => fold(item.label) === term.text.replace(/^\[|\]$/gu, '')) ? 4 : 0),
      hit: () => hit(sourceItem(document, item), item.title ?? item.raw, wanted),
    })),
  );
  return top(found, limit);
}

function exhibitHits(scope: readonly DocumentIndex[], wanted: readonly Term[], limit: number): Group<ExhibitItem> {
  const found = scope.flatMap((document) =>
    literal(document.graph.exhibits, wanted, exhibitText).map(({ item, score }): Candidate<ExhibitItem> => ({
      score: score + wanted.filter((term) => fold(`${item.label} ${item.caption}`).includes(term.text)).length,
      hit: () => hit(exhibitItem(document, item), item.caption, wanted),
    })),
  );
  return top(found, limit);
}

function sourceText(reference: Reference): string {
  const { label, title, authors, publisher, issued, url, doi, arxivId, raw, works } = reference;
  return [
    `[${label}]`,
    title,
    ...authors,
    publisher,
    issued,
    url,
    doi,
    arxivId,
    raw,
    ...(works ?? []).flatMap((work) => [work.title, work.url]),
  ].join('\n');
}

function exhibitText(exhibit: Exhibit): string {
  return [exhibit.label, exhibit.caption, ...exhibit.notes, ...exhibit.sources].join('\n');
}

function literal<T>(
  items: readonly T[],
  wanted: readonly Term[],
  text: (item: T) => string,
): readonly { readonly item: T; readonly score: number }[] {
  const all = items.map((item) => ({ item, text: fold(text(item)) }));
  const met = meetingAll(
    all,
    wanted,
    (term) => new Map(all.flatMap((row) => (row.text.includes(term.text) ? [[row, { kind: 'text' }] as const] : []))),
  );
  return [...met].map(([{ item }, { score }]) => ({ item, score }));
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
