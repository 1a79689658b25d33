/** A total and the parts that are listed with it. */
import { sameUnit } from '#graph/model/figure.ts';
import { check, type Check } from './check.ts';
import type { Placed } from './placed.ts';

const TOTAL = /(?:合计|总计|总共|共计|一共|共有|in total,?|for a total of|a total of|totall?ing)[^，。；,;\d]{0,8}$/iu;
/** After the total its parts are named, all of them or some. */
const PARTS_FOLLOW = /^[^。；;]{0,12}(?<some>[，,]\s*其中|including|of which)|^[^。；;]{0,12}(?:[:：]|分别为)/iu;
/** Words that make a number something else than a part: a comparison, a change, a rate. */
const NO_PART = /较|比|增|减|升|降|同比|每|平均|至|到|从|由|不足|翻|than|from|\bto\b|\bper\b|\bup\b|down|average|compared|each|every/iu;
/** Between two parts of one list. */
const LIST_CHARACTERS = 24;

export function sums(text: string, places: readonly Placed[]): readonly Check[] {
  return places.flatMap((total, at): Check[] => {
    if (total.figure.unit === '' || !TOTAL.test(text.slice(0, total.start))) return [];
    const before = list(text, places.slice(0, at).reverse(), total);
    if (before.length > 1) return [check('sum', text, before.map(({ figure }) => figure).reverse(), { unit: total.figure.unit, stated: total.figure })]; // prettier-ignore
    const after = list(text, places.slice(at + 1), total);
    const next = after[0];
    const opening = next && PARTS_FOLLOW.exec(text.slice(total.end, next.start));
    if (!opening || after.length < 2) return [];
    const found = check('sum', text, after.map(({ figure }) => figure), { unit: total.figure.unit, stated: total.figure }); // prettier-ignore
    // Some of the parts need not make the whole.
    return opening.groups?.['some'] !== undefined && found.verdict === 'differs' && found.computed < total.figure.value ? [] : [found];
  });
}

/** The figures next to the total that are parts of it: of its unit, smaller, one beside the other. None where one of them is something else. */
function list(text: string, places: readonly Placed[], total: Placed): readonly Placed[] {
  const parts: Placed[] = [];
  let last = total;
  for (const place of places) {
    const words = place.start < last.start ? text.slice(place.end, last.start) : text.slice(last.end, place.start);
    const own = place.start < last.start ? text.slice(Math.max(0, place.start - LIST_CHARACTERS), place.start) : '';
    if (words.length > LIST_CHARACTERS || /[。；;]/u.test(words)) break;
    if (!sameUnit(place.figure.unit, total.figure.unit) || place.figure.maxValue !== undefined) return [];
    if (place.figure.value > total.figure.value || NO_PART.test(words.replace(TOTAL, '')) || NO_PART.test(own.split(/[，。；,;、]/u).at(-1) ?? '')) return []; // prettier-ignore
    parts.push(place);
    last = place;
  }
  return parts;
}
