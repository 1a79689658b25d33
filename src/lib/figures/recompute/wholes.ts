/** Percentages that are the parts of one whole: together they make 100%. */
import { check, type Check } from './check.ts';
import { isPercent, type Placed } from './placed.ts';

/** What is left once the others are told: with it the parts are all there are. */
const REST = /(?:其余|剩余|剩下|余下)(?:的)?[^，。；,;\d]{0,10}$|\bthe (?:rest|remainder|remaining)\b[^.;\d]{0,24}$/iu;
/** The parts of a whole follow. */
const OPENING = /(?:其中|[:：]|\bof (?:these|them|those|which|whom)\b)[^。；;:：\d]{0,24}$/iu;
/** Words of shares: without them a list of percentages need not be one. */
const SHARES = /占|份额|比例|构成|\bshares?\b|\baccount(?:s|ed|ing)? for\b|\bmade? up\b|\bsplit\b|\bconsist/iu;
/** Words that make a percentage something else than a part: a comparison, a change, a rate. */
const NO_PART =
  /较|同比|环比|增|减|升|降|从|由|率|翻|倍|\bthan\b|\bfrom\b|\bup\b|\bdown\b|\bcompared\b|\bris|\brose|\bfell|\bgrew|\bgrow|\bincreas|\bdecreas|\brate/iu;
/** Between two parts of one list. */
const LIST_CHARACTERS = 48;
/** So many percentages make a list without a word for what is left. */
const LIST_LENGTH = 3;

export function wholes(text: string, places: readonly Placed[]): readonly Check[] {
  const found: Check[] = [];
  for (const parts of lists(text, places)) {
    const rest = parts.findIndex((part) => REST.test(text.slice(0, part.start)));
    const told = rest < 1 ? parts : parts.slice(0, rest + 1);
    const isSaid = rest >= 1;
    if (!isSaid && !(parts.length >= LIST_LENGTH && SHARES.test(text))) continue;
    const made = check('sum', text, told.map(({ figure }) => figure), { unit: '%', stated: 'all' }); // prettier-ignore
    const adds = made.verdict === 'agrees' || made.verdict === 'rounding';
    // A list that is not said to hold every part need not make the whole; what is said to be left may belong to more than the list.
    const isTold = isSaid && (made.verdict === 'hedged' || OPENING.test(text.slice(0, parts[0]?.start ?? 0)));
    if (adds || isTold) found.push(made);
  }
  return found;
}

/** Percentages that stand one beside the other, each a part by the words around it. */
function lists(text: string, places: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  let last: Placed | undefined;
  for (const place of places) {
    const words = last ? text.slice(last.end, place.start) : text.slice(Math.max(0, place.start - LIST_CHARACTERS), place.start);
    const own = words.split(/[，。；,;：:]/u).at(-1) ?? '';
    const after = /^[^，。；,;\d]{0,6}/u.exec(text.slice(place.end))?.[0] ?? '';
    const isPart = isPercent(place) && place.figure.maxValue === undefined && !NO_PART.test(own) && !/^(?:以上|以下|左右)?的?(?:速度|增)/u.test(after);
    const isNext = last !== undefined && words.length <= LIST_CHARACTERS && !/[。；;]|[.!?]\s/u.test(words) && !OPENING.test(words);
    if (!isPart) last = undefined;
    else {
      if (isNext) found.at(-1)?.push(place);
      else found.push([place]);
      last = place;
    }
  }
  return found.filter((parts) => parts.length > 1);
} // prettier-ignore
