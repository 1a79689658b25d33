/** An entity and what a document says of it, as a NAMES relationship and its end hold them. */
import { z } from 'zod';
import type { CastEntity } from '../answers/cast.ts';
import { Entity } from '../model/document-graph.ts';
import { json } from './properties.ts';

const CountedEntity = z.object({
  ...Entity.unwrap().omit({ measures: true }).shape,
  aliases: z.array(z.string()).default([]),
  measures: z.string().optional(),
  centrality: z.number(),
  mentionCount: z.number(),
  claimCount: z.number(),
  figureCount: z.number(),
  relationCount: z.number(),
  years: z.string().optional(),
});
const Measures = Entity.unwrap().shape.measures.unwrap();

export function castEntity(held: unknown): CastEntity {
  const { measures, years, ...entity } = CountedEntity.parse(held);
  return {
    ...entity,
    ...(measures === undefined ? {} : { measures: json(measures, Measures) }),
    ...(years === undefined ? {} : { years: json(years, z.tuple([z.number(), z.number()])) }),
  };
}
