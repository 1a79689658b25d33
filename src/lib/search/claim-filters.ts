/** The filters of the claims page, read from its address. */
import { z } from 'zod';
import { CLAIM_KINDS, ENTITY_TYPES, PROVENANCE_LEVELS, REFERENCE_TYPES } from '#graph/model/document-graph.ts';
import { CITED_WORKS, CLAIM_SORTS } from '#graph/store.ts';

const Words = z.string().trim().min(1).max(300).optional().catch(undefined);

const ClaimFilters = z
  .object({
    q: Words,
    provenance: z.enum(PROVENANCE_LEVELS).optional().catch(undefined),
    kind: z.enum(CLAIM_KINDS).optional().catch(undefined),
    section: Words,
    type: z.enum(ENTITY_TYPES).optional().catch(undefined),
    entity: Words,
    reference: Words,
    /** Whether it names an entity. */
    naming: z.enum(['yes', 'no']).optional().catch(undefined),
    /** How many different works it cites. */
    cites: z.enum(CITED_WORKS).optional().catch(undefined),
    /** Whether it stands in an agreement of this kind. */
    agreement: z.enum(['corroborates', 'contradicts']).optional().catch(undefined),
    source: z.enum(REFERENCE_TYPES).optional().catch(undefined),
    year: z.coerce.number().int().min(1000).max(2999).optional().catch(undefined),
    /** Relevance where words are searched and nothing else is asked for, else the order of the text. */
    sort: z.enum(CLAIM_SORTS).optional().catch(undefined),
    /** 1-based. */
    page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
  })
  .readonly();
export type ClaimFilters = z.infer<typeof ClaimFilters>;

/** Every filter that an address holds; one that does not parse is as if it were not there. */
export function claimFilters(params: URLSearchParams): ClaimFilters {
  return ClaimFilters.parse(Object.fromEntries(params));
}
