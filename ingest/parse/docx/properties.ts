/** What a document's properties say of it: title, authors, date. */
import type { DocumentFacts } from '../../types.ts';
import { child, type XmlElement } from './xml.ts';

/** Names that programs and not people write. */
const NOBODY =
  /^(?:administrators?|admin|user|users?|owner|author|unknown|microsoft(?: office)?(?: user)?|windows(?: user)?|python-docx|pandoc|libreoffice|apache poi|un-named|作者|用户|微软用户|lenovo|dell|hp)$/iu;
const UNTITLED = /^(?:untitled|document\d*|文档\d*|未命名|无标题|microsoft word\b.*|powerpoint .*|.*\.docx?)$/iu;

export function properties(core: XmlElement | undefined): Partial<DocumentFacts> {
  const words = (name: string) => child(core, name)?.text.replace(/\s+/gu, ' ').trim() ?? '';
  const title = words('dc:title');
  const authors = words('dc:creator')
    .split(/[;；、]|,(?= ?\p{Lu}\p{L}+ \p{L})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !NOBODY.test(name));
  const publisher = words('dc:publisher');
  const day = /^\d{4}-\d\d-\d\d/u.exec(words('dcterms:created'))?.[0];
  const language = words('dc:language').slice(0, 2).toLowerCase();
  return {
    ...(title === '' || UNTITLED.test(title) ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    ...(publisher === '' ? {} : { publisher }),
    ...(day === undefined || day < '1990' ? {} : { publishedOn: day }),
    ...(language === 'zh' || language === 'en' ? { language } : {}),
  };
}
