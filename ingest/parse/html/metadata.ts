/** What a page's head says of the report: title, address, date, publisher, authors, language. */
import type { Root } from 'hast';
import type { DocumentFacts } from '../../types.ts';
import { attribute, elementsIn, textOf } from './nodes.ts';

/** Names of `<meta>`, the most trusted first: scholarly tags, Dublin Core, Open Graph, plain. */
const TITLE = ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'];
const URL = ['og:url', 'citation_fulltext_html_url', 'twitter:url'];
const DATE = [
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
];
const PUBLISHER = [
  'citation_publisher',
  'citation_technical_report_institution',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
  'og:site_name',
  'publisher',
];
const AUTHOR = ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'];

export function metadata(root: Root): Partial<DocumentFacts> {
  const named = new Map<string, string[]>();
  for (const meta of elementsIn(root, ({ tagName }) => tagName === 'meta')) {
    const name = (attribute(meta, 'name') ?? attribute(meta, 'property') ?? attribute(meta, 'itemProp') ?? '').toLowerCase();
    const value = attribute(meta, 'content')?.trim();
    if (name !== '' && value !== undefined && value !== '') (named.get(name) ?? named.set(name, []).get(name))?.push(value);
  }
  const all = (names: readonly string[]) => names.map((name) => named.get(name)).find((values) => values !== undefined) ?? [];
  const canonical = elementsIn(root, (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')[0];
  const head = elementsIn(root, ({ tagName }) => tagName === 'title')[0];
  const html = elementsIn(root, ({ tagName }) => tagName === 'html')[0];
  const title = all(TITLE)[0] ?? (head === undefined ? undefined : textOf(head).replace(/\s+/gu, ' ').trim());
  const url = [canonical === undefined ? undefined : attribute(canonical, 'href'), ...all(URL)].find(
    (each) => each !== undefined && /^https?:\/\//iu.test(each),
  );
  const publishedOn = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/u.exec(all(DATE)[0] ?? '');
  const publisher = all(PUBLISHER)[0];
  const authors = all(AUTHOR).filter((name) => !/^https?:/iu.test(name));
  const language = (html === undefined ? undefined : attribute(html, 'lang'))?.slice(0, 2).toLowerCase();
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publishedOn === null
      ? {}
      : { publishedOn: [publishedOn[1], publishedOn[2]?.padStart(2, '0'), publishedOn[3]?.padStart(2, '0')].join('-') }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    ...(language === 'zh' || language === 'en' ? { language } : {}),
  };
}
