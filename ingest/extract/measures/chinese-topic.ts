/** What a Chinese clause without figures is about. */
import { MEASURE_END } from '../../lexicon/measure-nouns.ts';
import { opened } from './chinese-edges.ts';
import { holder, parted, shortened, words } from './chinese-phrases.ts';
import { mainPredicate, predicates } from './predicates.ts';
import { toldOf, type Named, type Told } from './told.ts';

/** 以甲为例: what follows is told of it. */
const EXAMPLE = /^[^，]{0,4}?[以拿](?<of>[^，]{2,30}?)\uE000*为例$/u;
/** On what grounds something is said, never what about. */
const GROUNDS = /^(?:基于|根据|依据|按照?(?!时)|随着|鉴于|考虑到|为了|由于|因为|除了?(?!法))|^(?:例?如|比如|诸如|包括|即).{2,60}等$/u;
const COMPARED = /(?:与|和|同|跟|较)[^，]{1,24}?相比/u;

export function topicOf(bare: string, range: { readonly start: number; readonly end: number }, names: readonly Named[]): Told {
  const example = EXAMPLE.exec(bare.slice(range.start, range.end))?.groups?.['of'];
  if (example !== undefined) return { subject: words(example) };
  if (GROUNDS.test(bare.slice(range.start, range.end))) return {};
  const { rest, place, within } = opened(bare, { from: range.start, to: range.end });
  const whole = bare.slice(rest.from, rest.to);
  const compared = COMPARED.exec(whole)?.index ?? whole.length;
  const text = compared < 2 ? whole : whole.slice(0, compared);
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
  if (found === undefined) return text.length > 16 && text === whole ? {} : parted(bare, rest.from, rest.from + text.length, names);
  if (found.start < 2) return {};
  return parted(bare, rest.from, rest.from + found.start, names);
}
