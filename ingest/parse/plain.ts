/** Plain text → blocks, by its empty lines and its layout; what frames pages and files is told apart. */
import { joined, sliced } from '../readable.ts';
import type { Block, Cell, DocumentFacts, Readable, ReportTree, SourceText } from '../types.ts';
import { unframed } from './plain/furniture.ts';
import { columnFacts, keyFacts } from './plain/header.ts';
import { withoutItalics } from './plain/italics.ts';
import { shapes, titleOf, type Shape } from './plain/layout.ts';
import { HAN, linesOf, type TextLine } from './plain/lines.ts';
import { paragraphs, type Draft } from './plain/paragraphs.ts';

/** Paragraphs at the top among which title, names and date stand. */
const HEAD_REACH = 6;
const BULLET = /^(?:[-*•►·]\s+|o {2,})/u;

export function parsePlain(source: SourceText): ReportTree {
  const { lines, body, diagnostics } = unframed(linesOf(source.text));
  const before = lines.slice(0, body.from);
  const drafts = paragraphs(lines.slice(body.from, body.to));
  const read = shapes(drafts);
  const known = keyFacts(before);
  const title = titleOf(drafts, read, HEAD_REACH, known.title);
  const header = read.slice(0, HEAD_REACH).findIndex(({ kind }) => kind === 'columns');
  const facts: Partial<DocumentFacts> = { ...(header < 0 ? {} : columnFacts(drafts[header]?.lines ?? [])), ...known };
  const isNamed = facts.authors !== undefined && header >= 0;
  return {
    source,
    blocks: [
      ...paragraphs(before).map(furniture),
      ...drafts.flatMap((draft, index) => {
        const shape = read[index];
        if (shape === undefined || (shape.kind === 'heading' && shape.parts === 0)) return [];
        if (title.at === index) return [heading([draft], 1)];
        if (title.again.has(index) || (isNamed && header === index)) return [furniture(draft)];
        return [blockOf(draft, shape, drafts[index + 1])];
      }),
      ...paragraphs(lines.slice(body.to)).map(furniture),
    ],
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    diagnostics,
  };
}

function blockOf(draft: Draft, shape: Shape, next: Draft | undefined): Block {
  switch (shape.kind) {
    case 'heading':
      return heading(shape.parts === 2 && next !== undefined ? [draft, next] : [draft], shape.depth);
    case 'contents':
      return furniture(draft);
    case 'drawing':
      return { ...EMPTY, kind: 'code', ...placed(joinedLines(draft.lines, '\n')) };
    case 'columns':
      return columns(draft);
    case 'paragraph':
      return paragraph(draft);
  }
}

const EMPTY = { marks: [], depth: 0 } as const;

function heading(drafts: readonly Draft[], depth: number): Block {
  return {
    ...EMPTY,
    kind: 'heading',
    depth,
    ...placed(
      joinedLines(
        drafts.flatMap(({ lines }) => lines),
        ' ',
      ),
    ),
  };
}

function furniture({ lines }: Draft): Block {
  return { ...EMPTY, kind: 'furniture', ...placed(joinedLines(lines, '\n')) };
}

/** A bullet is no word of its item. */
function paragraph({ lines }: Draft): Block {
  const read = joinedLines(lines, ' ');
  const bullet = BULLET.exec(read.text)?.[0].length ?? 0;
  const { span } = placed(read);
  if (bullet === 0) return { depth: 0, kind: 'paragraph', span, ...withoutItalics(read) };
  return { depth: 0, kind: 'listItem', ordered: false, span, ...withoutItalics(sliced(read, bullet)) };
}

/** A table where every line has as many cells; else lines that belong together and are no sentence. */
function columns({ lines }: Draft): Block {
  const rows = lines.map(cells);
  const width = rows[0]?.length ?? 0;
  const whole = placed(joinedLines(lines, '\n'));
  if (width > 1 && rows.length > 1 && rows.every((row) => row.length === width))
    return { ...EMPTY, kind: 'table', span: whole.span, readable: sliced(whole.readable, 0, 0), rows };
  return { ...EMPTY, kind: 'paragraph', ...whole };
}

function cells({ readable }: TextLine): readonly Cell[] {
  return [...readable.text.matchAll(/\S+(?: \S+)*/gu)].map((match) => sliced(readable, match.index, match.index + match[0].length));
}

function placed(readable: Readable): { readonly readable: Readable; readonly span: Block['span'] } {
  return { readable, span: { start: readable.offsets[0] ?? 0, end: readable.ends.at(-1) ?? 0 } };
}

/** @param between – what parts two lines; a blank is left out between Han. */
function joinedLines(lines: readonly TextLine[], between: ' ' | '\n'): Readable {
  const parts: Readable[] = [];
  for (const { readable } of lines) {
    const indent = readable.text.length - readable.text.trimStart().length;
    const words = sliced(readable, indent, readable.text.trimEnd().length);
    const before = parts.at(-1);
    if (before !== undefined && (between === '\n' || !joinsDirectly(before.text, words.text))) {
      const end = before.ends.at(-1) ?? 0;
      parts.push({ text: between, offsets: [end], ends: [words.offsets[0] ?? end + 1] });
    }
    parts.push(words);
  }
  return joined(parts);
}

/** Between Han, and after the hyphen of a compound: who wraps by hand breaks no words. */
function joinsDirectly(before: string, after: string): boolean {
  if (HAN.test(before.charAt(before.length - 1)) || HAN.test(after.charAt(0))) return true;
  return /\p{L}-$/u.test(before) && /^(?!(?:and|or|to)\b)\p{L}/u.test(after);
}
