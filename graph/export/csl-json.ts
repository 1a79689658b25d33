/** References as CSL-JSON, which Zotero and every citation processor reads. Source: CSL 1.0.2, csl-data.json. */
import type { ReferenceType } from '../model/document-graph.ts';
import { isChinese, linkOf, personName, titleOf, type CitedWork } from './work.ts';

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly DOI?: string;
  readonly number?: string;
  readonly language: string;
}

const TYPES: Readonly<Record<ReferenceType, string>> = {
  webpage: 'webpage',
  'article-journal': 'article-journal',
  'paper-preprint': 'article',
  'paper-conference': 'paper-conference',
  report: 'report',
  book: 'book',
  news: 'article-newspaper',
  policy: 'regulation',
  dataset: 'dataset',
  filing: 'report',
  other: 'document',
};

/** A JSON array, two spaces, a line feed at the end. */
export function cslJson(works: readonly CitedWork[]): string {
  return `${JSON.stringify(works.map(cslItem), null, 2)}\n`;
}

export function cslItem(work: CitedWork): CslItem {
  const url = linkOf(work);
  return {
    id: work.key,
    type: TYPES[work.type],
    title: titleOf(work),
    ...(work.authors.length === 0 ? {} : { author: work.authors.map((name) => personName(name, work.type) ?? { literal: name }) }),
    ...(work.container === undefined ? {} : { 'container-title': work.container }),
    ...(work.publisher === undefined ? {} : { publisher: work.publisher }),
    ...(work.issued === undefined ? {} : { issued: { 'date-parts': [work.issued.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(work.doi === undefined ? {} : { DOI: work.doi }),
    ...(work.arxivId === undefined ? {} : { number: `arXiv:${work.arxivId}` }),
    language: isChinese(titleOf(work)) ? 'zh' : 'en',
  };
}
