/** Persons never seen in Chinese: a name after a title or before a verb of saying, foreign names with a point between their parts. */
import { HAN_SURNAMES, SAYS_AFTER, TITLES_AFTER, TITLES_BEFORE, TRANSLITERATION } from '../../lexicon/person-words.ts';
import { commonAt, isCommon } from './common-han.ts';
import { ORGANISED, person } from './english-people.ts';
import type { Found } from './found.ts';

/** Whether two or three characters can be a person's whole name. */
export function isHanName(words: string): boolean {
  return WHOLE.test(words) && !NO_NAME.test(words) && !isCommon(words);
}

export function hanPeople(text: string): readonly Found[] {
  return [...afterTitle(text), ...beforeTitle(text), ...pointed(text), ...transliterated(text)];
}

const WHOLE = new RegExp(`^[${HAN_SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');
const AFTER_TITLE = new RegExp(`(?:${TITLES_BEFORE})(?=([${HAN_SURNAMES}]\\p{Script=Han}{1,2}))`, 'gu');
/** What may follow a person's name. */
export const SAYS = new RegExp(`^(?:$|[，。、；：（(\\[]|和|与|${SAYS_AFTER})`, 'u');
/** Second characters that make surname and word one: 高度, 时代. */
const NO_NAME =
  /^(?:时[代期候间]|高[度级层校等]|平[台均等]|文[章化件]|成[本为果立功]|方[面法案式向]|明[确显年]|全[球国面部]|国[家内际外]|公[司开共布]|计[算划]|原[因则有]|信[息任心]|安[全排]|强[调大]|应[该用]|关[于注键]|向[来]|和|由|但|那|初[期步]|都[是在有]|相[关比对]|来[自源]|区[域块]|位[于]|满[足]|展[示开望]|智[能慧]|官[网方]|都|但是|单[一位个]|单|解[决释]|练习|从|于[是此]|路[径线]|包[括含]|连[续接]|商[业品]|农[业村]|管[理]|支[持出付]|居[民]|相|干[预])/u;

function afterTitle(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(AFTER_TITLE)) {
    const start = match.index + match[0].length;
    const name = nameAt(text, start, match[1] ?? '', SAYS);
    if (name !== undefined) found.push(person(start, name));
  }
  return found;
}

/** Three characters first, then two; what follows must let a name end. */
function nameAt(text: string, start: number, longest: string, follows: RegExp): string | undefined {
  if (NO_NAME.test(longest)) return undefined;
  return [longest, longest.slice(0, 2)].find(
    (name, index) =>
      (index === 0 || longest.length === 3) &&
      !isCommon(name) &&
      !/今[日年天]|昨日|近日|日前/u.test(name) &&
      follows.test(text.slice(start + name.length, start + name.length + 4)),
  );
}

const BEFORE_TITLE = new RegExp(`(?<=^|[，。、；：（(“"是由据与和])([${HAN_SURNAMES}]\\p{Script=Han}{1,2})(?=${TITLES_AFTER})`, 'gu');

function beforeTitle(text: string): readonly Found[] {
  return [...text.matchAll(BEFORE_TITLE)].flatMap((match) =>
    NO_NAME.test(match[0]) || isCommon(match[0]) ? [] : [person(match.index, match[0])],
  );
}

const POINTED = /\p{Script=Han}{1,6}[·•](?:[A-Z]\.?[·•])?\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,6})?/gu;

function pointed(text: string): readonly Found[] {
  return [...text.matchAll(POINTED)].flatMap((match) => {
    const parts = match[0].split(/[·•]/u);
    const head = parts[0] ?? '';
    let from = head.length;
    while (from > 0 && TRANSLITERATION.has(head.charAt(from - 1))) from -= 1;
    const tail = parts.slice(1).join('·');
    let to = 0;
    while (to < tail.length && (TRANSLITERATION.has(tail.charAt(to)) || /[·.A-Z]/u.test(tail.charAt(to)))) to += 1;
    // 特伦奇加入: a character that begins the next word is none of the name.
    const begins = match.index + head.length + 1;
    while (to > 2 && commonAt(text, begins + to - 1, begins + to + 3) > 1) to -= 1;
    if (from === head.length || to < 2) return [];
    return [person(match.index + from, match[0].slice(from, head.length + 1 + to))];
  });
}

const TRANSLITERATED =
  /(?<=^|[，。、；：和与据]|[的由])(\p{Script=Han}{2,6})[（(]([A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-zA-Z]+){1,2})[）)]/gu;

/** 盖茨（Bill Gates）: all characters write a foreign name. */
function transliterated(text: string): readonly Found[] {
  return [...text.matchAll(TRANSLITERATED)].flatMap((match) => {
    const [, han = '', latin = ''] = match;
    if (ORGANISED.test(latin) || [...han].some((char) => !TRANSLITERATION.has(char))) return [];
    const start = match.index;
    return [
      { ...person(start, han), aliases: [latin] },
      { ...person(start + han.length + 1, latin), name: han, aliases: [latin], by: 'definition' as const },
    ];
  });
}
