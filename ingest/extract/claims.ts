/** Claims: the smallest clauses that state one thing and stand on one provenance. */
import { clauses, type ClauseRange } from '../clauses.ts';
import { grouped } from '../grouped.ts';
import { ADVERB_LEAD, BOUND, FINITE, LEAD_IN, LEAD_OUT, PREDICATE, SUBORDINATE, TIED, TURNS } from '../lexicon/claim-words.ts';
import type { AttributionHit, CitationHit, ClaimHit, FigureHit, NameHit, Place, SentenceText } from '../types.ts';
import { cellText, isLabel } from './claims/cells.ts';
import { claimKind } from './claims/kind.ts';
import { resolvedText } from './claims/resolved.ts';
import { statesNothing } from './claims/stated.ts';
import { isOwn, subjectOf } from './claims/subjects.ts';
import type { Named } from './measures/told.ts';

/** In document order; every sentence is covered by one or more, but for those that state nothing. */
export function claims(
  sentences: readonly SentenceText[],
  figures: readonly FigureHit[],
  citations: readonly CitationHit[],
  attributions: readonly AttributionHit[],
  names: readonly NameHit[] = [],
): readonly ClaimHit[] {
  const figuresOf = grouped(figures, (each) => each.sentenceId);
  const backed = citations.flatMap(({ support, carried }) => (support === undefined ? carried : [support, ...carried]));
  const borders = grouped([...backed, ...attributions.flatMap(({ covers }) => covers)], (each) => each.sentenceId);
  const namesOf = grouped(names, ({ place }) => place?.sentenceId ?? '');
  return sentences.flatMap(({ sentence, cell, markers, strong }) => {
    const own = figuresOf.get(sentence.id) ?? [];
    const marked = own.length + markers.length + (borders.get(sentence.id)?.length ?? 0) > 0;
    if (cell === undefined ? !marked && statesNothing(sentence.text) : own.length === 0 && isLabel(sentence.text, cell, marked)) return [];
    const named = (namesOf.get(sentence.id) ?? []).flatMap(({ place }) => (place === undefined ? [] : [place]));
    const whole = { sentenceId: sentence.id, start: 0, end: sentence.text.length };
    const parts =
      cell === undefined ? split(sentence.text, own, borders.get(sentence.id) ?? [], named, runIn(sentence.text, strong)) : [whole];
    return parts.map((part) => {
      const resolved = cell === undefined ? resolvedText(sentence.text, part, named) : cellText(sentence.text, cell);
      return {
        sentenceId: sentence.id,
        start: part.start,
        end: part.end,
        kind: claimKind(sentence.text.slice(part.start, part.end)),
        ...(resolved === undefined ? {} : { resolvedText: resolved }),
      };
    });
  });
}

/** Where a bold statement that opens a sentence ends: **1）Output falls:** ….; 0 where there is none. */
function runIn(text: string, strong: SentenceText['strong']): number {
  const end = strong.find(({ start }) => text.slice(0, start).trim() === '')?.end ?? 0;
  const colon = /^\s?[:：]/u.exec(text.slice(end))?.[0].length ?? (/[:：]\s?$/u.test(text.slice(0, end)) ? 0 : -1);
  return end > 0 && colon >= 0 && end + colon < text.length ? end + colon : 0;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Numbers in it. */
  readonly figures: number;
  /** Only introduces: 据X, 在…方面. */
  readonly leads: boolean;
  /** Has a predicate. */
  readonly states: boolean;
  /** Has a subject of its own before its predicate. */
  readonly speaksOf: boolean;
  readonly mark: string;
}

/** A claim shorter than this does not read by itself, unless it has a figure. */
const SHORTEST = 8;
const SHORTEST_ENGLISH = 25;

function split(
  text: string,
  figures: readonly FigureHit[],
  borders: readonly Place[],
  names: readonly Named[],
  head: number,
): readonly { readonly start: number; readonly end: number }[] {
  const chinese = /\p{Script=Han}/u.test(text);
  const parts = clauses(text).map((range) => partOf(text, range, figures, chinese ? names : undefined));
  const least = chinese ? SHORTEST : SHORTEST_ENGLISH;
  const result: Part[][] = [];
  const headed = head > 0 && isStatement(text, head, least, chinese ? names : undefined);
  parts.forEach((part, at) => {
    const open = result.at(-1);
    const afterHead = headed && part.start >= head && open?.[0] !== undefined && open[0].start < head;
    if (open === undefined || (!afterHead && !begins(text, open, parts.slice(at), borders, least, figures))) {
      if (open === undefined) result.push([part]);
      else open.push(part);
      return;
    }
    // What leads in to the new claim goes with it: …，截至五月，GitHub上….
    const taken: Part[] = [];
    while (open.length > 1 && open.at(-1)?.leads === true && /[,，]/u.test(open.at(-2)?.mark ?? '')) taken.unshift(...open.splice(-1));
    result.push([...taken, part]);
  });
  const places = result.map((claim) => ({ start: claim[0]?.start ?? 0, end: claim.at(-1)?.end ?? 0 }));
  // The closing mark belongs to the last, and what stands before the first clause to the first.
  return places.length === 0
    ? [{ start: 0, end: text.length }]
    : places.map((place, at) => ({ start: at === 0 ? 0 : place.start, end: at === places.length - 1 ? text.length : place.end }));
}

/** 技术方面： and Cost pressure: are topics, 数据或被耗尽： is a statement. */
function isStatement(text: string, head: number, least: number, names: readonly Named[] | undefined): boolean {
  const number = /^\s*(?:[（(]?\d{1,2}[）).、]|第?[一二三四五六七八九十]{1,2}[、，是])?\s*/u.exec(text)?.[0].length ?? 0;
  const said = text
    .slice(number, head)
    .trimEnd()
    .replace(/[:：]$/u, '');
  if (said.length < least - 2 || LEAD_OUT.test(said) || LEAD_IN.test(said)) return false;
  return names === undefined ? FINITE.test(said) : subjectOf(text, { start: number, end: number + said.length }, names) !== undefined;
}

function partOf(text: string, range: ClauseRange, figures: readonly FigureHit[], names: readonly Named[] | undefined): Part {
  const words = text.slice(range.start, range.end);
  const own = figures.filter((figure) => range.start <= figure.start && figure.start < range.end).length;
  const named = /\p{Script=Han}/u.test(text) && /^[A-Z][A-Za-z. ]{0,30}$/u.test(words);
  const subject = names === undefined ? undefined : subjectOf(text, range, names);
  const leads =
    own === 0 &&
    !(subject !== undefined && (ADVERB_LEAD.test(words) || /^处于/u.test(words))) &&
    (named ||
      (LEAD_IN.test(words) && words.length < 60 && !/[了是有为]\p{Script=Han}{4}/u.test(words.slice(8))) ||
      (LEAD_OUT.test(words) && words.length <= 48));
  return {
    start: range.start,
    end: range.end,
    mark: range.mark,
    figures: own,
    leads,
    states: !leads && subject !== undefined,
    speaksOf: !leads && subject !== undefined && isOwn(subject),
  };
}

/** Whether a claim begins at the first of `rest`. */
function begins(
  text: string,
  open: readonly Part[],
  rest: readonly Part[],
  borders: readonly Place[],
  least: number,
  figures: readonly FigureHit[],
): boolean {
  const [first, before, part] = [open[0], open.at(-1), rest[0]];
  if (first === undefined || before === undefined || part === undefined || /^[:：]/u.test(before.mark)) return false;
  // A figure that reaches over the mark keeps both sides together.
  if (figures.some((figure) => figure.start < part.start && figure.end > part.start)) return false;
  const held = open.reduce((sum, each) => sum + each.figures, 0);
  const length = before.end - first.start;
  if (/[；;]/u.test(before.mark)) return length >= least || held > 0;
  const leading = open.every((each) => each.leads);
  const tail = rest.reduce((sum, each) => sum + (each.end - each.start), 0);
  if (leading || length < least || (tail < least && part.figures === 0)) return false;
  // A lead that cannot go along keeps its claim open: 1）…：据X，….
  if (before.leads && /[:：]/u.test(open.at(-2)?.mark ?? '')) return false;
  const words = text.slice(part.start, part.end);
  const lastWords = text.slice(before.start, before.end);
  // Such as X [3] belongs to what it is an instance of; 认为 wants what is thought.
  if ((part.figures === 0 && INSTANCE.test(words)) || (held > 0 && SAYS.test(lastWords))) return false;
  if (borders.some((place) => near(place.start, part.start) || (place.end < part.start && part.start - place.end <= 3))) return true;
  if (
    SUBORDINATE.test(lastWords) ||
    (LEAD_OUT.test(lastWords) && before.figures > 0 && /[时后下际]$/u.test(lastWords)) ||
    PREDICATE.test(words)
  )
    return false;
  // Another subject with a predicate of its own, after a clause that has both too.
  if (
    part.speaksOf &&
    words.length >= least &&
    !SUBORDINATE.test(words) &&
    !TIED.test(words) &&
    !TIED.test(lastWords) &&
    open.some(({ states, leads }) => states && !leads) &&
    !BOUND.test(text.slice(first.start, part.start))
  )
    return true;
  const turn = TURNS.test(words);
  if (/^and\b/u.test(words) && (!FINITE.test(words) || lastWords.split(' ').length < 4)) return false;
  // What follows has figures of its own, at once or after words that lead in to them.
  const ahead = part.figures > 0 ? part.figures : part.leads ? (rest.find((each) => !each.leads)?.figures ?? 0) : 0;
  if (held > 0 && ahead > 0) return words.length >= 4;
  return turn && tail >= least + 2;
}

const INSTANCE = /^(?:such as|including|namely|especially|particularly|e\.g\.|i\.e\.|like)\b/iu;
const SAYS = /(?:认为|指出|表示|表明|显示|发现|预计|估计|强调|相信|希望)$/u;

function near(a: number, b: number): boolean {
  return a <= b && b - a <= 1;
}
