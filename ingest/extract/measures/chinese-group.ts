/** Subject and metric of one figure, or of figures that share a frame, from the Chinese words before and after. */
import { CHANGE_END, HAVING, MEASURE_END, PRONOUN } from '../../lexicon/measure-nouns.ts';
import { closed, opened, type Stretch } from './chinese-edges.ts';
import { holder, parted, shortened, words } from './chinese-phrases.ts';
import { coordinated } from './coordinated.ts';
import { countedBy } from './counted.ts';
import { withoutEnd } from './ends.ts';
import type { FigureGroup } from './groups.ts';
import { lastPredicate, predicates } from './predicates.ts';
import { toldOf, type Named, type Placed, type Told, type Topic } from './told.ts';

export interface ChineseGroup extends FigureGroup<Placed> {
  /** Where the clause ends. */
  readonly until: number;
  /** Whether a figure stands before it in the clause. */
  readonly follows: boolean;
  /** What the group before counts: its noun begins this one's words. */
  readonly counted: string;
}

interface Read {
  readonly told: readonly Told[];
  readonly counted: string;
}

const TURNED =
  /^(?<who>[^，]{0,24}?)(?:将|把|使得?|让)(?<what>[^，]{2,24}?)(?:下?[压降]|提升|提高|缩短|减少|缩小|扩大|增加|优化|控制|压缩|推高|推升)[\p{Script=Han}]{0,2}$/u;
/** 不到美国的, 相当于去年的: what it is held against is not what is measured. */
const HELD =
  /^(?<what>.*?)(?<how>仅?[为是]|不到|不及|不足|仅|只有|相当于|超过|达到?|低于|高于|接近|约为|几乎与?)(?<than>[^，的]{1,14})(?<of>的)?$/u;

export function chineseGroup(bare: string, group: ChineseGroup, names: readonly Named[], topic: Topic): Read {
  const { figures, pair, until } = group;
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return { told: [], counted: '' };
  if (pair) return { told: figures.map(() => topic), counted: group.counted };
  const counted = countedBy(bare, last, until, names);
  const from = begun(bare, group);
  const lead = opened(bare, { from, to: first.start });
  const body = closed(bare, lead.rest, names);
  const whole = bare.slice(body.from, body.to);
  const scope = SCOPE.test(whole)
    ? /^的(?<of>\p{Script=Han}{2,8}?)(?=[，。；：显表发于也还将]|$)/u.exec(afterNoun(bare, last, until, counted.noun))
    : null;
  const told = ((): readonly Told[] => {
    // 覆盖31个国家的调查: the survey has so many countries.
    if (scope !== null) return figures.map(() => toldOf(scope.groups?.['of'], counted.noun));
    const turned = TURNED.exec(withoutEnd(bare.slice(body.from, lead.rest.to), /[\s约近超逾]$/u))?.groups;
    if (turned?.['what'] !== undefined && MEASURE_END.test(turned['what'])) {
      const who = turned['who'] ?? '';
      const cut = predicates(who, body.from, names).find(({ start }) => start > 1)?.start ?? who.length;
      return figures.map(() => toldOf(holder(who.slice(0, cut)) || topic.subject, words(turned['what'] ?? '')));
    }
    const items = figures.length > 1 ? coordinated(bare, body, figures.length, names) : undefined;
    if (items !== undefined) {
      const metric = metricOf(items.rest, counted.noun, topic, lead.place);
      return items.subjects.map((subject) => toldOf(subject, metric));
    }
    const own =
      group.follows &&
      !names.some((name) => name.start >= body.from && name.end <= body.to) &&
      MEASURE_END.test(words(whole).replace(CHANGE_END, ''));
    if (own) return figures.map(() => toldOf(topic.subject, shortened(words(whole))));
    const one = phraseTold(bare, body, counted.noun, names, topic, lead);
    return figures.map(() => toldOf(counted.holder ?? one.subject, one.metric));
  })();
  return { told: told.map((each) => (each.subject === counted.holder ? each : inherited(each, topic))), counted: counted.noun };
}

const SCOPE = /(?:覆盖|涵盖|涉及|针对|横跨|调查|采访)了?$/u;

function afterNoun(bare: string, { end }: Placed, until: number, noun: string): string {
  const after = bare.slice(end, until);
  const at = noun === '' ? -1 : after.indexOf(noun);
  return at < 0 ? '' : after.slice(at + noun.length);
}

/** Past the noun that the figure before counts, and the mark after it. */
function begun(bare: string, { from, counted, figures }: ChineseGroup): number {
  const text = bare.slice(from, figures[0]?.start ?? from);
  const at = counted === '' ? -1 : text.indexOf(counted);
  if (at < 0 || at > 3) return from;
  const rest = text.slice(at + counted.length);
  // 在给出100个示例的情况下: the frame ends with it.
  return from + at + counted.length + (/^的(?:情况|条件|前提|背景|基础|过程)[下上中]/u.exec(rest)?.[0].length ?? 0);
}

/** A part or a sum of what was spoken of: 身体, 全部神经元之间. */
const PART = /^(?:身体|体内|全身|内部|总体|整体|单个|合计|总计|全部.{1,6}|所有.{1,6}|每.{1,4}平均)$/u;

/** 其成本, or a bare 模型, is the one that was spoken of. */
function inherited(told: Told, topic: Topic): Told {
  if (told.subject !== undefined && PART.test(told.subject) && topic.subject !== undefined && topic.subject.length <= 12)
    return toldOf(`${topic.subject}${told.subject}`, told.metric);
  if (told.subject !== undefined && /^[向从把将]/u.test(told.subject)) return toldOf(topic.subject, told.metric);
  return told.subject !== undefined && PRONOUN.test(told.subject) ? toldOf(topic.subject ?? told.subject, told.metric) : told;
}

function phraseTold(
  bare: string,
  body: Stretch,
  counted: string,
  names: readonly Named[],
  topic: Topic,
  { place, within }: { readonly place?: string; readonly within?: string },
): Told {
  const stood = bare.slice(body.from, body.to);
  const held = HELD.exec(stood)?.groups;
  const against =
    held !== undefined &&
    (held['of'] !== undefined || /^(?:达到?|相当于|几乎)/u.test(held['how'] ?? '')) &&
    !MEASURE_END.test(held['than'] ?? '');
  const text = (against ? (held['what'] ?? '').replace(/(?:平均|大约|仅仅?|也|都)$/u, '') : stood).replace(/的$/u, '');
  const about = within === undefined ? topic.subject : shortened(holder(within));
  if (text === '') return toldOf(about, metricOf('', counted, topic, within === undefined ? place : undefined));
  const of = /^(?<who>.*?)(?<part>(?<!市)占(?![比据用率有]).{0,20})$/u.exec(text)?.groups;
  if (of?.['part'] !== undefined) {
    const who = holder(withoutEnd(of['who'] ?? '', /(?:分别|均|约|仅|已|将|也)$/u));
    // 比重占甲的…: the share of what was spoken of.
    const own = of['who'] !== undefined && who !== '' && parted(who, 0, who.length, []).subject === undefined && MEASURE_END.test(who);
    return own && topic.subject !== undefined && topic.subject !== who
      ? toldOf(topic.subject, words(`${who}${of['part']}`))
      : toldOf(who === '' ? topic.subject : shortened(who), words(of['part']));
  }
  const caused = CAUSED.exec(text)?.groups?.['what'];
  if (caused !== undefined && (MEASURE_END.test(caused) || CHANGE_END.test(caused))) {
    const until = body.from + text.length;
    const of = parted(bare, opened(bare, { from: until - caused.length, to: until }).rest.from, until, names);
    if (of.metric !== undefined) return toldOf(of.subject ?? topic.subject, of.metric);
  }
  const predicate = lastPredicate(text, body.from, names);
  const end = body.from + text.length;
  const phrase = parted(bare, body.from, body.from + (predicate?.start ?? text.length), names);
  if (predicate === undefined) {
    if (phrase.metric !== undefined) return toldOf(phrase.subject ?? about ?? place, joinedChange(phrase.metric, topic));
    const isNamed = names.some((name) => name.start >= body.from && name.end <= end);
    const own = divided(toldOf(phrase.subject ?? about, metricOf('', counted, {}, place)), topic, isNamed);
    return own.metric === undefined ? toldOf(own.subject, topic.metric) : own;
  }
  // 实现推理成本下降: the measure stands after the verb.
  const object = text.slice(predicate.end).replace(/^了/u, '');
  const measured = object.slice(Math.max(object.lastIndexOf('而'), object.lastIndexOf('且')) + 1);
  if (measured !== '' && !MEASURE_END.test(counted) && parted(bare, end - measured.length, end, []).metric !== undefined)
    return toldOf(phrase.subject ?? phrase.metric ?? topic.subject, words(measured));
  return toldOf(phrase.subject ?? about ?? place, metricOf(text.slice(predicate.start), counted, topic, phrase.metric ?? place));
}

/** 甲港的泊位为30个, 泊位为30个 after 甲港: what stands before 为 is the measure where nothing else is. */
function divided(told: Told, topic: Topic, isNamed: boolean): Told {
  const { subject, metric } = told;
  if (subject === undefined || metric !== undefined) return told;
  const at = subject.lastIndexOf('的');
  if (at > 0 && subject.length - at > 2) return toldOf(subject.slice(0, at), subject.slice(at + 1));
  const isNoun = /^\p{Script=Han}{2,4}$/u.test(subject) && !isNamed && topic.subject?.includes(subject) !== true;
  return isNoun ? toldOf(topic.subject, subject) : told;
}

/** 新规可能导致甲港的吞吐量下降: told of whom it happens to. */
const CAUSED = /^[^，的]{1,16}?(?:可能|或|将|会|有望|预计|已){0,2}(?:导致|使得?|令|让|推动|带动|促使|引发|帮助|助力)(?<what>[^，]{3,})$/u;

const MODAL = /^(?:分别|均|都|也|已经|已|将|则|可以|可|能够|能|预计|有望|相继|陆续|累计|只能|仅能?|需要|进一步)+(?=.{2})/u;

function metricOf(predicate: string, counted: string, topic: Topic, place: string | undefined): string | undefined {
  const said = words(
    predicate
      .replace(MODAL, '')
      .replace(/^[是为以](?=.{2})/u, '')
      .replace(/了$/u, ''),
  );
  if (MEASURE_END.test(said)) return shortened(said);
  if (counted !== '')
    return said === '' || HAVING.test(said) || MEASURE_END.test(counted) || said.length > 6 ? counted : `${said}${counted}`;
  if (said !== '' && !HAVING.test(said))
    return place !== undefined && MEASURE_END.test(words(place)) ? `${words(place)}${said}` : shortened(said);
  if (place !== undefined && words(place).length <= 16) return words(place);
  return topic.metric ?? (said === '' ? undefined : said);
}

/** 同比增长 alone tells the change of what was measured before. */
function joinedChange(metric: string, topic: Topic): string {
  const change = CHANGE_END.exec(metric);
  const before = topic.metric?.replace(CHANGE_END, '');
  // 下跌 after 国债净增 is no change of it.
  return change?.index === 0 &&
    topic.metric !== undefined &&
    before !== undefined &&
    MEASURE_END.test(before) &&
    !topic.metric.endsWith(metric)
    ? `${before}${metric}`
    : metric;
}
