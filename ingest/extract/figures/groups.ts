/** Numbers that stand together: ranges with a low and a high end, lists and pairs that say their unit once. */
import type { Candidate } from './candidates.ts';
import { hedgeBefore } from './hedges.ts';
import { perAfter, unitAfter } from './units.ts';

export interface Grouped extends Candidate {
  readonly maxValue?: number;
  /** Members of one list share a number, in order of their place; alone: its own. */
  readonly list: number;
}

const RANGE = /^ ?(?:-|–|—|−|~|～|∼|至|到|to) ?$/u;
/** 63.4 ± 11.2: a middle and how far the ends lie from it. */
const AROUND = /^ ?(?:±|\+\/[-−–]) ?$/u;
/** 21 of 27 studies: the part takes the noun of the whole. */
const PART_OF = /^ (?:out )?of (?:the |its |their )?$/u;
const LIST = /^ ?(?:、|和|及|与|以及|或|甚至|乃至|\/|／|,|，|and|or|, and|;) ?$/u;
/** A word may stand between the ends of a range that is opened by 从, from or between. */
const OPENED = /(?:从|由|介于|在|from|between|ranging from) ?$/iu;
/** From 96 to 175 after a verb of change tells two values, not a range. */
const CHANGES =
  /\b(?:increas|ris|rose|grew|grow|fell|fall|drop|declin|rais|expand|jump|went|surg|climb|reduc|cut|shr[aiu]nk|improv|doubl|mov|up|down|lower)[a-z]*\b/iu;
/** It fell £20 to £285: by so much, to so much. */
const CHANGED_TO = /\b(?:rose|fell|grew|gained|lost|climbed|dropped|slipped|jumped|up|down|added|shed)(?: by| another| a further)? $/iu;
const OPEN_RANGE = /^ ?(?:到|至|to|and|和|与) ?$/iu;

export function grouped(text: string, found: readonly Candidate[]): readonly Grouped[] {
  return listed(
    text,
    ranges(text, found).map((each) => priced(text, each)),
  );
}

function ranges(text: string, found: readonly Candidate[]): readonly (Candidate & { readonly maxValue?: number })[] {
  const result: (Candidate & { readonly maxValue?: number })[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const low = found[at];
    const high = found[at + 1];
    if (low === undefined) continue;
    const joined = high === undefined ? undefined : rangeOf(text, low, high);
    if (joined === undefined) result.push(low);
    else {
      result.push(joined);
      at += 1;
    }
  }
  return result;
}

function rangeOf(text: string, low: Candidate, high: Candidate): (Candidate & { readonly maxValue: number }) | undefined {
  if (AROUND.test(text.slice(low.end, high.start)) && high.value >= 0 && high.standing !== 'no')
    return {
      ...high,
      start: low.start,
      value: exact(low.value - high.value),
      maxValue: exact(low.value + high.value),
      unit: high.unit === '' ? low.unit : high.unit,
      standing: 'measure',
      threshold: low.threshold,
    };
  // 15%～20%: between two numbers the sign joins them, it softens neither.
  const hedge = RANGE.test(text.slice(low.end, high.start)) ? undefined : hedgeBefore(text, high.start);
  const highStart = hedge !== undefined && hedge.at >= low.end ? hedge.at : high.start;
  const from = low.end <= highStart ? low.end : high.start;
  const between = text.slice(from, highStart);
  // 152/94 to 131/82: two pairs.
  if (text.charAt(low.start - 1) === '/' || /^\/\d/u.test(text.slice(high.end))) return undefined;
  if (CHANGED_TO.test(text.slice(Math.max(0, low.start - 16), low.start)) && / to /u.test(between)) return undefined;
  const opened = OPENED.test(text.slice(Math.max(0, low.start - 13), low.start)) && OPEN_RANGE.test(between);
  if (!RANGE.test(between) && !opened) return undefined;
  if (
    /from $/iu.test(text.slice(Math.max(0, low.start - 5), low.start)) &&
    CHANGES.test(text.slice(Math.max(0, low.start - 60), low.start))
  )
    return undefined;
  const per = high.unit.startsWith('/');
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit && !per && !high.unit.startsWith(low.unit) && low.standing !== 'shared')
    return undefined;
  // 300 features to 100 features: each with its own noun.
  if (low.counted === true && !opened) return undefined;
  if (high.standing === 'no' || (low.standing === 'no' && low.unit === '')) return undefined;
  const value = low.times === 1 && high.times > 1 && low.value * high.times <= high.value ? low.value * high.times : low.value;
  if (value > high.value) return undefined;
  const vague = hedge !== undefined && highStart < high.start ? hedge.means : (low.vague ?? high.vague);
  return {
    ...high,
    start: low.start,
    value,
    maxValue: high.value,
    unit: high.unit === '' || per ? low.unit + high.unit : high.unit,
    standing: high.standing === 'shared' && low.standing === 'measure' ? 'measure' : high.standing,
    threshold: low.threshold,
    ...(vague === undefined ? {} : { vague }),
  };
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** $300-500/kWh: what a sum is paid for stands after its high end. */
function priced<T extends Candidate>(text: string, each: T): T {
  // （62.3±10.5）岁: the unit stands behind the bracket.
  const bracketed = each.unit === '' && /^[）)]/u.test(text.slice(each.end)) && /[（(]$/u.test(text.slice(0, each.start));
  const behind = bracketed ? unitAfter(text, each.end + 1) : undefined;
  if (behind?.by === 'strong') return { ...each, unit: behind.unit, standing: 'measure' };
  const per = /^[A-Z]{3}$/u.test(each.unit) ? perAfter(text, each.end) : undefined;
  return per === undefined ? each : { ...each, unit: each.unit + per.per, end: per.end };
}

/** Units, multipliers and thresholds over lists. */
function listed(text: string, found: readonly (Candidate & { readonly maxValue?: number })[]): readonly Grouped[] {
  const lists: (Candidate & { readonly maxValue?: number })[][] = [];
  for (const each of found) {
    const last = lists.at(-1)?.at(-1);
    const between = last === undefined || last.end > each.start ? undefined : text.slice(last.end, each.start);
    // Twelve plants, five mines: each has its own noun.
    const joins =
      between !== undefined &&
      last?.counted !== true &&
      (LIST.test(between) || (PART_OF.test(between) && last?.unit === '' && each.counted === true && last.value < each.value));
    if (joins) lists.at(-1)?.push(each);
    else lists.push([each]);
  }
  return lists.flatMap((list, index) => shared(list).map((each) => ({ ...each, list: index })));
}

function shared(list: readonly (Candidate & { readonly maxValue?: number })[]): readonly (Candidate & { readonly maxValue?: number })[] {
  if (list.length === 1) return list;
  const result: (Candidate & { readonly maxValue?: number })[] = [];
  const threshold = list[0]?.threshold === true;
  for (const each of [...list].reverse()) {
    const next = result[0];
    const takes = next !== undefined && each.unit === '' && each.standing !== 'no' && next.standing === 'measure';
    const factor = takes && each.times === 1 && next.times > 1 && each.value < 1e4 ? next.times : 1;
    result.unshift({
      ...(takes
        ? {
            ...each,
            unit: next.unit,
            standing: 'measure' as const,
            value: each.value * factor,
            times: Math.max(each.times, factor),
            ...(each.maxValue === undefined ? {} : { maxValue: each.maxValue * factor }),
          }
        : each),
      threshold: threshold || each.threshold,
    });
  }
  // 3亿、5 of a list that says its unit first.
  return result.map((each, at) => {
    const before = result[at - 1];
    return before !== undefined &&
      each.standing === 'shared' &&
      each.unit === '' &&
      before.standing === 'measure' &&
      before.unit.length === 3 &&
      /^[A-Z]{3}$/u.test(before.unit)
      ? { ...each, unit: before.unit, standing: 'measure' as const }
      : each;
  });
}
