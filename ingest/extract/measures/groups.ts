/** Figures of one clause that share a frame: lists (51个、12个), pairs (由4%提升至8%), each with the words before and after it. */
import type { Placed } from './told.ts';

export interface FigureGroup<T extends Placed> {
  /** In order; more than one where they are listed. */
  readonly figures: readonly T[];
  /** Offset where the words that belong to the group begin: the clause's start, or the end of the figure before. */
  readonly from: number;
  /** Whether the group goes on with the measure of the group before it: 提升至. */
  readonly pair: boolean;
}

const HEDGED = '(?:大?约|近|接近|超过?|逾|至少|不到|不足|低于|高于|左右|以上|多|余|about|nearly|over|roughly|approximately|around)?';
const LISTED = new RegExp(
  `^(?:左右|以上|多|的|\\p{Script=Han}{1,2}(?=、))?(?:、|和|与|及|以及|或|甚至|乃至|\\/|,|, and|and|or| and | or )? ?${HEDGED} ?$`,
  'u',
);
const TIMED = '(?:(?:在|于)?(?:19|20)\\d{2}年?(?:底|末|初|\\d{1,2}月)?的?)?';
const PAIRED = new RegExp(
  `^(?:的水平)?，?(?:迅速|快速|大幅|逐步|逐渐|进一步|显著|持续|再)?(?:提升|增长|增加|上升|下降|降低|减少|扩大|缩小|跌|涨|升|降|增|变|扩展|发展|提高|攀升|回落|下滑|压缩|优化|改善|缩短|延长|上调|下调)?(?:至|到|为|成)了?${TIMED}(?:的|约|近|超过?|逾)*$`,
  'u',
);
const PAIRED_ENGLISH =
  /^ ?(?:in (?:19|20)\d{2} ?)?(?:(?:and )?(?:then )?(?:rising|growing|falling|increasing|decreasing|up|down|declining) )?to (?:about |nearly |over |approximately |roughly |an? )?$/iu;

export function figureGroups<T extends Placed>(bare: string, figures: readonly T[], start: number): readonly FigureGroup<T>[] {
  const groups: { figures: T[]; from: number; pair: boolean }[] = [];
  for (const figure of figures) {
    const open = groups.at(-1);
    const last = open?.figures.at(-1);
    if (open === undefined || last === undefined) {
      groups.push({ figures: [figure], from: start, pair: false });
      continue;
    }
    const between = bare.slice(last.end, figure.start).replaceAll('\uE000', '');
    if (LISTED.test(between)) open.figures.push(figure);
    else groups.push({ figures: [figure], from: last.end, pair: PAIRED.test(between) || PAIRED_ENGLISH.test(between) });
  }
  return groups;
}
