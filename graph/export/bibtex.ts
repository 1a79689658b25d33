/** References as BibTeX in UTF-8. Source: Patashnik, BibTeXing (1988); `url`, `doi`, `eprint` as natbib and biblatex read them. */
import type { ReferenceType } from '../model/document-graph.ts';
import { linkOf, personName, titleOf, type CitedWork } from './work.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  webpage: 'misc',
  'article-journal': 'article',
  'paper-preprint': 'misc',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  book: 'book',
  news: 'misc',
  policy: 'misc',
  dataset: 'misc',
  filing: 'techreport',
  other: 'misc',
};
/** Where the publisher goes, by type of entry. */
const PUBLISHER: Readonly<Record<string, string>> = { techreport: 'institution', book: 'publisher', misc: 'howpublished' };
const CONTAINER: Readonly<Record<string, string>> = { article: 'journal', inproceedings: 'booktitle' };
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', $: '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
}; // prettier-ignore

/** Entries one after the other, each ended by a line feed. */
export function bibtex(works: readonly CitedWork[]): string {
  return works.map(entry).join('\n');
}

function entry(work: CitedWork): string {
  const type = TYPES[work.type];
  const [year, month] = work.issued?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', work.authors.length === 0 ? undefined : work.authors.map((name) => author(name, work.type)).join(' and ')],
    // Braces of their own keep the capitals of names.
    ['title', `{${escaped(titleOf(work))}}`],
    [CONTAINER[type] ?? 'note', work.container === undefined ? undefined : escaped(work.container)],
    [PUBLISHER[type] ?? 'publisher', work.publisher === undefined ? undefined : escaped(work.publisher)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['doi', work.doi],
    ['eprint', work.arxivId],
    ['archiveprefix', work.arxivId === undefined ? undefined : 'arXiv'],
    ['url', linkOf(work)?.replace(/[{}\\%]/gu, (sign) => encodeURIComponent(sign).replace('%25', '\\%'))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${type}{${work.key},\n${lines.join(',\n')}\n}\n`;
}

function author(name: string, type: ReferenceType): string {
  const person = personName(name, type);
  return person === undefined ? `{${escaped(name)}}` : `${escaped(person.family)}, ${escaped(person.given)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/gu, (sign) => SPECIAL[sign] ?? sign).replace(/\s+/gu, ' ');
}
