/** Sources named in a Chinese sentence: 据X数据, X报告显示, X认为, GitHub上. */
import { partners, type ClauseRange } from '../../clauses.ts';
import {
  GIVEN,
  KNOWN_PUBLISHERS,
  NOBODY,
  NO_SOURCES,
  OPENERS,
  PLATFORMS,
  PUBLISHERS,
  SAYINGS,
  TITLES,
} from '../../lexicon/attribution-words.ts';
import type { NamedSource } from './source.ts';

const LEAD = /^(?:\s*[（(]?\d{1,2}[）)、.．]\s*)?(?:例如|比如|其中|此外|同时|另外|而|但|且|并且|不过|另一方面|一方面|事实上)?[，,]?\s*/u;
const OPENED = new RegExp(`^(?:${OPENERS})(?!此|悉|说|了解|以上)\\s*`, 'u');
/** What a name ends before: 的…数据, 2021年报告, 发布的《…》中的数据. */
const TAIL = new RegExp(
  `(?:(?:发布|公布|提供|披露|给出|援引|整理|统计|编制)的?)?(?:的)?(?:(?:19|20)\\d{2}年?(?:\\d{1,2}月)?(?:度)?)?(?:的)?(?:${GIVEN})(?:的)?(?:${GIVEN}|结果|显示|表明|指出|预计|认为|来看|看)*$`,
  'u',
);
const SAID = new RegExp(`(?:(?:${GIVEN}|结果){0,3})(?:还|也|均|则|曾|更是|便|都|最新)?(?:${SAYINGS})`, 'u');
const NAMELESS = new RegExp(`^(?:${NOBODY})`, 'u');
const PROPER = new RegExp(
  `[A-Z][A-Za-z]|《|(?:${PUBLISHERS})$|(?:${PUBLISHERS})(?:《|（|\\(|等)|(?:${TITLES})|^(?:${KNOWN_PUBLISHERS})`,
  'u',
);
/** 益普索于2023年进行的, 麦肯锡对高管的, 皮尤在美国进行的: the name ends before the circumstances. */
const CIRCUMSTANCE = /(?:于|在)?(?:19|20)\d{2}年|[于在对]|更早|近期|近日|最新|的/u;
const THROUGH = /(?:援引自?|引用自?|转引自?)/u;
const PLATFORM = new RegExp(`^(?<name>${PLATFORMS})(?:平台|网站|社区)?上`, 'u');
const LONGEST_NAME = 40;
const LONGEST_LEAD = 72;
const OTHERS = /批评者|支持者|倡导者|反对者|人士$/u;

/** “…”港务局局长李四告诉记者: who said it stands behind the quotation. */
const QUOTED = new RegExp(
  `[”」](?:，)?(?<name>[\\p{Script=Han}A-Za-z·]{2,24}?)(?:(?:向|对|在)[^，。]{2,12})?(?:告诉(?:[\\p{Script=Han}]{1,6})?|表示|坦言|说|称|指出|回忆|解释|介绍)(?:道|说)?[。，]?$`,
  'u',
);

export function chineseSources(text: string, ranges: readonly ClauseRange[]): readonly NamedSource[] {
  const pairs = partners(text);
  const found = ranges.flatMap((range, at): readonly NamedSource[] => {
    const clause = text.slice(range.start, range.end);
    const lead = LEAD.exec(clause)?.[0].length ?? 0;
    const found = opened(text, range, lead) ?? said(text, range, lead, pairs) ?? platform(text, range);
    return found === undefined ? [] : [withAuthorsBefore(text, found, ranges.slice(0, at))];
  });
  return found.length > 0 ? found : quoted(text);
}

function quoted(text: string): readonly NamedSource[] {
  const match = QUOTED.exec(text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || !new RegExp(`(?:${TITLES})|负责人|发言人|(?:${PUBLISHERS})$`, 'u').test(name)) return [];
  const start = match.index + match[0].indexOf(name);
  return [{ start, end: text.length, names: [{ name, start, end: start + name.length }], backward: true }];
}

const AUTHORS = /^[A-Z][A-Za-z.'’-]{1,24}(?: [A-Z][A-Za-z.'’-]{0,24}){0,3}$/u;

/** Roe, Doe和Poe(2020)的研究指出: authors between commas before the last of them. */
function withAuthorsBefore(text: string, source: NamedSource, before: readonly ClauseRange[]): NamedSource {
  const [first] = source.names;
  if (first === undefined || !/^[A-Z]/u.test(first.name) || first.start !== source.start) return source;
  let found = source;
  for (const range of [...before].reverse()) {
    const name = text.slice(range.start, range.end);
    if (range.mark !== ',' || !AUTHORS.test(name)) break;
    found = { ...found, start: range.start, names: [{ name, start: range.start, end: range.end }, ...found.names] };
  }
  return found;
}

/** 据IDC数据，; 根据斯坦福大学《AI指数报告》，. */
function opened(text: string, range: ClauseRange, lead: number): NamedSource | undefined {
  const clause = text.slice(range.start + lead, range.end);
  const opener = OPENED.exec(clause);
  if (opener === null || !/[，,：:]/u.test(range.mark)) return undefined;
  const words = clause.slice(opener[0].length);
  const quoted = new RegExp(`[的]?["“「](?=[^《]*(?:${GIVEN})$)`, 'u').exec(words);
  const tail = TAIL.exec(words);
  const name = trimmed(words.slice(0, Math.min(quoted?.index ?? words.length, tail?.index ?? words.length)));
  if (name === '' || name.length > LONGEST_NAME || NAMELESS.test(name) || NO_SOURCES.test(name)) return undefined;
  // Without 数据 or 报告 behind it, only what looks like a publisher is a source.
  if (tail === null && !PROPER.test(name)) return undefined;
  const from = range.start + lead + opener[0].length + words.indexOf(name);
  return { start: range.start, end: range.end, names: named(name, from), backward: false };
}

/** 世界银行数据显示, 斯坦福大学教授李飞飞指出. */
function said(text: string, range: ClauseRange, lead: number, pairs: ReadonlyMap<number, number>): NamedSource | undefined {
  const from = range.start + lead;
  const clause = text.slice(from, range.end);
  const verb = SAID.exec(clause);
  if (verb === null || verb.index === 0 || verb.index > LONGEST_LEAD) return undefined;
  // A verb inside brackets or a title is not this clause's.
  if ([...pairs].some(([open, close]) => open < from + verb.index && from + verb.index < close)) return undefined;
  const words = clause.slice(0, verb.index);
  const circumstance = CIRCUMSTANCE.exec(words.replace(/《[^》]{0,60}》|（[^）]{0,60}）/gu, (inside) => '·'.repeat(inside.length)));
  const head = circumstance === null ? '' : trimmed(words.slice(0, circumstance.index));
  const name = head.length > 1 && PROPER.test(head) ? head : trimmed(words);
  if (
    name.length < 2 ||
    name.length > LONGEST_NAME ||
    /^\d|、|^(?:类似|结合|正如|如|像|除)/u.test(name) ||
    OTHERS.test(words) ||
    NAMELESS.test(name) ||
    !PROPER.test(name) ||
    /[在对将把被为与向让使]|(?<![等士])的(?=.{6})/u.test(name) ||
    NO_SOURCES.test(name)
  )
    return undefined;
  // 英伟达预计…: a firm that speaks, not a thing that is expected (GPT-5预计).
  if (/^(?:预计|统计|测算|报告|说明)$/u.test(verb[0]) && /\d$|模型|芯片|市场|规模|收入/u.test(name)) return undefined;
  return { start: range.start, end: from + verb.index + verb[0].length, names: named(name, from + clause.indexOf(name)), backward: false };
}

/** GitHub上A、B分别被引用… */
function platform(text: string, range: ClauseRange): NamedSource | undefined {
  const clause = text.slice(range.start, range.end);
  const match = PLATFORM.exec(clause);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || !/\d/u.test(clause)) return undefined;
  return {
    start: range.start,
    end: range.start + match[0].length,
    names: [{ name, start: range.start, end: range.start + name.length }],
    backward: false,
  };
}

/** X和Y, X援引自Y: each by itself, without brackets: 甲中心（A Centre） is 甲中心. */
function named(printed: string, from: number): NamedSource['names'] {
  const name = withoutAside(printed);
  const parts: { name: string; start: number; end: number }[] = [];
  let at = 0;
  for (const part of name.split(/(援引自?|引用自?|转引自?|以及|(?<=[\p{Script=Han}A-Za-z》）])[和与及、](?=[\p{Script=Han}A-Z《]))/u)) {
    const shown = withoutAside(trimmed(part));
    if (shown !== '' && !THROUGH.test(part) && !/^(?:和|与|及|以及|、)$/u.test(part)) {
      const start = from + at + part.indexOf(shown);
      parts.push({ name: shown, start, end: start + shown.length });
    }
    at += part.length;
  }
  return parts.every((part) => part.name.length > 1) ? parts : [{ name, start: from, end: from + name.length }];
}

/** Without what stands behind a year in brackets, and without brackets at the end. */
function withoutAside(name: string): string {
  const dated = name.search(/[（(](?:19|20)\d{2}[a-z]?[）)]/u);
  const head = dated > 0 ? name.slice(0, dated) : name;
  return trimmed(head.replace(/[（(][^（()）]{1,60}[）)]$/u, ''));
}

function trimmed(words: string): string {
  return words
    .trim()
    .replace(/(?:的|最新|发布|公布|提供的?|于|公开|官方|[（(](?:19|20)\d{2}[）)]|[，,\s"“]|(?:19|20)\d{2}年?|已经?){1,6}$/u, '')
    .trim();
}
