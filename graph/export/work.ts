/** A reference as the bibliographic formats need it: what is missing stays missing, names stay as printed unless they are plainly a person's. */
import type { Reference, ReferenceType, Work } from '../model/document-graph.ts';

export interface CitedWork extends Work {
  /** Key of the entry, unique within a list. */
  readonly key: string;
  readonly type: ReferenceType;
  /** The definition as printed: stands where no title was read. */
  readonly raw: string;
}

export interface PersonName {
  readonly family: string;
  readonly given: string;
}

type Listed = Pick<Reference, 'label' | 'type' | 'raw' | 'works' | keyof Work>;

/** One entry a work; a definition that names several gives several. */
export function citedWorks(references: readonly Listed[]): readonly CitedWork[] {
  const used = new Map<string, number>();
  return references.flatMap((reference) => {
    const { label, type, raw, works } = reference;
    const all: readonly Work[] = works !== undefined && works.length > 1 ? works : [reference];
    return all.map((work): CitedWork => ({ ...onlyWork(work), type, raw, key: uniqueKey(work, label, used) }));
  });
}

/** The link of a work: its own, or that of its DOI or arXiv number. */
export function linkOf({ url, doi, arxivId }: Work): string | undefined {
  return url ?? (doi === undefined ? (arxivId === undefined ? undefined : `https://arxiv.org/abs/${arxivId}`) : `https://doi.org/${doi}`);
}

/** What names the work: its title, or the definition without its address. */
export function titleOf({ title, raw, publisher }: CitedWork): string {
  if (title !== undefined) return title;
  const words = raw.replace(/https?:\/\/[^\s，。；]+/gu, '').trim();
  return words === '' ? (publisher ?? raw) : words;
}

/** Family and given name of a person whose name is printed in Latin letters on a scholarly work; any other name stands whole. */
export function personName(name: string, type: ReferenceType): PersonName | undefined {
  if (!SCHOLARLY.has(type) || !/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) || ORGANISATION.test(name)) return undefined;
  const parts = name.split(' ');
  return { family: parts.at(-1) ?? name, given: parts.slice(0, -1).join(' ') };
}

/** Whether a name or title is written in Chinese. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

const SCHOLARLY: ReadonlySet<ReferenceType> = new Set(['article-journal', 'paper-preprint', 'paper-conference', 'book', 'webpage']);
const ORGANISATION =
  /\b(?:AI|Bank|Center|Centre|Company|Corp|Council|Foundation|Group|Inc|Institute|Lab|Labs|Ltd|Media|Ministry|Office|Partners|Research|Stanley|Systems|Team|Technologies|University)\b/u;

function onlyWork({ title, authors, container, publisher, issued, url, doi, arxivId }: Work): Work {
  return { authors, ...defined({ title, container, publisher, issued, url, doi, arxivId }) };
}

function defined<T extends Readonly<Record<string, string | undefined>>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string }; // fromEntries loses the keys; they are those of the values.
}

/** `patel2023`, `ref3`: letters and digits that every format takes; a second one of the same gets `b`. */
function uniqueKey(work: Work, label: string, used: Map<string, number>): string {
  const name = work.authors[0]?.split(' ').at(-1)?.normalize('NFKD').replace(/[^A-Za-z]/gu, '').toLowerCase() ?? ''; // prettier-ignore
  const base = name === '' ? `ref${label.replace(/[^A-Za-z0-9]/gu, '')}` : `${name}${work.issued?.slice(0, 4) ?? ''}`;
  const count = (used.get(base) ?? 0) + 1;
  used.set(base, count);
  return count === 1 ? base : `${base}${String.fromCharCode(96 + Math.min(count, 26))}${count > 26 ? count : ''}`;
}
