/** The time a figure holds for: the date its clause gives, or the one the clauses before it carried here. */
import { clauses, partners } from '../../clauses.ts';
import type { DateRange } from './dates.ts';
import type { Grouped } from './groups.ts';

/** Words that put a year after them. */
const DATING =
  /\b(?:In|By|For|Since|During|Through|Throughout|From|Until|Of|After|Before|Late|Early|Mid|End|Year|Fiscal|Calendar|Around|Between|And|To) $/u;

interface Range {
  readonly start: number;
  readonly end: number;
}

const NOT_WHEN = /^ ?(?:earnings|results|report|guidance call|annual report|conference|keynote|edition|model year)/iu;
/** Words before a date that compare with it or only date another event. */
const BASELINE =
  /(?:\b(?:over|than|versus|vs\.?|since|from|compared (?:to|with)|relative to|against|above)|较|比|相比|相较于?|同比|自|对比)(?: the| its| in| of| their)? ?$/iu;

/** For each figure its period, undefined where the text gives none. */
export function periods(
  text: string,
  figures: readonly Grouped[],
  when: readonly DateRange[],
  titled: readonly Range[],
): readonly (string | undefined)[] {
  const brackets = [...partners(text)].filter(([open]) => /[（([]/u.test(text.charAt(open))).map(([start, end]) => ({ start, end }));
  const given = when.filter(
    (date) =>
      date.period !== '' &&
      !titled.some((title) => within(date, title)) &&
      !NOT_WHEN.test(text.slice(date.end, date.end + 20)) &&
      !isEdition(text, date),
  );
  const aligned = alignment(text, figures, given);
  const english = !/\p{Script=Han}/u.test(text);
  const ranges = clauses(text);
  return figures.map((figure, at) => {
    const fixed = aligned.get(at);
    if (fixed !== undefined) return fixed;
    const inner = brackets.find((bracket) => within(figure, bracket));
    const open = given.filter((date) => {
      const own = brackets.find((bracket) => within(date, bracket));
      return own === undefined || own === inner;
    });
    const asideAfter = given.find(
      (date) =>
        date.start >= figure.end &&
        date.start - figure.end <= 2 &&
        /^[（(]/u.test(text.slice(figure.end, date.start)) &&
        /^[）)]/u.test(text.slice(date.end)),
    );
    if (asideAfter !== undefined) return asideAfter.period;
    const clause = ranges.find((range) => range.start <= figure.start && figure.start < range.end);
    const next = figures[at + 1];
    if (english && clause !== undefined) {
      const after = open.find(
        (date) =>
          date.start >= figure.end &&
          date.end <= clause.end &&
          (next === undefined || date.end <= next.start) &&
          !BASELINE.test(text.slice(0, date.start)),
      );
      const before = open.findLast(
        (date) => date.end <= figure.start && date.start >= clause.start && !BASELINE.test(text.slice(0, date.start)),
      );
      if (after !== undefined && (before === undefined || after.start - figure.end < 40)) return after.period;
    }
    const before = open.findLast(
      (date) =>
        date.end <= figure.start &&
        (!BASELINE.test(text.slice(Math.max(0, date.start - 16), date.start)) || /由|从/u.test(text.charAt(date.start - 1))),
    );
    if (before !== undefined) return before.period;
    const soon =
      clause === undefined
        ? undefined
        : open.find(
            (date) =>
              date.start >= figure.end && date.end <= clause.end && !BASELINE.test(text.slice(Math.max(0, date.start - 16), date.start)),
          );
    return english ? soon?.period : undefined;
  });
}

/** 2025年、2030年分别达到60座、90座: as many dates in a row as figures in a row. */
function alignment(text: string, figures: readonly Grouped[], when: readonly DateRange[]): ReadonlyMap<number, string> {
  const result = new Map<number, string>();
  const rows: DateRange[][] = [];
  for (const date of when) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && /^ ?(?:、|和|及|与|\/|,|and|, and) ?$/u.test(text.slice(last.end, date.start))) rows.at(-1)?.push(date);
    else rows.push([date]);
  }
  for (const row of rows.filter((each) => each.length > 1)) {
    const end = row.at(-1)?.end ?? 0;
    const first = figures.findIndex((figure) => figure.start >= end);
    const list = figures[first]?.list;
    if (first < 0 || list === undefined) continue;
    const members = figures.flatMap((figure, at) => (figure.list === list && at >= first ? [at] : []));
    if (members.length === row.length) members.forEach((at, index) => result.set(at, row[index]?.period ?? ''));
  }
  return result;
}

/** GTC 2024大会: in Chinese a bare year after a Latin name is an edition of it. */
function isEdition(text: string, { start, end }: DateRange): boolean {
  if (end - start !== 4) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return /\p{Script=Han}/u.test(text) ? /[A-Za-z] ?$/u.test(before) : / [A-Z][a-z]{2,} $/u.test(before) && !DATING.test(before);
}

function within(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end + 1;
}
