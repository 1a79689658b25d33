/** A reference in the form of GB/T 7714—2015 (顺序编码制). The date of access, which the standard asks for online, is the reader's to add. */
import type { ReferenceType } from '../model/document-graph.ts';
import { isChinese, linkOf, personName, titleOf, type CitedWork } from './work.ts';

/** Codes of table B.1; online ones get `/OL` (table B.2). */
const CODES: Readonly<Record<ReferenceType, string>> = {
  webpage: 'EB',
  'article-journal': 'J',
  'paper-preprint': 'EB',
  'paper-conference': 'C',
  report: 'R',
  book: 'M',
  news: 'N',
  policy: 'Z',
  dataset: 'DS',
  filing: 'R',
  other: 'Z',
};
/** More authors than these are 等 or et al. (8.1.2). */
const NAMED_AUTHORS = 3;

export function gbt7714(work: CitedWork): string {
  const url = linkOf(work);
  const online = url !== undefined;
  const chinese = isChinese(titleOf(work)) || work.authors.some(isChinese);
  const code = CODES[work.type] + (online ? '/OL' : '');
  const place = [work.container, work.publisher].filter((part) => part !== undefined).join(': ');
  const dated = work.issued === undefined ? undefined : online ? `(${work.issued})` : work.issued;
  const source = [place === '' ? undefined : place, online ? undefined : dated].filter((part) => part !== undefined).join(', ');
  const parts = [authors(work, chinese), `${titleOf(work)}[${code}]`, source, online ? dated : undefined, url];
  return `${parts.filter((part) => part !== undefined && part !== '').map((part) => ended(part ?? '')).join(' ')}`;
} // prettier-ignore

function authors({ authors: names, type }: CitedWork, chinese: boolean): string {
  const named = names.slice(0, NAMED_AUTHORS).map((name) => {
    const person = personName(name, type);
    return person === undefined ? name : `${person.family.toUpperCase()} ${initials(person.given)}`;
  });
  return [...named, ...(names.length > NAMED_AUTHORS ? [chinese ? '等' : 'et al'] : [])].join(', ');
}

/** Initials without stops (8.1.1). */
function initials(given: string): string {
  return given.split(/[ .-]+/u).map((part) => part.charAt(0).toUpperCase()).join(' ').trim();
} // prettier-ignore

function ended(part: string): string {
  return /[.。?？!！]$/u.test(part) ? part : `${part}.`;
}
