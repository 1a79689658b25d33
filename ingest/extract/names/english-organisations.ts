/** English organisations and laws never seen: by the last word of a run of capitals (… Commission), or by a head before of/for (Ministry of …). */
import type { EntityType } from '#graph/model/document-graph.ts';
import {
  BARE_HEADS,
  ENGLISH_COMMON,
  ENGLISH_ENDINGS,
  ENGLISH_HEADS,
  GENERIC_BEFORE,
  GENERIC_TOPICS,
  LEADING_WORDS,
} from '../../lexicon/name-words.ts';
import { capitalRuns, type CapitalRun } from './capital-runs.ts';
import type { Found } from './found.ts';

type Word = CapitalRun['words'][number];

/** The stretch of a run that names something: indices of its first and last word. */
interface Kept {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** @param known – the lexicon's hits. */
export function englishOrganisations(text: string, known: readonly Found[]): readonly Found[] {
  return capitalRuns(text).flatMap(({ start, words }) =>
    parts(words).flatMap((part): readonly Found[] => {
      const opens = part[0] === words[0] && opensSentence(text, start);
      const kept = trimmed(part, opens);
      if (kept?.type === 'company' && isPartOf(part, kept.from)) return [];
      const first = kept === undefined ? undefined : part[kept.from];
      const last = kept === undefined ? undefined : part[kept.to];
      if (kept === undefined || first === undefined || last === undefined) return [];
      const from = start + first.at;
      const end = start + last.at + last.word.length;
      // What ends in a body we know is that body: the words before it are the sentence's.
      if (
        known.some(
          (each) => each.end === end && each.start > from && each.type === 'institution' && text.slice(each.start, end).includes(' '),
        )
      )
        return [];
      if (NEEDS_LAW.has(last.word) && !LAW.test(text)) return [];
      return [{ start: from, end, name: text.slice(from, end), type: kept.type, aliases: [], by: 'pattern' }];
    }),
  );
}

/** The department of something is no firm, whatever its last word. */
function isPartOf(words: readonly Word[], from: number): boolean {
  return (
    words.slice(0, from).some(({ word }, index) => ENGLISH_HEADS.has(word) && isJointWord(words[index + 1]?.word)) ||
    GENERIC_TOPICS.has(words[from]?.word ?? '')
  );
}

/** A directive is a law only where law is spoken of. */
const NEEDS_LAW: ReadonlySet<string> = new Set(['Directive']);
const LAW = /\b(?:EU|Europe|European|Parliament|Member States|law|legislation|transpos\w+|adopted)\b/u;

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;•"“(] ?)$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** A run holds two names where "and" joins them, or where a firm's last word ends the first: A Corp. B Foundation. */
function parts(words: readonly Word[]): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  let part: Word[] = [];
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index + 1);
    const isJoint =
      word.word === 'and' && endsName(part) && rest.some((each) => ENGLISH_ENDINGS.has(each.word) || ENGLISH_HEADS.has(each.word));
    if (!isJoint) part.push(word);
    if (isJoint || (FIRM_ENDINGS.test(word.word) && part.length > 1 && !isJointWord(rest[0]?.word))) {
      if (part.length > 0) found.push(part);
      part = [];
    }
  }
  return part.length > 0 ? [...found, part] : found;
}

const FIRM_ENDINGS = /^(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|GmbH|SRL|PLC)$/u;

/** Whether a name could end here: a body's or firm's last word, or a head with its topic. */
function endsName(part: readonly Word[]): boolean {
  const last = part.at(-1)?.word ?? '';
  return (
    ENGLISH_ENDINGS.get(last) === 'company' ||
    ENGLISH_ENDINGS.get(last) === 'institution' ||
    part.some(
      ({ word }, index) => ENGLISH_HEADS.has(word) && isJointWord(part[index + 1]?.word) && index + 2 < part.length && last !== 'and',
    )
  );
}

/** The part of a run that ends in an organisation's word, or begins with one before of/for. */
function trimmed(words: readonly Word[], opens: boolean): Kept | undefined {
  let from = 0;
  while (from < words.length && leads(words, from, opens)) from += 1;
  const to = words.findLastIndex(({ word }, index) => index > from && ENGLISH_ENDINGS.has(word) && !isJointWord(words[index + 1]?.word));
  if (to > from) {
    const begin = beginning(words, from, to);
    const only = to - begin === 1 ? (words[begin]?.word ?? '') : '';
    const isPhrase = to - begin === 2 && words[begin + 1]?.word === 'and';
    return begin === to || isPhrase || GENERIC_BEFORE.has(only)
      ? undefined
      : {
          from: begin,
          to,
          type: /^(?:Working|Task|Study|Interest|Advisory)$/u.test(words[to - 1]?.word ?? '')
            ? 'institution'
            : (ENGLISH_ENDINGS.get(words[to]?.word ?? '') ?? 'institution'),
        };
  }
  return headed(words, from);
}

/** Bank of …, Center for …; a bare School of Medicine or Board of Directors names nobody. */
function headed(words: readonly Word[], from: number): Kept | undefined {
  const head = words.findIndex(
    ({ word }, index) => index >= from && ENGLISH_HEADS.has(word) && /^(?:of|for)$/u.test(words[index + 1]?.word ?? ''),
  );
  if (head < 0 || words.length - head < 3) return undefined;
  const begin = beginning(words, from, head);
  const topic = words
    .slice(head + 2)
    .map(({ word }) => word)
    .filter((word) => !/^(?:the|and|of)$/u.test(word));
  const isBare =
    begin === head &&
    ((BARE_HEADS.has(words[head]?.word ?? '') && words[head + 1]?.word === 'of') || topic.every((word) => GENERIC_TOPICS.has(word)));
  return isBare ? undefined : { from: begin, to: words.length - 1, type: 'institution' };
}

/** Words before a name: articles and the like always, words that are capital only for opening a sentence there alone. */
function leads(words: readonly Word[], at: number, opens: boolean): boolean {
  const { word = '' } = words[at] ?? {};
  if (
    word === 'New' &&
    /^(?:Zealand|York|Jersey|Mexico|Delhi|Hampshire|Orleans|England|South|Brunswick|Haven)/u.test(words[at + 1]?.word ?? '')
  )
    return false;
  return ENGLISH_COMMON.has(word) || /-based$/u.test(word) || (opens && at === 0 && words.length > 2 && LEADING_WORDS.has(word));
}

function isJointWord(word: string | undefined): boolean {
  return word === 'of' || word === 'for';
}

/** Back to the first capital, or to where another phrase ends; over "of" only to a body's first word (Bank of …). */
function beginning(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const word = words[at]?.word ?? '';
    if (/^[a-z]/u.test(word) && word !== 'and' && !(isJointWord(word) && ENGLISH_HEADS.has(words[at - 1]?.word ?? ''))) return at + 1;
  }
  return words[from]?.word === 'and' ? from + 1 : from;
}
