/** Text without mark-up and white space: what has to be equal where the readable form and the printed one are compared. */
import type { Span } from '../model/span.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
};

const JOINT = /^[\s\\,，、;；]{0,4}$/u;

/** Marks, escapes, tags, link addresses and markers taken out. @param links – `text` keeps what a link shows, `all` its address too. */
export function bare(text: string, links: 'text' | 'all' = 'text'): string {
  const unescaped = text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
  const unlinked =
    links === 'all'
      ? unescaped
      : unescaped
          .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: "[^"]*")?\)/gu, ']')
          // [words][name]: the name is the address.
          .replace(/\]\[(?!\d{1,4}\])[^[\]\n]{1,80}\]/gu, ']');
  return unlinked
    .replace(/\[\^[^\]\s]*\]|\[\d[\d,，、–\- ]*\]/gu, '')
    .replace(/<\/?[a-z][a-z0-9]*(?: [^<>]*)?\/?>/giu, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,8}));/giu, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name?.toLowerCase() ?? ''] ?? whole) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/[\s\\*_`~#>|<[\]!\u200B-\u200D\u2060\uFEFF]/gu, '');
}

/** `bare`, in one case and width: names are compared so. */
export function bareName(text: string): string {
  return bare(text).normalize('NFKC').toLowerCase();
}

/** The words at a span, without the parts that stand at other spans (markers). @param cuts – sorted by start. */
export function wordsAt(text: string, span: Span, cuts: readonly Span[]): string {
  let words = '';
  let at = span.start;
  let afterCut = false;
  for (let index = firstAtOrAfter(cuts, span.start); index < cuts.length; index += 1) {
    const cut = cuts[index];
    if (cut === undefined || cut.start >= span.end) break;
    const between = text.slice(at, Math.max(at, cut.start));
    // What joins two adjacent markers ([57],[58]) is part of the markers.
    if (!(afterCut && JOINT.test(between))) words += between;
    at = Math.max(at, cut.end);
    afterCut = true;
  }
  return words + text.slice(at, Math.max(at, span.end));
}

function firstAtOrAfter(cuts: readonly Span[], start: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
