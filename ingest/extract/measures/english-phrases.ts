/** English noun phrases: whom a clause is about, and the measure in a stretch of words. */
import { FINITE_VERB, MEASURE_NOUN } from '../../lexicon/measure-nouns.ts';
import { withoutEnd } from './ends.ts';
import { toldOf, type Told } from './told.ts';

/** When and where, before the subject: In 2024, Between 2014 and 2024, Over the past five years. */
const WHEN =
  /^(?:(?:between|from) (?:(?:early|late|mid-?) ?)?[A-Za-z]{0,9} ?(?:19|20)\d\d (?:and|to) (?:(?:early|late|mid-?) ?)?[A-Za-z]{0,9} ?(?:19|20)\d\d|(?:in|by|since|during|from|until|after|before|as of|through) (?:(?:early|late|mid-?|the end of|the start of|fiscal|calendar) ?)*(?:(?:January|February|March|April|May|June|July|August|September|October|November|December),? ?(?:\d{1,2},? )?)?(?:(?:19|20)\d\d|FY ?\d{2,4}|Q[1-4](?: (?:of )?(?:19|20)\d\d)?)(?:-\d{2,4})?|(?:in|during|over|for|within) (?:the )?(?:past|last|next|previous|first|second|third|fourth|following) (?:[a-z]+ )?(?:[a-z]+|\d+) ?(?:years?|decades?|months?|quarters?|weeks?|half of (?:19|20)\d\d)?(?: of (?:this|the|last) (?:[a-z\d]+ )?(?:century|decade|year))?|in response|of (?:that|this|these|those)|[a-z]+ (?:a century|years?|decades?|months?) ago|these days|increasingly|last (?:year|month|week|quarter)|this (?:year|month|week|quarter)|so far this year),? (?!and )/iu;
const LEAD =
  /^(?:[\s"'“”(*.–—-]+|(?:and|but|while|whereas|however|though|although|if|when|as|so|yet|then|thus|meanwhile|similarly|additionally|moreover|furthermore|notably|overall|for example|for instance|that(?!['’])|because|since|where|once|nearly|only|just|even|about|approximately|roughly|according to [^,]{1,40},)\b ?)/iu;
const REPORTED =
  /\b(?:stated|states|says?|said|estimates?|estimated|projects?|projected|expects?|expected|found|finds?|shows?|showed|noted|notes|announced|suggests?|indicates?|argues?|reports?|reported) that /u;
const GENERIC =
  /^(?:company|companies|firm|group|report|figure|total|project|system|result|number|amount|timeline|same|current|remaining|projected|planned|subject|estimated|combined|resulting|the|an?|its|their|of|and|or|which|that|\W*)$/iu;
const PRONOUN =
  /^(?:it|this|that|these|those|they|which|who|he|she|we|you|there|its|their|the (?:company|companies|firm|group|report|figure|total|model|system|result|number|amount|former|latter|remaining|rest)|one|each|both|all|most|some|many|others|what|(?:it|this|that|here|there|what)['’]s.*)$/iu;
const STOP =
  /^(?:for|in|by|to|from|over|per|and|or|but|with|without|during|at|on|as|that|which|who|whose|through|between|across|under|above|below|than|when|while|where|because|since|versus|vs|before|after|into|via|if|so|about|against|among|within|including|it|they|this|these|those|the|a|an|is|are|was|were|be|will|would|has|have|had|can|could|not)$/iu;
/** Capital only because a sentence begins. */
const PLAIN_HEAD =
  /^(?:Deep|Large|Small|Big|New|Newer|Old|Initial|Recent|High|Low|Many|Most|Several|Other|Some|Early|Current|Traditional|Modern|Different|Such|Similar|Simple|Complex|Existing)$/u;
/** A capital only because a sentence begins, and part of the measure: Retail sales. */
const PART_OF_MEASURE =
  /^(?:Retail|Urban|Rural|Consumer|Household|Home|House|Housing|Capital|Global|World|Net|Gross|Total|Annual|Monthly|Quarterly|Weekly|Daily|Domestic|Foreign|Industrial|Public|Private|Average|Median|Real|Nominal|Labor|Labour|Energy|Electricity|Oil|Gas|Software|Hardware|Mortgage|Interest|Tax|Government|Federal|Corporate|Bank|Venture|Operating|Free|Cash|Youth|Student|Wage|Job|Food|Fuel|Carbon|Population|Trade|Export|Import|Investment|Research|Training|Inference|Market|Stock|Share|Bond|Combined|Overall|Fixed|Private-sector)$/u;
/** A table shows no more. */
const LONGEST = 48;

export interface Clause {
  readonly told: Told;
  /** Offset at which the verb begins; the end where there is none. */
  readonly verb: number;
}

/** Whom a clause is about, and what of them where its subject is a measure: Alphabet's | annual revenues. */
export function clauseSubject(text: string): Clause {
  let at = 0;
  at += leadLength(text);
  // CreditSights estimates that 75% …: what is told stands after that.
  const told = REPORTED.exec(text.slice(at, at + 120));
  if (told !== null) {
    at += told.index + told[0].length;
    at += leadLength(text.slice(at));
  }
  const rest = text.slice(at);
  let end = 0;
  let count = 0;
  for (const match of rest.matchAll(/[^\s]+/gu)) {
    const word = withoutEnd(match[0], /[^\p{L}\p{N}'’$%-]$/u);
    if (count > 0 && (/[,;:]$/u.test(match[0]) || /^(?:that|which|who|whose|where|between)$/u.test(word))) break;
    // "of" goes on with the noun, and "in" between a measure and a name; other prepositions and verbs end it.
    if (
      word.toLowerCase() !== 'of' &&
      !(word === 'in' && count > 0 && isMeasure(rest.slice(0, end)) && /^ [A-Z]/u.test(rest.slice(match.index + match[0].length))) &&
      (FINITE_VERB.test(word) ||
        (/[a-z]{2}ed$/u.test(word) && count > 0) ||
        (/[a-z]{2}ing$/u.test(word) && count > 0 && !modifies(rest.slice(match.index + match[0].length))) ||
        (/[a-z]{3}ly$/u.test(word) && count > 0 && !LY_NOUN.test(word))) &&
      !(count > 0 && MEASURE_NOUN.test(word) && nextVerb(rest.slice(match.index + match[0].length)))
    )
      break;
    if (/[\d$€£]/u.test(word) && !/^[A-Z]|^(?:19|20)\d\d$/u.test(word)) break;
    end = match.index + match[0].length;
    count += 1;
    if (count >= 10) break;
  }
  return { told: count >= 10 ? {} : holderAndMeasure(rest.slice(0, end)), verb: at + end };
}

function leadLength(text: string): number {
  let at = 0;
  for (;;) {
    const rest = text.slice(at, at + 160);
    const lead = (LEAD.exec(rest) ?? WHEN.exec(rest))?.[0].length ?? 0;
    if (lead === 0) return at;
    at += lead;
  }
}

/** Words in -ly that are no adverbs. */
const LY_NOUN =
  /^(?:daily|weekly|monthly|quarterly|yearly|hourly|early|family|supply|assembly|anomaly|elderly|monopoly|friendly|july|italy|only)$/iu;

/** deep learning models: a noun follows, no article, preposition or number. */
function modifies(text: string): boolean {
  const next = /^ (?<word>[\p{L}\d$€£'’-]+)/u.exec(text)?.groups?.['word'];
  return next !== undefined && /^\p{L}/u.test(next) && !STOP.test(next) && !FINITE_VERB.test(next) && !/(?:ed|ly)$/u.test(next);
}

/** estimates, costs and the like are nouns where a verb follows. */
function nextVerb(text: string): boolean {
  const next = /^ (?<word>[\w'’-]+)/u.exec(text)?.groups?.['word'];
  return next !== undefined && (FINITE_VERB.test(next) || /ed$/u.test(next));
}

/** Amazon's planned capex, total cost of the project, Cloud revenue: who | what. */
export function holderAndMeasure(phrase: string): Told {
  const words = withoutEnd(
    phrase.replace(/^(?:the|a|an|its|their|our|this|these|those(?! of )|his|her|whose) /iu, ''),
    /(?:[\s,;:.(]|['’]s$| (?:the|an?|of|its|for|during|among|using|with|through|potentially|currently|typically|substantially)$)$/u,
  ).trim();
  if (
    words === '' ||
    PRONOUN.test(phrase.trim()) ||
    PRONOUN.test(words) ||
    GENERIC.test(words) ||
    STOP.test(words) ||
    /^(?:[a-z]+(?:ed|ing|ly) |[a-z]+ed$|resulting|reached)|^[A-Za-z][a-z]+ing$|^[\d\s./-]+$/u.test(words)
  )
    return {};
  const [, officer] =
    /^(?<company>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)?)['’]?s? (?:CEO|CFO|COO|CTO|chief|president|chairman|founder)\b/u.exec(words) ?? [];
  if (officer !== undefined) return { subject: officer };
  const [, owner, owned] = /^(?<owner>.{2,40}?)['’]s? (?<owned>.+)$/u.exec(words) ?? [];
  // America’s large firms are whom, its annual exports are what.
  if (owner !== undefined && owned !== undefined && !isMeasure(owned)) return { subject: short(words) };
  if (owner !== undefined && owned !== undefined) return toldOf(GENERIC.test(short(owner)) ? undefined : short(owner), short(owned));
  const [, those] = /^(?:those|that) of (?<of>.+)$/iu.exec(words) ?? [];
  if (those !== undefined) return { subject: short(those) };
  const [, what, of] = /^(?<what>.{2,40}?) (?:of|for|in(?= [A-Z])) (?<of>.+)$/u.exec(words) ?? [];
  if (what !== undefined && of !== undefined && isMeasure(what)) return toldOf(short(of.replace(/^(?:the|a|an) /iu, '')), what);
  if (!isMeasure(words)) return { subject: short(words) };
  const [, who, metric] = /^(?<who>(?:[A-Z][\w.&-]*(?: |$))+)(?<metric>.+)$/u.exec(words) ?? [];
  if (who !== undefined && PLAIN_HEAD.test(who.trim())) return { subject: short(words) };
  if (who !== undefined && PART_OF_MEASURE.test(who.trim())) return { metric: short(words) };
  return who !== undefined && metric !== undefined && isMeasure(metric) ? toldOf(who.trim(), metric) : { metric: short(words) };
}

/** The noun phrase that begins a text: annual semiconductor sales. Empty where none does. */
export function nounPhrase(text: string): string {
  const taken: string[] = [];
  for (const [printed] of text.matchAll(/[^\s]+/gu)) {
    const word = withoutEnd(printed.replace(/^["'“(]+/u, ''), /[^\p{L}\p{N}%]$/u);
    if (
      word === '' ||
      (STOP.test(word) && !(taken.length === 0 && /^(?:the|a|an)$/iu.test(word))) ||
      (/^[\d$€£]/u.test(word) && !/^(?:19|20)\d\d$/u.test(word))
    )
      break;
    if (taken.length === 0 && word === 'of') break;
    if (taken.length > 0 && /^(?:according|based|combined|[a-z]{3,}ing)$/u.test(word) && !MEASURE_NOUN.test(word) && word !== 'operating')
      break;
    if (taken.length > 0 && word === 'of') {
      if (isMeasure(taken.join(' '))) break;
    }
    if (!/^(?:the|a|an)$/iu.test(word)) taken.push(word);
    if (/[,;:.)]$/u.test(printed) || taken.length >= 6) break;
  }
  while (taken.at(-1) === 'of') taken.pop();
  return taken.join(' ').replace(/^(?:(?:Q[1-4]|FY\d*|(?:calendar|fiscal)(?: year)?|(?:19|20)\d\d) )+/u, '');
}

const LINK =
  /(?:^|\s)(?:is|was|are|were|at|of|to|by|worth|up|down|reach|reached|reaches|total|totals|totaled|near|hit|stood|remains?|ranging|from|rose|fell|grew|will|would|could|may|turned|negative|upward|peaked|equals?|an|a|the|increased|decreased|has|have)$/iu;

/** a payout of up to, a voucher worth. */
const OF_NUMBER =
  / (?:of|worth)(?: (?:up to|about|around|nearly|almost|over|more than|less than|at least|roughly|approximately|as much as))?$/iu;
const NO_MEASURE =
  /^(?:end|rest|majority|minority|minimum|maximum|range|average|part|half|quarter|third|most|some|course|city|town|group|team|pair|series|period|kind|type|sort|because|instead|ahead|result|list|outside|inside)$/u;

/** The last measure before a number, where hardly more than a preposition parts them: capex guidance of. */
export function measureBefore(text: string): string | undefined {
  const head = text.slice(-90).trimEnd();
  const stem = withoutEnd(head, LINK);
  const words = stem
    .slice(stem.search(/[,;:(]\D{0,80}$/u) + 1)
    .trim()
    .split(/\s+/u)
    .slice(-4);
  const noun = words.at(-1) ?? '';
  if (stem === head && !/^(?:margins|utili[sz]ation|losses|sales|revenues?|spending|growth)$/iu.test(noun)) return undefined;
  if (
    !MEASURE_NOUN.test(noun) &&
    !(
      OF_NUMBER.test(head) &&
      /^[a-z]{4,}$/u.test(noun) &&
      !GENERIC.test(noun) &&
      !NO_MEASURE.test(noun) &&
      !STOP.test(noun) &&
      !FINITE_VERB.test(noun)
    )
  )
    return undefined;
  const from =
    words.findLastIndex(
      (word) => STOP.test(word) || FINITE_VERB.test(word) || /^(?:its|their|our|of|[A-Z][\w-]{0,30}['’]s)$|ed$/u.test(word),
    ) + 1;
  return words.slice(Math.min(from, words.length - 1)).join(' ') || undefined;
}

export function isMeasure(phrase: string): boolean {
  return MEASURE_NOUN.test(withoutEnd(phrase.split(/[\s/]/u).at(-1) ?? '', /[^\p{L}]$/u));
}

export function short(phrase: string): string {
  const plain = phrase.replace(/^(?:the|a|an) /iu, '').trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  return cut.slice(0, Math.max(12, cut.lastIndexOf(' ')));
}
