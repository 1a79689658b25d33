/** Citations. */
import type { Diagnostic, Reference } from '#graph/model/document-graph.ts';
import type { CitationHit, ExhibitHit, SentenceText } from '../types.ts';
export function citations(_sentences: readonly SentenceText[], _exhibits: readonly ExhibitHit[], _references: readonly Reference[]): { readonly hits: readonly CitationHit[]; readonly diagnostics: readonly Diagnostic[] } { return { hits: [], diagnostics: [] }; }
