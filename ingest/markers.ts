/** Citation markers as printed: `[13]`, `[5, 7]`, `[3-6]`, `［13］`, `[^name]`, `[RFC2119]`, `（13）`, a raised number. */
import { authorYears } from './author-years.ts';
import { spanOf } from './readable.ts';
import { inside } from './shifts.ts';
import { isNumber, isPlausible, labelsIn, NUMBERS, ONLY_NUMBERS, type MarkerMatch } from './markers/labels.ts';
import { formulas, raised, raisedLabel, superscripts } from './markers/raised.ts';
import type { Block, InlineMark, Readable } from './types.ts';
import type { Span } from '#graph/model/span.ts';

const BRACKETED = new RegExp(`\\^?[[［【〔](?:\\^(?<name>[^\\]\\s]{1,60})|(?<list>${NUMBERS}))[\\]］】〕]\\^?`, 'gu');
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
/** `（3）` where a note is so numbered: not before the words of an item. */
const IN_BRACKETS = /(?<=[^\s：:；;，,、（(])[（(](?<label>\d{1,3})[)）](?=[，。；：、！？,.;:!?）】」』”’》\s（(]|$)/gu;
/** How an entry of an announced list is numbered without square brackets. */
const LISTED = /^\s*(?:[（(](?<inside>\d{1,3})[)）]|(?<bare>\d{1,3})(?:[.．、)）]|\s(?=\p{Lu}|\p{Script=Han})))\s*(?=[^\s\d])/u;
const JOINED = /^\s?[,，、;；]?\s?$/u;

/** @param known – the labels that the document defines; a number far outside them is a number (`[2023]`). */
export function markersIn(readable: Readable, marks: readonly InlineMark[], known: ReadonlySet<string>): readonly MarkerMatch[] {
  const found = [
    ...linked(readable, marks),
    ...bracketed(readable, known),
    ...named(readable, known),
    ...raised(readable, marks, known),
    ...superscripts(readable, known),
    ...formulas(readable, known),
    ...circled(readable, known),
    ...bracketedRound(readable, known),
    ...anchored(readable, marks, known),
    ...dated(readable, known),
    ...starred(readable, known),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const inCode = inside(marks.filter((mark) => mark.kind === 'code'));
  const result: MarkerMatch[] = [];
  for (const match of found) {
    if (inCode(match.start) && readable.text.charAt(match.start) !== '$') continue;
    const before = result.at(-1);
    if (before !== undefined && match.start < before.end) continue;
    const joint = before === undefined ? undefined : readable.text.slice(before.end, match.start);
    result.push(
      before !== undefined && joint !== undefined && joint !== '' && JOINED.test(joint) ? { ...match, start: before.end } : match,
    );
  }
  return result;
}

/** A label that a definition may begin with. listed: means one only in a list that is announced. */
export interface DefinitionStart {
  readonly label: string;
  /** Length of the label with what parts it from the words. */
  readonly end: number;
  readonly form: 'bracket' | 'ring' | 'raised' | 'listed';
}

/** `[13] …`, `[RFC2119] …`, `① …`, `³ …`; in a list that is announced also `（3）…`, `3. …`. */
export function definitionStart(block: Block): DefinitionStart | undefined {
  const { text } = block.readable;
  const ring = /^\s*([①-⑳㉑-㉟㊱-㊿])\s*/u.exec(text);
  if (ring?.[1] !== undefined) return { label: ring[1], end: ring[0].length, form: 'ring' };
  const raisedNumber = raisedLabel(block);
  if (raisedNumber !== undefined) return { ...raisedNumber, form: 'raised' };
  const listed = LISTED.exec(text);
  if (listed !== null) return { label: listed.groups?.['inside'] ?? listed.groups?.['bare'] ?? '', end: listed[0].length, form: 'listed' };
  const match = /^\s*[[［【〔]([^[\]［］【】〔〕\n]{1,60})[\]］】〕]\s*[:：.]?\s*/u.exec(text);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined) return undefined;
  const found = { label, end: match[0].length, form: 'bracket' } as const;
  if (isNumber(label)) return label.length > 4 ? undefined : found;
  return NAME.test(label) && /[\p{Lu}\d]/u.test(label) && !NO_NAME.test(label) && !GBT_MARK.test(label) ? found : undefined;
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

/** `lowered in 1872;*` where a note with the same sign is defined. */
function starred(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(STAR)].flatMap((match) => {
    if (!known.has(match[0])) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ labels: [{ label: match[0], span: spanOf(readable, start, end) }], start, end, reads: 'out' as const }];
  });
}

/** `下降了6%（3）。`, where the list is numbered so. */
function bracketedRound(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const label = match.groups?.['label'] ?? '';
    if (!known.has(roundLabel(label))) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ labels: [{ label, span: spanOf(readable, start, end) }], start, end, reads: 'out' as const }];
  });
}

/** Beside the label itself, known where its definition is numbered in round brackets: only then such a number is a marker. */
export function roundLabel(label: string): string {
  return `(${label})`;
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

/** `[8](#ref8)`, `[<sup>2-5</sup>](#ref2)`: numbers alone that lead to a place of the same page. */
function anchored(readable: Readable, marks: readonly InlineMark[], known: ReadonlySet<string>): readonly MarkerMatch[] {
  return marks.flatMap(({ kind, start, end, target }) => {
    if (kind !== 'link' || target?.startsWith('#') !== true) return [];
    const list = ONLY_NUMBERS.exec(readable.text.slice(start, end).trim())?.groups?.['list'];
    const labels = list === undefined ? [] : labelsIn(list);
    if (labels.length === 0 || !labels.every((label) => known.has(label))) return [];
    return [{ labels: labels.map((label) => ({ label, span: spanOf(readable, start, end) })), start, end, reads: 'out' as const }];
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

/** With the backslash that escapes its opening bracket. */
function printed(readable: Readable, start: number, end: number): Span {
  const span = spanOf(readable, start, end);
  const before = start === 0 ? undefined : readable.ends[start - 1];
  return before !== undefined && span.start - before === 1 ? { start: before, end: span.end } : span;
}
