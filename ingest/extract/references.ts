/** The reference list read: one entry per label, as a source with its works or as an explanatory note. */
import type { Reference } from '#graph/model/document-graph.ts';
import { positionId } from '#graph/model/ids.ts';
import type { Outline } from '../types.ts';
import { calledAgain } from './references/called-again.ts';
import { definitions } from './references/definitions.ts';
import { entries } from './references/entries.ts';
import { sourceId, unified } from './references/source-ids.ts';

export function references(outline: Outline): readonly Reference[] {
  const listed = definitions(outline);
  const restarts = listed.some(({ list }) => list > 1);
  const read = calledAgain(listed.map((definition) => ({ definition, ...entries(definition) })));
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
