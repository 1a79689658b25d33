/** Headings: marked up, or set in bold on a line of their own, or numbered as sections are. Levels follow the order in which styles appear. */
import type { Block, HeadingLine } from '../types.ts';
import { inside } from '../shifts.ts';
import { labelOf } from './furniture.ts';

/** How sections are numbered; the first that matches names the style. */
const NUMBERINGS: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['part', /^第[一二三四五六七八九十百\d]+[篇编部]分?[\s：:、]*/u],
  ['chapter', /^(?:第[一二三四五六七八九十百\d]+章|(?:chapter|part|book)\s+(?:\d+|[ivxlc]+)\b)[\s：:、.—-]*/iu],
  ['section', /^第[一二三四五六七八九十百\d]+节[\s：:、]*/u],
  ['han', /^[一二三四五六七八九十]{1,3}\s*[、.．，]\s*/u],
  ['hanParen', /^[（(][一二三四五六七八九十]{1,3}[）)]\s*[、.．]?\s*/u],
  ['appendix', /^(?:appendix|annex)\s+[A-Z\d]{1,3}\b[.:：—–-]?\s*/iu],
  ['letter3', /^[A-Z]\.\d{1,2}\.\d{1,2}\.?\s+/u],
  ['letter2', /^[A-Z]\.\d{1,2}\.?\s+/u],
  ['decimal4', /^\d{1,2}(?:\.\d{1,2}){3}\.?\s+/u],
  ['decimal3', /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\s+/u],
  ['decimal2', /^\d{1,2}\.\d{1,2}\.?\s+/u],
  ['arabic', /^\d{1,2}\s*(?:[、．]|\.(?!\d))\s*/u],
  ['arabicParen', /^[（(]\d{1,2}[）)]\s*/u],
  ['roman', /^[IVX]{1,5}\s*[.、]\s+/u],
  ['letter', /^[A-H]\s*[.、]\s+/u],
];
/** Characters; a bold line longer than this is an emphasised sentence. */
const TITLE_LIMIT = 80;
const PLAIN_TITLE_LIMIT = 45;
const SENTENCE_END = /[。；;，,：:.！!…]["”’』」）)]*$/u;

export interface HeadingCandidate {
  readonly style: string;
  readonly number: string;
  readonly title: string;
}

/** @param plainAllowed – whether numbered lines without mark-up count (plain text; Markdown without any mark-up of headings). */
export function headingCandidate(block: Block, plainAllowed: boolean): HeadingCandidate | undefined {
  const text = block.readable.text.trim();
  if (text === '' || text.includes('\n')) return undefined;
  const numbering = NUMBERINGS.map(([style, pattern]) => ({ style, match: pattern.exec(text) })).find(
    (each) => each.match !== null && each.match[0].length < text.length,
  );
  const number = numbering?.match?.[0] ?? '';
  const titled = { number: number.trim(), title: text.slice(number.length).trim() };
  if (block.kind === 'heading') return { style: `h${block.depth}`, ...titled };
  if (block.kind !== 'paragraph') return undefined;
  const label = labelOf(text);
  if (isBold(block) && text.length <= TITLE_LIMIT && !SENTENCE_END.test(text))
    return { style: numbering?.style ?? (label === 'topPart' || label === 'referenceList' ? 'top' : 'bold'), ...titled };
  if (!plainAllowed) return label === undefined ? undefined : { style: 'top', ...titled };
  if (label !== undefined) return { style: 'top', ...titled };
  if (numbering === undefined || text.length > PLAIN_TITLE_LIMIT || SENTENCE_END.test(text)) return undefined;
  return { style: numbering.style, ...titled };
}

/** Levels for headings in order: a style not open yet goes one deeper, a known one closes what stands under it. */
export function levels(candidates: readonly HeadingCandidate[]): readonly HeadingLine[] {
  const open: string[] = [];
  return candidates.map(({ style, number, title }) => {
    if (style === 'top') open.length = 0;
    else if (/^h\d$/u.test(style)) while (open.length > 0 && !isAbove(open.at(-1) ?? '', style)) open.pop();
    else if (style === 'bold') while (open.at(-1) === 'bold') open.pop();
    else if (open.includes(style)) open.length = open.indexOf(style);
    else if (open[0] === 'top') open.length = 0;
    open.push(style);
    return { number, title, level: open.length };
  });
}

function isAbove(outer: string, inner: string): boolean {
  return /^h\d$/u.test(outer) ? outer < inner : outer === 'part' || outer === 'chapter';
}

/** Whether every visible character is bold. */
export function isBold(block: Block): boolean {
  const strong = block.marks.filter((mark) => mark.kind === 'strong');
  if (strong.length === 0) return false;
  const inStrong = inside(strong);
  for (let at = 0; at < block.readable.text.length; at += 1) {
    if (/\s/u.test(block.readable.text.charAt(at))) continue;
    if (!inStrong(at)) return false;
  }
  return true;
}
