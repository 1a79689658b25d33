/** What kind of claim a clause is, by the words it uses. */
import type { ClaimKind } from '#graph/model/document-graph.ts';
import { DEFINITION, FORECAST, OPINION } from '../../lexicon/claim-words.ts';

export function claimKind(words: string): ClaimKind {
  if (DEFINITION.test(words)) return 'definition';
  if (OPINION.test(words)) return 'opinion';
  return FORECAST.test(words) ? 'forecast' : 'fact';
}
