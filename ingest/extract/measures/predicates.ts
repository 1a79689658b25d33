/** Where the predicate of a Chinese clause begins. */
import { CHANGE_END, NOUN_AFTER_VERB, PREDICATE_WORD } from '../../lexicon/measure-nouns.ts';
import type { Named } from './told.ts';

export interface Predicate {
  /** Offsets in the text that was looked at. */
  readonly start: number;
  readonly end: number;
}

/** The same words behind a look at their first character: the long list is tried at few places only. */
const VERBS = new RegExp(`(?=[${firstCharacters(PREDICATE_WORD.source)}])${PREDICATE_WORD.source}`, 'gu');

/** First characters of the alternatives of a group without nested bars at its top. */
function firstCharacters(source: string): string {
  const first = new Set<string>();
  let depth = 0;
  let begins = true;
  for (let at = source.indexOf('(?:') + 3; at < source.length - 1; at += 1) {
    const char = source.charAt(at);
    if (char === '|' && depth === 0) begins = true;
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (begins && depth === 0 && char !== '|') {
      first.add(char);
      begins = false;
    }
  }
  return [...first].join('');
}

/** Verbs that neither lie in a name (华为) nor are part of a noun (训练成本). @param at – offset of the text in its sentence. */
export function predicates(text: string, at: number, names: readonly Named[]): readonly Predicate[] {
  const matches = [...text.matchAll(VERBS)];
  if (matches.length === 0) return [];
  const change = CHANGE_END.exec(text);
  return matches.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (names.some((name) => name.start < at + end && at + start < name.end)) return [];
    if (match[0].length > 1 && NOUN_AFTER_VERB.test(text.slice(end)) && !text.startsWith('的', end)) return [];
    // What only grows is not done by anybody: 成本下降.
    if (change !== null && start >= change.index) return [];
    return [{ start, end }];
  });
}

/** The verb before a number: the first after the last 的, where 的 is not what it follows at once. */
export function lastPredicate(text: string, at: number, names: readonly Named[]): Predicate | undefined {
  const after = text.lastIndexOf('的') + 1;
  return predicates(text, at, names).find(({ start }) => start >= after && (start > after || after === 0));
}

/** The verb of a whole clause: verbs inside a modifier (谷歌发布的模型) are passed over where another follows. */
export function mainPredicate(text: string, all: readonly Predicate[]): Predicate | undefined {
  return all.find(({ start, end }, index) => {
    const of = text.indexOf('的', end);
    const next = all[index + 1];
    return of < 0 || next === undefined || of - start > 14 || next.start < of || end - start === 1 ? start > 0 || of < 0 : false;
  });
}
