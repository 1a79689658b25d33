/** The stores that a library can lie in. */

export const STORES = ['embedded', 'neo4j'] as const;
export type StoreName = (typeof STORES)[number];
