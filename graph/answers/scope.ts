/** The documents that a question looks at, in one form: the same set has one key. */
import type { Documents, EdgeFilter } from '../store.ts';
import { compare } from './document-index.ts';

/** The documents named, each once, in the order of the library; nothing for all. */
export function documentIds(documents: Documents): readonly string[] | undefined {
  if (documents === undefined) return undefined;
  return typeof documents === 'string' ? [documents] : [...new Set(documents)].sort(compare);
}

/** The one document that is asked of alone; nothing for several or all. */
export function soleDocument(documents: Documents): string | undefined {
  const ids = documentIds(documents);
  return ids?.length === 1 ? ids[0] : undefined;
}

/** A line for each document; empty for all. */
export function scopeKey(documents: Documents): string {
  const ids = documentIds(documents);
  // No document is a set of its own, and not all.
  return ids?.length === 0 ? '\n' : (ids ?? []).join('\n');
}

export function filterKey(documents: Documents, filter: EdgeFilter): string {
  const { relations, sectionId, provenance, from, to, minEvidence, minDocuments } = filter;
  return JSON.stringify([scopeKey(documents), relations, sectionId, provenance, from, to, minEvidence, minDocuments]);
}
