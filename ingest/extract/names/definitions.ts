/** Names that the text itself defines: 全称（简称X）, 中文名（English Name）, Full Name (FN), ACR（Full Name，中文）. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENGLISH_ENDINGS, GENERIC_ACRONYMS } from '../../lexicon/name-words.ts';
import { capitalRuns } from './capital-runs.ts';
import { touching, type Found } from './found.ts';

const BRACKET = /[（(]([^（）()\n]{2,90})[）)]/gu;

/** @param found – the line's names so far, in order. */
export function definitions(text: string, found: readonly Found[]): readonly Found[] {
  const defined: Found[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const inside = match[1] ?? '';
    const before = endBefore(text, match.index);
    const near = touching(found, before, match.index + match[0].length);
    const owner = near.find((each) => each.end === before) ?? near.find((each) => each.start < before && each.end > before);
    if (owner !== undefined && owner.type !== 'place') defined.push(...boundTo(owner, inside, match.index + 1, near));
    else if (owner === undefined) defined.push(...acronym(text, before, inside, match.index + 1));
  }
  return defined;
}

const SHORT = /(?:以下简称|下称|简称为?|又称|英文名?为?|英文简称|缩写为?|即|or|hereinafter)[:：]?\s?[“"]?/u;
const LATIN_NAME = /^[A-Z][\p{Script=Latin}\d.&'’+/-]*(?: (?:of|for|and|the|in|&|[A-Z][\p{Script=Latin}\d.&'’+-]*)){0,8}$/u;
const NO_NAME =
  /\d{4}|^(?:NYSE|NASDAQ|SH|SZ|HK|US|Figure|Table|Source|Note|See|Q\d|FY|Chapter|CEO|AI|Part|Step|Score)\b|^(?:[A-Z]\.?)$|\.(?:SH|SZ|HK|US|O|N)$/u;

/** Parts of a bracket behind a name that are other names of it. */
function boundTo(owner: Found, inside: string, start: number, found: readonly Found[]): readonly Found[] {
  const bound: Found[] = [];
  let at = 0;
  for (const part of inside.split(/(?<=[，,；;])/u)) {
    const words = part.replace(/[，,；;]$/u, '');
    const from = at + (words.length - words.trimStart().length);
    at += part.length;
    const cue = SHORT.exec(words.trim());
    const isShort = cue?.index === 0;
    const shift = isShort ? cue[0].length : 0;
    const name = words.trim().slice(shift).replace(/[”"]$/u, '');
    const place = start + from + shift;
    if (name.length < 2 || found.some((each) => each.start < place + name.length && each.end > place)) continue;
    if (isShort ? /^[\p{L}\d·&.\- ]{2,24}$/u.test(name) : isOtherName(owner, name))
      bound.push({ ...owner, start: place, end: place + name.length, aliases: [...owner.aliases, name], by: 'definition' });
  }
  return bound;
}

/** A name in another script, or the initials of it. */
function isOtherName(owner: Found, name: string): boolean {
  if (!LATIN_NAME.test(name) || NO_NAME.test(name) || GENERIC_ACRONYMS.has(name)) return false;
  const isHan = /\p{Script=Han}/u.test(owner.name);
  return isHan
    ? owner.type === 'company' || owner.type === 'institution' || owner.type === 'policy' || name.includes(' ')
    : initials(owner.name) === name.toUpperCase();
}

/** @param end – where the words before the bracket end. */
function acronym(text: string, end: number, inside: string, start: number): readonly Found[] {
  const short = /(?<![\p{Script=Latin}\d])([A-Z][A-Za-z]{1,7})$/u.exec(text.slice(Math.max(0, end - 12), end))?.[1];
  const full = /^([A-Z][\p{Script=Latin} &-]{6,70})(?:[，,](.{2,20}))?$/u.exec(inside);
  if (short !== undefined && full !== null && initials(full[1] ?? '') === short.toUpperCase() && !GENERIC_ACRONYMS.has(short)) {
    const name = full[1] ?? '';
    const type = typeOf(name);
    const aliases = [name, ...(full[2] === undefined ? [] : [full[2].trim()])];
    const found: Found = { start: end - short.length, end, name: short, type, aliases, by: 'definition' };
    return [found, { ...found, start, end: start + name.length }];
  }
  if (!/^[A-Z][A-Za-z]{1,7}s?$/u.test(inside) || GENERIC_ACRONYMS.has(inside)) return [];
  const shift = Math.max(0, end - RUN_LIMIT);
  const run = capitalRuns(text.slice(shift, end)).at(-1);
  if (run === undefined || shift + run.end !== end) return [];
  for (let index = 0; index < run.words.length; index += 1) {
    const from = shift + run.start + (run.words[index]?.at ?? 0);
    const name = text.slice(from, end);
    if (initials(name) !== inside.replace(/s$/u, '').toUpperCase()) continue;
    const type = typeOf(name);
    const found: Found = { start: from, end, name, type, aliases: [inside], by: 'definition' };
    return [found, { ...found, start, end: start + inside.length }];
  }
  return [];
}

/** Characters before a bracket in which the full name must begin. */
const RUN_LIMIT = 90;

function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && text.charAt(end - 1) === ' ') end -= 1;
  return end;
}

/** First letters of the words that count. */
function initials(name: string): string {
  return name
    .split(/[ -]/u)
    .filter((word) => !/^(?:of|for|and|the|in|on|&)$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function typeOf(name: string): EntityType {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (
    /^(?:Bank|Office|Board|Center|Centre|Union|Organization|Organisation|Fund|Forum|Group|Department|Ministry)\b/u.test(name) ||
    /^(?:Fund|Forum|Office|Board|Center|Centre|Union|Organization|Organisation)$/u.test(last)
  )
    return 'institution';
  if (/^(?:Survey|Index|Benchmark|Database)$/u.test(last)) return 'dataset';
  if (/^(?:Law|Plan|Rule|Program|Programme|Framework|Initiative)$/u.test(last)) return 'policy';
  return ENGLISH_ENDINGS.get(last) ?? 'technology';
}
