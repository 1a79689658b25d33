/** Several works in one paragraph of a definition, cut apart at the stops between them and behind the address that ends one. */
import { sliced } from '../../readable.ts';
import { BODY } from '../../lexicon/bibliography.ts';
import { addresses, type Address } from './addresses.ts';
import { COPY } from './copies.ts';
import type { Paragraph } from './definitions.ts';
import { isVenue } from './tail.ts';

const STOPS = /[。；]\s*|;\s+/gu;
/** What leads from one work to the next, behind an address. */
const BETWEEN = /^\s?(?:[,，、;；]\s?(?:以及|和|及|与|and |see also |另见|又见)?|(?:以及|和|及|与|and |see also |另见|又见))\s?/iu;
/** A title stands at the head of its work, behind whoever wrote it. */
const TITLE_REACH = 40;
/** Letters that a work has beside its address. */
const WORDS_LEAST = 4;

/** At least two parts name a work of their own, by a title in 《》 or by words with an address; else the paragraph is one work. */
export function severalWorks(paragraph: Paragraph): readonly Paragraph[] {
  const { text } = paragraph.readable;
  // A bare address that the mark-up made a link of may have run on into the next work: it is read anew.
  const held = addresses(paragraph);
  const borders = [0, ...cuts(text, held), text.length];
  const parts = borders.slice(1).map((end, index) => part(paragraph, borders[index] ?? 0, end));
  const joined: Paragraph[] = [];
  for (const [index, each] of parts.entries()) {
    const before = joined.at(-1);
    // A further address of the same work, or its last words: no work of their own.
    if (before !== undefined && (isAddressOnly(each) || (isWork(before) && !isWork(each)))) {
      const start = (borders[index] ?? 0) - before.readable.text.length;
      joined[joined.length - 1] = part(paragraph, start, borders[index + 1] ?? text.length);
    } else joined.push(each);
  }
  return joined.length > 1 && joined.filter(isWork).length > 1 ? joined : [paragraph];
}

function cuts(text: string, held: readonly Address[]): readonly number[] {
  const stops = [...text.matchAll(STOPS)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < text.length && !held.some(({ start, end }) => start < at && at < end));
  const ends = held.slice(0, -1).flatMap(({ end }, index) => {
    const between = BETWEEN.exec(text.slice(end))?.[0].length;
    const next = held[index + 1];
    return between !== undefined && next !== undefined && begins(text.slice(end + between, next.start), next.words) ? [end + between] : [];
  });
  return [...new Set([...stops, ...ends])].sort((a, b) => a - b);
}

/** Behind an address another work begins: a link that is called by a title, or a title before the next address. */
function begins(before: string, link: string | undefined): boolean {
  if (/[《“"]/u.test(before)) return true;
  if (link === undefined || letters(before) > 0) return letters(before) >= 2 * WORDS_LEAST;
  return (
    !COPY.test(link.trim()) &&
    !isVenue(link) &&
    !BODY.test(link) &&
    (/\p{Script=Han}/u.test(link) ? link.length >= 6 : link.split(' ').length >= 4)
  );
}

function part({ readable, links, emphases }: Paragraph, start: number, end: number): Paragraph {
  const within = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): readonly T[] =>
    ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
  return { readable: sliced(readable, start, end), links: within(links), emphases: within(emphases) };
}

function isWork(paragraph: Paragraph): boolean {
  const { text } = paragraph.readable;
  const title = text.indexOf('《');
  if (title >= 0 && title <= TITLE_REACH && text.indexOf('》') > title) return true;
  const found = addresses(paragraph);
  return found.length > 0 && letters(wordsOf(text, found)) >= WORDS_LEAST;
}

/** An address with hardly a word to it; a link that is called by words is a work. */
function isAddressOnly(paragraph: Paragraph): boolean {
  const found = addresses(paragraph);
  return found.length > 0 && letters(wordsOf(paragraph.readable.text, found)) < WORDS_LEAST;
}

function wordsOf(text: string, found: readonly Address[]): string {
  return found.reduceRight((rest, { start, end, words = '' }) => rest.slice(0, start) + words + rest.slice(end), text);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
