/** What the layout of wrapped text tells: headings at the margin or set in capitals, titles in the middle, columns, drawings. */
import type { TextLine } from './lines.ts';
import type { Draft } from './paragraphs.ts';

export type Shape =
  | { readonly kind: 'heading'; readonly depth: number; readonly parts: number }
  | { readonly kind: 'paragraph' | 'columns' | 'drawing' | 'contents' };

/** Blanks in a line that part columns. */
const COLUMN_GAP = /\S {4,}\S/u;
const LEADERS = /\.(?: ?\.){3,90}\s{0,20}(?:\d{1,4}|[ivxl]{1,6})\s*$/iu;
/** Drawn with signs: frames, arrows, trees; code ends its lines in brackets and semicolons. */
const DRAWN = /[+|][-=+]{2}|[-=]{2}[>+|]|<[-=]{2}|^\s*\|.*\|\s*$|[{};]\s*(?:\/\*.*)?$|^\s*\/[*/]/u;
/** A part told by a number or stars alone. */
const ORNAMENT = /^\s*(?:[IVXLC]{1,7}\.?|[*·•~=_—–-](?:[ *·•~=_—–-]){0,80})\s*$/u;
const CHAPTER =
  /^\s*(?:chapter|book|part|volume|section|act|appendix|letter)\s+(?:[ivxlc]{1,7}|\d{1,3}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\b\.?\s*[:—–-]?\s*/iu;
const DECIMALS = /^\s*(?:appendix\s+)?(?:\d{1,2}|[A-Z])((?:\.\d{1,2}){0,4})\.?(?=\s)/iu;
const ROMAN = /^\s*[IVX]{1,5}\.\s+(?=\S)/u;
const TITLE_LIMIT = 110;
/** Columns. */
const TITLE_INDENT = 6;
/** So many headings make a habit. */
const HABIT = 3;

export function shapes(drafts: readonly Draft[]): readonly Shape[] {
  const margin = marginOf(drafts);
  const headed = margin >= 2 ? outdented(drafts, margin) : inCapitals(drafts);
  return drafts.map((draft, index) => headed.get(index) ?? shapeOf(draft));
}

function shapeOf({ lines }: Draft): Shape {
  const texts = lines.map(({ readable }) => readable.text);
  const share = (form: RegExp) => texts.filter((text) => form.test(text)).length / texts.length;
  if (share(LEADERS) >= 0.5 || (texts.length === 1 && ORNAMENT.test(texts[0] ?? ''))) return { kind: 'contents' };
  if (share(DRAWN) >= 0.5) return { kind: 'drawing' };
  return share(COLUMN_GAP) >= 0.5 ? { kind: 'columns' } : { kind: 'paragraph' };
}

/** Indent of most words. */
function marginOf(drafts: readonly Draft[]): number {
  const weights = new Map<number, number>();
  for (const { lines } of drafts)
    if (lines.length > 1) for (const { indent, width } of lines) weights.set(indent, (weights.get(indent) ?? 0) + width - indent);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Where the text is indented, what stands at the margin is a heading; its number tells the depth. */
function outdented(drafts: readonly Draft[], margin: number): ReadonlyMap<number, Shape> {
  const found = new Map<number, Shape>();
  for (const [index, draft] of drafts.entries()) {
    const [first] = draft.lines;
    if (first === undefined || first.indent >= margin || draft.lines.length > 2 || !isTitleLike(draft)) continue;
    if (shapeOf(draft).kind !== 'paragraph' || (draft.lines[1] !== undefined && draft.lines[1].indent <= first.indent)) continue;
    const dots = DECIMALS.exec(first.readable.text)?.[1]?.split('.').length ?? 1;
    found.set(index, { kind: 'heading', depth: Math.min(6, 1 + dots), parts: 1 });
  }
  return found.size >= HABIT ? found : new Map();
}

/** `CHAPTER IV`, with its title under it, and lines of capitals after a wide gap. */
function inCapitals(drafts: readonly Draft[]): ReadonlyMap<number, Shape> {
  const found = new Map<number, Shape>();
  let chapters = 0;
  let capitals = 0;
  for (const [index, draft] of drafts.entries()) {
    const [first] = draft.lines;
    if (first === undefined || found.has(index) || draft.lines.length > 2 || !isTitleLike(draft)) continue;
    const text = first.readable.text;
    const chapter = CHAPTER.exec(text);
    if (chapter !== null && draft.gap > 0 && (isCapital(chapter[0]) || draft.gap > 1)) {
      const next = drafts[index + 1];
      const isBare = chapter[0].length >= text.trimEnd().length;
      const titled =
        isBare && draft.lines.length === 1 && next !== undefined && next.gap <= 2 && next.lines.length <= 2 && isTitleLike(next);
      found.set(index, { kind: 'heading', depth: 2, parts: titled ? 2 : 1 });
      if (titled) found.set(index + 1, { kind: 'heading', depth: 2, parts: 0 });
      chapters += 1;
    } else if (draft.gap > 1 && isCapital(draft.lines.map(({ readable }) => readable.text).join(' '))) {
      found.set(index, { kind: 'heading', depth: /^\s*(?:foot|end)?notes\b/iu.test(text) ? 3 : 2, parts: 1 });
      capitals += 1;
    } else if (draft.gap > 0 && draft.lines.length === 1 && ROMAN.test(text)) found.set(index, { kind: 'heading', depth: 3, parts: 1 });
  }
  return chapters > 1 || capitals >= HABIT ? found : new Map();
}

function isTitleLike(draft: Draft): boolean {
  const words = wordsOf(draft);
  return (
    words.length <= TITLE_LIMIT &&
    !ORNAMENT.test(words) &&
    /\p{L}{2}/u.test(words) &&
    !/[.;,。；，！!][)"'”’]*$/u.test(words.replace(/^\s*(?:[IVX]+|[A-Z])\.$/u, ''))
  );
}

function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The title among the first paragraphs, and the places where it is printed again. @param known – where the file says it by itself. */
export function titleOf(
  drafts: readonly Draft[],
  read: readonly Shape[],
  reach: number,
  known: string | undefined,
): { readonly at: number; readonly again: ReadonlySet<number> } {
  if (!read.some(({ kind }) => kind === 'heading')) return { at: -1, again: new Set() };
  const wanted = known === undefined ? undefined : keyOf(known);
  const isTitle = (draft: Draft, index: number) => {
    const kind = read[index]?.kind;
    if (wanted !== undefined) return wanted === keyOf(wordsOf(draft));
    return (kind === 'paragraph' || kind === 'columns') && draft.lines.length <= 3 && isCentred(draft.lines) && isTitleLike(draft);
  };
  const body = read.findIndex((shape, index) => shape.kind === 'heading' && drafts[index] !== undefined && !isTitle(drafts[index], index));
  const at = drafts.slice(0, reach).findIndex((draft, index) => (wanted !== undefined || index < body) && isTitle(draft, index));
  const title = drafts[at];
  const same = title === undefined ? wanted : keyOf(wordsOf(title));
  return {
    at,
    again: new Set(
      drafts.flatMap((draft, index) => (index !== at && draft.lines.length <= 3 && keyOf(wordsOf(draft)) === same ? [index] : [])),
    ),
  };
}

/** Set in the middle of the page. */
function isCentred(lines: readonly TextLine[]): boolean {
  return lines.every(({ indent }) => indent >= TITLE_INDENT);
}

function wordsOf({ lines }: Draft): string {
  return lines.map(({ readable }) => readable.text.trim()).join(' ');
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
