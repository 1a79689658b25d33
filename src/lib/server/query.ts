/** Query parameters of the API through one schema: what does not fit is refused by name. */
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { GRAPH_EDGE_TYPES, LAYER_KINDS } from '#graph/model/answers.ts';
import { CLAIM_KINDS, ENTITY_TYPES, PROVENANCE_LEVELS, REFERENCE_TYPES } from '#graph/model/document-graph.ts';
import { CITED_WORKS, CLAIM_SORTS, type EdgeFilter, type GraphScope } from '#graph/store.ts';
import { SERVED_FIELDS } from '../search/completion.ts';

const Id = z.string().min(1).max(500);
const Words = z.string().trim().max(300);

export const ScopeParams = z.strictObject({ document: Id.optional() });

/** Values separated by commas. */
const listOf = <Value extends string>(item: z.ZodType<Value, string>) =>
  z
    .string()
    .transform((list) => list.split(',').filter((value) => value !== ''))
    .pipe(z.array(item));

/** One document or several, separated by commas. */
const Documents = listOf(Id).pipe(z.array(Id).min(1)).optional();

export const GraphScopeParams = z.strictObject({ document: Documents });

const Year = z.coerce.number().int().min(0).max(9999).optional();

/** What an edge may rest on. */
const FILTER = {
  document: Documents,
  relations: listOf(z.enum(GRAPH_EDGE_TYPES)).optional(),
  section: Id.optional(),
  provenance: listOf(z.enum(PROVENANCE_LEVELS)).optional(),
  from: Year,
  to: Year,
  evidence: z.coerce.number().int().min(1).max(1000).optional(),
  /** Entities that at least so many of the documents name. */
  shared: z.coerce.number().int().min(1).max(100_000).optional(),
};

export const GraphParams = z.strictObject({
  ...FILTER,
  types: listOf(z.enum(ENTITY_TYPES)).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(60),
});

export const PathParams = z.strictObject({
  ...FILTER,
  source: Id,
  target: Id,
  limit: z.coerce.number().int().min(1).max(20).default(3),
});

export const LayerParams = z.strictObject({
  ...FILTER,
  entities: listOf(Id).pipe(z.array(Id).min(1).max(500)),
  layers: listOf(z.enum(LAYER_KINDS)).pipe(z.array(z.enum(LAYER_KINDS)).min(1)),
  focus: listOf(Id).optional(),
  /** Sections or documents whose claims come first, up to the limit of each. */
  unfolded: listOf(Id).pipe(z.array(Id).max(40)).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(60),
  /** Nodes and edges of all layers and folds together. */
  room: z.coerce.number().int().min(1).max(5000).optional(),
});

type Filtered = Pick<z.infer<typeof GraphParams>, keyof typeof FILTER>;

/** The store's scope and filter from an address's words. */
export function filterOf({ document, section, evidence, shared, relations, provenance, from, to }: Filtered): EdgeFilter & GraphScope {
  return { documentId: document, relations, sectionId: section, provenance, from, to, minEvidence: evidence, minDocuments: shared };
}

export const EvidenceParams = z.strictObject({ source: Id, target: Id, document: Documents });

export const SearchParams = z.strictObject({
  q: Words.min(1),
  document: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(10),
});

export const ValuesParams = z.strictObject({ field: z.enum(SERVED_FIELDS), document: Id.optional() });

export const ClaimParams = z.strictObject({
  q: Words.optional(),
  document: Id.optional(),
  provenance: z.enum(PROVENANCE_LEVELS).optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  section: Id.optional(),
  entity: Id.optional(),
  type: z.enum(ENTITY_TYPES).optional(),
  reference: Id.optional(),
  naming: z.enum(['yes', 'no']).optional(),
  cites: z.enum(CITED_WORKS).optional(),
  agreement: z.enum(['corroborates', 'contradicts']).optional(),
  source: z.enum(REFERENCE_TYPES).optional(),
  year: Year,
  sort: z.enum(CLAIM_SORTS).optional(),
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
