/** How hits are scored, ranked and shown, whatever store found them. */
import type { EntitySummary, Hit, MatchReason } from '../model/answers.ts';
import type { Exhibit, Reference } from '../model/document-graph.ts';
import { fold } from '../search/fold.ts';
import { highlights } from '../search/match.ts';
import type { NameIndex } from '../search/names.ts';
import type { Term } from '../search/query.ts';

export interface Group<T> {
  readonly hits: readonly Hit<T>[];
  readonly total: number;
}

/** A hit before its item is made: only those on the page are. */
export interface Candidate<T> {
  readonly score: number;
  readonly hit: () => Omit<Hit<T>, 'score'>;
}

/** For each term that the figure itself holds: its words say more than words of its clause. */
export const OWN_WORDS_BONUS = 2;
/** Of two claims that hold the words, the one that holds little else says more about them. */
export const BREVITY_LENGTH = 40;

/** Best first; of equal ones the earlier in the document. */
export function top<T>(candidates: readonly Candidate<T>[], limit: number): Group<T> {
  const ranked = candidates
    .map((candidate, at) => ({ candidate, at }))
    .sort((a, b) => b.candidate.score - a.candidate.score || a.at - b.at);
  return {
    hits: ranked.slice(0, limit).map(({ candidate }) => ({ ...candidate.hit(), score: candidate.score })),
    total: candidates.length,
  };
}

/** 0–1, more for a shorter text. */
export function brevity(text: string): number {
  return 1 / (1 + text.length / BREVITY_LENGTH);
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

export function entityHits(names: NameIndex<EntitySummary>, wanted: readonly Term[], limit: number): Group<EntitySummary> {
  const positive = wanted.filter((term) => !term.negated);
  const refused = wanted.filter((term) => term.negated);
  const query = positive.map((term) => term.raw).join(' ');
  const whole = names.find(query);
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

/** A hit by its own words. */
export function hit<T>(item: T, shown: string, wanted: readonly Term[]): Omit<Hit<T>, 'score'> {
  return { item, reason: { kind: 'text' }, highlights: highlights(shown, words(wanted)) };
}

/** What must stand in the text. */
export function words(wanted: readonly Term[]): readonly string[] {
  return wanted.filter((term) => !term.negated).map((term) => term.text);
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
      return names.bearers(fold(reason.name)).flatMap((entity) => [entity.name, ...entity.aliases]);
  }
}
