/** Cells of a table: labels state nothing, and a value is read with the headers of its row and column. */
import { SOURCE_COLUMN } from '../../lexicon/citing.ts';
import { FINITE_VERB } from '../../lexicon/measure-nouns.ts';
import { predicates } from '../measures/predicates.ts';
import type { SentenceText } from '../../types.ts';

/** Characters of a header that is still a handle to read a value by. */
const HEADER_LIMIT = 60;
const HAN = /\p{Script=Han}/u;

/** A cell without figure that is no sentence: a name, a status; under a marker too where it heads its row or names a source. */
export function isLabel(text: string, { header, rowHeader }: NonNullable<SentenceText['cell']>, marked: boolean): boolean {
  return !isSentence(text.trim()) && (!marked || rowHeader === '' || SOURCE_COLUMN.test(header));
}

/** `Norway, Gauges: 120`; undefined where the cell is a sentence or has no headers. */
export function cellText(text: string, { header, rowHeader }: NonNullable<SentenceText['cell']>): string | undefined {
  if (isSentence(text.trim())) return undefined;
  const heads = [rowHeader, header].map(bare).filter((words) => words !== '' && words !== text.trim() && words.length <= HEADER_LIMIT);
  if (heads.length === 0) return undefined;
  const isHan = heads.some((words) => HAN.test(words));
  return `${heads.join(isHan ? '，' : ', ')}${isHan ? '：' : ': '}${text}`;
}

/** Without markers. */
function bare(words: string): string {
  return words.replace(/\[(?:\^[^\]\s]{1,40}|\d{1,4})\]/gu, '').trim();
}

function isSentence(text: string): boolean {
  if (HAN.test(text)) return text.length >= 8 && (/[。！；]/u.test(text) || predicates(text, 0, []).some(({ start }) => start > 0));
  const words = text.split(/\s+/u);
  return words.length >= 4 && words.slice(1).some((word) => VERB.test(word.replace(/[,.;:]$/u, '')));
}

/** Prepositions and adverbs of the list are no verbs. */
const VERB = new RegExp(
  `^(?!(?:typically|currently|collectively|now|already|also|nearly|approximately|about|roughly|over|more|at|of|in|for|to|from|by|with|on)$)(?:${FINITE_VERB.source.slice(1, -1)})$`,
  'iu',
);
