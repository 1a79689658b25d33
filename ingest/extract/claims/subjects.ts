/** Whether a Chinese clause names its own subject, and which one it takes over where it does not. */
import { ADJECTIVE_END, PRONOUN } from '../../lexicon/measure-nouns.ts';
import { opened } from '../measures/chinese-edges.ts';
import { holder } from '../measures/chinese-phrases.ts';
import { mainPredicate, predicates } from '../measures/predicates.ts';
import type { Named } from '../measures/told.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Subject {
  /** Offsets of the noun phrase that the predicate follows; empty where the predicate begins at once. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words that point back: what they begin goes on with the clause before. */
const POINTS_BACK = /^(?:这|那|此|其(?![他余它中])|该|它|上述|前者|后者|以此|由此|对此|后者)/u;
/** What only looks like a subject: 也, 并 and the like that `opened` takes off leave a predicate. */
const NOT_SUBJECT =
  /^(?:无论|不仅|不论|不管|只要|除非|以至|甚至|尤其|特别|并非|是否|如何|为何|更为|较为|十分|非常|相对|越来越|逐渐|逐步|不断|持续|主要|均|都|仅|只|未|没有|无法|难以|容易|便于|利于|有利|不利|用以|来|去|让|令|使|把|将|被|由|从|向|往|给|比|跟|同|旨在|对(?=[\p{Script=Han}]{2})|因|在|随|如何|因此)/u;

/** 并有望, 也是: what goes on with the subject of before. */
const GOES_ON = /^(?:并|且|也|还|又|则|仍|再|有望|可以|预计(?![到至在]?\d)|以及|和|与(?!.{1,12}(?:不同|相比))|或|使得|从而|进而)/u;

/** Undefined where the clause has no predicate. @param names – of the sentence. */
export function subjectOf(text: string, range: Range, names: readonly Named[]): Subject | undefined {
  const { rest } = opened(text, { from: range.start, to: range.end });
  const words = text.slice(rest.from, rest.to);
  // 推动…的渗透率提升: a clause that begins with its verb has no subject before it.
  const all = predicates(words, rest.from, names);
  const goesOn = all[0]?.start === 0 || GOES_ON.test(text.slice(range.start, range.end));
  const at = goesOn ? 0 : mainPredicate(words, all)?.start;
  if (at === undefined) return ADJECTIVE_END.test(words) ? { start: rest.from, end: rest.to, words: holder(words) } : undefined;
  return { start: rest.from, end: rest.from + at, words: holder(words.slice(0, at)) };
}

/** Whether the clause speaks of somebody of its own: at least two characters that point to nobody before. */
export function isOwn({ words }: Subject): boolean {
  return words.length >= 2 && !POINTS_BACK.test(words) && !NOT_SUBJECT.test(words) && !PRONOUN.test(words);
}
