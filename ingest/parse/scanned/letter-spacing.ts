/** Blanks that a scanner set between Han characters, taken out: 门 诊 量 → 门诊量. */
import { without } from '../../readable.ts';
import { shiftedBy } from '../../shifts.ts';
import type { Block } from '../../types.ts';

const HAN = /\p{Script=Han}/u;
const BLANK = /[ \u00A0\u3000\t]/u;
/** Han and the marks that are set as wide as it. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\u3001-\u303F\uFF00-\uFFEF]/u;
/** A block with this share of its Han characters standing alone was set apart by a scanner, not by a writer. */
const LONE_SHARE = 0.5;
const LONE_LEAST = 4;

/** In a text that is set so, short lines are too. */
export function withoutLetterSpacing(blocks: readonly Block[]): readonly Block[] {
  const spaced = blocks.map(({ readable }) => loneCharacters(readable.text));
  if (!spaced.some(({ lone, all }) => lone >= LONE_LEAST && lone >= all * LONE_SHARE)) return blocks;
  return blocks.map((block, index) => {
    const { lone, all } = spaced[index] ?? { lone: 0, all: 0 };
    if (lone < 1 || lone < all * LONE_SHARE) return block;
    const { text } = block.readable;
    const blanks = [...text.matchAll(/[ \u00A0\u3000\t]+/gu)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => WIDE.test(text.charAt(start - 1)) || WIDE.test(text.charAt(end)));
    const shift = shiftedBy(blanks);
    return {
      ...block,
      readable: without(block.readable, blanks),
      marks: block.marks.map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) })),
    };
  });
}

/** Han characters with a blank behind and none of them right before. */
function loneCharacters(text: string): { readonly lone: number; readonly all: number } {
  let lone = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!HAN.test(text.charAt(at))) continue;
    all += 1;
    if ((BLANK.test(text.charAt(at + 1)) || at + 1 === text.length) && !HAN.test(text.charAt(at - 1))) lone += 1;
  }
  return { lone, all };
}
