/** Addresses and identifiers in a definition: URLs, DOIs, arXiv ids, with the words they take up. */
import type { Paragraph } from './definitions.ts';

export interface Address {
  readonly url: string;
  /** Range of the paragraph that the address, or the link that hides it, takes up. */
  readonly start: number;
  readonly end: number;
  /** Words of a link that are not the address itself. */
  readonly words?: string;
}

/** Han and full-width signs end an address: Chinese runs on without a blank. */
const PRINTED = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’`{}|\\^《》「」『』（），。；：、！？【】…\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFFEF]+/giu;

/** Between angle brackets an address may be broken over lines. */
const FRAMED = /<(?:URL:)?(?<url>https?:\/\/[^<>]{1,400})>/giu;

export function addresses({ readable, links }: Paragraph): readonly Address[] {
  const framed = [...readable.text.matchAll(FRAMED)].map((match): Address => ({
    url: clean((match.groups?.['url'] ?? '').replace(/\s+/gu, '')),
    start: match.index,
    end: match.index + match[0].length,
  }));
  // An address that the parser made a link of by itself may have run on into Chinese words: it is read anew as printed.
  const linked = links
    .filter(
      ({ start, end, target }) => /^https?:\/\//iu.test(target) && !/^(?:https?:\/\/|www\.)/iu.test(readable.text.slice(start, end).trim()),
    )
    .map(({ start, end, target }): Address => ({ url: clean(target), start, end, words: readable.text.slice(start, end) }));
  const printed = [...readable.text.matchAll(PRINTED)]
    .map((match): Address => {
      const url = clean(match[0]);
      return { url: url.startsWith('www.') ? `https://${url}` : url, start: match.index, end: match.index + url.length };
    })
    .filter((address) => ![...linked, ...framed].some((other) => other.start < address.end && address.start < other.end));
  return [
    ...linked,
    ...framed.filter((address) => !linked.some((link) => link.start < address.end && address.start < link.end)),
    ...printed,
  ].sort((a, b) => a.start - b.start);
}

/** Without the punctuation of the sentence around it; a bracket stays where its partner is inside. */
function clean(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (/[.,;:!?*_~]/u.test(last)) continue;
    if (last === ')' && count(address, '(', end) < count(address, ')', end)) continue;
    if (last === ']' && count(address, '[', end) < count(address, ']', end)) continue;
    break;
  }
  return address.slice(0, end);
}

function count(text: string, sign: string, end: number): number {
  return text.slice(0, end).split(sign).length - 1;
}

/** `10.1038/s41586-…`, from the text or from its address. */
export function doiIn(text: string): string | undefined {
  const found = /(?<![\d.])10\.\d{4,9}\/[^\s"'<>，。；、）)\]\u2E80-\u9FFF]+/u.exec(text)?.[0];
  return found === undefined ? undefined : clean(found).replace(/\.(?:pdf|full|html?)$/iu, '');
}

/** `2306.11644` or `hep-th/9901001`, without its version. */
export function arxivIn(text: string): string | undefined {
  return /(?:arxiv\s?:\s?|arxiv\.org\/(?:abs|pdf|html)\/|arxiv\.|alphaxiv\.org\/abs\/)(\d{4}\.\d{4,5}|[a-z-]{2,12}\/\d{7})/iu.exec(
    text,
  )?.[1];
}

/** The address of the page that an archive keeps. */
export function withoutArchive(url: string): string {
  return url.replace(/^https?:\/\/web\.archive\.org\/web\/[\w*]{1,20}\/(?:https?:\/\/)?/iu, 'https://');
}

/** Host without `www.`; empty for what is no address. */
export function hostIn(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
}
