/** Chinese names never seen that no word of kind ends: by the words beside them, and along lists (A、B等公司; A、B beside known names). */
import type { EntityType } from '#graph/model/document-graph.ts';
import { HAN_CUES, LIST_LEAD, LIST_NOUNS } from '../../lexicon/han-cues.ts';
import { TRANSLITERATION } from '../../lexicon/person-words.ts';
import { commonAt, hasVerb, isCommon } from './common-han.ts';
import { touching, type Found } from './found.ts';
import { isHanName, SAYS } from './han-people.ts';

const HAN = /\p{Script=Han}{2}/u;

/** @param found – the line's other names, in order. */
export function bareHan(text: string, found: readonly Found[]): readonly Found[] {
  return HAN.test(text) ? [...besideCues(text), ...inLists(text, found), ...besidePeople(text, found)] : [];
}

function besideCues(text: string): readonly Found[] {
  return HAN_CUES.flatMap(({ type, words, pattern }) =>
    words.some((word) => text.includes(word))
      ? [...text.matchAll(pattern)].flatMap((match): readonly Found[] => {
          const printed = match.groups?.['name'] ?? match.groups?.['name2'] ?? '';
          const start = match.index + match[0].indexOf(printed);
          const shift = leadLength(printed);
          const name = printed.slice(shift);
          const isCounted = /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start));
          return !isCounted && isName(name) && (commonAt(name, 0, name.length) < 2 || REGION.test(name))
            ? [foundAt(start + shift, name, type)]
            : [];
        })
      : [],
  );
}

/** When and of which kind: never part of a name, wherever they lead into one. */
const LEADS =
  /^(?:今年|去年|近日|日前|近期|目前|此前|随后|其中|同时|此外|另外|例如|比如|包括|以及|不仅|截至|据悉|据报|据称|来说|国内|国外|国产|本土|海外|全球|美国|中国|日本|韩国|德国|英国|法国|以色列|知名|著名|头部|龙头|老牌|新兴|旗下|作为|成为|包含|还有|只有|没有|如|而|但|则|且|并|由|获|据|即|也|又|还|已经?|将|经|尽管|大多数|原|前|以|从|向|给|让|在|于|是|有|其|该)+/u;

function leadLength(words: string): number {
  const joined = /^.*[由与和被获的是]/u.exec(words)?.[0].length ?? 0;
  return joined + (LEADS.exec(words.slice(joined))?.[0].length ?? 0);
}

/** A firm may be called after its region: 华东…. */
const REGION = /^(?:华[东北南中]|东[北南]|西[北南]|[东南北]方)\p{Script=Han}{2}/u;

/** Characters that words of grammar are written with. */
const GRAMMAR =
  /[的了是在与和或被把这那此其每某们也都还但而并则就又让给使你我他她它个些不没无未很更最于为将年]|可$|有限|^限公司|^同一|^几|总裁|董事|首席|科学家|创始|兼$|经理|主管|主席|部长|^[一二三四五六七八九十百千万亿]+$|[一二两三四五六七八九十几数多各](?:家|个|位|款|种|名|大|类)/u;
const LONGEST = 8;

function isName(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= LONGEST &&
    /^\p{Script=Han}[\p{Script=Han}A-Za-z\d.]+$/u.test(words) &&
    !GRAMMAR.test(words) &&
    !isCommon(words) &&
    !hasVerb(words) &&
    !endsCommon(words)
  );
}

/** 机器人本体, 光模块板块: what ends in a word of the trade after another is a trade. */
function endsCommon(words: string): boolean {
  const head = commonAt(words, 0, words.length);
  return head >= 2 && (words.length - head <= 1 || isCommon(words.slice(head)));
}

function foundAt(start: number, name: string, type: EntityType): Found {
  return { start, end: start + name.length, name, type, aliases: [], by: 'pattern' };
}

interface Item {
  readonly start: number;
  readonly end: number;
  /** Undefined where it is no name found before. */
  readonly known?: Found;
}

const SEGMENT = /[^，。；：！？\n]+/gu;
/** Characters before the first 、 in which a list is led into. */
const LEAD_REACH = 30;
/** Items of a list looked at; a longer one is no sentence. */
const LIMIT = 24;

function inLists(text: string, found: readonly Found[]): readonly Found[] {
  if (!text.includes('、')) return [];
  // What stands in brackets behind a name is passed over.
  const bare = text.replace(/[（(][^（）()]{0,30}[）)]/gu, (aside) => '\uE000'.repeat(aside.length));
  return [...bare.matchAll(SEGMENT)].flatMap((match) => {
    if (!match[0].includes('、')) return [];
    const items = itemsOf(bare, match.index, match.index + match[0].length, found);
    return items.length < 2 || items.length > LIMIT ? [] : named(bare, items);
  });
}

function itemsOf(bare: string, from: number, to: number, found: readonly Found[]): readonly Item[] {
  const parts: [number, number][] = [];
  let at = from;
  for (const mark of bare.slice(from, to).matchAll(/、/gu)) {
    parts.push([at, from + mark.index]);
    at = from + mark.index + 1;
  }
  const last = bare.slice(at, to);
  const joint = /^(?<one>[\p{Script=Han}A-Za-z\d\uE000]{2,12}?)(?:以及|和|与|及)(?=[\p{Script=Han}A-Z])/u.exec(last);
  if (joint?.groups?.['one'] !== undefined) {
    parts.push([at, at + joint.groups['one'].length]);
    at += joint[0].length;
  }
  parts.push([at, at + lastLength(bare.slice(at, to))]);
  return parts.map(([start, end], index) => itemAt(bare, start, end, found, index === 0));
}

/** The last of a list ends at 等, at a bracket or at the end of its clause. */
function lastLength(last: string): number {
  return /等|\uE000|的|联合|共同|独家|领投|跟投|参投|参与|出资|加持/u.exec(last)?.index ?? last.length;
}

function itemAt(bare: string, start: number, end: number, found: readonly Found[], isFirst: boolean): Item {
  let to = end;
  while (to > start && /[\uE000\s”」]/u.test(bare.charAt(to - 1))) to -= 1;
  let from = start;
  while (from < to && /[\uE000\s“「]/u.test(bare.charAt(from))) from += 1;
  const known = touching(found, from, to).find((each) => each.end === to && each.start >= from && (isFirst || each.start === from));
  if (known !== undefined) return { start: known.start, end: known.end, known };
  if (isFirst) {
    from = Math.max(from, to - LEAD_REACH);
    from += LIST_LEAD.exec(bare.slice(from, to))?.[0].length ?? 0;
  }
  return { start: from, end: to };
}

/** The candidates of a list whose kind its last words, or names known before, tell. */
function named(bare: string, items: readonly Item[]): readonly Found[] {
  const after = bare.slice(items.at(-1)?.end ?? 0).replace(/^\uE000+/u, '');
  const told = LIST_NOUNS.find(({ noun }) => noun.test(after))?.type;
  const known = items.flatMap((item) => item.known ?? []);
  const kinds = new Set(known.map(({ type }) => type));
  const [only] = kinds;
  if (kinds.size > 1 || (told !== undefined && only !== undefined && told !== only && !(told === 'company' && only === 'institution')))
    return [];
  const type = only ?? told;
  if (type === undefined || !LISTED.has(type)) return [];
  const others = items.filter((item) => item.known === undefined);
  // The first and the last have one free side only: without a noun behind the list they are no proof.
  const sure = others.filter(
    (item) => told !== undefined || (item !== items[0] && (item !== items.at(-1) || /^(?:等|$|[，。；：！？])/u.test(after))),
  );
  const fits = (item: Item): boolean => isOfKind(bare.slice(item.start, item.end), type);
  if (
    !sure.every(fits) ||
    (told === undefined ? known.length < 2 && !(items.length > 2 && /^等/u.test(after)) : known.length + sure.length < 2)
  )
    return [];
  return sure.map(({ start, end }) => foundAt(start, bare.slice(start, end), type));
}

const LISTED: ReadonlySet<EntityType> = new Set(['company', 'institution', 'person', 'model', 'software', 'place', 'chip']);

function isOfKind(words: string, type: EntityType): boolean {
  if (!isName(words)) return false;
  if (type !== 'person') return type !== 'place' || words.length <= 5;
  return /^\p{Script=Han}{2,5}$/u.test(words) && (isHanName(words) || [...words].every((char) => TRANSLITERATION.has(char)));
}

const NEXT_PERSON = /^(?:[（(][^（）()]{0,30}[）)])?(?:、|和|与|及)(?<name>\p{Script=Han}{2,3})/u;

/** 甲和乙 behind a title: the second is a person as well. */
function besidePeople(text: string, found: readonly Found[]): readonly Found[] {
  return found.flatMap(({ type, end }): readonly Found[] => {
    const match = type === 'person' ? NEXT_PERSON.exec(text.slice(end, end + 40)) : null;
    const longest = match?.groups?.['name'] ?? '';
    if (match === null || longest === '') return [];
    const start = end + match[0].length - longest.length;
    const name = [longest, longest.slice(0, 2)].find(
      (each) => isHanName(each) && SAYS.test(text.slice(start + each.length, start + each.length + 4)),
    );
    return name === undefined ? [] : [foundAt(start, name, 'person')];
  });
}
