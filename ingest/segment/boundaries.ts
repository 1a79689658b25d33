/** Sentence boundaries in Chinese and English prose. Source: UAX #29 §5, narrowed: stops inside brackets and quotes do not count. */

import { pairing } from '../brackets.ts';

const OPENING = new Map([
  ['（', '）'], ['(', ')'], ['《', '》'], ['「', '」'], ['『', '』'], ['“', '”'], ['‘', '’'], ['[', ']'], ['【', '】'], ['〈', '〉'],
]); // prettier-ignore
const CLOSING = /[)）\]】」』”’》〉"'*]/u;
/** Characters. */
const SENTENCE_LIMIT = 1600;
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
  return ends(text).flatMap((end, index, all) => [...cuts(text, all[index - 1] ?? 0, end), end]);
}

/** Nobody writes a sentence longer than the limit: it is cut at its last comma or blank before it, so that its cost is bounded. */
function cuts(text: string, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let from = start; end - from > SENTENCE_LIMIT;) {
    const words = text.slice(from + SENTENCE_LIMIT / 2, from + SENTENCE_LIMIT);
    const last = Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'), words.lastIndexOf(', '), words.lastIndexOf(' '));
    from += last < 0 ? SENTENCE_LIMIT : SENTENCE_LIMIT / 2 + last + 1;
    found.push(from);
  }
  return found;
}

const quoted = pairing(OPENING);

function ends(text: string): readonly number[] {
  const closers = quoted(text);
  const openers = new Map(Array.from(closers, ([opener, closer]) => [closer, opener]));
  const found: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers.get(at);
    if (closer !== undefined) open.push(closer);
    while ((open.at(-1) ?? Infinity) <= at) open.pop();
    if (open.length > 0) continue;
    const char = text.charAt(at);
    if (/["”’」』]/u.test(char) && quotationEnds(text, at, openers.get(at))) {
      found.push(at + 1);
      continue;
    }
    if (char === '\n') {
      if (at > 0) found.push(at + 1);
      continue;
    }
    if (!endsHere(text, at)) continue;
    let end = at + 1;
    while (end < text.length && /[。！？!?…]/u.test(text.charAt(end))) end += 1;
    while (end < text.length && CLOSING.test(text.charAt(end)) && !(text.charAt(end) === '"' && !openers.has(end))) end += 1;
    found.push(end);
    at = end - 1;
  }
  if (found.at(-1) !== text.length) found.push(text.length);
  return found;
}

/** A quotation that ends in a full stop ends its sentence: in Chinese where a colon or comma announced it, in English where a capital follows. */
function quotationEnds(text: string, close: number, open: number | undefined): boolean {
  const last = text.charAt(close - 1);
  if (last === '。')
    return open !== undefined && /[：，:]/u.test(text.charAt(open - 1)) && !/[，、；：,;)）]/u.test(text.charAt(close + 1));
  return /[.!?]/u.test(last) && /^\s+["“‘(]?\p{Lu}/u.test(text.slice(close + 1, close + 6));
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
