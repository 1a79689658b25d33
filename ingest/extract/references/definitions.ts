/** The reference list cut into definitions: label, paragraphs without the label, links, place in the document. */
import type { Span } from '#graph/model/span.ts';
import { brokenLines } from '../../broken-lines.ts';
import { definitionStart } from '../../markers.ts';
import { sliced, trimmed } from '../../readable.ts';
import type { InlineMark, Outline, Passage, Readable } from '../../types.ts';

export interface Paragraph {
  readonly readable: Readable;
  /** Links of the mark-up, as half-open ranges of the paragraph. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly target: string }[];
  /** Set in italics: a title, where nothing else says so. */
  readonly emphases: readonly { readonly start: number; readonly end: number }[];
}

export interface Definition {
  readonly label: string;
  /** 1-based number of the list that the definition stands in: lists begin anew where a label comes back. */
  readonly list: number;
  readonly paragraphs: readonly Paragraph[];
  readonly span: Span;
}

export function definitions(outline: Outline): readonly Definition[] {
  const groups: Passage[][] = [];
  for (const passage of outline.passages) {
    if (passage.role !== 'reference' || passage.referenceLabel === undefined) continue;
    const open = groups.at(-1);
    if (open !== undefined && continues(open, passage)) open.push(passage);
    else groups.push([passage]);
  }
  const met = new Set<string>();
  let list = 1;
  return groups.map((group, index) => {
    const [first] = group;
    const label = first?.referenceLabel ?? '';
    // A label that comes back after other labels begins a new list; right after itself it is a duplicate.
    if (met.has(label) && isRestart(label) && !isBeside(groups[index - 1], group)) {
      list += 1;
      met.clear();
    }
    met.add(label);
    return {
      label,
      list,
      paragraphs: group.flatMap(paragraphs),
      span: { start: first?.block.span.start ?? 0, end: group.at(-1)?.block.span.end ?? 0 },
    };
  });
}

/** Right after the definition of the same label: a duplicate. With text between, a note of another page. */
function isBeside(before: readonly Passage[] | undefined, group: readonly Passage[]): boolean {
  const [first] = group;
  return before?.[0]?.referenceLabel === first?.referenceLabel && (before?.at(-1)?.index ?? 0) + 1 === first?.index;
}

/** Numbering begins anew at its first labels; a higher label met twice is a duplicate. */
function isRestart(label: string): boolean {
  return /^[012A*]$/u.test(label);
}

function continues(open: readonly Passage[], passage: Passage): boolean {
  const last = open.at(-1);
  if (last === undefined || last.referenceLabel !== passage.referenceLabel) return false;
  if (passage.block.kind === 'definition') return last.index + 1 === passage.index;
  // A table may stand between the paragraphs of one note.
  return labelLength(passage) === 0 && passage.block.ordinal === undefined;
}

/** Characters of the label that its words begin with. */
function labelLength({ block, referenceLabel }: Passage): number {
  if (block.kind === 'definition' || block.ordinal !== undefined) return 0;
  const start = definitionStart(block);
  return start?.label === referenceLabel ? (start?.end ?? 0) : 0;
}

/** Lines that hard breaks part are works of their own where each holds a year or an address; else they make up one work. */
function paragraphs(passage: Passage): readonly Paragraph[] {
  const { block } = passage;
  const labelEnd = labelLength(passage);
  const { text } = block.readable;
  const lines = brokenLines(text.slice(labelEnd)).map(({ start, end }) => ({ start: start + labelEnd, end: end + labelEnd }));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const apart = lines.every(({ start, end }) => isWork(text.slice(start, end)));
  return (apart ? lines : [{ start: first.start, end: last.end }]).map((line) => {
    const whole = sliced(block.readable, line.start, line.end);
    const from = line.start + (whole.text.length - whole.text.trimStart().length);
    const readable = trimmed(whole);
    const to = from + readable.text.length;
    return { readable, links: within(block.marks, 'link', from, to), emphases: within(block.marks, 'emphasis', from, to) };
  });
}

/** With a year or an address, and with words beside the address. */
function isWork(line: string): boolean {
  return /(?<!\d)(?:1[89]|20)\d\d(?!\d)|https?:/u.test(line) && /\p{L}{2}/u.test(line.replace(/<?https?:\S{1,400}/gu, ''));
}

function within(
  marks: readonly InlineMark[],
  kind: InlineMark['kind'],
  from: number,
  to: number,
): readonly { readonly start: number; readonly end: number; readonly target: string }[] {
  return marks
    .filter((mark) => mark.kind === kind && mark.start >= from && mark.end <= to && mark.end > mark.start)
    .map((mark) => ({ start: mark.start - from, end: mark.end - from, target: mark.target ?? '' }));
}
