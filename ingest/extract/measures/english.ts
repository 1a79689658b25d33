/** Subject and metric of the figures in an English sentence: Amazon plans $200B in capex → Amazon, capex. */
import { clauses } from '../../clauses.ts';
import { FINITE_VERB } from '../../lexicon/measure-nouns.ts';
import type { SentenceMeasures } from './chinese.ts';
import { clauseSubject, holderAndMeasure, isMeasure, measureBefore, nounPhrase, short } from './english-phrases.ts';
import { withoutEnd } from './ends.ts';
import { figureGroups } from './groups.ts';
import { toldOf, type Named, type Placed, type Told, type Topic } from './told.ts';

/** Participles and the like carry the subject on. */
const CARRIES =
  /^(?:[^\w]{0,4}(?:and|but|while|with|or) )?(?:[a-z]{2,20}ing|which|that|up|down|or|versus|compared|an?|the (?:highest|lowest|largest))\b/u;

export function englishMeasures(text: string, figures: readonly Placed[], names: readonly Named[], before: Topic): SentenceMeasures {
  const result = new Map<Placed, Told>();
  let topic = before;
  let first: Topic | undefined;
  const ranges = clauses(text);
  for (const range of ranges) {
    const words = text.slice(range.start, range.end);
    const inside = figures.filter((figure) => range.start <= figure.start && figure.start < range.end);
    const own = CARRIES.test(words) ? undefined : clauseSubject(text.slice(range.start, inside[0]?.start ?? range.end));
    // Howard Poe, Norway’s minister, said: an aside without a verb is about nobody new.
    const isAside = own !== undefined && range !== ranges[0] && inside.length === 0 && own.verb >= words.length;
    const said = isAside ? {} : (own?.told ?? {});
    if (said.subject !== undefined || said.metric !== undefined)
      topic = toldOf(said.subject ?? topic.subject, said.metric ?? (said.subject === undefined ? topic.metric : undefined));
    if (topic.subject !== undefined && !/^(?:in|by|on|at|for|as|according|during|since|to)\b/iu.test(words)) first ??= topic;
    for (const group of figureGroups(text, inside, range.start)) {
      const told = groupTold(text, group.figures, { from: group.from, until: range.end, pair: group.pair }, names, topic);
      group.figures.forEach((figure) => result.set(figure, told));
      topic = toldOf(told.subject ?? topic.subject, told.metric ?? topic.metric);
    }
  }
  return { told: figures.map((figure) => result.get(figure) ?? {}), topic: first ?? before };
}

interface Frame {
  readonly from: number;
  readonly until: number;
  readonly pair: boolean;
}

function groupTold(text: string, figures: readonly Placed[], { from, until, pair }: Frame, names: readonly Named[], topic: Topic): Told {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || pair) return topic;
  const head = text.slice(from, first.start);
  const tail = text.slice(last.end, until);
  // Only a number that opens its clause tells of those who act in it.
  const share = figures.length === 1 && OPENS.test(head) ? (shareOf(tail, last) ?? countedDoing(tail, last)) : undefined;
  if (share !== undefined) return share;
  const near = measureBefore(head);
  // 112,120 chest images: what is counted stands in the figure itself.
  const counted = last.raw.endsWith(` ${last.unit}`) && !PHYSICAL.test(last.unit) ? countedUnit(last.unit, last.raw) : undefined;
  const after = counted ?? metricAfter(tail.replace(EACH, ''), last);
  // Amazon $139B: a name right before a number is whose it is.
  const named = names.findLast((name) => name.end <= first.start && first.start - name.end <= 1 && name.start >= from);
  const subject = named === undefined ? topic.subject : text.slice(named.start, named.end);
  const metric =
    near ??
    after ??
    topic.metric ??
    verbBefore(head) ??
    (first.unit === '' || /^[A-Z]{3}|^[%倍]|^[mbtk]n?$/u.test(first.unit) ? undefined : first.unit);
  // representing 11% growth: of what was measured, where nobody has it.
  const grown = (own: string): string =>
    subject === undefined && topic.metric !== undefined && GROWTH.test(own) ? short(`${topic.metric} ${own}`) : own;
  if (near === undefined) return toldOf(subject, metric === undefined ? undefined : grown(short(metric)));
  const told = holderAndMeasure(near);
  return toldOf(told.metric === undefined ? subject : (told.subject ?? subject), grown(short(told.metric ?? near)));
}

const GROWTH =
  /^(?:(?:year-over-year|year-on-year|annual|yearly|quarterly|sequential|compound) )?(?:growth|increase|decrease|decline|rise|drop|gain)$/iu;

/** What may stand before a number that opens its clause. */
const OPENS = /^\W*(?:(?:and|but|while|whereas|that|only|just|even|some|about|nearly|the|a|an|another|in \d{4}),? ?){0,3}$/iu;

/** Half of the ports closed: of whom, and what they do. */
function shareOf(tail: string, { unit }: Placed): Told | undefined {
  if (unit !== '%' && unit !== '倍') return undefined;
  const [, who, does] =
    /^ (?:of |in )?(?:all |the |its |their |our |these |those )*(?<who>(?!and\b|but\b|that\b|when\b|this\b|which\b)[\p{L}’'-]{3,24}(?: (?!of\b|in\b|and\b|when\b|that\b)[\p{L}’'-]{3,24}){0,4}?) (?<does>[a-z]{3,16}\b[^,;.()]{0,40})/u.exec(
      tail,
    ) ?? [];
  return who === undefined || does === undefined ? undefined : told(who, does);
}

/** Two dozen ports closed: the count is told of what was counted. */
function countedDoing(tail: string, { raw, unit }: Placed): Told | undefined {
  if (!/^[a-z]{4,}s$/u.test(unit) || PHYSICAL.test(unit) || TIMES.test(unit)) return undefined;
  const after = raw.endsWith(unit) ? tail : tail.startsWith(` ${unit}`) ? tail.slice(unit.length + 1) : '';
  const does = /^ (?<does>[a-z]{3,16}\b[^,;.()]{0,40})/u.exec(after)?.groups?.['does'];
  return does === undefined ? undefined : told(countedUnit(unit, raw) ?? unit, does);
}

/** Only where a verb follows the noun at once. */
function told(who: string, does: string): Told | undefined {
  const verb = does.split(' ')[0] ?? '';
  if (!DOES.test(verb) || /^(?:of|in|for|to|from|by|with|on|at|over|more|about|nearly|currently|already|now)$/iu.test(verb))
    return undefined;
  return toldOf(short(who), short(withoutEnd(does, / (?:the|a|an|of|in|to|by|for|on|at|with|and|or|from|as)$/u)));
}

/** Verbs by their form or their place in the list of verbs; irregular ones that people and things do. */
const DOES = new RegExp(
  `^(?:[a-z]{2,12}ed|sank|left|fell|rose|grew|said|say|agree|think|believe|want|support|oppose|expect|plan|use|own|live|work|came|went|became|chose|felt|kept|lost|won|sold|made|met|saw|took)$|${FINITE_VERB.source}`,
  'iu',
);
const TIMES = /^(?:years|months|weeks|days|hours|minutes|seconds|times|decades|centuries)$/u;

/** in capital expenditures, of computing capacity, increase, GPUs. */
function metricAfter(tail: string, { unit, raw }: Placed): string | undefined {
  const [lead = '', preposition] =
    /^(?:\)|\+| or more)?[ -](?:(?<preposition>in|of|worth of|on|as|off)(?: total| the| its| their| an?)* )?/iu.exec(tail) ?? [];
  const phrase = nounPhrase(tail.slice(lead.length));
  const first = phrase.split(' ')[0] ?? '';
  if (lead === '' || phrase === '' || (preposition === undefined && FINITE_VERB.test(first) && !isMeasure(phrase)))
    return countedUnit(unit, raw);
  if (
    /^(?:in|on|as)$/iu.test(preposition ?? '') &&
    /^(?:[A-Z]|Q\d|FY|(?:19|20)\d\d$|(?:calendar|fiscal) )/u.test(phrase) &&
    !isMeasure(phrase)
  )
    return countedUnit(unit, raw);
  if (
    /^(?:(?:weeks?|months?|quarters?|years?|decades?|days?)(?![-\w])|per|each|annually|today|globally|ago|later|earlier|ahead|higher|lower|more|less|only|alone)\b/iu.test(
      phrase,
    )
  )
    return countedUnit(unit, raw);
  return CHANGE_NOUN.test(phrase) ? `${phrase}${IN_WHAT.exec(tail.slice(lead.length + phrase.length))?.[0] ?? ''}` : phrase;
}

/** a drop in net profit: what dropped stands behind. */
const CHANGE_NOUN = /(?:^| )(?:drop|rise|increase|decrease|decline|fall|jump|gain|cut|reduction|growth|surge|slump)$/iu;
const IN_WHAT = /^ in (?:[a-z’'-]+ ){0,2}[a-z’'-]+(?=[,.;]|$| (?:in|from|to|by|since|over|compared|after|during)\b)/u;

/** 555,000 GPUs counts what its unit says, with the words before it: active users. */
function countedUnit(unit: string, raw: string): string | undefined {
  if (!/^[a-z]{3,}$/iu.test(unit) || /^[A-Z]{3}$/u.test(unit) || !raw.includes(unit)) return undefined;
  if (/^(?:years|months|weeks|days|hours|minutes|seconds|percent)$/iu.test(unit)) return undefined;
  const told = / (?<noun>[A-Za-z][\w'’-]{0,24}(?: [A-Za-z][\w'’-]{0,24}){1,4})$/u.exec(raw)?.groups?.['noun'] ?? unit;
  return told.endsWith(unit) ? told.replace(SIZE_WORDS, '') : unit;
}

/** 4 gigawatts of capacity: the measure stands behind the unit. */
const PHYSICAL =
  /(?:watts?|bytes|met(?:er|re)s|grams|lit(?:er|re)s|seconds|feet|inches|yards|miles|acres|hectares|barrels|gallons|tons|tonnes|ounces|octets|knots|pounds|shillings|pence|points|times)$/u;
const SIZE_WORDS =
  /^(?:(?:dozen|hundred|thousand|[mbtr]+illion|and|[a-z-]+teen|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?) )+/u;

/** What stands between a number and what it measures: (about $500) a year, apiece. */
const EACH =
  /^(?:\)| \([^()]{0,40}\))?(?:,? (?:(?:a|an|per|each|every) (?:year|month|week|day|quarter|hour|head|person|pupil|unit)|apiece|each|annually|monthly))?(?=[ ,.;]|$)/u;

/** Only the verb tells what was done: spent, invested, raised. */
function verbBefore(head: string): string | undefined {
  const verb =
    /\b(?<verb>[a-z]{3,}(?:ed|ing|s|t|n)) (?:by |at |to |from |about |around |nearly |roughly |over |up |more than |less than |at least |an? |another |an additional |the |some |approximately )*$/u.exec(
      head,
    )?.groups?.['verb'];
  return verb === undefined ||
    /^(?:this|its|was|has|his|is|the|from|than|that|which|with|least|despite|doubling|exceeding|reached|planned|than|most|between|without)$/u.test(
      verb,
    )
    ? undefined
    : verb;
}
