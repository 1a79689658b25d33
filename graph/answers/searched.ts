/** The words by which each kind of object is found. */
import type { Claim, Exhibit, Figure, Reference } from '../model/document-graph.ts';

/** What has a text of its own to search. */
export type Searched = 'claims' | 'figures' | 'references' | 'exhibits';

export const SEARCHED = {
  claims: ({ text }: Claim) => text,
  figures: ({ raw, subject, metric, period, unit }: Figure) => joined(raw, subject, metric, period, unit),
  references: ({ label, title, authors, publisher, issued, url, doi, arxivId, raw, works }: Reference) =>
    joined(`[${label}]`, title, ...authors, publisher, issued, url, doi, arxivId, raw, ...(works ?? []).flatMap((work) => [work.title, work.url])),
  exhibits: ({ label, caption, notes, sources }: Exhibit) => joined(label, caption, ...notes, ...sources),
} as const; // prettier-ignore

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}
