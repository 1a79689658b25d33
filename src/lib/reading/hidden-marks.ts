/** Which characters of a document are mark-up and not text, so that words can be shown with the offsets they have. Source: CommonMark 0.31, inline forms only. */

const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** A tag or comment; longer ones are shown as the text they are. */
const TAG = /^<(?:[a-z/][^<>]{0,400}|!--[^<>]{0,400}--)>/i;
const ADDRESS = /^\]\([^()\s]{0,2000}(?:\([^()\s]{0,2000}\)[^()\s]{0,2000}){0,4}(?: "[^"]{0,400}")?\)/;
const IMAGE_ALT = /^!\[[^\]]{0,1000}(?=\])/;
const LINE_START = /^(?:#{1,6} |> ?|[-+*] |={3,}$|-{3,}$)/;

/** One byte a character: 1 = not shown. */
export function hiddenMarks(raw: string): Uint8Array {
  const hidden = new Uint8Array(raw.length);
  let at = 0;
  while (at < raw.length) {
    const length = markLength(raw, at);
    hidden.fill(1, at, at + length);
    // An escaped character is text, whatever it looks like.
    at += raw.charAt(at) === '\\' && length === 1 ? 2 : Math.max(1, length);
  }
  hideLinkBrackets(raw, hidden);
  return hidden;
}

/** Characters of mark-up that begin at `at`; 0 where text stands. */
function markLength(raw: string, at: number): number {
  if (at === 0 || raw.charAt(at - 1) === '\n') {
    const prefix = LINE_START.exec(raw.slice(at, at + 200));
    if (prefix) return prefix[0].length;
  }
  switch (raw.charAt(at)) {
    case '\\':
      return PUNCTUATION.test(raw.charAt(at + 1)) ? 1 : 0;
    case '*':
      return starLength(raw, at);
    case '_':
      return raw.charAt(at + 1) === '_' ? 2 : 0;
    case '`':
      return 1;
    case '<':
      return TAG.exec(raw.slice(at, at + 410))?.[0].length ?? 0;
    case '!': {
      const alt = IMAGE_ALT.exec(raw.slice(at, at + 1010))?.[0].length ?? 0;
      const address = alt ? addressLength(raw, at + alt) : 0;
      return address ? alt + address : 0;
    }
    case ']':
      return addressLength(raw, at);
    default:
      return 0;
  }
}

/** A run of stars; none where a star stands between spaces or numbers, as a sign of multiplication. */
function starLength(raw: string, at: number): number {
  let end = at;
  while (raw.charAt(end) === '*') end += 1;
  const before = raw.charAt(at - 1);
  const after = raw.charAt(end);
  const multiplies = end - at === 1 && ((/\s/.test(before) && /\s/.test(after)) || (/\d/.test(before) && /\d/.test(after)));
  return multiplies ? 0 : end - at;
}

function addressLength(raw: string, at: number): number {
  return raw.charAt(at + 1) === '(' ? (ADDRESS.exec(raw.slice(at, at + 9000))?.[0].length ?? 0) : 0;
}

/** `[` that a hidden `](address)` closes. */
function hideLinkBrackets(raw: string, hidden: Uint8Array): void {
  const open: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (character === '[' && !hidden[at]) open.push(at);
    if (character !== ']') continue;
    const opener = open.pop();
    if (opener !== undefined && hidden[at]) hidden[opener] = 1;
  }
}
