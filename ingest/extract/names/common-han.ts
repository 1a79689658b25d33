/** Whether Chinese characters are words of the language and no name. */
import { COMMON_WORDS } from '../../lexicon/han-words.ts';
import { COMMON_HAN } from '../../lexicon/name-words.ts';

const COMMON: ReadonlySet<string> = new Set([...COMMON_HAN, ...COMMON_WORDS]);
const LONGEST = Math.max(...[...COMMON].map((word) => word.length));
/** Verbs and adverbs of the table of names: one inside a name shows that it began further right. */
const VERBS: ReadonlySet<string> = new Set(COMMON_HAN.slice(COMMON_HAN.indexOf('支持')).filter((word) => word.length === 2));

/** Words that no name of a body begins with. */
const LEADING: ReadonlySet<string> = new Set(COMMON_HAN);

/** Length of the longest word that begins at a place and no name of a body; 0 where none does. */
export function leadingAt(text: string, at: number, end: number): number {
  return longestAt(LEADING, text, at, end);
}

/** Length of the longest common word that begins at a place; 0 where none does. */
export function commonAt(text: string, at: number, end: number): number {
  return longestAt(COMMON, text, at, end);
}

function longestAt(words: ReadonlySet<string>, text: string, at: number, end: number): number {
  for (let length = Math.min(LONGEST, end - at); length > 0; length -= 1) if (words.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Whether common words make up the whole. */
export function isCommon(words: string): boolean {
  return madeOf(COMMON, words);
}

/** Whether words that no name of a body begins with make up the whole. */
export function isLeading(words: string): boolean {
  return madeOf(LEADING, words);
}

function madeOf(table: ReadonlySet<string>, words: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= LONGEST; length += 1) if (table.has(words.slice(at, at + length))) reached.add(at + length);
  }
  return reached.has(words.length);
}

export function hasVerb(words: string): boolean {
  for (let at = 0; at + 2 <= words.length; at += 1) if (VERBS.has(words.slice(at, at + 2))) return true;
  return false;
}
