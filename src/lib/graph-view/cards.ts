/** What the panel shows of a picked entity or edge: the first of everything, with how many there are. */
import type { ClaimItem, EdgeEvidence, EntityAnswer, EntitySummary, RelationItem } from '#graph/model/answers.ts';

const CLAIMS_SHOWN = 12;
const RELATIONS_SHOWN = 12;

export interface EntityCard {
  readonly kind: 'entity';
  readonly entity: EntitySummary;
  /** Document order. */
  readonly claims: readonly ClaimItem[];
  readonly relations: readonly RelationItem[];
  readonly relationTotal: number;
  readonly claimTotal: number;
}

export interface EdgeCard {
  readonly kind: 'edge';
  readonly source: EntitySummary;
  readonly target: EntitySummary;
  readonly relations: readonly RelationItem[];
  /** Claims that name both and state no relation shown above. */
  readonly claims: readonly ClaimItem[];
}

export type PickCard = EntityCard | EdgeCard;

export function entityCard({ entity, claims, relations }: EntityAnswer): EntityCard {
  return {
    kind: 'entity',
    entity,
    claims: claims.slice(0, CLAIMS_SHOWN),
    relations: relations.slice(0, RELATIONS_SHOWN),
    relationTotal: relations.length,
    claimTotal: claims.length,
  };
}

/** A claim that states a relation is shown once, with the relation. */
export function edgeCard({ source, target, relations, claims }: EdgeEvidence): EdgeCard {
  const stated = new Set(relations.map(({ claimId }) => claimId));
  return { kind: 'edge', source, target, relations, claims: claims.filter(({ id }) => !stated.has(id)) };
}
