/** The hedge around a number. */
import type { Approximation } from '#graph/model/document-graph.ts';
import { grouped } from '../../grouped.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, PARTED_HEDGES, type Hedge } from '../../lexicon/hedges.ts';

export interface HedgeReading {
  readonly means: Approximation;
  /** Where raw begins or ends with it. */
  readonly at: number;
}

const BEFORE = grouped(HEDGES_BEFORE, ({ words }) => words.slice(-1).toLowerCase());
const AFTER = grouped(HEDGES_AFTER, ({ words }) => words.slice(0, 1).toLowerCase());
/** 最近10年 is no hedge, 之上5% neither. */
const NOT_HEDGES: Readonly<Record<string, RegExp>> = {
  近: /[最附靠邻亲临逼]$/u,
  大约: /[扩增加放变巨强壮]$/u,
  近于: /接/u,
  过: /[超经通不透度胜跃大]$/u,
  超: /[赶反高]$/u,
  破: /[突打]$/u,
  约: /[节制契条签合]$/u,
};

/** The hedge that ends right before `start` (blanks, 了 and 其 between). */
export function hedgeBefore(text: string, start: number): HedgeReading | undefined {
  let end = start;
  while (end > 0 && (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '了')) end -= 1;
  const direct = hedgeEnding(text, end);
  if (direct !== undefined) {
    // 估计约, not less than: a hedge before the hedge only moves the start.
    return direct;
  }
  const an = / (?:a|an)$/iu.exec(text.slice(Math.max(0, end - 4), end));
  return an === null ? undefined : hedgeEnding(text, end - an[0].length);
}

function hedgeEnding(text: string, end: number): HedgeReading | undefined {
  for (const { words, means } of BEFORE.get(text.charAt(end - 1).toLowerCase()) ?? []) {
    const from = end - words.length;
    if (from < 0 || text.slice(from, end).toLowerCase() !== words) continue;
    if (/^[a-z]/u.test(words) && /[a-z]/iu.test(text.charAt(from - 1))) continue;
    if (NOT_HEDGES[words]?.test(text.slice(0, from).slice(-1)) === true) continue;
    return { means, at: from };
  }
  return undefined;
}

/** The hedge that begins right after a number and its unit. */
export function hedgeAfter(text: string, end: number): HedgeReading | undefined {
  const from = text.charAt(end) === ' ' ? end + 1 : end;
  for (const { words, means } of AFTER.get(text.charAt(from).toLowerCase()) ?? []) {
    if (!text.startsWith(words, from)) continue;
    if (/[a-z]$/u.test(words) && /[a-z]/iu.test(text.charAt(from + words.length))) continue;
    if (words === '+' && from !== end) continue;
    return { means, at: from + words.length };
  }
  return undefined;
}

/** 不到美国的1/10: the hedge stands before what the number is a part of. */
export function partedHedge(text: string, start: number): Approximation | undefined {
  const before = /(?<=^|[，。；：、,;])[^，。；：、,;]{0,40}的$/u.exec(text.slice(Math.max(0, start - 40), start));
  if (before === null) return undefined;
  const last = PARTED_HEDGES.map((hedge: Hedge) => ({ hedge, at: before[0].lastIndexOf(hedge.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  if (last === undefined || before[0].length - last.at > 16) return undefined;
  // A hedge of another number is none of this one.
  return /[\d%]/u.test(before[0].slice(last.at).replace(/\d{4}年/gu, '')) ? undefined : last.hedge.means;
}
