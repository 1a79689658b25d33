/** Words taken off the end of a stretch, one after the other. Source of the loop: a repeated group before `$` costs quadratic time. */

/** @param ending – matches one word or mark at the end. */
export function withoutEnd(text: string, ending: RegExp): string {
  let rest = text;
  for (let found = ending.exec(rest.slice(-24)); found !== null && found[0] !== ''; found = ending.exec(rest.slice(-24)))
    rest = rest.slice(0, rest.length - found[0].length);
  return rest;
}
