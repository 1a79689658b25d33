/** Running heads, feet and page numbers: what comes back at the edge of page after page. */
import type { PrintedPage, PrintedRun } from '../../types.ts';

/** Parts of the page's height in which they stand. */
const EDGE = 0.1;
/** Points around a page number in which nothing else is printed. */
const ALONE = 8;
const NUMBER = /^(?:page ?|第 ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?[页頁])?(?: ?(?:\/|of|共) ?\d{1,4}(?: ?[页頁])?)?$/iu;
/** Fewer pages show no habit. */
const REPEATED_ON = 2;

/** The same pages without them. */
export function withoutFurniture(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const seen = new Map<string, Set<number>>();
  for (const [index, page] of pages.entries())
    for (const [key] of edges(page)) {
      const on = seen.get(key);
      if (on === undefined) seen.set(key, new Set([index]));
      else on.add(index);
    }
  const isRepeated = (key: string) => (seen.get(key)?.size ?? 0) > Math.max(REPEATED_ON, pages.length / 10) - (pages.length <= 4 ? 1 : 0);
  return pages.map((page) => {
    const gone = new Set([...edges(page)].flatMap(([key, runs]) => (isRepeated(key) || isPageNumber(page, runs) ? runs : [])));
    return gone.size === 0 ? page : { ...page, runs: page.runs.filter((run) => !gone.has(run)) };
  });
}

function isPageNumber(page: PrintedPage, runs: readonly PrintedRun[]): boolean {
  const [first] = runs;
  if (
    first === undefined ||
    !NUMBER.test(
      textOf(runs)
        .replace(/[-–—·|]/gu, ' ')
        .trim(),
    )
  )
    return false;
  return page.runs.every((run) => runs.includes(run) || run.text.trim() === '' || Math.abs(run.y - first.y) > ALONE);
}

/** Lines at the top and bottom edge, by their place and their words, digits aside. */
function edges({ runs, height }: PrintedPage): ReadonlyMap<string, readonly PrintedRun[]> {
  const lines = new Map<number, PrintedRun[]>();
  for (const run of runs) {
    if (run.y > height * EDGE && run.y < height * (1 - EDGE)) continue;
    const y = Math.round(run.y);
    (lines.get(y) ?? lines.set(y, []).get(y))?.push(run);
  }
  return new Map([...lines].map(([y, line]) => [`${Math.round(y / 6)} ${textOf(line).replace(/\d+/gu, '#')}`, line]));
}

function textOf(runs: readonly PrintedRun[]): string {
  return runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
