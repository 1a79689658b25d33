/** Several works in one paragraph of a definition, cut apart at the stops between them. */
import { sliced } from '../../readable.ts';
import { addresses } from './addresses.ts';
import type { Paragraph } from './definitions.ts';

const STOPS = /[。；]\s*|;\s+/gu;
/** A title stands at the head of its work, behind whoever wrote it. */
const TITLE_REACH = 40;
/** Letters that a work has beside its address. */
const WORDS_LEAST = 4;

/** Every part names a work of its own, by a title in 《》 or by words with an address; else the paragraph is one. */
export function severalWorks(paragraph: Paragraph): readonly Paragraph[] {
  const { readable, links, emphases } = paragraph;
  // A bare address that the mark-up made a link of may have run on into the next work: it is read anew.
  const held = addresses(paragraph);
  const cuts = [...readable.text.matchAll(STOPS)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < readable.text.length && !held.some(({ start, end }) => start < at && at < end));
  if (cuts.length === 0) return [paragraph];
  const borders = [0, ...cuts, readable.text.length];
  const parts = cuts.concat(readable.text.length).map((end, index): Paragraph => {
    const start = borders[index] ?? 0;
    const within = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): readonly T[] =>
      ranges
        .filter((range) => range.start >= start && range.end <= end)
        .map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
    return { readable: sliced(readable, start, end), links: within(links), emphases: within(emphases) };
  });
  return parts.every(isWork) ? parts : [paragraph];
}

function isWork(part: Paragraph): boolean {
  const { text } = part.readable;
  const title = text.indexOf('《');
  if (title >= 0 && title <= TITLE_REACH && text.indexOf('》') > title) return true;
  const found = addresses(part);
  if (found.length === 0) return false;
  const words = found.reduceRight((rest, { start, end, words: shown = '' }) => rest.slice(0, start) + shown + rest.slice(end), text);
  return words.replace(/[^\p{L}]/gu, '').length >= WORDS_LEAST;
}
