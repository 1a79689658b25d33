/** Whether a paragraph stops in the middle of a sentence, and whether a text begins something new. */
import { isCaption, isExhibitNote, isExhibitSource } from '../../exhibit-lines.ts';
import type { Block } from '../../types.ts';

export const HAN = /\p{Script=Han}/u;
/** A line of running text is at least so long. */
export const LINE_LEAST = 12;
export const OPEN_END = /[，、（《“‘：]$/u;
export const HAN_END = /[\p{Script=Han}\d%A-Za-z）”》]$/u;
/** How something new begins. */
export const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|\d{1,2}[、.)）](?!\d)|[-*•►●■]|[[［【〔①-⑳]|(?:图|表|附录|附件|注|摘要|目录|关键词|参考文献|结论|前言|致谢)[\s\d:：]|(?:图表|图|表) ?\d)/u;

export function isOpen(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || isApart(block)) return false;
  const text = block.readable.text.trimEnd();
  return text.length >= LINE_LEAST && (OPEN_END.test(text) || (HAN.test(text) && HAN_END.test(text)) || /[a-z,]$/u.test(text));
}

/** A line of an exhibit, or set in bold or as a link from end to end, is whole without a stop. */
export function isApart({ readable, marks }: Block): boolean {
  const text = readable.text.trim();
  return (
    isCaption(text) ||
    isExhibitNote(text) ||
    isExhibitSource(text) ||
    marks.some(({ kind, start, end }) => (kind === 'strong' || kind === 'link') && start === 0 && end >= readable.text.trimEnd().length)
  );
}
