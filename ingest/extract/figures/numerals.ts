/** Numbers in a text, with their value: Arabic and Chinese numerals, English number words, fractions, powers, vague counts. */
import type { Approximation } from '#graph/model/document-graph.ts';
import { numeral } from '#graph/model/figure.ts';
import { IDIOMS } from '../../lexicon/measure-words.ts';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** arabic and han need a unit; a small word (two, three) a unit of time or size; the rest measure by themselves. */
  readonly form: 'arabic' | 'han' | 'word' | 'part';
  /** The multiplier that was printed, 1 where none was. */
  readonly times: number;
  /** Where the numeral itself is vague or bounded: 数十, 十余, 2000多. */
  readonly vague?: Approximation;
  /** Where the numeral implies its unit: 百分之三, 七成, 1/10. */
  readonly unit?: string;
}

const CHINESE_TIMES: Readonly<Record<string, number>> = {
  百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 萬億: 1e12,
}; // prettier-ignore
const LATIN_TIMES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, mm: 1e6, b: 1e9, bn: 1e9, billion: 1e9, t: 1e12, tn: 1e12, trillion: 1e12, quadrillion: 1e15,
}; // prettier-ignore
const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SIZES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  ten: 10,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const AFTER_ARABIC =
  / ?(?<many>[多余来])?(?<times>[十百千]万|[十百千万萬]?[亿億]|[百千万萬](?![瓦米克卡伏赫字]))(?<more>[多余])?| ?(?<latin>thousand|million|billion|trillion|quadrillion|mn|bn|tn)(?![a-z])|(?<letter>[kKMBT])(?![a-zA-Z])|(?<small>[mb])(?![a-zA-Z/])|(?<some>[多余])/uy;
const HAN = /[数几上]?[零〇一二两三四五六七八九十百千万萬亿億]{1,12}[余多几]?[万亿]?/gu;
const PERCENT = /百分之 ?(?<of>\d{1,3}(?:\.\d{1,6})?|[零〇一二两三四五六七八九十百点]{1,6})/gu;
const PARTED = /(?<below>[一二三四五六七八九十百千万\d]{1,6})分之(?<above>[一二两三四五六七八九十\d]{1,4})/gu;
const POWER = /(?<base>\d{1,3}) ?(?:的|\^|\*\*) ?(?<exponent>\d{1,2})(?: ?次方| ?次幂|(?!\d))/gu;
const TENTHS = /(?<tenths>[一二两三四五六七八九]|\d(?:\.\d)?)成(?<half>半)?(?![为本功立熟果员就长都交分员型像])/gu;
const HALF = /一半|过半|(?<![一多大后前上下])半数/gu;
const ZERO = /(?<=趋近于?|趋于|接近于?|近乎|逼近)(?:0|零)(?![\d.零一二三四五六七八九售和])/gu;
const SLASHED = /(?<![\d./])(?<above>\d{1,2})\/(?<below>\d{1,4})(?![\d./])/gu;
const RATIO =
  /(?<![\w.,$€£-])(?<above>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in every|in|out of) (?<below>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![\w.,%-])/giu;
const ENGLISH =
  /\b(?:(?<vague>tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (?<vagueOf>thousands|millions|billions|trillions))?|(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:[- ](?<part>half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)\b|(?<sizes>(?: (?:dozen|hundred|thousand|million|billion|trillion)\b)*))|(?<!first |second |latter )(?<half>half)(?= of\b| the\b| as\b| its\b| their\b))\b/giu;

/** In order, none overlapping another. Cost: linear in the text. */
export function numerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [...parts(text), ...(/[a-z]/iu.test(text) ? english(text) : []), ...arabic(text), ...han(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Numeral[] = [];
  for (const each of found) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

function* arabic(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(ARABIC)) {
    const start = match.index;
    const base = Number(match[0].replaceAll(',', ''));
    AFTER_ARABIC.lastIndex = start + match[0].length;
    const after = AFTER_ARABIC.exec(text);
    const { many, times, more, latin, letter, small, some } = after?.groups ?? {};
    const money =
      /[$€£¥] ?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /[$€£¥] ?[\d.,]{1,9} ?(?:-|–|—|to) ?$/u.test(text.slice(Math.max(0, start - 16), start));
    if ((small ?? (letter !== undefined && text.charAt(start + match[0].length + 1) === '/' ? letter : undefined)) !== undefined && !money)
      yield { start, end: start + match[0].length, value: base, form: 'arabic', times: 1 };
    else {
      const printed = latin ?? letter ?? small;
      const factor =
        times !== undefined ? (CHINESE_TIMES[times] ?? 1) : printed !== undefined ? (LATIN_TIMES[printed.toLowerCase()] ?? 1) : 1;
      const vague = (many ?? more ?? some) === undefined ? {} : { vague: 'over' as const };
      yield {
        start,
        end: start + match[0].length + (after?.[0].length ?? 0),
        value: exact(base * factor),
        form: 'arabic',
        times: factor,
        ...vague,
      };
    }
  }
}

function* han(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(HAN)) {
    const [printed] = match;
    const start = match.index;
    if (inIdiom(text, start, start + printed.length)) continue;
    const lead = /^[数几上]/u.test(printed) ? printed.charAt(0) : '';
    const tail = /[余多几](?<scale>[万亿]?)$/u.exec(printed);
    const digits = printed.slice(lead.length, printed.length - (tail?.[0].length ?? 0));
    const scale = tail?.groups?.['scale'] === '万' ? 1e4 : tail?.groups?.['scale'] === '亿' ? 1e8 : 1;
    // 五万 may follow 上 as a verb's end (以上五万): only a bare size is vague (上万, 数十).
    if (lead !== '' && !/^[十百千万萬亿億]+$/u.test(digits)) continue;
    // 二三 is no number; 40千瓦 has its number before.
    if (digits === '' || /^[零〇一二两三四五六七八九]{2}$/u.test(digits) || /\d ?$/u.test(text.slice(Math.max(0, start - 2), start)))
      continue;
    const value = numeral(digits) * scale;
    if (!Number.isFinite(value) || value === 0) continue;
    const bare = /^[百千万萬亿億]+$/u.test(digits);
    const vague: Approximation | undefined = lead === '上' || tail !== null ? 'over' : lead !== '' || bare ? 'about' : undefined;
    yield {
      start,
      end: start + printed.length,
      value,
      form: 'han',
      times: value >= 1e4 ? 1e4 : 1,
      ...(vague === undefined ? {} : { vague }),
    };
  }
}

function* parts(text: string): Iterable<Numeral> {
  if (text.includes('百分之')) for (const match of text.matchAll(PERCENT)) yield whole(match, decimal(match.groups?.['of'] ?? ''), '%');
  if (text.includes('分之'))
    for (const match of text.matchAll(PARTED))
      if (match.groups?.['below'] !== '百')
        yield whole(match, exact(numeral(match.groups?.['above'] ?? '') / numeral(match.groups?.['below'] ?? '')), '倍');
  if (/次方|次幂|\^|\*\*/u.test(text))
    for (const match of text.matchAll(POWER)) yield whole(match, Number(match.groups?.['base']) ** Number(match.groups?.['exponent']));
  if (text.includes('成'))
    for (const match of text.matchAll(TENTHS))
      yield whole(match, exact((numeral(match.groups?.['tenths'] ?? '') + (match.groups?.['half'] === undefined ? 0 : 0.5)) * 10), '%');
  if (text.includes('半'))
    for (const match of text.matchAll(HALF))
      yield { ...whole(match, 0.5, '倍'), ...(match[0] === '过半' ? { vague: 'over' as const } : {}) };
  for (const match of text.matchAll(ZERO)) yield whole(match, 0, '');
  for (const match of text.matchAll(SLASHED)) {
    const [above, below] = [Number(match.groups?.['above']), Number(match.groups?.['below'])];
    if (
      above < below &&
      below <= 1000 &&
      !/^ ?(?:[\p{Script=Han}]?(?:台|张|个|家|件|辆|人|次|万|亿)|[a-z%])/iu.test(text.slice(match[0].length + match.index))
    )
      yield whole(match, exact(above / below), '倍');
  }
}

function* english(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(RATIO)) {
    const [above, below] = [counted(match.groups?.['above'] ?? ''), counted(match.groups?.['below'] ?? '')];
    if (above < below) yield whole(match, exact(above / below), '倍');
  }
  for (const match of text.matchAll(ENGLISH)) {
    const { vague, vagueOf, count, part, sizes = '', half } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (/^-(?!year|month|week|day|hour|minute|fold|point|percent)/u.test(text.slice(end, end + 8))) continue;
    if (half !== undefined) yield { start, end, value: 0.5, form: 'part', times: 1, unit: '倍' };
    else if (vague !== undefined)
      yield { start, end, value: sized(vague) * (vagueOf === undefined ? 1 : sized(vagueOf)), form: 'part', times: 1e4, vague: 'about' };
    else if (part !== undefined)
      yield { start, end, value: exact(counted(count ?? '') / (PARTS[part.toLowerCase()] ?? 1)), form: 'part', times: 1, unit: '倍' };
    else if (sizes.trim() !== '' || !/^an?$/iu.test(count ?? '')) {
      const factor = sizes
        .trim()
        .split(' ')
        .reduce((product, size) => product * (size === '' ? 1 : sized(size)), 1);
      yield { start, end, value: counted(count ?? '') * factor, form: factor > 1 ? 'part' : 'word', times: factor };
    }
  }
}

function whole(match: RegExpExecArray, value: number, unit?: string): Numeral {
  return { start: match.index, end: match[0].length + match.index, value, form: 'part', times: 1, ...(unit === undefined ? {} : { unit }) };
}

function counted(words: string): number {
  if (/^\d/u.test(words)) return Number(words);
  return words
    .toLowerCase()
    .split(/[- ]/u)
    .reduce((sum, word) => sum + (WORDS[word] ?? (word === 'a' || word === 'an' ? 1 : 0)), 0);
}

function sized(word: string): number {
  return SIZES[word.toLowerCase().replace(/s$/u, '')] ?? 1;
}

function decimal(text: string): number {
  const [before = '', after] = text.split('点');
  return after === undefined ? numeral(before) : Number(`${numeral(before)}.${[...after].map((digit) => numeral(digit)).join('')}`);
}

/** 1.1 × 1e8 is 110000000.00000001 in binary. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function inIdiom(text: string, start: number, end: number): boolean {
  return IDIOMS.some((idiom) => {
    for (let at = text.indexOf(idiom, Math.max(0, start - idiom.length + 1)); at !== -1 && at < end; at = text.indexOf(idiom, at + 1))
      if (at + idiom.length > start) return true;
    return false;
  });
}
