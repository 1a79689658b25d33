/** Markdown nested deeper than any report: quotes in quotes, lists in lists, on one line. */

/** A line with more marks of containers than this is no list of anybody's. */
const MARKS_LIMIT = 60;
const CONTAINERS = /^(?:[ \t]{0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])) ?)+/gmu;

/** The same text, of the same length, without the marks beyond the limit. */
export function withoutDeepNesting(text: string): string {
  return text.replace(CONTAINERS, (marks) => {
    let met = 0;
    for (let at = 0; at < marks.length; at += 1) {
      if (!/[>+*.)-]/u.test(marks.charAt(at))) continue;
      met += 1;
      if (met > MARKS_LIMIT) return marks.slice(0, at) + marks.slice(at).replace(/[^\r\n]/gu, ' ');
    }
    return marks;
  });
}
