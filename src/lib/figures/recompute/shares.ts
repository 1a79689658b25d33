/** 26% of 120 million is 31 million: a share, its whole and its part, in the orders in which sentences give them. */
import { sameUnit } from '#graph/model/figure.ts';
import { check, type Check } from './check.ts';
import { isAmount, isPercent, type Placed } from './placed.ts';

/** What stands between three neighbouring figures, and between the last two of them. */
interface Form {
  readonly first: RegExp;
  readonly second: RegExp;
}

const IS = '[，,、（(]? ?(?:即|也即|也就是|约为|约合|约|合|等于|为|达|计|共)?';
const IS_EN = '[,(—]? ?(?:is|are|was|were|equals|=|or|that is|i\\.e\\.|comes to|amounts to)?,? ?(?:about|some|roughly|nearly)?';
const OF = /^of(?: the| its| their| all| a total of)?$/iu;

/** The whole, its percentage, the part. */
const WHOLE_FIRST: readonly Form[] = [
  { first: /^的(?:约|近)?$/u, second: new RegExp(`^${IS}$`, 'u') },
  { first: /^[^。；;]{0,12}[，,]其中[^。；;，,\d]{0,12}占(?:比|到|了)?(?:约|近|为|达)?$/u, second: new RegExp(`^${IS}$`, 'u') },
];
/** 26% of the whole is the part. */
const PERCENT_FIRST: Form = { first: OF, second: new RegExp(`^${IS_EN}$`, 'iu') };
/** The part, a percentage of the whole. */
const PART_FIRST: Form = { first: /^[,，（(]? ?(?:or|i\.e\.|about|accounting for|representing|equal to)?$/iu, second: OF };
const PART_OF_WHOLE: Form = { first: /^[，,]占(?:到|了)?(?:全部|全年|总共|约)?$/u, second: /^的(?:约|近)?$/u };
/** The part of the whole, a percentage. */
const OF_THE: Form = {
  first: /^[^。；;]{0,6}(?:中的?|里的?|\bof\b(?: the)?)[^。；;\d]{0,8}$/iu,
  second: /^[^。；;\d]{0,12}[，,（(] ?(?:占(?:比|总数的|其)?|or about|or|about|accounting for)?(?:约|为)?$/iu,
};
/** The part, which is a percentage of a whole that is not given. Nothing else may be what the percentage is of. */
const PART_ALONE = /^[，,] ?(?:约|仅)?(?:占|accounting for|equal to)[^。；;，,\d]{0,14}$/iu;

export function shares(text: string, places: readonly Placed[]): readonly Check[] {
  const found: Check[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const [a, b, c] = [places[at], places[at + 1], places[at + 2]];
    if (!a || !b) break;
    const whole = c && threefold(text, a, b, c);
    if (whole) {
      found.push(whole);
      at += 2;
    } else if (isAmount(a) && isPercent(b) && b.figure.value > 0 && PART_ALONE.test(between(text, a, b))) {
      found.push(check('whole', text, [a.figure, b.figure], { unit: a.figure.unit }));
      at += 1;
    }
  }
  return found;
}

function threefold(text: string, a: Placed, b: Placed, c: Placed): Check | undefined {
  const [first, second] = [between(text, a, b), between(text, b, c)];
  const fits = (form: Form): boolean => form.first.test(first) && form.second.test(second);
  const alike = (part: Placed, whole: Placed): boolean =>
    isAmount(part) && isAmount(whole) && sameUnit(part.figure.unit, whole.figure.unit) && part.figure.value <= whole.figure.value;
  if (isPercent(b) && alike(c, a) && WHOLE_FIRST.some(fits))
    return check('part', text, [b.figure, a.figure], { unit: a.figure.unit, stated: c.figure });
  if (isPercent(a) && alike(c, b) && fits(PERCENT_FIRST))
    return check('part', text, [a.figure, b.figure], { unit: b.figure.unit, stated: c.figure });
  if (isPercent(b) && alike(a, c) && fits(PART_FIRST)) return check('share', text, [a.figure, c.figure], { unit: '%', stated: b.figure });
  if (isPercent(c) && alike(a, b) && (fits(PART_OF_WHOLE) || fits(OF_THE)))
    return check('share', text, [a.figure, b.figure], { unit: '%', stated: c.figure });
  return isPercent(c) && alike(b, a) && fits(OF_THE)
    ? check('share', text, [b.figure, a.figure], { unit: '%', stated: c.figure })
    : undefined;
}

function between(text: string, a: Placed, b: Placed): string {
  return text.slice(a.end, b.start).trim();
}
