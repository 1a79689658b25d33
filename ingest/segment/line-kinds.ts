/** What single lines are, told by their words: bylines, imprints, addresses, ways out of the page. */
import type { Block } from '../types.ts';
import { isCaption } from '../exhibit-lines.ts';
import { REGISTRATION } from './furniture.ts';

const BYLINE_LIMIT = 120;
const ADDRESS_LIMIT = 300;
const PROSE_LEAST = 60;

/** A line of a title page. */
export function isImprint(text: string): boolean {
  return text.length <= BYLINE_LIMIT && !/[。！？!?:：]["”’）)]?$/u.test(text) && (!text.endsWith('.') || text.split(' ').length <= 6);
}

/** Names and where to write to them: no sentence, and an address of e-mail in it. */
export function isAddress(text: string): boolean {
  return (
    text.length <= ADDRESS_LIMIT &&
    /[\w.+-]@[\w-]{1,63}\.\w/u.test(text) &&
    !/[。！？]|[.!?](?:\s|$)/u.test(text.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))
  );
}

/** Says something: an entry of a table of contents does not end. */
export function isProse(block: Block, text: string): boolean {
  return block.kind === 'paragraph' && text.length > PROSE_LEAST && /[。！？.!?][)"'”’）]?$/u.test(text);
}

/** A title without the page number that a table of contents prints behind it. */
export function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]\d{1,4}$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A caption set in bold is no heading. */
export function isCaptionLine(block: Block): boolean {
  return block.kind === 'paragraph' && isCaption(block.readable.text.trim());
}

/** Who, where, when: short, no sentence. */
export function isByline(block: Block, text: string): boolean {
  if (text.length > BYLINE_LIMIT || /[。！？]$/u.test(text) || (/[.!?]$/u.test(text) && text.length > 60)) return false;
  return (
    block.marks.some((mark) => mark.kind === 'link' && mark.start === 0) ||
    /^(?:作者|原创|撰文|文\s?[/|｜]|来源|发布|编辑|by\b|author|published|posted|updated|date\b|source\b)/iu.test(text) ||
    /^(?:19|20)\d\d[-/.年]/u.test(text) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}, \d{4}$/iu.test(text)
  );
}

export function hasRegistration(text: string): boolean {
  return text.length < 200 && text.search(REGISTRATION) >= 0;
}

/** A paragraph that is one link and nothing else: a button or a way out, not a statement. */
export function isNavigation(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.readable;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start && block.marks.some((mark) => mark.kind === 'link' && mark.start <= start && end <= mark.end);
}
