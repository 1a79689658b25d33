/** Citation markers as printed: `[13]`, `[5, 7]`, `[3-6]`, `［13］`, `[^name]`, `[RFC2119]`, a raised number. */
import { authorYears } from './author-years.ts';
import { spanOf } from './readable.ts';
import { inside } from './shifts.ts';
import type { Block, InlineMark, Readable } from './types.ts';
import type { Span } from '#graph/model/span.ts';

export interface MarkerMatch {
  /** One marker may name several references: each is printed somewhere inside it. */
  readonly labels: readonly { readonly label: string; readonly span: Span }[];
  /** Half-open range of the readable text, with what joins it to a marker before it (`,` in `[57],[58]`). */
  readonly start: number;
  readonly end: number;
  /** out: no word of the sentence. name: one where a noun is wanted. words: always, as `Roe (2020)`. */
  readonly reads: 'out' | 'name' | 'words';
}

const BRACKETED = /\^?[[［【〔](?:\^(?<name>[^\]\s]{1,60})|(?<list>\d{1,4}(?:\s?[-–—~～,，、;；]\s?\d{1,4}){0,20}))[\]］】〕]\^?/gu;
/** Raised digits that are characters of their own; after a Latin letter or digit they are an exponent. */
const RAISED_DIGITS = /(?<=[\p{Script=Han}”"'’）)\]。，；：.,;])[⁰¹²³⁴-⁹]{1,4}/gu;
/** `[RFC2119]`, `[Roe20; Poe21, p. 4]`: names, where the document defines them. */
const NAMED = /[[［【](?<names>[^[\]［］【】\n]{1,80})[\]］】]/gu;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}.+_&:/'’*-]{0,40}(?:(?:,| et al\.,?)? ?\(?(?:1[89]|20)\d\d[a-z]?\)?)?$/u;
/** In brackets at the head of an entry, and no name of it. */
const NO_NAME = /^(?:online|internet|pdf|video|audio|draft|press|report|preprint|updated|accessed|translated|in press|sic|电子版|在线)$/iu;
/** Type marks of GB/T 7714. */
const GBT_MARK = /^(?:[A-Z]|EB|DB|DS|CP)(?:\/OL|\/CD)?$/u;
/** A page or part of the source, behind its name. */
const LOCATOR = /^(?:pp?|secs?|sections?|chap(?:ter)?s?|figs?|figures?|tables?|apps?|appendix|vol|nos?|at|lines?|§+|第)\b|^[\d§第]/iu;
/** `①` behind a word; before one it counts the items of an enumeration. */
const CIRCLED =
  /(?<=[^\s：:；;，,、（(\n])[①-⑳㉑-㉟㊱-㊿](?=[，。；：、！？,.;:!?)）】」』”’》\s①-⑳㉑-㉟㊱-㊿]|$)|(?<=[。！？”’」』）》])[①-⑳㉑-㉟㊱-㊿]|(?<=\p{Script=Han})[①-⑳㉑-㉟㊱-㊿](?=\p{Script=Han})/gu;
/** Signs of notes behind a word. */
export const STAR = /(?<=[\p{L}\d.,;:!?”’"')\]])(?:\*{1,3}|†|‡)(?![*\p{L}\d])/gu;
const JOINED = /^\s?[,，、;；]?\s?$/u;
const WIDEST_RANGE = 60;

/** @param known – the labels that the document defines; a number far outside them is a number (`[2023]`). */
export function markersIn(readable: Readable, marks: readonly InlineMark[], known: ReadonlySet<string>): readonly MarkerMatch[] {
  const found = [
    ...linked(readable, marks),
    ...bracketed(readable, known),
    ...named(readable, known),
    ...raised(readable, marks, known),
    ...superscripts(readable, known),
    ...circled(readable, known),
    ...anchored(readable, marks, known),
    ...dated(readable, known),
    ...starred(readable, known),
  ].sort((a, b) => a.start - b.start);
  const inCode = inside(marks.filter((mark) => mark.kind === 'code'));
  const result: MarkerMatch[] = [];
  for (const match of found) {
    if (inCode(match.start)) continue;
    const before = result.at(-1);
    if (before !== undefined && match.start < before.end) continue;
    const joint = before === undefined ? undefined : readable.text.slice(before.end, match.start);
    result.push(
      before !== undefined && joint !== undefined && joint !== '' && JOINED.test(joint) ? { ...match, start: before.end } : match,
    );
  }
  return result;
}

/** The marker that a definition begins with: `[13] …`, `[RFC2119] …`; undefined for any other text. */
export function definitionMarker(block: Block): { readonly label: string; readonly end: number } | undefined {
  const ring = /^\s*([①-⑳㉑-㉟㊱-㊿])\s*/u.exec(block.readable.text);
  if (ring?.[1] !== undefined) return { label: ring[1], end: ring[0].length };
  const match = /^\s*[[［【〔]([^[\]［］【】〔〕\n]{1,60})[\]］】〕]\s*[:：.]?\s*/u.exec(block.readable.text);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined) return undefined;
  if (/^\d+$/u.test(label)) return label.length > 4 ? undefined : { label, end: match[0].length };
  return NAME.test(label) && /[\p{Lu}\d]/u.test(label) && !NO_NAME.test(label) && !GBT_MARK.test(label)
    ? { label, end: match[0].length }
    : undefined;
}

/** Whether a label is a number: a name counts only where a list is announced. */
export function isNumber(label: string): boolean {
  return /^\d+$/u.test(label);
}

/** Said by the mark-up to point to a definition, whatever is printed. */
function linked(readable: Readable, marks: readonly InlineMark[]): readonly MarkerMatch[] {
  return marks.flatMap(({ kind, start, end, target }) =>
    kind === 'footnoteReference' && target !== undefined && end > start
      ? [{ labels: [{ label: target, span: spanOf(readable, start, end) }], start, end, reads: 'out' as const }]
      : [],
  );
}

function bracketed(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(BRACKETED)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { name, list } = match.groups ?? {};
    if (name !== undefined) return [{ labels: [{ label: name, span: printed(readable, start, end) }], start, end, reads: 'out' as const }];
    const labels = labelsIn(list ?? '');
    if (labels.length === 0 || !labels.every((label) => isPlausible(label, known))) return [];
    return [{ labels: labels.map((label) => ({ label, span: printed(readable, start, end) })), start, end, reads: 'out' as const }];
  });
}

function named(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(NAMED)].flatMap((match) => {
    const parts = (match.groups?.['names'] ?? '').split(/\s?[,，、;；]\s?/u).map((part) => part.trim());
    const other = parts.findIndex((part) => !known.has(part));
    const labels = parts.slice(0, other < 0 ? parts.length : other);
    if (labels.length === 0 || labels.every(isNumber) || !parts.slice(labels.length).every((part) => LOCATOR.test(part))) return [];
    const start = match.index;
    const end = start + match[0].length;
    // [A] and [b] are notes of a book, never words of its sentences.
    const reads = labels.every((label) => /^\p{L}{1,2}$/u.test(label)) ? ('out' as const) : ('name' as const);
    return [{ labels: labels.map((label) => ({ label, span: printed(readable, start, end) })), start, end, reads }];
  });
}

/** Raised digits after a word. */
function raised(readable: Readable, marks: readonly InlineMark[], known: ReadonlySet<string>): readonly MarkerMatch[] {
  return marks
    .filter((mark) => mark.kind === 'superscript')
    .flatMap(({ start, end }) => {
      const text = readable.text.slice(start, end).trim();
      if (!/^\d{1,4}(?:\s?[-–—,，、]\s?\d{1,4}){0,20}$/u.test(text)) return [];
      const labels = labelsIn(text);
      return labels.every((label) => known.has(label))
        ? [{ labels: labels.map((label) => ({ label, span: spanOf(readable, start, end) })), start, end, reads: 'out' as const }]
        : [];
    });
}

/** `用户增长²`: raised digits without mark-up. */
function superscripts(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(RAISED_DIGITS)].flatMap((match) => {
    const label = match[0].normalize('NFKC');
    const marker = (from: number, to: number) => {
      const [start, end] = [match.index + from, match.index + to];
      return { labels: [{ label: label.slice(from, to), span: spanOf(readable, start, end) }], start, end, reads: 'out' as const };
    };
    if (known.has(label)) return [marker(0, label.length)];
    // `²³` where nothing is numbered 23: two markers side by side.
    const digits = Array.from(label);
    return digits.every((digit) => known.has(digit)) ? digits.map((_, at) => marker(at, at + 1)) : [];
  });
}

/** `lowered in 1872;*` where a note with the same sign is defined. */
function starred(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(STAR)].flatMap((match) => {
    if (!known.has(match[0])) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ labels: [{ label: match[0], span: spanOf(readable, start, end) }], start, end, reads: 'out' as const }];
  });
}

/** Items of an enumeration follow one another inside a sentence: 一是…, `包括①成本②效率`. */
function circled(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  const found = [...readable.text.matchAll(CIRCLED)].filter((match) => known.has(match[0]));
  const isItem = (match: RegExpExecArray) => /^\p{Script=Han}/u.test(readable.text.slice(match.index + 1));
  const items = found.filter(isItem);
  return found
    .filter((match) => !isItem(match) || items.length === 1 || /[。！？”’」』）》]/u.test(readable.text.charAt(match.index - 1)))
    .map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return { labels: [{ label: match[0], span: spanOf(readable, start, end) }], start, end, reads: 'out' as const };
    });
}

/** `[8](#ref8)`: a bare number that leads to a place of the same page. */
function anchored(readable: Readable, marks: readonly InlineMark[], known: ReadonlySet<string>): readonly MarkerMatch[] {
  return marks.flatMap(({ kind, start, end, target }) => {
    const label = readable.text.slice(start, end).trim();
    if (kind !== 'link' || target?.startsWith('#') !== true || !/^\d{1,4}$/u.test(label) || !known.has(label)) return [];
    return [{ labels: [{ label, span: spanOf(readable, start, end) }], start, end, reads: 'out' as const }];
  });
}

/** `(Roe et al., 2020)`, `Roe (2020)`, where the list is called by names and years. */
function dated(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return authorYears(readable.text, known).map(({ start, end, bracketOnly, cited }) => ({
    labels: cited.map((each) => ({ label: each.label, span: spanOf(readable, each.start, each.end) })),
    start,
    end,
    reads: bracketOnly ? ('out' as const) : ('words' as const),
  }));
}

/** `3-6` → 3, 4, 5, 6. */
function labelsIn(list: string): readonly string[] {
  return list.split(/\s?[,，、;；]\s?/u).flatMap((part) => {
    const [from = '', to] = part.split(/\s?[-–—~～]\s?/u);
    if (to === undefined) return [from];
    const [low, high] = [Number(from), Number(to)];
    return high < low || high - low > WIDEST_RANGE ? [from, to] : Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
  });
}

function isPlausible(label: string, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false;
  if (known.has(label)) return true;
  // Not defined but in reach of the list: a marker that lost its definition, to be reported as such.
  return Number(label) > 0 && Number(label) <= highestOf(known) + 20;
}

/** Asked for at every marker of a document, counted once. */
const HIGHEST = new WeakMap<ReadonlySet<string>, number>();

function highestOf(known: ReadonlySet<string>): number {
  const met = HIGHEST.get(known);
  if (met !== undefined) return met;
  let highest = 0;
  for (const label of known) if (Number(label) > highest) highest = Number(label);
  HIGHEST.set(known, highest);
  return highest;
}

/** With the backslash that escapes its opening bracket. */
function printed(readable: Readable, start: number, end: number): Span {
  const span = spanOf(readable, start, end);
  const before = start === 0 ? undefined : readable.ends[start - 1];
  return before !== undefined && span.start - before === 1 ? { start: before, end: span.end } : span;
}
