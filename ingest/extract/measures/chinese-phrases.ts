/** Chinese noun phrases: cut into who and what, shortened to what a table can show. */
import { CHANGE_END, MEASURE_END, PRONOUN } from '../../lexicon/measure-nouns.ts';
import { predicates } from './predicates.ts';
import { withoutEnd } from './ends.ts';
import { toldOf, type Named, type Told } from './told.ts';

/** Characters that a table shows of a subject or a metric. */
const LONGEST = 26;
/** The measure at the end of a compound … */
const MEASURE_NOUN =
  /(?:[\p{Script=Han}]{2}率|[效税汇利概频功速]率|[税金总份差余定限]额|[\p{Script=Han}]{2}(?:数|费)|[\p{Script=Han}][^税金总份差余定限\P{Script=Han}]额|(?:参数|数据|用电|耗电|发电)量|[\p{Script=Han}][^产销含流质数容总增存当剂能重热余水电用客\P{Script=Han}]量|准确度|附加值|增加值|[\p{Script=Han}]{1,2})$/u;
/** … and what belongs to it. */
const MEASURE_LEAD =
  /(?:整体|总体|平均|年度|月度|单位|单次|累计|聚合|月活跃|活跃|用户|市场|参数|数据|语料|训练|推理|份额|净|毛|人均|预计|年)$/u;

/** How something is done or is, never whom it is told of. */
const NO_HOLDER =
  /^(?:准确|精确|有效|成功|显著|明显|大致|基本|完全|直接|间接|分别|共同|仅仅?|至少|最多|最高|最低|有(?:明显|显著|较.?|很.?)|有|具有|具备|存在|能够?|可以?|需要?|通过|进行|连续|开始|结束)$/u;

/** Without brackets, quotes and what hangs at the ends. */
export function words(text: string): string {
  return withoutEnd(text.replace(/[\uE000"“”]/gu, '').replace(/^(?:[\s，、：；的了]|量的)+/u, ''), /[\s，、：；的]$/u);
}

/** Who is told of, without what hangs at its ends: GPT-3这样的, 对于…, X中. */
export function holder(phrase: string): string {
  const begun = words(
    phrase
      .replace(/^.{0,24}(?:测算出?|估算|估计|认为|指出|显示|统计)(?=.{2})/u, '')
      .replace(/^(?:超过|约)?\d+(?:多|余)?[个款家种项台张条篇]/u, '')
      .replace(/^(?:对于|对|关于|按照|根据|一个|一种|各类|所有|通过|使用|其中|截至|放眼|而|且)+/u, ''),
  );
  if (NO_HOLDER.test(begun)) return '';
  return words(
    withoutEnd(begun, /(?:中|内|里|上|之中|方面|这样|这类|一类|等|所?需要?|所|本身|共|的?一[项份个种]|(?<![相绝面核应配])对|的)$/u),
  );
}

/** The last part of a long phrase: after its 的. */
export function shortened(phrase: string): string {
  let short = phrase;
  while (short.length > LONGEST) {
    const at = short.indexOf('的');
    const cut = at >= 0 && at < short.length - 2 ? at + 1 : short.search(/[、，]/u) + 1;
    if (cut <= 0) return short.slice(-LONGEST);
    short = short.slice(cut);
  }
  return short;
}

/** A noun phrase as holder and measure: 中国|工业附加值, 甲公司的|收入, 前2%人才|在国内工作的比例. */
export function parted(bare: string, from: number, to: number, names: readonly Named[]): Told {
  const start = from + (/^[\s的了\uE000]*/u.exec(bare.slice(from, to))?.[0].length ?? 0);
  const end = start + withoutEnd(bare.slice(start, to), /(?:[\uE000\s]|上|方面|中)$/u).length;
  const clean = words(bare.slice(start, end));
  if (clean.length < 2 || PRONOUN.test(clean)) return {};
  const change = CHANGE_END.exec(clean)?.[0] ?? '';
  const stem = words(clean.slice(0, clean.length - change.length));
  if (stem === '') return { metric: clean };
  if (!MEASURE_END.test(stem) && change === '') return toldOf(holderOf(bare, start, to, names), undefined);
  if (/^(?:在|其)/u.test(clean)) return { metric: shortened(clean.replace(/^其/u, '')) };
  const of = bare.slice(start, end).lastIndexOf('的');
  const named = of < 0 ? undefined : names.find((name) => name.start === start + of + 1 && name.end < end);
  if (named !== undefined)
    return toldOf(words(bare.slice(named.start, named.end)), words(bare.slice(named.end, end)).replace(/^本身/u, ''));
  const latin = of < 0 ? undefined : /^[A-Z][\w.-]{3,}(?: [A-Z\d][\w.-]*)*/u.exec(bare.slice(start + of + 1, end))?.[0];
  if (latin !== undefined && start + of + 1 + latin.length < end)
    return toldOf(latin, words(bare.slice(start + of + 1 + latin.length, end)).replace(/^本身/u, ''));
  const last = names.findLast((name) => name.start > start && name.end < end && /[中内上里]/u.test(bare.charAt(name.start - 1)));
  if (last !== undefined) return toldOf(words(bare.slice(last.start, last.end)), words(bare.slice(last.end, end)));
  const inHead = headed(bare, start, end, names);
  if (inHead !== undefined) return inHead;
  const inPlace = /^(?<who>[^在]{2,24})(?<what>在[^在]{2,16}的.{2,12})$/u.exec(clean)?.groups;
  if (inPlace?.['who'] !== undefined && predicates(inPlace['who'], 0, []).length === 0)
    return toldOf(holder(inPlace['who']), inPlace['what']);
  const at = clean.lastIndexOf('的');
  if (at > 0 && clean.length - at > 2) {
    const who = holder(clean.slice(0, at));
    if (who === '') return { metric: shortened(NO_HOLDER.test(clean.slice(0, at)) ? clean.slice(at + 1) : clean) };
    // 表示担忧的受访者|比例: a share is told of those who do something.
    const part = /^(?<noun>\p{Script=Han}{1,6})(?<share>比例|占比|比重|人数|数量)$/u.exec(clean.slice(at + 1))?.groups;
    if (
      part?.['noun'] !== undefined &&
      (predicates(who, 0, []).length > 0 ||
        /^(?:表示|回答|担心|同意|赞成|反对|愿意|从事|参加|接受)|[可能会被]\p{Script=Han}{2}$/u.test(who))
    )
      return toldOf(shortened(`${who}的${part['noun']}`), part['share']);
    // 影响大的航线|客流量: an adjective holds nothing, the noun behind it does.
    const tail = clean.slice(at + 1, clean.length - change.length);
    const ending = /[大小高低强弱多少快慢好差]$/u.test(who) && tail.length >= 4 ? (MEASURE_NOUN.exec(tail)?.[0] ?? '') : '';
    if (ending !== '' && ending.length < tail.length)
      return toldOf(shortened(`${who}的${tail.slice(0, tail.length - ending.length)}`), ending + change);
    return toldOf(shortened(who), clean.slice(at + 1));
  }
  const suffix = MEASURE_NOUN.exec(stem)?.[0] ?? stem;
  const noun = stem.slice(withoutEnd(stem.slice(0, stem.length - suffix.length), MEASURE_LEAD).length);
  const who = holder(stem.slice(0, stem.length - noun.length));
  return who.length < 3 && !/[A-Z]/u.test(who) ? { metric: shortened(clean) } : toldOf(shortened(who), noun + change);
}

/** A phrase that a name begins: 中国|工业附加值, GPT至GPT-3|语料规模, 国内AutoML算法|平均效果. */
function headed(bare: string, start: number, end: number, names: readonly Named[]): Told | undefined {
  const first = names.find((name) => name.start === start && name.end < end);
  if (first === undefined) return undefined;
  const second = names.find(
    (name) =>
      name.start > first.end &&
      name.start - first.end <= 2 &&
      name.end < end &&
      /^(?:至|到|与|和|及|、|以及)$/u.test(bare.slice(first.end, name.start)),
  );
  const until = second?.end ?? first.end;
  const rest = words(bare.slice(until, end)).replace(/^本身/u, '');
  if (rest === '' || /^[、和与及]/u.test(rest)) return undefined;
  const bridge = /^(?<more>[A-Za-z\p{Script=Han}]{0,8}?)(?<what>在.{2,})$/u.exec(rest)?.groups;
  if (bridge?.['what'] !== undefined && !MEASURE_END.test(bridge['more'] ?? ''))
    return toldOf(words(bare.slice(start, until)) + (bridge['more'] ?? ''), shortened(bridge['what'].replace(/^在(?!.{1,20}的)/u, '')));
  return toldOf(words(bare.slice(start, until)), shortened(rest.replace(/^(?:全球|全国)(?=.{3})/u, '')));
}

/** Who is told of, where the phrase holds no measure: the name at its end or head, or all of it. */
function holderOf(bare: string, from: number, to: number, names: readonly Named[]): string | undefined {
  const last = names.findLast((name) => name.start >= from && name.end <= to);
  if (last !== undefined && to - last.end <= 1 && last.start > from && bare.charAt(last.start - 1) === '的')
    return words(bare.slice(last.start, last.end));
  const first = names.find((name) => name.start === from);
  if (first !== undefined && /^[在于对以从]/u.test(bare.slice(first.end, to))) return words(bare.slice(first.start, first.end));
  const whole = holder(bare.slice(from, to));
  return whole.length < 2 || PRONOUN.test(whole) ? undefined : shortened(whole);
}
