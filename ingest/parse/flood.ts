/** Brackets or lines by the thousand in one paragraph: no report has them, and the Markdown parser takes time by their square. */

/** Brackets of one paragraph beyond which it is no paragraph of anybody's. */
const BRACKETS_LIMIT = 6_000;
/** The same for lines. */
const LINES_LIMIT = 8_000;
const BLANK = /^[ \t>]*$/u;
/** Lines that begin a block of their own without a blank line before them; a mark of quotation alone goes on with the quotation. */
const OWN_BLOCK = /^[ \t]{0,8}(?:[#*+-]|>[ \t>]*[#*+-]|\d{1,9}[.)]|\[\^?[^\]\n]{1,80}\]:)/u;
const ROW = /^[ \t]{0,8}\|/u;
/** Under a table's head; the rows below it are no paragraph. */
const HEAD_RULE = /^[ \t>|]*:?-+:?[ \t]*(?:\||$)/u;
const LINE_END = /[\r\n]/u;

/** What one paragraph holds too much of, if any does. */
export function flood(text: string): 'brackets' | 'lines' | undefined {
  const lineEnd = text.includes('\n') || !LINE_END.test(text) ? '\n' : '\r';
  let brackets = 0;
  let lines = 0;
  let inTable = false;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf(lineEnd, start);
    const end = next < 0 ? text.length : next;
    const head = text.slice(start, Math.min(end, start + 100));
    const isBlank = end - start < 100 && BLANK.test(head);
    if (isBlank || OWN_BLOCK.test(head)) brackets = lines = 0;
    else if (ROW.test(head)) brackets = 0;
    inTable = !isBlank && (inTable || HEAD_RULE.test(head));
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === OPENING || code === CLOSING) brackets += 1;
    }
    if (!inTable) lines += 1;
    if (brackets > BRACKETS_LIMIT) return 'brackets';
    if (lines > LINES_LIMIT) return 'lines';
    start = end + 1;
  }
  return undefined;
}

const OPENING = 0x5b;
const CLOSING = 0x5d;
