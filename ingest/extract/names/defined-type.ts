/** What a spelled-out name in front of its acronym is, by its last word; nothing where the words name no kind of thing the graph has. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENGLISH_ENDINGS, TECHNICAL_ENDINGS } from '../../lexicon/name-words.ts';

const BODY = /^(?:Bank|Office|Board|Center|Centre|Union|Organization|Organisation|Fund|Forum|Group|Department|Ministry)\b/u;
const KINDS: readonly (readonly [type: EntityType, last: RegExp])[] = [
  [
    'institution',
    /^(?:Fund|Forum|Office|Board|Center|Centre|Union|Organization|Organisation|Group|Force|Service|Corps|Conference|Registry|Exchange)$/u,
  ],
  ['dataset', /^(?:Survey|Benchmark|Database|Atlas|Corpus|Archive|Treebank|Leaderboard|Dataset|Census|Classification)$/u],
  ['policy', /^(?:Law|Plan|Rule|Program|Programme|Initiative|Regulation|Regulations|Order|Agreement|Protocols?)$/u],
];
/** Words that turn a service or framework into software. */
const COMPUTED =
  /\b(?:Software|Task|Web|Queue|Storage|Cloud|Data|Compute|Container|Application|Message|Object|Virtual|Remote|Simple|Elastic|Managed|Developer|Machine|Learning|Agent|Search|Messaging|Streaming)\b/u;

export function definedType(name: string): EntityType | undefined {
  const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  if (BODY.test(name)) return 'institution';
  if (/^(?:Service|Framework|Platform|System|Toolkit|Library|Engine|Suite|Kit)s?$/u.test(last) && COMPUTED.test(name)) return 'software';
  if (/\bData Bank$/u.test(name)) return 'dataset';
  if (/^Framework$/u.test(last)) return 'policy';
  if (/^Protocols?$/u.test(last)) return 'technology';
  return (
    KINDS.find(([, ending]) => ending.test(last))?.[0] ??
    ENGLISH_ENDINGS.get(last) ??
    (TECHNICAL_ENDINGS.has(last.replace(/s$/u, '')) ? 'technology' : undefined)
  );
}
