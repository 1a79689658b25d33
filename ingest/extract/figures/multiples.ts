/** Multiples said without a number before 倍, and ratios: doubled, 翻一番, 减半, 3比1, 12:1, three to one. */
import type { Numeral } from './numeral.ts';

const DOUBLINGS = /翻(?:了)?(?:近|约|超过?|大约|将近|不止)?(?:(?<count>[一两二三四五\d])(?:番|倍(?=[，。；、！？]|$))|番|倍)/gu;
const HALVED = /(?<!过|多|大|前|后|上|下)(?:减|折|腰斩|缩减|降低?|缩短)(?:去|少|了|至|到|为)?(?:近|约)?(?:一)?半|腰斩|减半/gu;
const ENGLISH =
  /\b(?<verb>doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|quintupl(?:e[sd]?|ing)|halv(?:e[sd]?|ing))\b/giu;
const FACTORS: readonly (readonly [begins: string, factor: number])[] = [
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['halv', 0.5],
];
/** Double as an adjective or noun counts nothing: double standards, double check. */
const IS_VERB =
  /^(?:[.,;:!?)]|$| (?:in|to|by|from|since|over|within|between|during|its|their|his|her|our|the|that|this|year|every|each|last|again|and|as|on|at|compared|after|under|for|per|capacity|output|sales|revenue|production|spending)\b)/iu;
const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = '\\d{1,6}(?:\\.\\d{1,4})?';
const RATIO = new RegExp(
  `(?<![\\d.:：/])(?<above>${NUMBER}) ?(?:[:：∶]|比) ?(?<below>${NUMBER})(?![\\d:：/%]|\\.\\d| ?[ap]\\.?m\\b)`,
  'giu',
);
const SPELLED_RATIO =
  /\b(?<above>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[ -]to[ -](?<below>one|two|three|four|five|six|seven|eight|nine|ten|1)(?![\w-]| (?:year|month|week|day|hour|minute|percent|per cent|times|million|billion|thousand|trillion|[a-z]+s\b))/giu;
/** A ratio says so, or how two things stand to each other. */
const SAYS_RATIO =
  /比例|之比|比率|配比|占比|比值|倍率|杠杆|性别比|供需比|[为是达到约近过](?:了)?$|\bratios?\b|\bodds\b|\bproportions?\b|\bmargins?\b|\boutnumber(?:s|ed|ing)?\b|\bleverage\b|\bpreferred\b|\bmix\b|\bsplit\b|\bvot/iu;
/** The end of a game, a time of day, a scale of a map. */
const SAYS_SCORE =
  /比分|获胜|战胜|击败|战平|取胜|胜出|晚上|上午|下午|凌晨|时间|\bbeat\b|\bdefeated\b|\bwon\b|\blost\b|\bscored?\b|\bat \d{1,2}:\d|比例尺|\bverse|\bchapter|\bPsalm|章/iu;
/** Words before a ratio among which it says that it is one. */
const REACH = 40;

/** In order of their kinds. Cost: linear in the text. */
export function* multiples(text: string): Iterable<Numeral> {
  if (text.includes('翻'))
    for (const match of text.matchAll(DOUBLINGS)) {
      const count = match.groups?.['count'];
      const times =
        count === undefined
          ? 1
          : '零一二三四五'.indexOf(count.replace('两', '二')) > 0
            ? '零一二三四五'.indexOf(count.replace('两', '二'))
            : Number(count);
      yield part(match, match[0].endsWith('倍') && count !== undefined ? times : 2 ** times);
    }
  if (/半|腰斩/u.test(text)) for (const match of text.matchAll(HALVED)) yield part(match, 0.5);
  for (const match of text.matchAll(ENGLISH)) {
    const verb = match[0].toLowerCase();
    const factor = FACTORS.find(([begins]) => verb.startsWith(begins))?.[1];
    const bare = /^(?:double|triple|treble|quadruple|quintuple)$/u.test(verb);
    if (factor === undefined || !IS_VERB.test(text.slice(match.index + verb.length, match.index + verb.length + 24))) continue;
    // Double its output: only after a word that wants a verb.
    if (
      bare &&
      !/\b(?:to|will|would|may|might|could|can|must|should|not|and|they|we) (?:more than |nearly |almost |roughly |about )?$/iu.test(
        text.slice(Math.max(0, match.index - 30), match.index),
      )
    )
      continue;
    yield part(match, factor);
  }
  if (/[\d ][:：∶比]|\bto\b|-to-/iu.test(text)) yield* ratios(text);
}

function* ratios(text: string): Iterable<Numeral> {
  for (const pattern of [RATIO, SPELLED_RATIO])
    for (const match of text.matchAll(pattern)) {
      const above = read(match.groups?.['above'] ?? '');
      const below = read(match.groups?.['below'] ?? '');
      const before = text.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
      const around = text.slice(Math.max(0, match.index - REACH), match.index + match[0].length + 24);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
      const said = SAYS_RATIO.test(before) || /^ ?(?:的比例|比例|ratio|odds|split|majority|margin)/iu.test(after);
      if (above > 0 && below > 0 && said && !SAYS_SCORE.test(around)) yield part(match, Number((above / below).toPrecision(12)));
    }
}

function read(printed: string): number {
  return SMALL[printed.toLowerCase()] ?? Number(printed);
}

function part(match: RegExpExecArray, value: number): Numeral {
  return { start: match.index, end: match.index + match[0].length, value, form: 'part', times: 1, unit: '倍' };
}
