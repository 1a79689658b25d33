/** Numbers that measure something: value, unit, hedge, range and period, each with the words it was read from. */
import type { Approximation } from '#graph/model/document-graph.ts';
import { spanOf } from '../readable.ts';
import type { FigureHit, SentenceText } from '../types.ts';
import { candidates } from './figures/candidates.ts';
import { cellFigures } from './figures/cells.ts';
import { contextUnit, isStated } from './figures/context.ts';
import { titles } from './figures/exclusions.ts';
import { grouped, type Grouped } from './figures/groups.ts';
import { hedgeAfter, hedgeBefore, partedHedge } from './figures/hedges.ts';
import { periods } from './figures/periods.ts';
import { ranks } from './figures/ranks.ts';

/** In document order. */
export function figures(sentences: readonly SentenceText[]): readonly FigureHit[] {
  return sentences.flatMap((sentence) => {
    const found = inSentence(sentence);
    return sentence.cell === undefined ? found : cellFigures(sentence, found);
  });
}

const NUMBERS =
  /[\d一二两三四五六七八九十百千万亿半零翻斩½¼¾⅓-⅞]|fold\b|\b(?:twice|double|triple|thrice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|tens|dozens|hundreds|thousands|millions|billions|trillions|hundred|thousand|million|billion|trillion|second|fourth|fifth|doubl\w{1,3}|tripl\w{1,3}|trebl\w{1,3}|quadrupl\w{1,3}|halv\w{1,3})\b/iu;

function inSentence(sentence: SentenceText): readonly FigureHit[] {
  const text = flattened(sentence.sentence.text);
  if (!NUMBERS.test(text)) return [];
  const { found, when } = candidates(text, codeIn(sentence));
  const all = grouped(text, found);
  const standing = all.filter(
    (each) =>
      !each.threshold &&
      (each.standing === 'measure' || (each.standing === 'shared' && (sentence.cell !== undefined || isStated(text, each)))),
  );
  const placed = ranks(text).filter((rank) => !standing.some((each) => each.start < rank.end && rank.start < each.end));
  const both: readonly Grouped[] = [
    ...standing.map((each) => ({ ...each, unit: contextUnit(text, each) })),
    ...placed.map((rank, index): Grouped => ({
      ...rank,
      times: 1,
      unit: '名次',
      standing: 'measure',
      threshold: false,
      list: all.length + index,
    })),
  ].sort((a, b) => a.start - b.start);
  const times = periods(text, both, when, titles(text));
  const hedges = hedgesOf(text, both);
  return both.map((each, at) => {
    const hedge = hedges[at];
    const start = hedge?.start ?? each.start;
    const end = hedge?.end ?? each.end;
    const period = times[at];
    return {
      sentenceId: sentence.sentence.id,
      start,
      end,
      raw: sentence.sentence.text.slice(start, end),
      value: each.value,
      ...(each.maxValue === undefined ? {} : { maxValue: each.maxValue }),
      unit: each.unit,
      approximation: hedge?.means ?? 'exact',
      ...(period === undefined ? {} : { period }),
    };
  });
}

interface Hedged {
  readonly start: number;
  readonly end: number;
  readonly means: Approximation;
}

/** Numbers before one among which its nearest neighbour is looked for. */
const NEIGHBOURS = 4;

/** One hedge covers the whole list it opens, and with 分别 the list it closes. */
function hedgesOf(text: string, found: readonly Grouped[]): readonly Hedged[] {
  const own = found.map((each, index): Hedged & { readonly said: 'before' | 'after' | 'none' } => {
    const before = hedgeBefore(text, each.start);
    const after = hedgeAfter(text, each.end);
    const floor = found.slice(Math.max(0, index - NEIGHBOURS), index).findLast(({ end }) => end <= each.start)?.end ?? 0;
    // Over five years tells for how long.
    const span = before !== undefined && /^(?:years|months|weeks|days|hours)$/u.test(each.unit) && /^over/iu.test(text.slice(before.at));
    const start = before === undefined || span || before.at < floor ? each.start : before.at;
    const end = after?.at ?? each.end;
    // 约…以上 bounds more than it softens.
    const bound = after !== undefined && after.means !== 'about' ? after.means : undefined;
    const means =
      each.unit === '名次'
        ? 'exact'
        : (bound ??
          (start < each.start ? before?.means : undefined) ??
          after?.means ??
          each.vague ??
          (each.value === 0 && each.unit === '' ? 'about' : undefined) ??
          partedHedge(text, each.start) ??
          'exact');
    return { start, end, means, said: start < each.start ? 'before' : after !== undefined ? 'after' : 'none' };
  });
  const respectively = text.includes('分别') || text.includes('respectively');
  const ends = listEnds(found);
  return own.map((hedged, at) => {
    const each = found[at];
    if (each === undefined || hedged.said !== 'none' || hedged.means !== 'exact') return hedged;
    const list = ends.get(`${each.list} ${each.unit}`) ?? { first: at, last: at };
    const first = own[list.first];
    if (first !== undefined && list.first !== at && first.said === 'before') return { ...hedged, means: first.means };
    const governing = own[at - 1];
    const former = found[at - 1];
    if (governing !== undefined && former !== undefined && governs(text, governing, former, each))
      return { ...hedged, means: governing.means };
    const last = own[list.last];
    if (respectively && last !== undefined && list.last !== at && last.said === 'after') return { ...hedged, means: last.means };
    return hedged;
  });
}

/** Of every list and unit in it, the index of the first number and of the last. */
function listEnds(found: readonly Grouped[]): ReadonlyMap<string, { readonly first: number; readonly last: number }> {
  const ends = new Map<string, { first: number; last: number }>();
  for (const [index, { list, unit }] of found.entries()) {
    const key = `${list} ${unit}`;
    ends.set(key, { first: ends.get(key)?.first ?? index, last: index });
  }
  return ends;
}

/** 约有30亿株甲、2亿只乙: what stands before 有 or 为 hedges all that is there. */
function governs(
  text: string,
  { start, said }: { readonly start: number; readonly said: string },
  former: Grouped,
  each: Grouped,
): boolean {
  return (
    said === 'before' &&
    /[有为达占在]$/u.test(text.slice(start, former.start)) &&
    /^\p{Script=Han}{0,8}(?:、|和|与|及|以及)$/u.test(text.slice(former.end, each.start))
  );
}

/** Ranges of inline code in the sentence. */
function codeIn({ passage, readable }: SentenceText): readonly { readonly start: number; readonly end: number }[] {
  const marks = passage.block.marks.filter(({ kind }) => kind === 'code');
  if (marks.length === 0) return [];
  return marks.flatMap((mark) => {
    const span = spanOf(passage.block.readable, mark.start, mark.end);
    const start = readable.offsets.findIndex((offset) => offset >= span.start);
    const end = readable.offsets.findLastIndex((offset) => offset < span.end) + 1;
    return start < 0 || end <= start ? [] : [{ start, end }];
  });
}

/** Same length: full-width digits, letters and percent signs as their ASCII twins. */
function flattened(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．＋－＄]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u00A0', ' ')
    .replaceAll('￥', '¥');
}
