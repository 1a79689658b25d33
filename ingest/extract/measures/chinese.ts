/** Subject and metric of the figures in a Chinese sentence, from the words of their clause; an omitted subject comes from the clauses before. */
import { clauses, partners } from '../../clauses.ts';
import { chineseGroup } from './chinese-group.ts';
import { closed, opened } from './chinese-edges.ts';
import { holder, parted, words } from './chinese-phrases.ts';
import { topicOf } from './chinese-topic.ts';
import { countedBy } from './counted.ts';
import { figureGroups } from './groups.ts';
import { predicates } from './predicates.ts';
import { toldOf, type Named, type Placed, type Told, type Topic } from './told.ts';

export interface SentenceMeasures {
  /** One for each figure. */
  readonly told: readonly Told[];
  /** What the sentence was about, for the next one. */
  readonly topic: Topic;
}

/** 1-7月, 在12月1日, 今年前三季度. */
const MONTHS =
  /(?:在|于|截至|自|从)?(?:(?:今年|去年|明年|前年|当年|本年)(?:前|上半年|下半年|以来|底|末|初)?)?(?:前?\d{1,2}(?:[-—–~～至到]\d{1,2})?个?月(?:份)?(?:\d{1,2}[日号])?(?:底|末|初|以来)?|第?[一二三四]季度|前[一二三]季度)|(?:今年|去年|明年|前年)(?:上半年|下半年|以来|底|末|初)?|在(?:未来|过去|近)[一二三四五六七八九十两几\d]{1,3}年(?:内|间|里)?/gu;

interface Aside {
  readonly start: number;
  readonly end: number;
}

export function chineseMeasures(text: string, figures: readonly Placed[], names: readonly Named[], before: Topic): SentenceMeasures {
  const asides = [...partners(text)]
    .filter(([open]) => /[（(]/u.test(text.charAt(open)))
    .map(([start, close]) => ({ start, end: close + 1 }));
  // Brackets are blanked, so that what stands around them reads on.
  const unbracketed = asides.reduce((rest, { start, end }) => rest.slice(0, start) + '\uE000'.repeat(end - start) + rest.slice(end), text);
  // So are months and days, wherever in a clause they stand: they are the period, never whom or what.
  const bare = unbracketed.replace(MONTHS, (printed, at: number) =>
    figures.some(({ start, end }) => start < at + printed.length && at < end) ? printed : '\uE000'.repeat(printed.length),
  );
  const result = new Map<Placed, Told>();
  let topic = before;
  let first: Topic | undefined;
  for (const range of clauses(bare)) {
    const inside = figures.filter((figure) => range.start <= figure.start && figure.start < range.end);
    const open = inside.filter((figure) => !asides.some((aside) => aside.start <= figure.start && figure.start < aside.end));
    const prior = topic;
    if (open.length === 0) topic = merged(topic, topicOf(bare, range, names));
    let counted = '';
    for (const group of figureGroups(bare, open, range.start)) {
      const read = chineseGroup(bare, { ...group, until: range.end, counted, follows: group.from > range.start }, names, topic);
      group.figures.forEach((figure, at) => result.set(figure, read.told[at] ?? {}));
      counted = read.counted;
      topic = merged(topic, read.told[0] ?? {});
    }
    for (const figure of inside.filter((each) => !open.includes(each)))
      result.set(
        figure,
        asideTold(
          text,
          figure,
          asides,
          figures,
          names,
          // What stands behind the bracket measures nothing in it.
          toldOf(topic.subject, open[0] === undefined || open[0].start < figure.start ? (topic.metric ?? prior.metric) : prior.metric),
        ),
      );
    first ??= topic.subject === undefined ? undefined : topic;
    sharePredicate(bare, open, result);
  }
  return { told: figures.map((figure) => result.get(figure) ?? {}), topic: /[？?]["”」』]?$/u.test(text) ? {} : (first ?? before) };
}

const PART = /^的(?<who>[^，。；、]{2,16}?)(?:和|与|及|、)$/u;

/** 六成的甲和五成的乙认为: both do what is said of the second. */
function sharePredicate(bare: string, figures: readonly Placed[], result: Map<Placed, Told>): void {
  for (let at = figures.length - 1; at > 0; at -= 1) {
    const [one, other] = [figures[at - 1], figures[at]];
    const who = one === undefined || other === undefined ? undefined : PART.exec(bare.slice(one.end, other.start))?.groups?.['who'];
    const told = other === undefined ? undefined : result.get(other);
    const metric = other !== undefined && bare.startsWith(`的${told?.subject ?? ' '}`, other.end) ? told?.metric : undefined;
    if (one !== undefined && who !== undefined && metric !== undefined) result.set(one, { subject: who, metric });
  }
}

function merged(topic: Topic, told: Told): Topic {
  // 线虫身体 is a part of what is spoken of: 线虫.
  const isPart = topic.subject !== undefined && told.subject?.startsWith(topic.subject) === true;
  if (isPart) return toldOf(topic.subject, told.metric);
  return told.subject === undefined ? toldOf(topic.subject, told.metric ?? topic.metric) : toldOf(told.subject, told.metric);
}

/** In brackets: 甲模型（2018年，3.4亿） tells of what stands before them. */
function asideTold(
  text: string,
  figure: Placed,
  asides: readonly Aside[],
  figures: readonly Placed[],
  names: readonly Named[],
  topic: Topic,
): Told {
  const own = asides.find((aside) => aside.start <= figure.start && figure.start < aside.end);
  if (own === undefined) return {};
  const until = own.end - 1;
  const begin = Math.max(own.start + 1, ...['，', '；', '、'].map((mark) => text.lastIndexOf(mark, figure.start - 1) + 1));
  const inner = closed(text, opened(text, { from: begin, to: figure.start }).rest, names);
  const said = text.slice(inner.from, inner.to);
  if (said.length >= 4 && (said.includes('占') || parted(text, inner.from, inner.to, names).subject !== undefined)) {
    const group = { figures: [figure], from: begin, until, pair: false, counted: '', follows: false };
    return chineseGroup(text, group, names, topic).told[0] ?? {};
  }
  const start = Math.max(0, ...['，', '、', '；', '。', '：'].map((mark) => text.lastIndexOf(mark, own.start - 1) + 1));
  const lead = opened(text, { from: start, to: own.start }).rest.from;
  const verbs = predicates(text.slice(lead, own.start), lead, names);
  const cut = verbs.findLast(({ end }) => lead + end <= own.start - 2)?.end ?? 0;
  const who = figures.some((each) => each.end > start && each.end <= own.start && own.start - each.end <= 1)
    ? ''
    : holder(text.slice(lead + cut, own.start));
  const counted = countedBy(text, figure, until, names);
  const subject = who.length > 1 && who.length <= 24 ? who.replace(/^远?(?:超过?|高于|低于)/u, '') : topic.subject;
  const metric = words(said);
  return toldOf(
    subject,
    metric.length > 1 && metric.length <= 16
      ? metric
      : counted.noun === ''
        ? (topic.metric ?? (figure.raw.endsWith(figure.unit) && /^[a-z]{4,}$/u.test(figure.unit) ? figure.unit : undefined))
        : counted.noun,
  );
}
