/** Lists of subjects that a list of figures answers: 甲、乙的产量分别为3吨、5吨. */
import { MEASURE_END } from '../../lexicon/measure-nouns.ts';
import type { Stretch } from './chinese-edges.ts';
import { holder, words } from './chinese-phrases.ts';
import { predicates } from './predicates.ts';
import type { Named } from './told.ts';

export interface Coordinated {
  readonly subjects: readonly string[];
  /** What stands after the last of them: measure or predicate. */
  readonly rest: string;
}

/** Undefined where there are not as many subjects as figures. */
export function coordinated(bare: string, { from, to }: Stretch, count: number, names: readonly Named[]): Coordinated | undefined {
  const text = bare.slice(from, to);
  for (const joint of [/、/gu, /、|和|与|及|以及/gu, /\//gu]) {
    const cuts = [...text.matchAll(joint)];
    if (cuts.length !== count - 1) continue;
    const parts = cuts.map((cut, at) => text.slice(at === 0 ? 0 : (cuts[at - 1]?.index ?? 0) + (cuts[at - 1]?.[0].length ?? 0), cut.index));
    const tail = text.slice((cuts.at(-1)?.index ?? 0) + (cuts.at(-1)?.[0].length ?? 0));
    const last = lastItem(tail, to - tail.length, parts.at(-1) ?? '', names);
    const subjects = [...parts.map((part) => item(part)), last];
    if (subjects.every((subject) => subject.length >= 1 && subject.length <= 24))
      return { subjects, rest: words(tail.slice(tail.indexOf(last) + last.length).replace(/^(?:分别|各)?(?:以|为|是|达到?|约)?/u, '')) };
  }
  return undefined;
}

/** The last of the list ends at 的, at 分别, at the measure or at the verb. */
function lastItem(tail: string, at: number, before: string, names: readonly Named[]): string {
  const of = tail.indexOf('的');
  // 乙厂的李四分别以: no measure stands behind 的.
  const both = tail.indexOf('分别');
  if (both > 0 && of > both) return words(tail.slice(0, both));
  if (of > 0 && both > of + 1 && !MEASURE_END.test(tail.slice(0, both))) return words(tail.slice(0, both));
  if (of > 0) return words(tail.slice(0, of));
  const verb = predicates(tail, at, names)[0];
  const item = verb === undefined || verb.start === 0 ? tail : tail.slice(0, verb.start);
  const named = names.find(
    (name) => name.start === at && name.end - at < item.length && /^\p{Script=Han}/u.test(tail.slice(name.end - at)),
  );
  if (named !== undefined) return words(tail.slice(0, named.end - at));
  const latin = /^[A-Za-z0-9 .+-]{2,24}?(?=\p{Script=Han}{2})/u.exec(item)?.[0];
  if (latin !== undefined && MEASURE_END.test(item)) return words(latin);
  if (latin === undefined && MEASURE_END.test(item) && item.length > before.length && before.length >= 2)
    return words(item.slice(0, before.length));
  return words(item);
}

/** 所需要的A100: what stands before 的 belongs to all of the list. */
function item(part: string): string {
  const place = /^.{2,40}在(?<of>[^在]{2,8})$/u.exec(part)?.groups?.['of'];
  if (place !== undefined) return words(place);
  const of = part.lastIndexOf('的');
  return of > 0 && part.length - of > 2 ? words(part.slice(of + 1)) : holder(part.slice(part.lastIndexOf('，') + 1));
}
