/** Relations that words of a clause state, each with those words as evidence; names that only stand together give none. */
import type { Entity } from '#graph/model/document-graph.ts';
import { HOME } from '#graph/model/home-words.ts';
import { clauses } from '../clauses.ts';
import { grouped } from '../grouped.ts';
import type { EntityMention, PlacedClaim, RelationHit, SentenceText } from '../types.ts';
import { atHome } from './relations/at-home.ts';
import { groups, rangeAt, type Named } from './relations/mentions.ts';
import { parallels } from './relations/parallels.ts';
import { ruled, type Stated } from './relations/rules.ts';

export function relations(
  sentences: readonly SentenceText[],
  claims: readonly PlacedClaim[],
  mentions: readonly EntityMention[],
  entities: readonly Entity[],
): readonly RelationHit[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const byPlace = grouped(mentions, (mention) => mention.place?.sentenceId ?? '');
  const claimsOf = grouped(claims, (claim) => claim.sentenceId);
  const isHome = types.has(HOME);
  const found = new Map<string, RelationHit>();
  for (const { sentence } of sentences) {
    const named = (byPlace.get(sentence.id) ?? []).flatMap(({ entityId, place }): readonly Named[] => {
      const type = types.get(entityId);
      return place === undefined || type === undefined ? [] : [{ start: place.start, end: place.end, id: entityId, type }];
    });
    if (named.length < 2 && !(named.length === 1 && isHome)) continue;
    for (const stated of statedIn(sentence.text, named, isHome)) {
      const hit = hitOf(stated, sentence.id, claimsOf.get(sentence.id) ?? []);
      const key = keyOf(stated);
      if (hit !== undefined && !found.has(key)) found.set(key, hit);
    }
  }
  return [...found.values()];
}

function statedIn(text: string, named: readonly Named[], isHome: boolean): readonly Stated[] {
  const ordered = named.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const ranges = clauses(text);
  const lists = groups(ordered, text);
  return [...ruled(text, lists, ranges), ...parallels(text, ordered, ranges), ...atHome(text, lists, ordered, isHome)];
}

/** The claim that holds the tail, else the head. */
function hitOf({ type, head, tail }: Stated, sentenceId: string, claims: readonly PlacedClaim[]): RelationHit | undefined {
  const holding = (named: Named): PlacedClaim | undefined => {
    const claim = claims[rangeAt(claims, named.start)];
    return claim !== undefined && named.end <= claim.end ? claim : undefined;
  };
  const last = head.start > tail.start ? head : tail;
  const claim = holding(last) ?? holding(last === head ? tail : head);
  if (claim === undefined) return undefined;
  return {
    type,
    headId: head.id,
    tailId: tail.id,
    claimId: claim.id,
    place: { sentenceId, start: Math.min(head.start, tail.start), end: Math.max(head.end, tail.end) },
  };
}

const SYMMETRIC: ReadonlySet<RelationHit['type']> = new Set(['compared_with', 'partners_with']);

function keyOf({ type, head, tail }: Stated): string {
  const ends = [head.id, tail.id];
  return [type, ...(SYMMETRIC.has(type) ? ends.sort() : ends)].join(' ');
}
