/** A claim that reads by itself: its omitted subject filled in from the clauses before it in the sentence. */
import { clauses } from '../../clauses.ts';
import type { Named } from '../measures/told.ts';
import { isOwn, subjectOf, type Subject } from './subjects.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Joins the sentence, adds nothing to a claim that stands alone. */
const JOINT = /^(?:并且|而且|并|且|而|但是|但|同时|也|则|还|却|以及)(?=\p{Script=Han})/u;
const OWNER = /^(?:其(?=[\p{Script=Han}A-Z])(?![他余它中次实])|该(?:公司|模型|企业|机构|国)(?=的)的)/u;
/** A subject longer than this is no handle to read a claim by. */
const LONGEST = 24;

/** Undefined where the claim reads by itself, or where the sentence names nobody. */
export function resolvedText(text: string, claim: Range, names: readonly Named[]): string | undefined {
  if (claim.start === 0) return undefined;
  return /\p{Script=Han}/u.test(text) ? chinese(text, claim, names) : english(text, claim);
}

function chinese(text: string, claim: Range, names: readonly Named[]): string | undefined {
  const all = clauses(text);
  const own = all
    .filter(({ start }) => start >= claim.start && start < claim.end)
    .map((clause) => ({ clause, subject: subjectOf(text, clause, names) }));
  const first = own.find(({ subject }) => subject !== undefined);
  if (first?.subject === undefined || isOwn(first.subject)) return undefined;
  const before = all.filter(({ end }) => end <= claim.start).map((clause) => subjectOf(text, clause, names));
  const whom = before.findLast(
    (subject): subject is Subject => subject !== undefined && isOwn(subject) && subject.words.length <= LONGEST,
  )?.words;
  if (whom === undefined) return undefined;
  const words = text.slice(claim.start, claim.end);
  const at = first.subject.start - claim.start;
  const owner = OWNER.exec(words.slice(at));
  if (owner !== null) return `${words.slice(0, at).replace(JOINT, '')}${whom}的${words.slice(at + owner[0].length)}`;
  if (first.subject.words !== '') return undefined;
  const joint = JOINT.exec(words)?.[0].length ?? 0;
  // A lead keeps its place: 到2030年，X将….
  const lead = first.clause.start > claim.start ? words.slice(joint, first.clause.start - claim.start) : '';
  return `${lead}${whom}${words.slice(lead === '' ? joint : first.clause.start - claim.start)}`;
}

const PRONOUN = /^(?<lead>(?:and|but|while|though|although|so|yet|whereas)? ?(?:then )?)(?<who>it|they|which|he|she)(?= [a-z])/iu;
const LEADING =
  /^(?:(?:and|but|so|yet) )?(?<verb>is|are|was|were|has|have|had|will|would|can|could|may|plans|expects|remains|reached|rose|fell|grew)(?= )/u;

/** Which, it and the verb after `and` take the subject that begins the sentence. */
function english(text: string, claim: Range): string | undefined {
  const words = text.slice(claim.start, claim.end);
  const whom =
    /^(?:(?:In|By|For|At|On|As|According)[^,]{2,40}, )?(?<whom>(?:The |A |An )?[A-Z][\w'’&.-]*(?: (?:of |and |the )?[A-Za-z][\w'’&.-]*){0,4}?) (?:is|are|was|were|has|have|had|will|would|can|could|[a-z]{3,}(?:ed|s)) /u.exec(
      text,
    )?.groups?.['whom'];
  if (whom === undefined || /^(?:It|This|They|These|There|That|He|She|We|However|Moreover)\b/u.test(whom)) return undefined;
  const pronoun = PRONOUN.exec(words);
  if (pronoun !== null) return `${whom}${words.slice(pronoun[0].length)}`;
  const verb = LEADING.exec(words);
  return verb?.groups?.['verb'] === undefined ? undefined : `${whom} ${words.slice(verb[0].length - verb.groups['verb'].length)}`;
}
