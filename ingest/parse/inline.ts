/** Inline Markdown → readable text with offsets and marks of style. */
import type { LinkReference, PhrasingContent } from 'mdast';
import type { InlineMark, Readable } from '../types.ts';
import { characterReference } from './character-reference.ts';

export interface Inline {
  readonly readable: Readable;
  readonly marks: readonly InlineMark[];
}

/** What is being read, in one place: appended to, never looked back at. */
interface Sink {
  readonly source: string;
  text: string;
  readonly offsets: number[];
  readonly ends: number[];
  readonly marks: InlineMark[];
}

const HAN_SIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\u3000-\u303F\uFF00-\uFFEF]/u;
/** Tags that only set style around words; their words stay, as those of any other inline tag. */
const BREAK = /^<br\b/iu;
const RAISED = /^<(\/?)sup\b/iu;

/** @param source – the whole document that the nodes' positions point into. */
export function inline(nodes: readonly PhrasingContent[], source: string): Inline {
  const sink: Sink = { source, text: '', offsets: [], ends: [], marks: [] };
  appendAll(sink, nodes);
  return { readable: { text: sink.text, offsets: sink.offsets, ends: sink.ends }, marks: sink.marks };
}

function appendAll(sink: Sink, nodes: readonly PhrasingContent[]): void {
  let raisedFrom: number | undefined;
  for (const node of nodes) {
    if (node.type === 'html') {
      if (BREAK.test(node.value)) {
        appendChar(sink, '\n', node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
        continue;
      }
      const tag = RAISED.exec(node.value);
      if (tag?.[1] === '') raisedFrom = sink.text.length;
      else if (tag !== null && raisedFrom !== undefined) {
        sink.marks.push({ kind: 'superscript', start: raisedFrom, end: sink.text.length });
        raisedFrom = undefined;
      }
      continue;
    }
    append(sink, node);
  }
}

function append(sink: Sink, node: Exclude<PhrasingContent, { type: 'html' }>): void {
  const start = sink.text.length;
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  switch (node.type) {
    case 'text':
      return appendAligned(sink, node.value, from, to);
    case 'inlineCode':
      appendAligned(sink, node.value, from, to);
      sink.marks.push({ kind: 'code', start, end: sink.text.length });
      return;
    case 'break':
      return appendChar(sink, '\n', from, to);
    case 'strong':
    case 'emphasis':
      appendAll(sink, node.children);
      sink.marks.push({ kind: node.type, start, end: sink.text.length });
      return;
    case 'delete':
      return appendAll(sink, node.children);
    case 'link':
      appendAll(sink, node.children);
      sink.marks.push({ kind: 'link', start, end: sink.text.length, target: node.url });
      return;
    case 'linkReference':
      return appendLinkReference(sink, node, from, to);
    case 'footnoteReference':
      // As printed, so that one pattern finds every notation of a marker.
      for (let at = from; at < to; at += 1) appendChar(sink, sink.source.charAt(at), at, at + 1);
      sink.marks.push({ kind: 'footnoteReference', start, end: sink.text.length, target: node.label ?? node.identifier });
      return;
    case 'image':
    case 'imageReference':
      sink.marks.push({ kind: 'image', start, end: start, ...(node.type === 'image' ? { target: node.url } : {}) });
      return;
  }
}

/** `[words][1]` shows its words and a marker, `[1]` is a marker; `[words][name]` is a link and no more. */
function appendLinkReference(sink: Sink, node: LinkReference, from: number, to: number): void {
  const start = sink.text.length;
  const words = sink.source.slice(from, to);
  // `[3][4]` are two markers side by side, though Markdown takes the first for the words of the second.
  const markers = /^(?:\[\d{1,4}\]){1,2}(?:\[\])?$/u.test(words) ? words : (/\[\d{1,4}\]$/u.exec(words)?.[0] ?? '');
  if (markers.length < words.length) {
    appendAll(sink, node.children);
    sink.marks.push({ kind: 'link', start, end: sink.text.length });
  }
  for (const match of markers.matchAll(/\[(?<label>\d{1,4})\]/gu)) {
    const at = sink.text.length;
    const offset = to - markers.length + match.index;
    for (let index = 0; index < match[0].length; index += 1) appendChar(sink, match[0].charAt(index), offset + index, offset + index + 1);
    sink.marks.push({ kind: 'footnoteReference', start: at, end: sink.text.length, target: match.groups?.['label'] ?? '' });
  }
}

/** A value without escapes beside its source with them: walked together, so that every character keeps its place. */
function appendAligned(sink: Sink, value: string, from: number, to: number): void {
  const { source } = sink;
  let at = from;
  for (let index = 0; index < value.length && at < to;) {
    const wanted = value.charAt(index);
    const given = source.charAt(at);
    if (given === '\\' && source.charAt(at + 1) === wanted && wanted !== '\\') {
      at += 1;
      continue;
    }
    if (given === '\\' && wanted === '\\' && source.charAt(at + 1) === '\\') at += 1;
    const reference = given === '&' ? characterReference(source.slice(at, Math.min(to, at + 40))) : undefined;
    if (reference !== undefined && value.startsWith(reference.value, index)) {
      for (const unit of reference.value.split('')) appendChar(sink, unit, at, at + reference.length);
      index += reference.value.length;
      at += reference.length;
    } else if (source.charAt(at) === wanted) {
      appendChar(sink, wanted, at, at + 1);
      index += 1;
      at += 1;
    } else {
      // Indentation, a quote mark or a code fence that the value does not hold.
      at += 1;
    }
  }
}

function appendChar(sink: Sink, char: string, start: number, end: number): void {
  let shown = char;
  if (char === '\n' && end - start === 1) {
    // A soft line break is a blank between words and nothing between Han.
    if (HAN_SIDE.test(sink.text.charAt(sink.text.length - 1)) || HAN_SIDE.test(sink.source.charAt(end))) return;
    shown = ' ';
  }
  sink.text += shown;
  sink.offsets.push(start);
  sink.ends.push(end);
}
