/** Whether what was typed is a name with a slip of the hand: a letter too much, too few, wrong, or two that changed places. */

/** A letter or digit that a reader may type differently stays out of the comparison: `GPT-4`, `GPT 4`, `gpt4`. */
const SEPARATORS = /[\s\-‐-―_.·・'’]+/gu;
const WORD_START = /(?<=^|[\s\-‐-―_.·・（(])[^\s\-‐-―_.·・（(]/gu;
const HAN = /\p{Script=Han}/u;
/** Names are compared up to this length; more than a slip lies beyond. */
const LENGTH_LIMIT = 64;

/** @param name – folded. */
export function bare(name: string): string {
  return name.replace(SEPARATORS, '');
}

/** Slips that are forgiven in a query of this length; a short one with a slip is another word. */
export function forgiven(query: string): number {
  const { length } = query;
  if (HAN.test(query)) return length < 3 ? 0 : 1;
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/**
 * Slips between the query and the name, or the part of it that begins with one of its words and may be typed no further.
 * Both folded. Undefined where they are more than are forgiven, or where digits differ: GPT-5 is no misspelt GPT-4.
 */
export function slips(query: string, name: string): number | undefined {
  const wanted = bare(query);
  const allowed = forgiven(wanted);
  if (allowed === 0 || wanted.length > LENGTH_LIMIT) return undefined;
  const digits = wanted.replace(/\D/gu, '');
  let best: number | undefined;
  for (const { index } of name.matchAll(WORD_START)) {
    const from = bare(name.slice(index, index + 2 * LENGTH_LIMIT)).slice(0, wanted.length + allowed);
    // Four letters say little: their first is hardly ever the wrong one.
    if (wanted.length < 5 && !HAN.test(wanted) && from.charAt(0) !== wanted.charAt(0)) continue;
    const end = nearestEnd(wanted, from, allowed, wanted.length < 5);
    if (end === undefined || from.slice(0, end.length).replace(/\D/gu, '') !== digits) continue;
    if (best === undefined || end.distance < best) best = end.distance;
  }
  return best;
}

/** The beginning of `name` that is nearest to the query. @param whole – only all of it will do. Source: Damerau 1964, neighbouring characters only. */
function nearestEnd(query: string, name: string, allowed: number, whole: boolean): { readonly distance: number; readonly length: number } | undefined {
  let before: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let row = 1; row <= query.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= name.length; at += 1) {
      const same = query.charAt(row - 1) === name.charAt(at - 1);
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && query.charAt(row - 1) === name.charAt(at - 2) && query.charAt(row - 2) === name.charAt(at - 1);
      if (swapped) cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > allowed) return undefined;
    [before, last] = [last, next];
  }
  const ends = whole ? [name.length] : last.map((_, at) => at);
  let best: { distance: number; length: number } | undefined;
  // Of equal ones the longest: a word that is typed to its end is that word.
  for (const length of ends) {
    const distance = last[length] ?? Infinity;
    if (distance <= allowed && (best === undefined || distance <= best.distance)) best = { distance, length };
  }
  return best;
} // prettier-ignore
