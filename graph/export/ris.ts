/** References as RIS, two letters a line. Source: Research Information Systems, RIS format specification (2011). */
import type { ReferenceType } from '../model/document-graph.ts';
import { linkOf, personName, titleOf, type CitedWork } from './work.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  webpage: 'ELEC',
  'article-journal': 'JOUR',
  'paper-preprint': 'UNPB',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  book: 'BOOK',
  news: 'NEWS',
  policy: 'GOVDOC',
  dataset: 'DATA',
  filing: 'RPRT',
  other: 'GEN',
};

/** Records one after the other; lines end as the format asks, with CR LF. */
export function ris(works: readonly CitedWork[]): string {
  return works.map(record).join('');
}

function record(work: CitedWork): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[work.type]],
    ['ID', work.key],
    ...work.authors.map((name) => ['AU', author(name, work.type)] as const),
    ['TI', titleOf(work)],
    ['T2', work.container],
    ['PB', work.publisher],
    ['PY', work.issued?.slice(0, 4)],
    ['DA', work.issued === undefined ? undefined : dated(work.issued)],
    ['DO', work.doi],
    ['AN', work.arxivId === undefined ? undefined : `arXiv:${work.arxivId}`],
    ['UR', linkOf(work)],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`])).join('');
}

function author(name: string, type: ReferenceType): string {
  const person = personName(name, type);
  return person === undefined ? name : `${person.family}, ${person.given}`;
}

/** `YYYY/MM/DD/`, unknown parts empty. */
function dated(issued: string): string {
  const [year = '', month = '', day = ''] = issued.split('-');
  return `${year}/${month}/${day}/`;
}
