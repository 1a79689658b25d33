/** Claims: the smallest clauses that state one thing and stand on one provenance. */
import { clauses, type ClauseRange } from '../clauses.ts';
import { grouped } from '../grouped.ts';
import { LEAD_IN, TURNS } from '../lexicon/claim-words.ts';
import type { AttributionHit, CitationHit, ClaimHit, FigureHit, Place, SentenceText } from '../types.ts';
import { claimKind } from './claims/kind.ts';

/** In document order; every sentence is covered by one or more. */
export function claims(
  sentences: readonly SentenceText[],
  figures: readonly FigureHit[],
  citations: readonly CitationHit[],
  attributions: readonly AttributionHit[],
): readonly ClaimHit[] {
  const figuresOf = grouped(figures, (each) => each.sentenceId);
  const backed = citations.flatMap(({ support, carried }) => (support === undefined ? carried : [support, ...carried]));
  const borders = grouped([...backed, ...attributions.flatMap(({ covers }) => covers)], (each) => each.sentenceId);
  return sentences.flatMap(({ sentence, cell }) => {
    const own = figuresOf.get(sentence.id) ?? [];
    const whole = { sentenceId: sentence.id, start: 0, end: sentence.text.length };
    const parts = cell === undefined ? split(sentence.text, own, borders.get(sentence.id) ?? []) : [whole];
    return parts.map((part) => ({
      sentenceId: sentence.id,
      start: part.start,
      end: part.end,
      kind: claimKind(sentence.text.slice(part.start, part.end)),
    }));
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Numbers in it. */
  readonly figures: number;
  /** Only introduces: 据X, 在…方面. */
  readonly leads: boolean;
  readonly mark: string;
}

/** A claim shorter than this does not read by itself, unless it has a figure. */
const SHORTEST = 8;
const SHORTEST_ENGLISH = 25;

function split(
  text: string,
  figures: readonly FigureHit[],
  borders: readonly Place[],
): readonly { readonly start: number; readonly end: number }[] {
  const parts = clauses(text).map((range) => partOf(text, range, figures));
  const least = /\p{Script=Han}/u.test(text) ? SHORTEST : SHORTEST_ENGLISH;
  const result: { start: number; end: number; figures: number; leads: boolean }[] = [];
  parts.forEach((part, at) => {
    const open = result.at(-1);
    const before = parts[at - 1];
    const rest = parts.slice(at);
    if (open === undefined || before === undefined || !begins(text, open, before, part, rest, borders, least, figures)) {
      if (open === undefined) result.push({ start: part.start, end: part.end, figures: part.figures, leads: part.leads });
      else {
        open.end = part.end;
        open.figures += part.figures;
        open.leads = open.leads && part.leads;
      }
    } else result.push({ start: part.start, end: part.end, figures: part.figures, leads: part.leads });
  });
  // The closing mark belongs to the last.
  const last = result.at(-1);
  if (last !== undefined) last.end = text.length;
  else result.push({ start: 0, end: text.length, figures: figures.length, leads: false });
  return result;
}

function partOf(text: string, range: ClauseRange, figures: readonly FigureHit[]): Part {
  const words = text.slice(range.start, range.end);
  const own = figures.filter((figure) => range.start <= figure.start && figure.start < range.end).length;
  return {
    start: range.start,
    end: range.end,
    mark: range.mark,
    figures: own,
    leads: own === 0 && ((LEAD_IN.test(words) && words.length < 60) || (/[方面端侧看上中下内时后前]$/u.test(words) && words.length <= 12)),
  };
}

/** Whether a claim begins at `part`. */
function begins(
  text: string,
  open: { readonly start: number; readonly end: number; readonly figures: number; readonly leads: boolean },
  before: Part,
  part: Part,
  rest: readonly Part[],
  borders: readonly Place[],
  least: number,
  figures: readonly FigureHit[],
): boolean {
  if (/^[:：]/u.test(before.mark)) return false;
  // A figure that reaches over the mark keeps both sides together.
  if (figures.some((figure) => figure.start < part.start && figure.end > part.start)) return false;
  const words = text.slice(part.start, part.end);
  const length = open.end - open.start;
  if (/[；;]/u.test(before.mark)) return length >= least || open.figures > 0;
  if (open.leads || length < least) return false;
  const tail = rest.reduce((sum, each) => sum + (each.end - each.start), 0);
  if (tail < least && part.figures === 0) return false;
  const onBorder = borders.some((place) => near(place.start, part.start) || (place.end < part.start && part.start - place.end <= 3));
  if (onBorder && open.end - open.start >= least && words.length >= 2) return true;
  const turn = TURNS.test(words);
  // What follows has figures of its own, at once or after words that lead in to them.
  const ahead = part.figures > 0 ? part.figures : part.leads ? (rest.find((each) => !each.leads)?.figures ?? 0) : 0;
  if (open.figures > 0 && ahead > 0) return words.length >= 4;
  return turn && tail >= least + 2 && (open.figures > 0 || length >= least);
}

function near(a: number, b: number): boolean {
  return a <= b && b - a <= 1;
}
