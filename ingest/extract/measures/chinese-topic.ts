/** What a Chinese clause without figures is about. */
import { MEASURE_END } from '../../lexicon/measure-nouns.ts';
import { opened } from './chinese-edges.ts';
import { holder, parted, shortened, words } from './chinese-phrases.ts';
import { mainPredicate, predicates } from './predicates.ts';
import { toldOf, type Named, type Told } from './told.ts';

export function topicOf(bare: string, range: { readonly start: number; readonly end: number }, names: readonly Named[]): Told {
  const { rest, place, within } = opened(bare, { from: range.start, to: range.end });
  const text = bare.slice(rest.from, rest.to);
  if (text === '')
    return within !== undefined
      ? { subject: shortened(holder(within)) }
      : toldOf(undefined, place !== undefined && MEASURE_END.test(place) ? words(place) : undefined);
  const head = names.find((name) => name.start === rest.from);
  // 2022年X市场中，…: a place names what the next clause is about.
  if (/(?:中|内|里)$/u.test(text)) {
    if (head !== undefined && bare.startsWith('在', head.end)) return { subject: words(bare.slice(head.start, head.end)) };
    if (/(?:的.{2,12}|^.{2,20})(?:中|内|里)$/u.test(text)) return { subject: shortened(holder(text)) };
  }
  // 成立于2015年的甲公司，: a clause that ends in a name is about it.
  const last = names.findLast((name) => name.end === rest.to && bare.charAt(name.start - 1) === '的');
  if (last !== undefined) return { subject: words(bare.slice(last.start, last.end)) };
  const found = mainPredicate(text, predicates(text, rest.from, names));
  if (found === undefined) return text.length > 16 ? {} : parted(bare, rest.from, rest.to, names);
  if (found.start < 2) return {};
  return parted(bare, rest.from, rest.from + found.start, names);
}
