/** What a Chinese number counts: the words right after it. */
import { MEASURE_WORDS } from '../../lexicon/measure-words.ts';
import { MEASURE_END } from '../../lexicon/measure-nouns.ts';
import { holder, words } from './chinese-phrases.ts';
import { withoutEnd } from './ends.ts';
import { predicates } from './predicates.ts';
import type { Named, Placed } from './told.ts';

export interface Counted {
  /** Empty where nothing is counted. */
  readonly noun: string;
  /** Whom a number before 的 tells of: 7年的甲公司, 1.8T参数量的乙模型. */
  readonly holder?: string;
}

const NOTHING: Counted = { noun: '' };
const NOUN = /^(?<lead>\uE000*(?:左右|以上|以下|以内)?(?:不等)?)(?<of>的)?["“]?(?<noun>[\p{Script=Han}A-Za-z0-9.\- ]{1,24})/u;
const STOPS =
  /(?:来自|当中|之中|来[看说讲](?!法)|而言|不变|[会可将](?![员议计再军])|需(?!求)|(?<![对相反适供响])应(?!用|届)|要(?!素|求|点)|即|时(?![间长延])|和|与|及|或(?!许)|且|并|以(?![太前])|从|后(?![端台])|就(?![业诊医学餐近地读])|则|上(?![市下])|中(?![国文心型小]))/u;

/** 19.6%的受访者回答“说不准”: a part of those who were asked. */
const ANSWERS =
  /^的(?<who>[\p{Script=Han}A-Za-z]{1,12}?)(?<does>(?:回答|担心|担忧|表示|同意|赞成|反对|觉得|相信|希望|愿意|打算|拒绝|认为|选择|预计|预期|计划)[“"]?[^，。；、：\uE000]{0,16})/u;

/** 50%的企业预计…, 77%选择…: a part of whom, and what they do. */
function partOf(after: string, at: number, raw: string, names: readonly Named[]): Counted | undefined {
  if (!/[%成半]|分之/u.test(raw)) return undefined;
  const told = ANSWERS.exec(after)?.groups;
  if (told?.['does'] !== undefined && told['who'] !== undefined) return { noun: words(told['does']), holder: words(told['who']) };
  const [printed = '', who = '', does = ''] = /^(?<who>的[^，。；、：\uE000]{2,16}?)?(?<does>[^，。；：\uE000]{0,40})/u.exec(after) ?? [];
  if (printed === '' || /^(?:上|下|提|降|增|升|减|跌|涨|扩|缩)[\p{Script=Han}]{0,2}[至到为]|\d/u.test(printed)) return undefined;
  const all = predicates(printed, at, names);
  const verb = all.find(({ start }) => (printed.startsWith('的') ? start >= 2 : start === 0));
  if (verb === undefined || who + does === '') return undefined;
  const noun = words(printed.slice(0, verb.start).replace(/[在对于]$/u, ''));
  if (noun !== '' && (MEASURE_END.test(noun) || noun.length > 16)) return undefined;
  return { noun: words(printed.slice(verb.start)).replace(/^是/u, '').slice(0, 18), ...(noun === '' ? {} : { holder: noun }) };
}

export function countedBy(bare: string, { end, unit, raw }: Placed, until: number, names: readonly Named[]): Counted {
  const after = bare.slice(end, until);
  // 全球第五大用户体量的应用: what is ranked stands behind the rank.
  if (unit === '名次') return { noun: /^大(?<noun>\p{Script=Han}{2,8}?)(?=的|[，。；、]|$)/u.exec(after)?.groups?.['noun'] ?? '名次' };
  if (raw.includes('参数') || unit === '个参数') {
    const of = /^(?:量|规模|级)?的?(?<who>(?:[A-Z][\w.-]{1,20})[\p{Script=Han}]{0,4}?)(?=需|要|在|是|为|用|已|将|，|。|$)/u.exec(after)
      ?.groups?.['who'];
    return { noun: '参数', ...(of === undefined ? {} : { holder: of }) };
  }
  const part = partOf(after, end, raw, names);
  if (part !== undefined) return part;
  const role = /^(?:作为|为|是|属于)(?<noun>[\p{Script=Han}A-Za-z]{2,10}?)(?=[，。；、\uE000]|$)/u.exec(after)?.groups?.['noun'];
  if (role !== undefined) return { noun: words(role) };
  const verb = /^\uE000*(?:的)?(?:来)?(?:进行)?(?<verb>(?:选择|来自|训练|完成)[\p{Script=Han}A-Za-z]{0,6})/u.exec(after)?.groups?.['verb'];
  if (verb !== undefined && !MEASURE_END.test(verb)) {
    const next = predicates(verb, end, names);
    if (next[0]?.start === 0) return { noun: verb.slice(0, next[1]?.start ?? verb.length) };
  }
  const found = NOUN.exec(after);
  const printed = found?.groups?.['noun'];
  if (found === null || printed === undefined || /^(?:每|的|不等|不变|对应|意味)/u.test(printed)) return NOTHING;
  const at = end + found[0].length - printed.length;
  const name = names.find((each) => each.start === at);
  const stop = STOPS.exec(printed)?.index ?? printed.length;
  const cut = predicates(printed, at, names).find(({ start }) => start > 0)?.start ?? printed.length;
  if (predicates(printed, at, names)[0]?.start === 0) return NOTHING;
  const whole = withoutEnd(
    holder(printed.slice(0, Math.max(Math.min(stop, cut), name === undefined ? 0 : name.end - at))),
    /(?:首次|率先|正式|分别|已经?|均|也|再次)$/u,
  );
  const of = whole.indexOf('的');
  // 31个国家的调查 counts countries.
  const noun =
    MEASURE_WORDS.has(unit) && of >= 2 && !/^[最较更很]|[大小高低多少新老]$/u.test(whole.slice(0, of)) ? whole.slice(0, of) : whole;
  if (noun === '' || noun.length > 20) return NOTHING;
  const last = noun.slice(noun.lastIndexOf('的') + 1);
  if (last === '水平' || last === '程度') return NOTHING;
  if (last.length > 1 && MEASURE_END.test(last)) return { noun: last };
  // 7年的甲公司: the number is told of the name.
  if (found.groups?.['of'] !== undefined) {
    const named = names.find((each) => each.start >= at && each.start - at <= 5);
    if (named !== undefined && !MEASURE_END.test(noun.slice(0, 8))) return { noun: '', holder: words(bare.slice(named.start, named.end)) };
  }
  return { noun };
}
