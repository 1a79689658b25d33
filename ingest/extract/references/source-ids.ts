/** One id for one work, whatever label or document names it: identifiers first, then title and year, then address. */
import { createHash } from 'node:crypto';
import type { Work } from '#graph/model/document-graph.ts';
import { slug } from '#graph/model/ids.ts';

const SLUG_LIMIT = 80;
/** Letters of a title below which it names no work by itself. */
const TITLE_LEAST = 10;

export function sourceId(work: Work): string | undefined {
  const { title, issued, url, doi, arxivId, authors, publisher } = work;
  if (arxivId !== undefined) return `source:arxiv:${arxivId.replace('/', '-')}`;
  if (doi !== undefined) return `source:doi:${slug(doi)}`;
  const key = titleKey(work);
  if (key !== undefined) return `source:work:${key}`;
  if (url !== undefined) return `source:url:${addressKey(url)}`;
  const words = slug([authors[0] ?? publisher ?? '', title ?? '', issued?.slice(0, 4) ?? ''].join(' '));
  return words === '' ? undefined : `source:work:${words}`;
}

/** Works of one document that share title and year share the id of the one that is best identified. */
export function unified(ids: readonly (string | undefined)[], works: readonly (Work | undefined)[]): readonly (string | undefined)[] {
  const best = new Map<string, string>();
  for (const [index, id] of ids.entries()) {
    const work = works[index];
    const key = work === undefined ? undefined : titleKey(work);
    if (id === undefined || key === undefined) continue;
    if (!best.has(key) || /^source:(?:arxiv|doi):/u.test(id)) best.set(key, id);
  }
  return ids.map((id, index) => {
    const work = works[index];
    const key = work === undefined ? undefined : titleKey(work);
    return id === undefined || key === undefined ? id : (best.get(key) ?? id);
  });
}

function titleKey({ title, issued }: Work): string | undefined {
  const words = title === undefined ? '' : Array.from(slug(title)).slice(0, SLUG_LIMIT).join('').replace(/-$/u, '');
  const weight = /\p{Script=Han}/u.test(words) ? words.length * 2 : words.length;
  if (weight < TITLE_LEAST) return undefined;
  return issued === undefined ? words : `${words}-${issued.slice(0, 4)}`;
}

/** Host and path without what does not choose the page; long ones end in a digest. */
function addressKey(url: string): string {
  const bare = (url.split('#')[0] ?? url)
    .replace(/^https?:\/\/(?:www\.)?/iu, '')

    .replace(/\/$/u, '');
  const words = slug(bare);
  if (words.length <= SLUG_LIMIT && bare === bare.toLowerCase()) return words;
  return `${words.slice(0, SLUG_LIMIT - 9).replace(/-$/u, '')}-${createHash('sha256').update(bare).digest('hex').slice(0, 8)}`;
}
