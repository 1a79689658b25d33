/** The subject that was filled in for a claim which does not read by itself: ours, never the report's words, so it is shown apart from them. */
import type { Claim } from '#graph/model/document-graph.ts';

/** What `resolvedText` says before the report's own words go on; empty where the claim reads by itself. */
export function filledSubject({ text, resolvedText }: Pick<Claim, 'text' | 'resolvedText'>): string {
  if (resolvedText === undefined) return '';
  let shared = 0;
  while (shared < text.length && shared < resolvedText.length && text.at(-1 - shared) === resolvedText.at(-1 - shared)) shared += 1;
  return resolvedText.slice(0, resolvedText.length - shared).trim();
}
