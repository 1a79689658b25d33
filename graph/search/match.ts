/** Which texts meet every term of a query, and why. */
import type { Highlight, MatchReason } from '../model/answers.ts';
import type { Figure } from '../model/document-graph.ts';
import { sameUnit, sameValue, type Quantity } from '../model/figure.ts';
import { fold, folded, unfold } from './fold.ts';
import type { Term } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** How strongly each reason speaks for a hit. */
export const WEIGHT: Readonly<Record<MatchReason['kind'], number>> = { text: 4, number: 3, alias: 2, fuzzy: 1 };

/** The text itself holds the words. */
export const IN_TEXT: MatchReason = { kind: 'text' };

export interface Match {
  /** The first that the text alone does not show. */
  readonly reason: MatchReason;
  /** One for each wanted term. */
  readonly reasons: readonly MatchReason[];
  /** Higher is better. */
  readonly score: number;
}

/** Whether the figure has the value, in the unit where one was typed. A range has both its ends. */
export function hasValue(figure: Pick<Figure, 'value' | 'maxValue' | 'unit'>, wanted: Quantity): boolean {
  if (wanted.unit !== '' && !sameUnit(figure.unit, wanted.unit)) return false;
  if (wanted.maxValue !== undefined)
    return sameValue(figure.value, wanted.value) && figure.maxValue !== undefined && sameValue(figure.maxValue, wanted.maxValue);
  return sameValue(figure.value, wanted.value) || (figure.maxValue !== undefined && sameValue(figure.maxValue, wanted.value));
}

/**
 * Keys that every wanted term matches and no negated one, with the strongest evidence that the text alone does not show.
 * @param all – every key, in order. @param matches – the keys that one term matches.
 */
export function meetingAll<K>(
  all: readonly K[],
  terms: readonly Term[],
  matches: (term: Term) => ReadonlyMap<K, MatchReason>,
): ReadonlyMap<K, Match> {
  const found = new Map<K, Match>();
  const wanted = terms.filter((term) => !term.negated).map(matches);
  if (wanted.some((keys) => keys.size === 0)) return found;
  const refused = terms.filter((term) => term.negated).map(matches);
  // Thousands are met for the same few reasons: those share one object.
  const none: KnownMatch = { reason: IN_TEXT, reasons: [], score: 0, followedBy: new Map() };
  for (const key of all) {
    if (refused.some((keys) => keys.has(key))) continue;
    let match: KnownMatch | undefined = none;
    for (const keys of wanted) {
      const reason = keys.get(key);
      match = reason === undefined ? undefined : withReason(match, reason);
      if (match === undefined) break;
    }
    if (match !== undefined) found.set(key, match);
  }
  return found;
}

/** A match, and those that have its reasons and one more. */
interface KnownMatch extends Match {
  readonly followedBy: Map<MatchReason, KnownMatch>;
}

function withReason({ reason, reasons, score, followedBy }: KnownMatch, next: MatchReason): KnownMatch {
  const known = followedBy.get(next);
  if (known !== undefined) return known;
  const made: KnownMatch = {
    reason: reason.kind === 'text' ? next : reason,
    reasons: [...reasons, next],
    score: score + WEIGHT[next.kind],
    followedBy: new Map(),
  };
  followedBy.set(next, made);
  return made;
}

/** Positions of the texts that hold the term, or other words for it. */
export function holding(index: TextIndex, { raw, parts, also }: Term): ReadonlyMap<number, MatchReason> {
  const found = new Map<number, MatchReason>();
  const [first = [], ...rest] = parts.map((part) => index.find(part));
  const others = rest.map((list) => new Set(list));
  for (const at of first) if (others.every((list) => list.has(at))) found.set(at, IN_TEXT);
  for (const word of also) {
    const reason: MatchReason = { kind: 'alias', query: raw, name: word };
    for (const at of index.find(word)) if (!found.has(at)) found.set(at, reason);
  }
  return found;
}

/** Where the words stand in the printed text: in order, touching ones joined. */
export function highlights(text: string, words: readonly string[]): readonly Highlight[] {
  const from = folded(text);
  const ranges: [number, number][] = [];
  for (const word of new Set(words.map((each) => fold(each).trim()))) {
    if (word === '') continue;
    for (let at = from.text.indexOf(word); at >= 0; at = from.text.indexOf(word, at + word.length))
      ranges.push([...unfold(from, at, at + word.length)]);
  }
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
