/** Sentence boundaries in Chinese and English prose. Source: UAX #29 §5, narrowed: stops inside brackets and quotes do not count. */

const OPENING = new Map([
  ['（', '）'], ['(', ')'], ['《', '》'], ['「', '」'], ['『', '』'], ['“', '”'], ['‘', '’'], ['[', ']'], ['【', '】'], ['〈', '〉'],
]); // prettier-ignore
const CLOSING = /[)）\]】」』”’》〉"'*]/u;
/** Words after which a full stop does not end a sentence, without their stop, lower case. */
const ABBREVIATIONS = new Set([
  'al', 'e.g', 'i.e', 'etc', 'vs', 'v', 'cf', 'ca', 'c', 'approx', 'est', 'resp', 'no', 'nos', 'vol', 'pp', 'p', 'ch', 'sec', 'fig', 'figs', 'tab', 'eq', 'eqs', 'ref', 'refs', 'ed', 'eds', 'trans', 'rev', 'dept', 'univ', 'assn', 'inc', 'ltd', 'co', 'corp', 'plc', 'llc', 'bros', 'jr', 'sr', 'st', 'mt', 'ft', 'dr', 'mr', 'mrs', 'ms', 'prof', 'gen', 'col', 'lt', 'sen', 'rep', 'gov', 'pres', 'hon', 'rev', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'a.m', 'p.m', 'ph.d', 'm.sc', 'b.sc', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun',
]); // prettier-ignore
/** Of those, the ones that often do end a sentence when a capital follows. */
const CAN_END = new Set(['etc', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'a.m', 'p.m', 'inc', 'ltd', 'co', 'corp', 'plc', 'llc', 'ph.d']);
const STARTERS =
  /^(?:The|This|These|Those|That|It|In|On|At|For|By|As|But|And|However|Its|We|They|He|She|If|When|While|After|Before|Since|A|An|According|Meanwhile|By|Among|Most|Many|Some|Such|There|Both|Each|Despite|Although|Because|From|With|To)\b/u;

/** Offsets just past each sentence's last character, the last one the text's length. Cost: linear. */
export function boundaries(text: string): readonly number[] {
  const closers = matchedClosers(text);
  const openers = new Map(Array.from(closers, ([opener, closer]) => [closer, opener]));
  const ends: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers.get(at);
    if (closer !== undefined) open.push(closer);
    while ((open.at(-1) ?? Infinity) <= at) open.pop();
    if (open.length > 0) continue;
    const char = text.charAt(at);
    if (/["”’」』]/u.test(char) && quotationEnds(text, at, openers.get(at))) {
      ends.push(at + 1);
      continue;
    }
    if (char === '\n') {
      if (at > 0) ends.push(at + 1);
      continue;
    }
    if (!endsHere(text, at)) continue;
    let end = at + 1;
    while (end < text.length && /[。！？!?…]/u.test(text.charAt(end))) end += 1;
    while (end < text.length && CLOSING.test(text.charAt(end)) && !(text.charAt(end) === '"' && isOpeningQuote(text, end))) end += 1;
    ends.push(end);
    at = end - 1;
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** Opening sign → offset of its closing partner. A sign without partner in the paragraph opens nothing. */
function matchedClosers(text: string): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  let quote: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const closer = OPENING.get(char);
    if (char === '"') {
      if (quote === undefined) quote = at;
      else {
        // A straight quote that holds whole sentences is a quotation, not a word in quotes: its stops count.
        partner.set(quote, at);
        quote = undefined;
      }
    } else if (closer !== undefined) open.push({ at, closer });
    else {
      const index = open.findLastIndex((each) => each.closer === char);
      const found = open[index];
      if (found !== undefined) {
        partner.set(found.at, at);
        open.length = index;
      }
    }
  }
  return partner;
}

/** A quotation that ends in a full stop ends its sentence: in Chinese where a colon or comma announced it, in English where a capital follows. */
function quotationEnds(text: string, close: number, open: number | undefined): boolean {
  const last = text.charAt(close - 1);
  if (last === '。')
    return open !== undefined && /[：，:]/u.test(text.charAt(open - 1)) && !/[，、；：,;)）]/u.test(text.charAt(close + 1));
  return /[.!?]/u.test(last) && /^\s+["“‘(]?\p{Lu}/u.test(text.slice(close + 1, close + 6));
}

function isOpeningQuote(text: string, at: number): boolean {
  let before = 0;
  for (let index = 0; index < at; index += 1) if (text.charAt(index) === '"') before += 1;
  return before % 2 === 0;
}

function endsHere(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (/[。！？]/u.test(char)) return true;
  if (char === '…') return text.charAt(at - 1) === '…' && /[\s\p{Lu}\p{Script=Han}]|$/u.test(text.charAt(at + 1));
  if (/[!?]/u.test(char)) return /^(?:[)\]"'”’]*)(?:\s|$|\p{Script=Han})/u.test(text.slice(at + 1, at + 8));
  return char === '.' && stopEnds(text, at);
}

/** A full stop ends a sentence when a blank and a new beginning follow, and no abbreviation, number or initial stands before. */
function stopEnds(text: string, at: number): boolean {
  const after = /^(?:[)\]"'”’*]*)(?<blank>\s+|$)(?<next>[\s\S]{0,14})/u.exec(text.slice(at + 1, at + 24));
  if (after === null) return false;
  const next = after.groups?.['next'] ?? '';
  if (next === '') return true;
  if (!/^[\p{Lu}\p{Script=Han}\d"'“‘([$€£¥*#~≈]/u.test(next)) return false;
  const word = wordBefore(text, at);
  const key = word.toLowerCase();
  if (ABBREVIATIONS.has(key)) return CAN_END.has(key) && STARTERS.test(next);
  // A single capital is an initial: J. Smith.
  return !/^\p{Lu}$/u.test(word) || STARTERS.test(next);
}

/** Letters and stops right before an offset: `e.g` before the last stop of `e.g.` */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 16 && /[\p{L}.]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}
