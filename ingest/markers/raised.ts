/** Raised numbers, in each of their notations: `<sup>3</sup>`, `³`, `$^{[3]}$`. */
import { spanOf } from '../readable.ts';
import type { Block, InlineMark, Readable } from '../types.ts';
import { isPlausible, labelsIn, NUMBERS, ONLY_NUMBERS, type MarkerMatch } from './labels.ts';

const DIGITS = '⁰¹²³⁴-⁹';
/** Digits that are characters of their own; after a digit or a short word, which may be a unit, they are an exponent. */
const CHARACTERS = new RegExp(`(?<=[\\p{Script=Han}”"'’）)\\]。，；：.,;!?！？]|\\p{Script=Latin}{4})[${DIGITS}]{1,4}`, 'gu');
const AT_HEAD = new RegExp(`^[${DIGITS}]{1,3}`, 'u');
/** A formula that holds nothing but a raised number: `$^{15}$`, `${ }^{[1-3]}$`. */
const FORMULA = new RegExp(`\\$ ?(?:\\{ ?\\} ?)?\\^ ?(?:\\{ ?(?<inner>[[［]? ?${NUMBERS} ?[\\]］]?) ?\\}|(?<digit>\\d)) ?\\$`, 'gu');
/** The same at one place: a global expression remembers where it stopped. */
const FORMULA_AT = new RegExp(FORMULA.source, 'uy');
/** Behind these a raised number in a formula is an exponent. */
const BASE = /(?:\d|(?<!\p{Script=Latin})\p{Script=Latin}{1,3}|[)}]) ?$/u;

/** Raised by mark-up. */
export function raised(readable: Readable, marks: readonly InlineMark[], known: ReadonlySet<string>): readonly MarkerMatch[] {
  return marks
    .filter((mark) => mark.kind === 'superscript')
    .flatMap(({ start, end }) => {
      const list = ONLY_NUMBERS.exec(readable.text.slice(start, end).trim())?.groups?.['list'];
      const labels = list === undefined ? [] : labelsIn(list);
      return labels.length > 0 && labels.every((label) => known.has(label)) ? [matchOf(readable, labels, start, end)] : [];
    });
}

/** `用户增长²`: raised digits without mark-up. */
export function superscripts(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  return [...readable.text.matchAll(CHARACTERS)].flatMap((match) => {
    const label = match[0].normalize('NFKC');
    const marker = (from: number, to: number) => matchOf(readable, [label.slice(from, to)], match.index + from, match.index + to);
    if (known.has(label)) return [marker(0, label.length)];
    // `²³` where nothing is numbered 23: two markers side by side.
    const digits = Array.from(label);
    return digits.every((digit) => known.has(digit)) ? digits.map((_, at) => marker(at, at + 1)) : [];
  });
}

/** Set as a formula, as text recognition and mathematical blogs do; also where code marks keep the formula from Markdown. */
export function formulas(readable: Readable, known: ReadonlySet<string>): readonly MarkerMatch[] {
  if (!readable.text.includes('$')) return [];
  return [...readable.text.matchAll(FORMULA)].flatMap((match) => {
    const inner = match.groups?.['inner'] ?? match.groups?.['digit'] ?? '';
    const list = inner.replace(/[[\]［］]/gu, '').trim();
    const labels = labelsIn(list);
    const isBracketed = /[\]］]/u.test(inner);
    if (!labels.every((label) => (isBracketed ? isPlausible(label, known) : known.has(label)))) return [];
    if (!isBracketed && BASE.test(readable.text.slice(Math.max(0, match.index - 5), match.index))) return [];
    return [matchOf(readable, labels, match.index, match.index + match[0].length)];
  });
}

/** The raised number that a note begins with. */
export function raisedLabel({ readable, marks }: Block): { readonly label: string; readonly end: number } | undefined {
  const { text } = readable;
  const from = text.length - text.trimStart().length;
  const mark = marks.find(({ kind, start, end }) => kind === 'superscript' && start === from && end > start);
  const printed = mark === undefined ? undefined : ONLY_NUMBERS.exec(text.slice(mark.start, mark.end).trim())?.groups?.['list'];
  if (mark !== undefined && printed !== undefined && /^\d{1,3}$/u.test(printed))
    return { label: printed, end: mark.end + blanks(text, mark.end) };
  const digits = AT_HEAD.exec(text.slice(from, from + 3))?.[0];
  if (digits !== undefined) return { label: digits.normalize('NFKC'), end: from + digits.length + blanks(text, from + digits.length) };
  if (text.charAt(from) !== '$') return undefined;
  FORMULA_AT.lastIndex = from;
  const formula = FORMULA_AT.exec(text);
  const label = (formula?.groups?.['inner'] ?? formula?.groups?.['digit'] ?? '').replace(/[[\]［］ ]/gu, '');
  if (formula === null || !/^\d{1,3}$/u.test(label)) return undefined;
  const end = from + formula[0].length;
  return { label, end: end + blanks(text, end) };
}

/** Numbers that stand raised behind a word of the block. */
export function raisedIn({ readable, marks }: Block): readonly string[] {
  const { text } = readable;
  const isBehind = (start: number) => /\S ?$/u.test(text.slice(0, start));
  const marked = marks
    .filter(({ kind, start }) => kind === 'superscript' && isBehind(start))
    .flatMap(({ start, end }) => ONLY_NUMBERS.exec(text.slice(start, end).trim())?.groups?.['list'] ?? []);
  const characters = [...text.matchAll(CHARACTERS)].map(([digits]) => digits.normalize('NFKC'));
  const set = (text.includes('$') ? [...text.matchAll(FORMULA)] : [])
    .filter(({ index }) => isBehind(index))
    .map(({ groups }) => (groups?.['inner'] ?? groups?.['digit'] ?? '').replace(/[[\]［］ ]/gu, ''));
  return [...marked, ...characters, ...set].flatMap(labelsIn);
}

function matchOf(readable: Readable, labels: readonly string[], start: number, end: number): MarkerMatch {
  return { labels: labels.map((label) => ({ label, span: spanOf(readable, start, end) })), start, end, reads: 'out' };
}

function blanks(text: string, at: number): number {
  return /^[.:．：、]?\s*/u.exec(text.slice(at))?.[0].length ?? 0;
}
