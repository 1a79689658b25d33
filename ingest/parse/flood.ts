/** Brackets by the thousand in one paragraph: no report has them, and the Markdown parser takes time by their square. */

/** Brackets of one paragraph beyond which it is no paragraph of anybody's. */
const LIMIT = 6_000;
const BLANK = /^[ \t]*$/u;
/** Lines that begin a block of their own without a blank line before them. */
const OWN_BLOCK = /^[ \t]{0,8}(?:[|#>*+-]|\d{1,9}[.)]|\[\^?[^\]\n]{1,80}\]:)/u;

export function isFlooded(text: string): boolean {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const head = text.slice(start, Math.min(end, start + 100));
    if ((end - start < 100 && BLANK.test(head)) || OWN_BLOCK.test(head)) count = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === OPENING || code === CLOSING) count += 1;
    }
    if (count > LIMIT) return true;
    start = end + 1;
  }
  return false;
}

const OPENING = 0x5b;
const CLOSING = 0x5d;
