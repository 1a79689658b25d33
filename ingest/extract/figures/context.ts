/** Units and standing that the clause gives a number which has none of its own. */
import type { Grouped } from './groups.ts';

/** What the words around say is counted. */
const COUNTED: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/参数(?:量|规模|数量|数)?[^，。；、]{0,16}$/u, '个参数'],
  [/(?:用户|活跃用户|月活|日活|注册用户|人数|人口|从业者|就业人员|粉丝|会员|员工)(?:数量?|规模|总数)?[^，。；]{0,12}$/u, '人'],
  [/(?:次数|下载量|播放量|点击量|访问量|引用量|调用量)[^，。；]{0,12}$/u, '次'],
];

export function contextUnit(text: string, { start, end, unit, times, value }: Grouped): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 8);
  if (unit === '个' || unit === '' || unit === '卡') {
    if (/^(?:的)?(?:模型)?参数|^ ?parameters/u.test(after)) return '个参数';
    if (unit === '个' && times > 1 && /^(?:[，。；、,;）)]|$)/u.test(after) && text.includes('参数')) return '个参数';
    if (unit === '个' && times > 1 && /参数(?:量|规模|数量|数)?[^，。；、0-9]{0,8}$/u.test(before)) return '个参数';
  }
  if (unit !== '') return unit;
  if (times > 1 || value >= 1e6) {
    for (const [pattern, counted] of COUNTED) if (pattern.test(before)) return counted;
    // A list of models with their sizes says 参数 once.
    if (/参数|parameter/iu.test(text)) return /\p{Script=Han}/u.test(text) ? '个参数' : 'parameters';
    if (value < 1e13 && /模型|\bmodels?\b/u.test(text) && /^[MBT]$/u.test(text.charAt(end - 1)) && !/token|数据|[$€£¥]/u.test(before))
      return /\p{Script=Han}/u.test(text) ? '个参数' : 'parameters';
    if (
      /^(?:灵活|网络|农村|城镇|活跃|注册)?(?:就业人员|从业者|用户|人|人口|劳动力|农民工|居民|网民|学生|老人|老年人|患者|职工|工人|员工|消费者|会员|读者|儿童)/u.test(
        after,
      )
    )
      return '人';
  }
  if (/^tokens?\b| tokens?\b/iu.test(after.slice(0, 8))) return 'tokens';
  return /次数[^，。；]{0,8}$/u.test(before) ? '次' : '';
}

const SCORE =
  /(?:收?报|报收|收于) ?$|(?:得分|评分|分数|指数|系数|跑分|市盈率|市净率|数量|人数|次数|家数|台数|个数|均值|中位数|比值|倍数)[^，。；\d]{0,12}(?:分别)?(?:为|是|达|达到|至|到|仅|约|近|超过|高达|有)\D{0,3}$/u;
const STATED =
  /\b(?:scor(?:e[ds]?|ing)|index|ratio|rating|coefficient|average|median|mean|total(?:l?ed)?|P\/E|multiple|rate|accuracy|precision|recall|specificity|sensitivity|AU(?:C|ROC|PR|PRC)|F1|BLEU|ROUGE|perplexity|default|value|limit|maximum|minimum|threshold|population|density|gain|odds|correlation|CFR|IQR|CI)\b[^.;]{0,24}\b(?:of|at|is|was|were|be|to|by|about|around|over|from|versus|vs)? ?[([]?$/iu;
/** 0.72, where a value stands: a fraction of one is a coefficient, a probability, a ratio. */
const FRACTION = /^[-−+]?0\.\d{1,6}/u;
const BEFORE_VALUE =
  /(?:\b(?:of|is|was|were|be|to|from|than|versus|vs\.?|at|and|or|between|above|below|about|around|nearly|over|reached|scored|averaged|by)|[=<>≤≥≈~(（＝＜＞、，]|[为是达到至于约近有])[ ]?$/iu;
const AFTER_VALUE =
  /^(?:[，。；、,;.)）（(\]和与及至到]|$| ?[-–—~～±] ?\d| (?:and|in|on|for|out|from|to|by|at|vs|versus|over|with|per|among|when|while|across|is|was|are|were)\b|左右|以上|以下|之间)/u;

/** Whether a bare number is given as the value of a measure: 得分为90, an index of 1.4, a ratio of 0.72, 8,336,817 in 2020. */
export function isStated(text: string, { start, end }: Grouped): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 10);
  const printed = text.slice(start, end);
  // 37 (3.1%): a count with its share.
  if (/^ ?[（(]\d{1,3}(?:\.\d+)? ?%/u.test(text.slice(end, end + 12))) return true;
  if (/^\d{1,3}(?:,\d{3})+$/u.test(printed)) return true;
  if (!AFTER_VALUE.test(after)) return false;
  if (FRACTION.test(printed) && BEFORE_VALUE.test(before)) return true;
  return (
    SCORE.test(before.replace(/(?<![\d.])[\d.]{1,12}[、和与及]/gu, '')) ||
    STATED.test(before.replace(/(?<![\d.])[\d.]{1,12} (?:to|and|versus|vs\.?|or) $/iu, ''))
  );
}
