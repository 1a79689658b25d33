/** English number words with their value: twenty-three, two hundred and fifty thousand, half a million, a few hundred, threefold, twice the. */
import type { Numeral } from './numeral.ts';

const SMALL: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SIZES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const VAGUE: Readonly<Record<string, number>> = {
  tens: 10, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12,
}; // prettier-ignore
const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10,
}; // prettier-ignore
const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, triple: 3, quadruple: 4 };
/** Twice the price measures, twice a day does not. */
const TIMES_OF = /^ (?:the|as|that|what|its|their|his|her|our|this|these)\b/iu;
const FOLD = /^(?<count>[a-z]{3,9})fold$/u;
const PLURALS: Readonly<Record<string, string>> = { year: 'years', month: 'months', week: 'weeks', day: 'days', hour: 'hours', minute: 'minutes', decade: 'decades', century: 'centuries', mile: 'miles', acre: 'acres', foot: 'feet', inch: 'inches' }; // prettier-ignore
const RATIO =
  /(?<![\w.,$€£-])(?<above>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in every|in|out of) (?<below>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![\w.,%-])/giu;
/** A year and a half, two miles and a half: the noun stands between. */
const AND_A_HALF =
  /\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?<noun>years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|miles?|acres?|feet|foot|inch(?:es)?) and a half\b/giu;
/** An ordinal with an article is a share only where something is shared, or changes by so much. */
const SHARES_BEFORE =
  /\b(?:by|to|about|around|nearly|almost|over|than|least|only|roughly|some|up|down|under|another|of|for|(?:cost|los|rais|cut|tak|sav|gain)(?:e|es|ing|ed|s|t)?) $/iu;
const SHARES_AFTER = /^ (?:of|more|less|fewer|higher|lower|larger|smaller|faster|slower|longer|shorter|cheaper|as|the|its|their|what)\b/iu;
/** Two-way and three-pronged name a kind; a five-year term lasts so long. */
const COMPOUND = /^-(?!year|month|week|day|hour|minute|fold|point|percent)/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In order of their place, ratios (one in five) first. Cost: linear in the text. */
export function* numberWords(text: string): Iterable<Numeral> {
  for (const match of text.matchAll(RATIO)) {
    const [above, below] = [counted(match.groups?.['above'] ?? ''), counted(match.groups?.['below'] ?? '')];
    const start = match.index;
    if (above < below) yield { start, end: start + match[0].length, value: exact(above / below), form: 'part', times: 1, unit: '倍' };
  }
  for (const match of text.matchAll(AND_A_HALF)) {
    const { count = '', noun = '' } = match.groups ?? {};
    const whole = /^an?$/iu.test(count) ? 1 : counted(count);
    const end = match.index + match[0].length;
    yield { start: match.index, end, value: whole + 0.5, form: 'part', times: 1, unit: PLURALS[noun.toLowerCase()] ?? noun.toLowerCase() };
  }
  const words = [...text.matchAll(/[a-z]+/giu)].map((match): Word => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let at = 0; at < words.length; at += 1) {
    const found = single(text, words, at) ?? vague(text, words, at) ?? spelled(text, words, at);
    if (found === undefined) continue;
    at = found.last;
    if (!COMPOUND.test(text.slice(found.numeral.end, found.numeral.end + 8))) yield found.numeral;
  }
}

interface Found {
  readonly numeral: Numeral;
  /** Index of its last word. */
  readonly last: number;
}

/** Words that are a number by themselves: threefold, twice the, half of. */
function single(text: string, words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const place = { start: word.start, end: word.end, form: 'part' as const, times: 1, unit: '倍' };
  const fold = FOLD.exec(word.text)?.groups?.['count'];
  const many = fold === undefined ? undefined : (SMALL[fold] ?? SIZES[fold]);
  if (many !== undefined) return { numeral: { ...place, value: many }, last: at };
  const times = TIMES[word.text];
  if (times !== undefined && TIMES_OF.test(text.slice(word.end, word.end + 8))) return { numeral: { ...place, value: times }, last: at };
  if (word.text !== 'half' || /(?:first|second|latter|other|better) $/iu.test(text.slice(Math.max(0, word.start - 8), word.start)))
    return undefined;
  // Half a million is a number, half the firms a share.
  const size = words[at + 1]?.text === 'a' ? SIZES[words[at + 2]?.text ?? ''] : undefined;
  const end = words[at + 2]?.end;
  if (size !== undefined && end !== undefined)
    return { numeral: { start: word.start, end, value: size / 2, form: 'part', times: size }, last: at + 2 };
  return /^(?: of| the| as| its| their)\b/iu.test(text.slice(word.end, word.end + 7))
    ? { numeral: { ...place, value: 0.5 }, last: at }
    : undefined;
}

/** Tens of thousands; a few hundred, several dozen. */
function vague(text: string, words: readonly Word[], at: number): Found | undefined {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined) return undefined;
  const many = VAGUE[word.text];
  const about = { start: word.start, form: 'part' as const, times: 1e4, vague: 'about' as const };
  if (many !== undefined) {
    const of = next?.text === 'of' && after !== undefined ? VAGUE[after.text] : undefined;
    return of !== undefined && after !== undefined
      ? { numeral: { ...about, end: after.end, value: many * of }, last: at + 2 }
      : { numeral: { ...about, end: word.end, value: many }, last: at };
  }
  const size = word.text === 'few' || word.text === 'several' ? SIZES[next?.text ?? ''] : undefined;
  if (size === undefined || next === undefined || text.slice(word.end, next.start) !== ' ') return undefined;
  const further = text.slice(next.end, after?.start) === ' ' ? SIZES[after?.text ?? ''] : undefined;
  return further !== undefined && after !== undefined
    ? { numeral: { ...about, end: after.end, value: size * further }, last: at + 2 }
    : { numeral: { ...about, end: next.end, value: size }, last: at + 1 };
}

/** Twenty-three; three hundred and twenty; two and a half million; two thirds. */
function spelled(text: string, words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  const first = word === undefined ? undefined : (SMALL[word.text] ?? (/^an?$/u.test(word.text) ? 1 : undefined));
  if (word === undefined || first === undefined) return undefined;
  const isArticle = /^an?$/u.test(word.text);
  const wordAt = (index: number): string | undefined =>
    /^[ -]$/u.test(text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0)) ? words[index]?.text : undefined;
  let last = at;
  let value = first;
  const next = wordAt(at + 1) ?? '';
  if (value >= 20 && (SMALL[next] ?? 10) < 10) {
    value += SMALL[next] ?? 0;
    last += 1;
  } else if (value < 10 && next === 'and' && (SMALL[wordAt(at + 2) ?? ''] ?? 0) >= 20) {
    // Five-and-twenty, as older books have it.
    value += SMALL[wordAt(at + 2) ?? ''] ?? 0;
    last += 2;
  }
  const part = PARTS[wordAt(last + 1) ?? ''];
  const end = words[last + 1]?.end ?? word.end;
  // $5 billion a quarter tells when, no share.
  if (part !== undefined && isArticle && /(?:[\d%]|illion|dollars) $/u.test(text.slice(Math.max(0, word.start - 8), word.start)))
    return undefined;
  const isOrdinal = isArticle && /^(?:third|fourth|fifth|tenth)$/u.test(wordAt(last + 1) ?? '');
  if (
    isOrdinal &&
    !SHARES_BEFORE.test(text.slice(Math.max(0, word.start - 12), word.start)) &&
    !SHARES_AFTER.test(text.slice(end, end + 12))
  )
    return undefined;
  if (part !== undefined)
    return { numeral: { start: word.start, end, value: exact(value / part), form: 'part', times: 1, unit: '倍' }, last: last + 1 };
  const sized = withSizes(value, last, wordAt);
  if (isArticle && sized.times === 1) return undefined;
  return {
    numeral: {
      start: word.start,
      end: words[sized.last]?.end ?? word.end,
      value: exact(sized.value),
      form: sized.times > 1 ? 'part' : 'word',
      times: sized.times,
    },
    last: sized.last,
  };
}

/** Hundred, thousand and so on after a small number, with what `and` or nothing adds to them. */
function withSizes(
  first: number,
  from: number,
  wordAt: (index: number) => string | undefined,
): { readonly value: number; readonly times: number; readonly last: number } {
  let [total, current, last, times] = [0, first, from, 1];
  if (wordAt(last + 1) === 'and' && wordAt(last + 2) === 'a' && wordAt(last + 3) === 'half') {
    current += 0.5;
    last += 3;
  }
  for (;;) {
    const size = SIZES[wordAt(last + 1) ?? ''];
    if (size !== undefined) {
      times = Math.max(times, size);
      last += 1;
      if (size < 1e3) current = (current === 0 ? 1 : current) * size;
      else {
        total += current * size;
        current = 0;
      }
      continue;
    }
    const joint = wordAt(last + 1) === 'and' ? 2 : 1;
    const more = SMALL[wordAt(last + joint) ?? ''];
    if (times === 1 || more === undefined || current % 100 !== 0) break;
    const unit = more >= 20 ? (SMALL[wordAt(last + joint + 1) ?? ''] ?? 0) : 0;
    current += more + (unit < 10 ? unit : 0);
    last += joint + (unit > 0 && unit < 10 ? 1 : 0);
  }
  return { value: total + current, times, last };
}

function counted(word: string): number {
  return /^\d/u.test(word) ? Number(word) : (SMALL[word.toLowerCase()] ?? 0);
}

/** 1.1 × 1e8 is 110000000.00000001 in binary. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
