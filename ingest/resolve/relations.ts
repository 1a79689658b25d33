/** Relations. */
import type { Entity } from '#graph/model/document-graph.ts';
import type { EntityMention, PlacedClaim, RelationHit, SentenceText } from '../types.ts';
export function relations(_sentences: readonly SentenceText[], _claims: readonly PlacedClaim[], _mentions: readonly EntityMention[], _entities: readonly Entity[]): readonly RelationHit[] { return []; }
