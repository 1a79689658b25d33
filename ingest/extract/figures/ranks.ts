/** Ranks: 全球第二, 排名第三, second-largest, ranked fifth, No. 4. */
import { numeral } from '#graph/model/figure.ts';

export interface Rank {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const CHINESE =
  /(?:全球|世界|全国|国内|亚洲|欧洲|北美|全美|业内|业界|行业|市场|全网|全省|全市)(?:排名)?(?:第(?<a>[一二三四五六七八九十\d]{1,3})|前列)(?![个届次章节条种批期部阶梯季代步类产方]|款|家(?!$|[，。；、）])|名(?:获|夺))|(?:排名|排在|排行|位居|位列|居于|跻身|名列|高居|稳居|位于|排|居|列)(?:全球|世界|全国|国内|亚洲|行业|榜单|榜首|市场)?第(?<b>[一二三四五六七八九十\d]{1,3})[位名]?(?![章节条梯])|第(?<c>[二三四五六七八九十\d]{1,3})大(?=[\p{Script=Han}A-Za-z])/gu;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const NTH =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{0,2}1st|\\d{0,2}2nd|\\d{0,2}3rd|\\d{0,2}[04-9]th|\\d?1[1-3]th)';
const ENGLISH = new RegExp(
  `\\b(?<a>${NTH})[- ](?:largest|biggest|highest|most|fastest|best|leading|strongest|richest|busiest|lowest|smallest|poorest|freest|safest|oldest|youngest|longest|tallest|deepest|cheapest|wealthiest|happiest|cleanest|hottest|coldest|worst|least)\\b|\\b(?:rank(?:s|ed|ing)?|placed|came|stood|sits|finished)(?: in| at| the)? (?<b>${NTH})\\b(?! (?:time|half|quarter|year))|\\brank(?:s|ed|ing)? (?:No\\.|number|#) ?(?<d>\\d{1,2})\\b|\\b(?:No\\.|number|#) ?(?<c>\\d{1,2})\\b(?= (?:globally|worldwide|in the|among|spot|position|rank|player|position))`,
  'giu',
);

export function ranks(text: string): readonly Rank[] {
  const chinese = text.includes('第') ? [...text.matchAll(CHINESE)] : [];
  const english = /[a-z]/iu.test(text) ? [...text.matchAll(ENGLISH)] : [];
  return [...chinese, ...english].flatMap((match) => {
    const { a, b, c, d } = match.groups ?? {};
    const printed = a ?? b ?? c ?? d;
    if (printed === undefined) return [];
    const value = ORDINALS[printed.toLowerCase()] ?? numeral(printed.replace(/(?:st|nd|rd|th)$/iu, ''));
    return Number.isInteger(value) && value > 0 ? [{ start: match.index, end: match[0].length + match.index, value }] : [];
  });
}
