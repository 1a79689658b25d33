/** Query parameters of the API through one schema: what does not fit is refused by name. */
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { CLAIM_KINDS, ENTITY_TYPES, PROVENANCE_LEVELS } from '#graph/model/document-graph.ts';

const Id = z.string().min(1).max(500);
const Words = z.string().trim().max(300);

export const ScopeParams = z.strictObject({ document: Id.optional() });

const types = z
  .string()
  .transform((list) => list.split(',').filter((type) => type !== ''))
  .pipe(z.array(z.enum(ENTITY_TYPES)))
  .optional();

export const GraphParams = z.strictObject({ document: Id.optional(), types, limit: z.coerce.number().int().min(1).max(500).default(60) });

export const EvidenceParams = z.strictObject({ source: Id, target: Id, document: Id.optional() });

export const SearchParams = z.strictObject({
  q: Words.min(1),
  document: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(10),
});

export const ClaimParams = z.strictObject({
  q: Words.optional(),
  document: Id.optional(),
  provenance: z.enum(PROVENANCE_LEVELS).optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  section: Id.optional(),
  entity: Id.optional(),
  type: z.enum(ENTITY_TYPES).optional(),
  reference: Id.optional(),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** The parameters of an address. @throws HttpError 400 that names the first wrong parameter. */
export function params<Schema extends z.ZodType>(schema: Schema, url: URL): z.infer<Schema> {
  const result = schema.safeParse(Object.fromEntries(url.searchParams));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') error(400, `There is no parameter ${issue.keys.join(', ')} here.`);
  error(400, `The parameter ${issue?.path.join('.') || 'list'} can not be read: ${issue?.message ?? 'unknown reason'}.`);
}
