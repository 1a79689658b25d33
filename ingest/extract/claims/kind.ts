/** What kind of claim a clause is, by the words it uses. */
import type { ClaimKind } from '#graph/model/document-graph.ts';
import { DEFINITION, FORECAST, OPINION, VIEW } from '../../lexicon/claim-words.ts';

export function claimKind(words: string): ClaimKind {
  if (DEFINITION.test(words)) return 'definition';
  if (OPINION.test(words)) return 'opinion';
  if (FORECAST.test(words)) return 'forecast';
  return VIEW.test(words) ? 'opinion' : 'fact';
}
