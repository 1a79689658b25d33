/** A claim that reads by itself: its omitted subject filled in from the clause before it. Where that is not plain, nothing is filled in. */
import { clauses, type ClauseRange } from '../../clauses.ts';
import { MEASURE_END } from '../../lexicon/measure-nouns.ts';
import { opened } from '../measures/chinese-edges.ts';
import { predicates } from '../measures/predicates.ts';
import type { Named } from '../measures/told.ts';
import { isOwn, subjectOf, type Subject } from './subjects.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Joins the sentence, adds nothing to a claim that stands alone. */
const JOINT = /^(?:(?:并且|而且|并|且|但是|但|同时|也|则|还|却|以及|从而|因此|因而|进而|所以|由此)[，]?)+(?=\p{Script=Han})/u;
const OWNER = /^(?:其(?=[\p{Script=Han}A-Z])(?![他余它中次实后间外一二])|该(?:公司|模型|企业|机构|国)(?=的)的)/u;
/** A subject longer than this is no handle to read a claim by. */
const LONGEST = 20;
/** Words of a verb, a preposition or a list's number: what holds one is no plain subject. */
const UNPLAIN =
  /[出了着过把被将让使对在从与以用能会可不没需要到给比]|\d）|[（）()：]|^[一些其此该这那]|(?:试图|证明|认为|表示|体现|抽取|预告|相对|转变|通过|并|又|也|则|均|都|还|[早现已将]$)/u;
/** What is told of a measure, not of its holder. */
const OF_MEASURE =
  /^(?:有望|预计|将|约|已|也|分别|[于在至到]?20\d{2}年|[、和至])*(?:占|达|为|是|高于|低于|超过|超|增|降|升|跌|同比|环比|位居|排名|不足|不到|保持|维持|处于)/u;

/** Undefined where the claim reads by itself, or where it is not plain whom it speaks of. */
export function resolvedText(text: string, claim: Range, names: readonly Named[]): string | undefined {
  if (claim.start === 0 || /[?？]\s*$/u.test(text)) return undefined;
  return /\p{Script=Han}/u.test(text) ? chinese(text, claim, names) : english(text, claim);
}

function chinese(text: string, claim: Range, names: readonly Named[]): string | undefined {
  const words = text.slice(claim.start, claim.end);
  // 而 sets another subject against the one before.
  if (/^(?:而(?!且)|相反|反之)/u.test(words)) return undefined;
  const joint = JOINT.exec(words)?.[0].length ?? 0;
  const all = clauses(text);
  const first = all.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (first === undefined) return undefined;
  const from = claim.start + joint;
  const owner = OWNER.exec(text.slice(from, claim.end));
  const before = all.filter(({ end }) => end <= claim.start);
  if (owner !== null) {
    const whom = speaker(text, before, names, (who) => !MEASURE_END.test(who));
    return whom === undefined ? undefined : `${whom}的${text.slice(from + owner[0].length, claim.end)}`;
  }
  if (!isHeadless(text, { start: from, end: first.end }, names)) return undefined;
  const rest = text.slice(from, claim.end);
  const whom = speaker(text, before, names, (who) => !MEASURE_END.test(who) || OF_MEASURE.test(rest));
  return whom === undefined ? undefined : `${whom}${rest}`;
}

/** Whether the clause begins with its verb, apart from when, where and how. */
function isHeadless(text: string, range: Range, names: readonly Named[]): boolean {
  const { rest } = opened(text, { from: range.start, to: range.end });
  const said = text.slice(rest.from, rest.to);
  const verb = predicates(said, rest.from, names)[0];
  // 掀起了: whatever 了 follows at the head of a clause is a verb.
  if (verb?.start !== 0) return /^(?:\p{Script=Han}{2}了|(?:还|也|已)?(?:计划|打算|准备|决定|宣布|开始|继续|着手))/u.test(said);
  // 销售、法律等职业: the first of a list is no verb.
  return said.charAt(verb.end) !== '、' && !isModifier(said, verb.end);
}

/** 采用租赁的方式更便宜: the verb only begins what the subject is made of. */
function isModifier(said: string, end: number): boolean {
  const of = said.indexOf('的', end);
  return of >= 0 && /^的[\p{Script=Han}A-Z]{1,8}(?:，|则|会|将|也|一般|往往|可以|能够|是|受|均|都|较)/u.test(said.slice(of));
}

/** Whom the clause right before is about; clauses that go on with its subject are passed over, others end the search. */
function speaker(
  text: string,
  before: readonly ClauseRange[],
  names: readonly Named[],
  fits: (who: string) => boolean,
): string | undefined {
  for (const clause of [...before].reverse()) {
    if (/[；;]/u.test(clause.mark) && clause !== before.at(-1)) return undefined;
    const subject: Subject | undefined = subjectOf(text, clause, names);
    if (subject === undefined) return undefined;
    if (!isOwn(subject)) {
      if (subject.words === '') continue;
      return undefined;
    }
    const who = subject.words;
    const named = names.some(({ start, end }) => start <= subject.start && subject.start < end);
    if (
      who.length > LONGEST ||
      UNPLAIN.test(named ? who.replace(/[A-Za-z\d]/gu, '') : who) ||
      predicates(who, subject.start, names).length > 0
    )
      return undefined;
    if (fits(who)) return who;
  }
  return undefined;
}

const PRONOUN = /^(?:(?:and|but|while|though|although|so|yet|whereas) )?(?<who>it|they)(?= [a-z])/iu;
/** It is clear that …: it stands for nobody. */
const NOBODY =
  /^(?:\w+ )?it (?:is|was|has been|will be|would be|may be|seems|appears) (?:not |also |still |now )?(?:\w+ly )?(?:clear|unclear|possible|impossible|important|likely|unlikely|hard|difficult|easy|expensive|necessary|worth|true|known|unknown|essential|critical|useful|common|estimated|expected|that|to|not)\b/iu;
const LEADING = /^(?:(?:and|but|so|yet) )(?<verb>is|are|was|were|has|have|will|would|can|could|may)(?= )/u;
const SUBJECT =
  /^(?:(?:In|By|For|At|On)[^,]{2,40}, )?(?<whom>(?:The |A |An )?[A-Z][\w'’&.-]*(?: (?!that\b|which\b|who\b|in\b|on\b|for\b|at\b|from\b|with\b|to\b)[A-Za-z][\w'’&.-]*){0,4}?) (?:is|are|was|were|has|have|had|will|would|can|could|may|might) /u;

/** It, they and the verb after `and` take the subject that begins the sentence, where the number is the same. */
function english(text: string, claim: Range): string | undefined {
  const words = text.slice(claim.start, claim.end);
  const whom = SUBJECT.exec(text)?.groups?.['whom'];
  if (whom === undefined || /^(?:It|This|They|These|There|That|He|She|We|However|Moreover|Such|Several|Some|Many|All|Both)\b/u.test(whom))
    return undefined;
  const plural = /(?:[^s]s|people|men|women|data)$/u.test(whom) || / and /u.test(whom);
  const pronoun = PRONOUN.exec(words);
  if (pronoun?.groups?.['who'] !== undefined)
    return (pronoun.groups['who'].toLowerCase() === 'they') === plural && !NOBODY.test(words)
      ? `${whom}${words.slice(pronoun[0].length)}`
      : undefined;
  const verb = LEADING.exec(words)?.groups?.['verb'];
  if (verb === undefined || (/^(?:are|were|have)$/u.test(verb) && !plural) || (/^(?:is|was|has)$/u.test(verb) && plural)) return undefined;
  return `${whom} ${words.slice((LEADING.exec(words)?.[0].length ?? 0) - verb.length)}`;
}
