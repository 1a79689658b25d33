/** Sources named in words linked to the entities that stand at the same place. */
import type { Provenance } from '#graph/model/document-graph.ts';
import type { EntityMention, Provenances } from '../types.ts';

export function withEntities(standing: Provenances, mentions: readonly EntityMention[]): Provenances {
  const at = new Map(mentions.map(({ entityId, span }) => [`${span.start}-${span.end}`, entityId]));
  const linked = (provenance: Provenance): Provenance => ({
    ...provenance,
    attributions: provenance.attributions.map((each) => {
      const entityId = at.get(`${each.span.start}-${each.span.end}`);
      return entityId === undefined ? each : { ...each, entityId };
    }),
  });
  const over = (all: ReadonlyMap<string, Provenance>): ReadonlyMap<string, Provenance> =>
    new Map([...all].map(([id, each]) => [id, linked(each)]));
  return { ...standing, claims: over(standing.claims), figures: over(standing.figures) };
}
