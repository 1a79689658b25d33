/** What the numbers of one sentence or table column say of each other: changes, shares and sums, recomputed. What is printed stays as it is; this stands beside it. */
import type { FigureItem } from '#graph/model/answers.ts';
import type { Sentence } from '#graph/model/document-graph.ts';
import { cellOf } from '#graph/model/ids.ts';
import type { Check } from './check.ts';
import { changes } from './changes.ts';
import { columnSums } from './columns.ts';
import { placed } from './placed.ts';
import { shares } from './shares.ts';
import { sums } from './sums.ts';
import { wholes } from './wholes.ts';

/** Every check that the text allows, document order. @param sentences – of the same document. */
export function checks(figures: readonly FigureItem[], sentences: readonly Pick<Sentence, 'id' | 'text'>[]): readonly Check[] {
  const bySentence = new Map<string, FigureItem[]>();
  for (const figure of figures) {
    if (figure.sentenceId === undefined) continue;
    const known = bySentence.get(figure.sentenceId);
    if (known === undefined) bySentence.set(figure.sentenceId, [figure]);
    else known.push(figure);
  }
  const inSentences = sentences.flatMap(({ id, text }) => {
    // A cell's number stands by itself; its column says what it belongs to.
    const own = cellOf(id) === undefined ? bySentence.get(id) : undefined;
    if (own === undefined || own.length < 2) return [];
    const places = placed(text, own);
    return [...changes(text, places), ...shares(text, places), ...sums(text, places), ...wholes(text, places)];
  });
  return [...inSentences, ...columnSums(sentences, bySentence)].toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ inputs, stated }: Check): number {
  return Math.min(...[...inputs, ...(stated ? [stated] : [])].map(({ span }) => span.start));
}
