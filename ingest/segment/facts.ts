/** What title block, front matter and imprint say of the document: title, address, language, date, publisher, authors. */
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Author } from '#graph/model/document-graph.ts';
import type { DocumentFacts, ReportTree } from '../types.ts';
import { REGISTRATION } from './furniture.ts';
import type { RoleOf } from './roles.ts';

const Words = z.union([z.string(), z.number(), z.date()]).transform(String);
const FrontMatter = z.looseObject({
  title: Words.optional().catch(undefined),
  url: Words.optional().catch(undefined),
  link: Words.optional().catch(undefined),
  canonical: Words.optional().catch(undefined),
  source: Words.optional().catch(undefined),
  date: Words.optional().catch(undefined),
  published: Words.optional().catch(undefined),
  lastEdited: Words.optional().catch(undefined),
  lang: Words.optional().catch(undefined),
  language: Words.optional().catch(undefined),
  publisher: Words.optional().catch(undefined),
  author: z
    .union([Words, z.array(Words)])
    .optional()
    .catch(undefined),
  authors: z
    .union([Words, z.array(Words)])
    .optional()
    .catch(undefined),
});
type FrontMatter = z.infer<typeof FrontMatter>;

export function facts(tree: ReportTree, roled: readonly RoleOf[]): DocumentFacts {
  const front = frontMatter(tree);
  const bylines = roled.filter((each) => each.role === 'byline').map((each) => each.block);
  const imprint = roled
    .filter(({ role, block }) => role === 'byline' || (role === 'boilerplate' && block.kind !== 'furniture'))
    .map((each) => each.block.readable.text);
  const link = bylines.flatMap((block) => block.marks).find((mark) => mark.kind === 'link' && isWeb(mark.target))?.target;
  const url = [front.url, front.link, front.canonical, front.source, tree.facts?.url, link].find(isWeb);
  const byline = bylineWords(bylines.find((block) => block.readable.text.search(REGISTRATION) < 0)?.readable.text ?? '', bylines);
  const publisher = front.publisher ?? tree.facts?.publisher ?? byline.publisher;
  const publishedOn =
    dateIn(front.date ?? front.published ?? front.lastEdited ?? '') ??
    tree.facts?.publishedOn ??
    imprint.map(dateIn).find((date) => date !== undefined);
  const registered = bylines.flatMap((block) => registeredAuthor(block.readable.text));
  const named = [front.authors ?? front.author ?? []].flat().map((name) => ({ name }));
  return {
    title: (
      front.title ??
      titleOf(roled.find((each) => each.role === 'title')?.block.readable.text, tree.facts?.title) ??
      fallbackTitle(tree)
    ).trim(),
    ...(url === undefined ? {} : { url }),
    language: languageOf(front.language ?? front.lang ?? tree.facts?.language, tree.source.text),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(publisher === undefined ? {} : { publisher }),
    authors: [registered, named, tree.facts?.authors ?? [], byline.authors].find((each) => each.length > 0) ?? [],
  };
}

function frontMatter(tree: ReportTree): FrontMatter {
  const block = tree.blocks.find((each) => each.kind === 'frontMatter');
  if (block === undefined) return {};
  const parsed = FrontMatter.safeParse(keysOf(block.readable.text));
  return parsed.success ? parsed.data : {};
}

/** Front matter that is no valid YAML (`title: bind:`) is still read key by key. */
function keysOf(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return Object.fromEntries(
      [...text.matchAll(/^(\w+):[ \t]+(\S.*)$/gmu)].map((match) => [match[1], match[2]?.trim().replace(/^(["'])(.*)\1$/u, '$2')]),
    );
  }
}

/** `Name role SAC …：S0 SFC CE Ref：B1` → the person with role and registrations. */
function registeredAuthor(line: string): readonly Author[] {
  const at = line.search(REGISTRATION);
  if (at < 0) return [];
  const [name, ...role] = line
    .slice(0, at)
    .split(/[\s，,、|]/u)
    .filter((part) => part !== '');
  if (name === undefined || name === '') return [];
  const registrations = [...line.matchAll(REGISTRATION)].map((match) => match[0].replace(/\s+/gu, ' ').trim());
  return [{ name, ...(role.length === 0 ? {} : { role: role.join(' ') }), registrations }];
}

/** `<link>甲 乙等 某刊` → authors and the name of the publication that closes the line. */
function bylineWords(
  line: string,
  bylines: readonly {
    readonly readable: { readonly text: string };
    readonly marks: readonly { readonly kind: string; readonly end: number }[];
  }[],
): { readonly authors: readonly Author[]; readonly publisher?: string } {
  const block = bylines.find((each) => each.readable.text === line);
  const linkEnd = block?.marks.find((mark) => mark.kind === 'link')?.end ?? 0;
  const words = line
    .slice(linkEnd)
    .replace(/^(?:作者|原创|撰文|文\s?[/|｜]|by)\s*[：:]?\s*/iu, '')
    .trim();
  if (words === '' || dateIn(words) !== undefined) return { authors: [] };
  if (/\p{Script=Han}/u.test(words)) {
    const parts = words.split(/[\s，,、]+/u).filter((part) => part !== '');
    const publisher = linkEnd > 0 && parts.length > 1 ? parts.at(-1) : undefined;
    const names = (publisher === undefined ? parts : parts.slice(0, -1))
      .map((part) => part.replace(/等$/u, ''))
      .filter((part) => /^[\p{Script=Han}·]{2,6}$/u.test(part));
    return { authors: names.map((name) => ({ name })), ...(publisher === undefined ? {} : { publisher }) };
  }
  const names = words
    .split(/,|&|\band\b|;/u)
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(part));
  return { authors: names.map((name) => ({ name })) };
}

/** As printed; where it is printed in capitals, as the file's own head writes it. */
function titleOf(printed: string | undefined, known: string | undefined): string | undefined {
  return printed !== undefined && printed.toUpperCase() === printed && printed === known?.toUpperCase() ? known : (printed ?? known);
}

function fallbackTitle(tree: ReportTree): string {
  return tree.source.name.replace(/\.[a-z0-9]+$/iu, '') || tree.source.name;
}

/** Chinese where a tenth of the letters are Han: English words are many in a Chinese report, Han are few in an English one. */
function languageOf(given: string | undefined, text: string): string {
  if (given !== undefined && /^(?:zh|en)\b/iu.test(given)) return given.slice(0, 2).toLowerCase();
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/gu)?.length ?? 0;
  return han * 9 >= latin && han > 0 ? 'zh' : 'en';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first whole date of a text as `2024-06-27`. */
function dateIn(text: string): string | undefined {
  const numeric = /((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/u.exec(text);
  if (numeric !== null) return dateOf(numeric[1], Number(numeric[2]), Number(numeric[3]));
  const worded = /(?:(\d{1,2})\s+)?([A-Z][a-z]{2,8})\.?\s+(?:(\d{1,2}),?\s+)?((?:19|20)\d\d)/u.exec(text);
  if (worded === null) return undefined;
  const month = MONTHS.indexOf((worded[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(worded[1] ?? worded[3] ?? Number.NaN);
  return month === 0 || Number.isNaN(day) ? undefined : dateOf(worded[4], month, day);
}

function dateOf(year: string | undefined, month: number, day: number): string | undefined {
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//iu.test(address);
}
