/** Names that the text itself defines: 全称（简称X）, 中文名（English Name）, Full Name (FN), ACR（Full Name，中文）. */
import { GENERIC_ACRONYMS, HAN_ENDINGS } from '../../lexicon/name-words.ts';
import { capitalRuns } from './capital-runs.ts';
import { definedType } from './defined-type.ts';
import { keyOf, touching, type Found } from './found.ts';

const BRACKET = /[（(]([^（）()\n]{2,90})[）)]/gu;

/** @param found – the line's names so far, in order. */
export function definitions(text: string, found: readonly Found[]): readonly Found[] {
  const defined: Found[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const inside = match[1] ?? '';
    const before = endBefore(text, match.index);
    const near = touching(found, before, match.index + match[0].length);
    const owner = near.find((each) => each.end === before) ?? near.find((each) => each.start < before && each.end > before);
    if (owner !== undefined && owner.type !== 'place')
      defined.push(...boundTo(owner, text.slice(owner.start, owner.end), inside, match.index + 1, near));
    else if (owner === undefined) defined.push(...acronym(text, before, inside, match.index + 1));
  }
  return defined;
}

const SHORT = /(?:以下简称|下称|简称为?|又称|英文名?为?|英文简称|缩写为?|即|or|hereinafter)[:：]?\s?[“"]?/u;
const LATIN_NAME = /^[A-Z][\p{Script=Latin}\d.&'’+/-]*(?: (?:of|for|and|the|in|&|[A-Z][\p{Script=Latin}\d.&'’+-]*)){0,8}$/u;
const NO_NAME =
  /\d{4}|^(?:NYSE|NASDAQ|SH|SZ|HK|US|Figure|Table|Source|Note|See|Q\d|FY|Chapter|CEO|AI|Part|Step|Score)\b|^(?:[A-Z]\.?)$|^Pre-|\.(?:SH|SZ|HK|US|O|N)$/u;

/** Parts of a bracket behind a name that are other names of it. @param printed – the owner as the text prints it. */
function boundTo(owner: Found, printed: string, inside: string, start: number, found: readonly Found[]): readonly Found[] {
  const bound: Found[] = [];
  let at = 0;
  let spelledOut = false;
  for (const part of inside.split(/(?<=[，,；;])/u)) {
    const words = part.replace(/[，,；;]$/u, '');
    const from = at + (words.length - words.trimStart().length);
    at += part.length;
    const cue = SHORT.exec(words.trim());
    const isShort = cue?.index === 0;
    const shift = isShort ? cue[0].length : 0;
    const name = words.trim().slice(shift).replace(/[”"]$/u, '');
    const place = start + from + shift;
    const expands = isExpansion(printed, name);
    if (name.length < 2 || found.some((each) => overlaps(each, place, place + name.length))) {
      spelledOut ||= expands;
      continue;
    }
    if (isShort ? isShortName(cue[0], name) : expands || isOtherName(owner, printed, name) || isHanName(owner, printed, name, spelledOut))
      bound.push({
        ...owner,
        start: place,
        end: place + name.length,
        aliases: [...owner.aliases, name],
        by: 'definition',
        key: keyOf(owner),
      });
    spelledOut ||= expands;
  }
  return bound;
}

/** 即 and or introduce sentences too: a name has none of the words that make one. */
function isShortName(cue: string, name: string): boolean {
  if (!/^[\p{L}\d·&.\- ]{2,24}$/u.test(name)) return false;
  return (
    !/^(?:即|or)/u.test(cue) ||
    (/^[A-Z\p{Script=Han}]/u.test(name) && name.length <= 16 && !/[将是为对在使可会要有的了被后前从与和就不能让]/u.test(name))
  );
}

/** Whether a name found before stands in the way: one that the new name holds as a part of itself does not. */
function overlaps(each: Found, start: number, end: number): boolean {
  return each.start < end && each.end > start && !(each.start >= start && each.end <= end && each.end - each.start < end - start);
}

const ACRONYM = /^[A-Z][A-Za-z]{1,7}$/u;

/** The words whose first letters are the acronym before the bracket. */
function isExpansion(acronym: string, name: string): boolean {
  return ACRONYM.test(acronym) && name.includes(' ') && LATIN_NAME.test(name) && initials(name) === acronym.toUpperCase();
}

/** The Chinese name behind an acronym: after its full Latin form, or by its own last word. */
function isHanName({ type }: Found, printed: string, name: string, spelledOut: boolean): boolean {
  if (!ACRONYM.test(printed) || !/^\p{Script=Han}{3,14}$/u.test(name)) return false;
  return spelledOut || (HAN_ENDINGS[type]?.test(name) ?? false);
}

/** A name in another script, or the initials of it. */
function isOtherName(owner: Found, printed: string, name: string): boolean {
  if (!LATIN_NAME.test(name) || NO_NAME.test(name) || GENERIC_ACRONYMS.has(name)) return false;
  const isHan = /\p{Script=Han}/u.test(printed);
  return isHan
    ? owner.type === 'company' || owner.type === 'institution' || owner.type === 'policy' || name.includes(' ')
    : initials(printed) === name.toUpperCase();
}

/** @param end – where the words before the bracket end. */
function acronym(text: string, end: number, inside: string, start: number): readonly Found[] {
  const short = /(?<![\p{Script=Latin}\d])([A-Z][A-Za-z]{1,7})$/u.exec(text.slice(Math.max(0, end - 12), end))?.[1];
  const full = /^([A-Z][\p{Script=Latin} &-]{6,70})(?:[，,](.{2,20}))?$/u.exec(inside);
  if (short !== undefined && full !== null && initials(full[1] ?? '') === short.toUpperCase() && !GENERIC_ACRONYMS.has(short)) {
    const name = full[1] ?? '';
    const type = definedType(name);
    if (type === undefined) return [];
    const other = full[2]?.trim() ?? '';
    const found: Found = {
      start: end - short.length,
      end,
      name: short,
      type,
      aliases: [name, ...(other === '' ? [] : [other])],
      by: 'definition',
    };
    const at = start + inside.indexOf(other, name.length);
    return [
      found,
      { ...found, start, end: start + name.length },
      ...(other === '' ? [] : [{ ...found, start: at, end: at + other.length }]),
    ];
  }
  if (!/^[A-Z][A-Za-z]{1,7}s?$/u.test(inside) || GENERIC_ACRONYMS.has(inside)) return [];
  const shift = Math.max(0, end - RUN_LIMIT);
  const run = capitalRuns(text.slice(shift, end)).at(-1);
  if (run === undefined || shift + run.end !== end) return [];
  for (let index = 0; index < run.words.length; index += 1) {
    const from = shift + run.start + (run.words[index]?.at ?? 0);
    const name = text.slice(from, end);
    if (initials(name) !== inside.replace(/s$/u, '').toUpperCase()) continue;
    const type = definedType(name);
    if (type === undefined) return [];
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
