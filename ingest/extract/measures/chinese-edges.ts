/** What opens and closes a Chinese clause around the words that name a measure: connectives, times, places, sources; links and hedges. */

import { MEASURE_END } from '../../lexicon/measure-nouns.ts';

const TIME =
  '(?:19|20)\\d{2}(?:(?:-|至|—|~|～)(?:19|20)?\\d{2}(?= ?年))?(?: ?年(?:底|末|初|中(?![国美欧文])|内|间)?(?:第?[一二三四]季度|\\d{1,2} ?月(?:份)?(?:\\d{1,2} ?[日号])?)?|-\\d{2}(?!\\d))?(?:时|期间|之前|以前|前|以来|之后|后)?';
const TIMES = `(?:截至|截止|直至|到|至|自|从|在|于|早在|预计到|预计|估计)?(?:约)?${TIME}(?:(?:、|和|与|及|至|到|-|—|～|~)${TIME})*(?:的|，)?`;
const CONNECTIVE =
  '然而|所以|可是|于是|接着|然后|正如[^，]{1,4}所说|据说|显然|基本上|与此同时|或许|也许|而且|而|相反|事实上|实际上|特别是|尤其是|有趣的是|但是|但|并且|并|且|其中|同时|此外|另外|例如|比如|诸如|如(?!何|今|果)|不过|因此|因而|目前为止|目前|当前|当下|现阶段|近年来|近年|至今|截至(?:目前|当前|当时)|虽然|尽管|即使|随后|此后|其后|之后|后续|预计|有望|也|则|若|如果|假设|当时|当(?!地|局|年|代|选|时)|我们(?:认为|预计|测算出?|估算|估计|判断|预测)|测算出?|得出|结果(?:显示|表明)|可见|表明|显示|反映了?|一般认为|通常|一般(?=\\p{Script=Han})|例|同期|同年|届时|未来|其后|另一方面|一方面|首先|其次|再次|最后|总体(?:上|来看)?|整体(?:上|来看)|总之|由此|从而|使得|还|仍|又|再|据(?:测算|统计|估算|估计|报道|悉)|根据(?:测算|统计|估算)|即便|即使|哪怕|就算|至于|[即另]|可以|相关研究(?:显示|表明)|实测|一共|连续(?:多年| ?\\d+ ?年)|(?:计划|打算)(?!经济|单列|生育)|拟|放眼|包括|以及|和|与|或|等';
/** 过去十年, 近三个季度. */
const SPAN =
  '(?:未来|过去|近|最近|此前|今后)(?:[一二三四五六七八九十两几]{1,3}|\\d{1,3}) ?(?:多|余)?个?(?:年|月|季度|周|天)(?:时间)?(?:内|间|来|里|中)?';
/** Who says so: 调查还显示, 有机构预计. */
const REPORT =
  '[^，。；：、]{0,20}?(?:数据|研究|调查|调研|报告|统计|测算|估算|资料|结果|财报|公告|榜单|机构|分析师|专家)(?:还|也|均|则)?(?:显示|表明|指出|发现|估计|认为|预计|预测|强调|透露|称)';
const LEAD = new RegExp(
  `^(?:[-–—·•*]+ ?|${SPAN}(?:的|，)?|${REPORT}|[A-Za-z][\\w .-]{1,20}上(?=[A-Z\\p{Script=Han}])|[\\s，、：:；"“”\\uE000]+|(?:比|较|相比于?|与)(?:${TIME}|上(?:年|月|个?季度?)(?:同期)?|去年(?:同期)?|前[一1]?年|同期)(?:相比)?|${TIMES}|(?:${CONNECTIVE})(?=[^的]|$))`,
  'u',
);
const PLACE =
  /^(?:在|于|对于|对|关于|就|从|按照?|以|基于|根据|据|与|随着|针对|相比(?:于|之下)?|较|通过)(?<of>[^，。；：]{1,70}?)(?<mark>中(?![国文美外心型小芯央等东西])|之中|上(?![市升涨游海线下传层文述])|下(?![降游滑跌载文放调])|里|内(?![部存容地在外])|之内|方面|领域|侧|端|层面|时(?![间延代长])|来看|看|而言|来说|来讲|之后|后|之前|以来|以后|期间|阶段|条件下|显示|统计|测算|报告|数据|(?=[，：]))[，：]?/u;

const TRAIL =
  /(?:[\s\uE000，：:]|(?:增长|增加|提升|提高|上升|上涨|下降|降低|下跌|下滑|减少|扩大|缩小|回落|攀升|飙升|压缩|推高|升|降|跌|增|涨|缩|减)[至到为](?:了|约|近|逾)?|仍然?|依[然旧]|连续(?:第?[一二三四五六七八九十\d]+)?年|进一步|逐[步渐年月季]|连年|稳步|大幅|迅速|每(?:千瓦时|[吨度人户年月天日台辆次件家亩升公斤米]{1,2})|(?:由|从|自|在|于|到|至|截至)?(?:19|20)\d{2}(?:年(?:底|末|初)?(?:\d{1,2}月)?)?(?:的)?|大?约|大概|大致|接近|近|超过?|逾|至少|最[高多]|分别|平均|均|都|也|已经|已|将|可以|可|能够|能|仅仅|仅|只|共计|合计|总计|累计|高达|多达|低至|达到了?|达|只有|有望|预计|预期|估计|为|是|(?<![所没拥])有|在|(?<![优高低大小多少等位处用属])于|了|由|从|至|到|会|就|则|还|又|甚至|竟然?|才|率先|首次|突破|不断|几乎|必须|应|一般|通常|基本|大多|主要|目前|当前|共|(?<![使应利作采费通专商民信效运引适实公雇占可租])用|需要?)$/u;

const TELLS_WHOM = /^(?:选择|愿意|仍|继续|从事|进入|参加|接受|使用|留在|留|返回|回到|开始)[^，的]{1,14}的[^，]{1,8}$/u;

interface Stretchless {
  readonly end: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Without what only opens it; `place` is the last 在…中 that was taken off. */
export function opened(text: string, { from, to }: Stretch): { readonly rest: Stretch; readonly place?: string; readonly within?: string } {
  let at = from;
  let place: string | undefined;
  let within: string | undefined;
  for (let turns = 0; turns < 12 && at < to; turns += 1) {
    const words = text.slice(at, to);
    const lead = LEAD.exec(words)?.[0];
    if (lead !== undefined && lead !== '') {
      at += lead.length;
      continue;
    }
    const adverbial = PLACE.exec(words);
    if (adverbial === null) break;
    // 在甲地毕业后选择在乙地发展的人才比例: what was before belongs to whom is told of.
    if (/后|时/u.test(adverbial.groups?.['mark'] ?? '') && TELLS_WHOM.test(words.slice(adverbial[0].length))) break;
    place = adverbial.groups?.['of'] ?? place;
    within = /^[之中里内]/u.test(adverbial.groups?.['mark'] ?? '') ? place : undefined;
    at += adverbial[0].length;
  }
  return { rest: { from: Math.min(at, to), to }, ...(place === undefined ? {} : { place }), ...(within === undefined ? {} : { within }) };
}

/** Without what only leads to the number. */
export function closed(text: string, { from, to }: Stretch, names: readonly Stretchless[] = []): Stretch {
  let end = to;
  for (let turns = 0; turns < 12 && end > from; turns += 1) {
    const stop = end;
    // 英伟达 ends in no verb, 性能 in no modal.
    if (names.some((name) => name.end === stop) || MEASURE_END.test(text.slice(Math.max(from, end - 6), end))) break;
    const last = TRAIL.exec(text.slice(Math.max(from, end - 24), end))?.[0];
    if (last === undefined || last === '') break;
    end -= last.length;
  }
  return { from, to: Math.max(from, end) };
}
