/** How hits are scored, ranked and shown, whatever store found them. */
import type { EntitySummary, Hit, MatchReason } from '../model/answers.ts';
import type { Claim, Exhibit, ProvenanceLevel, Reference } from '../model/document-graph.ts';
import { fold } from '../search/fold.ts';
import { meets } from '../search/filter.ts';
import { highlights, IN_TEXT, type Match } from '../search/match.ts';
import type { NameHit, NameIndex } from '../search/names.ts';
import type { Query, Term } from '../search/query.ts';
import type { ClaimSort } from '../store.ts';
import { entityFacts } from './facts.ts';

export interface Group<T> {
  readonly hits: readonly Hit<T>[];
  readonly total: number;
}

/** How something found is ranked, and what is shown of it: only those on the page are made. */
export interface Ranking<K, T> {
  readonly score: (found: K) => number;
  readonly hit: (found: K) => Omit<Hit<T>, 'score'>;
}

/** For each term that the figure itself holds: its words say more than words of its clause. */
export const OWN_WORDS_BONUS = 2;
/** Of two claims that hold the words, the one that holds little else says more about them. */
const BREVITY_LENGTH = 80;
/** A clause shorter than this seldom says anything by itself. */
const WHOLE_CLAUSE = 12;
const LEVEL_WORTH = { cited: 0.25, attributed: 0.2, unsourced: 0 } as const;

/** Best first; of equal ones the earlier in the document. */
export function top<K, T>(found: readonly K[], limit: number, { score: scoreOf, hit }: Ranking<K, T>): Group<T> {
  const best: { readonly each: K; readonly score: number }[] = [];
  for (const each of found) {
    const score = scoreOf(each);
    if (best.length >= limit && score <= (best.at(-1)?.score ?? Infinity)) continue;
    let at = best.length;
    while (at > 0 && score > (best[at - 1]?.score ?? Infinity)) at -= 1;
    best.splice(at, 0, { each, score });
    if (best.length > limit) best.pop();
  }
  return { hits: best.map(({ each, score }) => ({ ...hit(each), score })), total: found.length };
}

/** What a claim says beside the words that were asked for. */
export interface Substance {
  /** Of its text, in UTF-16 units. */
  readonly length: number;
  readonly hasFigures: boolean;
  readonly level: ProvenanceLevel;
}

export function substanceOf({ text, figureIds, provenance }: Claim): Substance {
  return { length: text.length, hasFigures: figureIds.length > 0, level: provenance.level };
}

/** 0–1: of claims that meet the words equally, one with a figure and a source says more than another, a short one more than a long one. */
export function worth({ length, hasFigures, level }: Substance): number {
  const brevity = 0.25 / (1 + length / BREVITY_LENGTH);
  return brevity + (length >= WHOLE_CLAUSE ? 0.25 : 0) + (hasFigures ? 0.25 : 0) + LEVEL_WORTH[level];
}

/** A reference whose label was typed is the one that is meant. */
export function labelBonus({ label }: Pick<Reference, 'label'>, wanted: readonly Term[]): number {
  return wanted.some((term) => fold(label) === term.text.replace(/^\[|\]$/gu, '')) ? 4 : 0;
}

/** Words of the caption say more than those of notes and source lines. */
export function captionBonus({ label, caption }: Pick<Exhibit, 'label' | 'caption'>, wanted: readonly Term[]): number {
  const shown = fold(`${label} ${caption}`);
  return wanted.filter((term) => shown.includes(term.text)).length;
}

/** Claims in the order asked for. @param found – in document order. @param score – how well it meets the words. @param newest – the newest year a claim speaks of, 0 where none. */
export function sortedClaims<T>(found: readonly T[], by: ClaimSort, score: (each: T) => number, newest: (each: T) => number): readonly T[] {
  if (by === 'position') return found;
  const key = by === 'year' ? newest : score;
  const keyed = found.map((each) => ({ each, key: key(each) }));
  return keyed.sort((a, b) => b.key - a.key).map(({ each }) => each);
}

/** @param entities – all that the names are of, for a query of fields alone. */
export function entityHits(
  names: NameIndex<EntitySummary>,
  { terms: wanted, filters }: Query,
  limit: number,
  entities: readonly EntitySummary[],
): Group<EntitySummary> {
  const positive = wanted.filter((term) => !term.negated);
  const refused = wanted.filter((term) => term.negated);
  const query = positive.map((term) => term.raw).join(' ');
  const found = (words: string): readonly NamedHit[] => names.find(words).map((each) => ({ ...each, query: words }));
  const whole = found(query);
  // Two names typed side by side find both entities; a name of two words has been found whole.
  const direct =
    whole.some((hit) => !hit.fuzzy) || positive.length < 2
      ? whole
      : positive.flatMap((term) => found(term.raw).filter((hit) => !hit.fuzzy));
  const every = (): readonly NamedHit[] => entities.map((item) => ({ item, score: 0, met: item.name, fuzzy: false, query }));
  const passing = (positive.length === 0 ? every() : direct.length > 0 ? direct : whole).filter(
    ({ item }) =>
      meets(filters, entityFacts(item)) &&
      !refused.some((term) => [item.name, ...item.aliases].some((name) => fold(name).includes(term.text))),
  );
  // The first of an entity's hits is its best.
  const once = new Map<string, NamedHit>();
  for (const each of passing) if (!once.has(each.item.id)) once.set(each.item.id, each);
  return top([...once.values()], limit, {
    score: ({ item, score }) => score + (item.measures?.centrality ?? 0),
    hit: ({ item, met, fuzzy, query: typed }) => ({
      item,
      reason: nameReason(typed, item, met, fuzzy),
      highlights: highlights(item.name, words(wanted)),
    }),
  });
}

/** A hit with the words that found it. */
type NamedHit = NameHit<EntitySummary> & { readonly query: string };

function nameReason(query: string, { name }: EntitySummary, met: string, fuzzy: boolean): MatchReason {
  if (fuzzy) return { kind: 'fuzzy', query, name: met };
  return met === name ? IN_TEXT : { kind: 'alias', query, name: met };
}

/** A hit by its own words. */
export function hit<T>(item: T, shown: string, wanted: readonly Term[]): Omit<Hit<T>, 'score'> {
  return { item, reason: IN_TEXT, highlights: highlights(shown, words(wanted)) };
}

/** What must or may stand in the text. */
export function words(wanted: readonly Term[]): readonly string[] {
  return wanted.filter((term) => !term.negated).flatMap((term) => [...term.parts, ...term.also]);
}

/** All that is to be marked in a text that met the query: the words typed, and what stands there in their stead. */
export function marked(names: NameIndex<EntitySummary>, { terms }: Query, match: Match): readonly string[] {
  // A clause may call a thing by two of its names.
  const other = terms.filter((term) => !term.negated && !term.phrase).flatMap((term) => namesOf(names, term.text));
  return [...words(terms), ...other, ...match.reasons.flatMap((reason) => shownFor(names, reason))];
}

/** What to mark where the typed words themselves do not stand in the text. @param names – of the whole library. */
export function shownFor(names: NameIndex<EntitySummary>, reason: MatchReason): readonly string[] {
  switch (reason.kind) {
    case 'text':
      return [];
    case 'number':
      return [reason.raw];
    case 'alias':
    case 'fuzzy':
      return namesOf(names, fold(reason.name));
  }
}

function namesOf(names: NameIndex<EntitySummary>, name: string): readonly string[] {
  return names.bearers(name).flatMap((entity) => [entity.name, ...entity.aliases]);
}
