/** The reference list read: one entry per label, as a source with its works or as an explanatory note. */
import type { Reference } from '#graph/model/document-graph.ts';
import { positionId } from '#graph/model/ids.ts';
import type { Outline } from '../types.ts';
import { definitions, type Definition } from './references/definitions.ts';
import { entries, type Entries } from './references/entries.ts';
import { sourceId, unified } from './references/source-ids.ts';

export function references(outline: Outline): readonly Reference[] {
  const listed = definitions(outline);
  const restarts = listed.some(({ list }) => list > 1);
  const read = repeated(listed.map((definition) => ({ definition, ...entries(definition) })));
  const ids = unified(
    read.map(({ works }) => (works[0] === undefined ? undefined : sourceId(works[0].work))),
    read.map(({ works }) => works[0]?.work),
  );
  return read.map(({ definition, works, urls }, index): Reference => {
    const [first] = works;
    const id = ids[index];
    const [url] = urls;
    return {
      id: positionId('reference', outline.documentId, index + 1),
      label: definition.label,
      kind: first === undefined ? 'note' : 'source',
      type: first?.type ?? 'other',
      ...(id === undefined ? {} : { sourceId: id }),
      ...(first === undefined ? { authors: [] } : first.work),
      ...(first === undefined || url === undefined ? {} : { url: first.work.url ?? url }),
      ...(works.length > 1 ? { works: works.map(({ work }) => work) } : {}),
      ...(urls.length > 1 ? { urls: [...urls] } : {}),
      ...(restarts ? { listId: String(definition.list) } : {}),
      raw: definition.paragraphs.map(({ readable }) => readable.text).join('\n'),
      span: definition.span,
    };
  });
}

type Read = Entries & { readonly definition: Definition };

/** `Ibid.`, 同上: the work of the definition before. */
function repeated(read: readonly Read[]): readonly Read[] {
  const result: Read[] = [];
  for (const each of read) {
    const before = result.at(-1);
    const words = each.definition.paragraphs[0]?.readable.text ?? '';
    const again = before !== undefined && before.works.length > 0 && /^(?:ibid\b|id\.,|同上|同前注)/iu.test(words);
    result.push(again ? { ...each, works: before.works.slice(0, 1) } : each);
  }
  return result;
}
