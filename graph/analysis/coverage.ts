/** How much of a text is sourced: claims counted by the level of provenance they stand on. */
import type { Coverage } from '../model/answers.ts';
import type { Claim } from '../model/document-graph.ts';

/** Claims per level; the three sum to `claims.length`. */
export function coverage(claims: Iterable<Pick<Claim, 'provenance'>>): Coverage {
  const counts = { cited: 0, attributed: 0, unsourced: 0 };
  for (const claim of claims) counts[claim.provenance.level] += 1;
  return counts;
}
