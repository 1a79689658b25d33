/** Agreements. */
import type { Agreement, Claim, Entity, Figure } from '#graph/model/document-graph.ts';
export function agreements(_claims: readonly Claim[], _figures: readonly Figure[], _entities: readonly Entity[]): readonly Agreement[] { return []; }
