/** From 6% to 12%: the points, or for amounts the growth, held against those that the sentence gives. */
import { sameUnit } from '#graph/model/figure.ts';
import { check, type Check } from './check.ts';
import { isPercent, isPoints, type Placed } from './placed.ts';

const FROM = /(?:从|由|自|from)[^，。；,;]{0,18}$/iu;
const TO = /^[^。；;]{0,24}(?:至|到|为|to)[^。；;，,]{0,12}$/iu;
const UP = '上升|提升|提高|升高|增加|增长|扩大|增|up|ris(?:e|es|en|ing)|rose|grew|grow(?:s|th|ing)?|gain(?:s|ed)?|increas(?:e|es|ed|ing)';
const DOWN =
  '下降|降低|减少|缩小|下滑|回落|降|减|down|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|loss|lost';
/** A change that is given: its word stands right before the number. */
const GIVEN = new RegExp(`(?:(?<up>${UP})|(?<down>${DOWN}))(?:了|约|近|幅度|幅度为|幅度达|达| by| of| about| some|,)*\\s*$`, 'iu');
/** What is given in the same words is another measure: a yearly rate, or against another time. */
const OTHER_RATE = /年均|每年|年化|同比|环比|复合|平均|annual|per year|a year|yearly|average|CAGR|compound/iu;
/** A rate that holds for each of the years. */
const YEARLY = /年均|年复合|复合年|年化|CAGR|compound annual|average annual|annual(?:ised|ized)? (?:growth )?rate/iu;
const A_YEAR = /^,? (?:a year|per year|annually|per annum)\b/iu;
const RATE_CHARACTERS = 56;
/** Between the new value and the change that is given for it. */
const NEAR_CHARACTERS = 24;

export function changes(text: string, places: readonly Placed[]): readonly Check[] {
  return places.flatMap((from, at): Check[] => {
    const to = places[at + 1];
    if (!to || isPoints(from) || from.figure.value <= 0 || !sameUnit(from.figure.unit, to.figure.unit)) return [];
    if (!FROM.test(text.slice(0, from.start)) || !TO.test(text.slice(from.end, to.start))) return [];
    const kind = isPercent(from) ? 'points' : 'growth';
    const isChange = kind === 'points' ? isPoints : isPercent;
    const rate = kind === 'growth' ? yearly(text, from, to, places[at + 2]) : undefined;
    const stated = [after(text, to, places[at + 2]), before(text, from, places[at - 1])].find((place) => place && isChange(place.place));
    const inputs = [from.figure, to.figure];
    const unit = kind === 'points' ? '个百分点' : '%';
    if (!stated) return [check(kind, text, inputs, { unit }), ...(rate === undefined ? [] : [rate])];
    const risen = to.figure.value >= from.figure.value;
    // "Fell by 20%" prints the size of a change; a word that says the other direction is told, not reckoned with.
    return stated.up === risen ? [check(kind, text, inputs, { unit, stated: stated.place.figure, size: true })] : [];
  });
}

/** …to 40 billion in 2022, 19% a year: the yearly rate that leads from one to the other. */
function yearly(text: string, from: Placed, to: Placed, rate: Placed | undefined): Check | undefined {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (!rate || !isPercent(rate) || first === undefined || last === undefined || last - first < 2) return undefined;
  const words = text.slice(to.end, rate.start);
  if (words.length > RATE_CHARACTERS || /[。；;]/u.test(words)) return undefined;
  if (!YEARLY.test(words) && !A_YEAR.test(text.slice(rate.end))) return undefined;
  return check('yearly', text, [from.figure, to.figure], { unit: '%', stated: rate.figure, size: true, years: last - first });
}

function yearOf({ figure: { period } }: Placed): number | undefined {
  return period !== undefined && /^\d{4}$/u.test(period) ? Number(period) : undefined;
}

interface Given {
  readonly place: Placed;
  readonly up: boolean;
}

/** …to 12%, up 6 points. */
function after(text: string, to: Placed, next: Placed | undefined): Given | undefined {
  return next && given(text.slice(to.end, next.start), next);
}

/** Rose by 6 points from 6% to 12%. */
function before(text: string, from: Placed, last: Placed | undefined): Given | undefined {
  if (!last || from.start - last.end > NEAR_CHARACTERS || !/^[\s,，]*(?:从|由|自|from)/iu.test(text.slice(last.end, from.start))) return undefined;
  return given(text.slice(Math.max(0, last.start - NEAR_CHARACTERS), last.start), last);
} // prettier-ignore

function given(words: string, place: Placed): Given | undefined {
  const match = words.length <= NEAR_CHARACTERS && !OTHER_RATE.test(words) && !/[。；;]/u.test(words) ? GIVEN.exec(words) : null;
  return match ? { place, up: match.groups?.['up'] !== undefined } : undefined;
}
