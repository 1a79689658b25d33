/** Persons never seen in Latin letters: a name after a title, with a given name, before a verb of saying; authors with a year. */
import { ENGLISH_COMMON } from '../../lexicon/name-words.ts';
import {
  AFTER_NAMES,
  ENGLISH_SAYS,
  ENGLISH_TITLES,
  GIVEN_NAMES,
  NOT_SURNAMES,
  SURNAME_TITLES,
  TITLES_BEFORE,
} from '../../lexicon/person-words.ts';
import type { Found } from './found.ts';

export function englishPeople(text: string): readonly Found[] {
  return /[A-Z][a-z]/u.test(text) ? [...fullNames(text), ...titledSurnames(text), ...authorsWithYear(text)] : [];
}

/** Capitalised words in a row, initials and particles between them. */
const RUN =
  /(?<![\p{Script=Latin}\d.])[A-Z][\p{Script=Latin}’'-]*(?:(?<=(?:^|[^\p{L}])[A-Z])\.)?(?: (?:(?:van|von|de|der|al|bin|ibn|del|la|el|le) )?[A-Z][\p{Script=Latin}’'-]*(?:(?<=[^\p{L}][A-Z])\.)?)+/gu;
const WORDS = /(?:(?:van|von|de|der|al|bin|ibn|del|la|el|le) )?[^ ]+/gu;
const PART = /^(?:[A-Z]\.?|(?:(?:van|von|de|der|al|bin|ibn|del|la|el|le) )?[A-Z][a-zà-ÿ]+(?:[’']?[A-Z][a-z]+)?(?:-[A-Z][a-z]+)?)$/u;
/** Names behind the given one, initials not counted. */
const NAMES = 2;
const TITLE_BEFORE = new RegExp(`(?:(?<![A-Za-z])(?:${ENGLISH_TITLES}) |(?:${TITLES_BEFORE})\\s?)$`, 'u');
const SAYS_BEHIND = new RegExp(`^(?:(?:,? )(?:${ENGLISH_SAYS})\\b|\\s?(?:等人|等（|指出|认为|表示|教授|博士|直言|的研究))`, 'u');
const HAN_BEHIND = /^\s?(?:等人|等（|指出|认为|表示|教授|博士|直言|的研究)/u;
/** Bill Pulte, the head of …: an office stands behind the comma. */
const OFFICE_BEHIND =
  /^, (?:the |an? |its |(?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2})[’']s )?(?:[a-z-]+ ){0,4}(?:head|boss|chief|founder|co-founder|director|president|chairman|chairwoman|analyst|economist|professor|minister|governor|secretary|executive|CEO|CFO|COO|CTO|strategist|researcher|scientist|lawyer|partner|spokesman|spokeswoman)\b/u;
const TITLE_FIRST = new RegExp(`^(?:${SURNAME_TITLES}) `, 'u');
export const ORGANISED =
  /\b(?:Research|Institute|University|Group|Capital|Bank|Securities|Labs?|Association|Partners|Analytics|Insights|Report|Index|Journal|Times|Street|Company|Corporation|Foundation|Center|Council|Committee|Court|House|Office|Department|Analysts?|Data|Technologies|Systems|Energy|Economics|States|Kingdom|Administration|Foods|Media|News|Magazine|Airlines|Motors|Networks?|Software|Studios?|Services|Solutions|Holdings|Ventures|Police|Army|Navy|Party|Team|Board)\b/u;

function fullNames(text: string): readonly Found[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const words = [...match[0].matchAll(WORDS)].map((word) => ({
      word: word[0].replace(/[’']s$/u, ''),
      at: match.index + word.index,
      owns: /[’']s$/u.test(word[0]),
    }));
    const found = words.flatMap(({ word, at, owns }, index) => {
      const end = GIVEN_NAMES.has(word) && !owns && !GIVEN_NAMES.has(words[index - 1]?.word ?? '') ? endOf(words, index) : undefined;
      return end === undefined ? [] : [person(at, text.slice(at, end))];
    });
    return found.length > 0 ? found : byContext(text, match.index, words);
  });
}

interface Word {
  readonly word: string;
  readonly at: number;
  /** Whether a possessive ends it: nothing of the name follows. */
  readonly owns: boolean;
}

/** Where a name that begins with this word ends; nothing where no surname follows. */
function endOf(words: readonly Word[], from: number): number | undefined {
  let end: number | undefined;
  let count = 0;
  for (const { word, at, owns } of words.slice(from + 1, from + 8)) {
    // A given name behind a whole name begins the next one, as in a list set in columns.
    if (count === NAMES || !PART.test(word) || ENGLISH_COMMON.has(word) || AFTER_NAMES.has(word) || (count > 0 && GIVEN_NAMES.has(word)))
      break;
    if (NOT_SURNAMES.has(word) || ORGANISED.test(word)) return undefined;
    if (/^[A-Z]\.?$/u.test(word)) continue;
    count += 1;
    end = at + word.length;
    if (owns) break;
  }
  return end;
}

/** Two or three words after a title or before a verb of saying. */
function byContext(text: string, start: number, run: readonly Word[]): readonly Found[] {
  const words = TITLE_FIRST.test(`${run[0]?.word ?? ''} `) ? run.slice(1) : run;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || words.length > 3) return [];
  const name = text.slice(first.at, last.at + last.word.length);
  if (ENGLISH_COMMON.has(first.word) || ORGANISED.test(name) || NOT_SURNAMES.has(last.word) || !words.every(({ word }) => PART.test(word)))
    return [];
  const before = text.slice(Math.max(0, start - 24), start);
  const end = first.at + name.length;
  const behind = text.slice(end, end + 16);
  const isNamed =
    words !== run ||
    TITLE_BEFORE.test(before) ||
    (words.length === 2 && OFFICE_BEHIND.test(text.slice(end, end + 90))) ||
    (/\p{Script=Han}/u.test(text) ? HAN_BEHIND.test(behind) : SAYS_BEHIND.test(behind) && isMiddle(name, before));
  return isNamed ? [person(first.at, name)] : [];
}

/** Without a given name we know, a verb of saying proves a person only where the words are no plain phrase: an initial, or a place inside the sentence. */
function isMiddle(name: string, before: string): boolean {
  return / [A-Z]\. /u.test(name) || (/[a-z,] $/u.test(before) && !/s$/u.test(name) && !/(?:^|\W)(?:the|The|a|A|an|of|in) $/u.test(before));
}

const TITLED = new RegExp(
  `(?<![\\p{L}.])(?:${SURNAME_TITLES}) ((?:(?:De|Mc|Mac|O[’']|Lloyd |Van |Von |de )?[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-z]+)?))(?![\\p{L}\\d-]| [A-Z]| of\\b| for\\b)`,
  'gu',
);
/** What follows a title and is an office or a body: General Electric, Justice Department. */
const NO_SURNAME =
  /^(?:Department|Ministry|Election|Elect|Assembly|Manager|Counsel|Motors|Electric|Office|Council|Court|Committee|Secretary|Director|Staff|Minister|Bill|Act|And|The|Of|In|To|From|After|Before|Said|Was|Is|Has|Will)$/u;

/** President Wilson, Lord Cunliffe: the surname stands for the person. */
function titledSurnames(text: string): readonly Found[] {
  return [...text.matchAll(TITLED)].flatMap((match) => {
    const name = match[1] ?? '';
    return NO_SURNAME.test(name) || ENGLISH_COMMON.has(name) || NOT_SURNAMES.has(name)
      ? []
      : [person(match.index + match[0].length - name.length, name)];
  });
}

const AUTHORS =
  /(?<![\p{Script=Latin}\d.])[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-z]+)?(?:(?:, ?|、)[A-Z][a-z]{2,})*(?:(?: ?(?:和|与|&) ?|,? and )[A-Z][a-zà-ÿ]{2,})?(?: et al\.?,?|等人?)? ?[（(](?:19|20)\d\d[a-z]?[）)]/gu;
const SURNAME = /[A-Z][a-zà-ÿ]{2,}(?:-[A-Z][a-z]+)?/gu;

/** Frey和Osborne（2013）, Lake et al. (2017): each surname. */
function authorsWithYear(text: string): readonly Found[] {
  return [...text.matchAll(AUTHORS)].flatMap((match) =>
    [...match[0].matchAll(SURNAME)].flatMap((name) =>
      ENGLISH_COMMON.has(name[0]) || NO_AUTHOR.test(name[0]) ? [] : [person(match.index + name.index, name[0])],
    ),
  );
}

const NO_AUTHOR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Report|Index|Survey|Conference|Summit|Forum|Outlook|Study|Act|Treaty|Agreement|War|Crisis|Olympics|Election|Version|Edition|Estimate|Projected|Actual|Total)$/u;

export function person(start: number, name: string): Found {
  return { start, end: start + name.length, name, type: 'person', aliases: [], by: 'pattern' };
}
