/** Words that soften or bound a number, and what they make of it. */
import type { Approximation } from '#graph/model/document-graph.ts';

export interface Hedge {
  readonly words: string;
  readonly means: Approximation;
}

/** Before the number, longest first. */
export const HEDGES_BEFORE: readonly Hedge[] = longestFirst({
  about: ['约', '大约', '约为', '约有', '约占', '约达', '约合', '约在', '约是', '大约为', '大约有', '近', '将近', '接近', '接近于', '趋近于', '趋于', '大概', '大概为', '大概在', '大致', '大致为', '可达', '可达到', '几乎', '差不多', '估计约', '~', '∼', '～', '≈', '±', 'about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'close to', 'approaching', 'circa', 'ca.', 'c.', 'some', 'an estimated', 'estimated', 'in the region of', 'on the order of', 'approx.', 'approx', 'near'],
  over: ['超过', '超', '逾', '高于', '大于', '多于', '不低于', '不少于', '不小于', '至少', '突破', '超出', '最少', '或超', '可超', '已超', '将超', '破', '过', '起码', '>', '＞', '≥', '⩾', 'more than', 'over', 'above', 'exceeding', 'exceeds', 'exceeded', 'exceed', 'at least', 'greater than', 'upwards of', 'in excess of', 'surpassing', 'surpassed', 'surpasses', 'no less than', 'no fewer than', 'not less than', 'well over', 'topping', 'topped', 'a minimum of', 'north of'],
  under: ['低于', '不到', '不足', '小于', '少于', '不超过', '不高于', '不多于', '最多', '至多', '不及', '未到', '不满', '未超过', '跌破', '降破', '<', '＜', '≤', '⩽', 'less than', 'under', 'below', 'fewer than', 'up to', 'at most', 'no more than', 'not more than', 'lower than', 'a maximum of', 'within', 'as much as', 'as many as', 'south of'],
}); // prettier-ignore

/** After the number and its unit. */
export const HEDGES_AFTER: readonly Hedge[] = longestFirst({
  about: ['左右', '上下', '前后', 'or so', 'approximately'],
  over: ['以上', '之上', '有余', '+', 'or more', 'plus', 'or higher', 'or above'],
  under: ['以下', '以内', '之内', '之下', 'or less', 'or fewer', 'or below', 'or under'],
});

/** `far`, `still` and the like: they stand before a hedge or number without changing it. */
export const EXACT_LEAD: readonly string[] = ['达', '达到', '高达', '仅', '仅为', '只有'];

/** A hedge that bounds a part of something: 不到美国的1/10. */
export const PARTED_HEDGES: readonly Hedge[] = longestFirst({
  about: ['约为', '接近', '约占', '相当于约'],
  over: ['超过', '高于', '大于'],
  under: ['不到', '不足', '不及', '低于', '小于', '少于'],
});

function longestFirst(table: Readonly<Record<'about' | 'over' | 'under', readonly string[]>>): readonly Hedge[] {
  const all = (['about', 'over', 'under'] as const).flatMap((means) => table[means].map((words) => ({ words, means })));
  return all.sort((a, b) => b.words.length - a.words.length);
}
