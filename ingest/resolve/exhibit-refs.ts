/** Exhibits that a claim names: 图表2.4, Figure 3. */
import { spanOf } from '../readable.ts';
import type { ExhibitHit, PlacedClaim, SentenceText } from '../types.ts';
import type { Claim } from '#graph/model/document-graph.ts';

const NAMED = /(?<kind>图表|图|表格|表|figures?|figs?\.|tables?|exhibits?|charts?) ?(?<number>\d{1,3}(?:[.\-–]\d{1,3}){0,2}[a-z]?)/giu;

/** Exhibit by what its label says; of two with one label the first. */
export function exhibitsByLabel(exhibits: readonly ExhibitHit[]): ReadonlyMap<string, string> {
  const byLabel = new Map<string, string>();
  for (const { exhibit } of exhibits) {
    const label = key(exhibit.label);
    if (exhibit.label !== '' && !byLabel.has(label)) byLabel.set(label, exhibit.id);
  }
  return byLabel;
}

/** In the order of the text; empty where it names none that the document shows. */
export function exhibitRefs(
  claim: PlacedClaim,
  { sentence, readable }: SentenceText,
  byLabel: ReadonlyMap<string, string>,
): NonNullable<Claim['exhibitRefs']> {
  const text = sentence.text.slice(claim.start, claim.end);
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const exhibitId = byLabel.get(key(match[0]));
    const start = claim.start + match.index;
    return exhibitId === undefined ? [] : [{ exhibitId, span: spanOf(readable, start, start + match[0].length) }];
  });
}

/** 图表 2.4 and 图2.4, Figure 3 and Fig. 3 are the same. */
function key(label: string): string {
  const kind = /^(?:图|fig|chart|exhibit)/iu.test(label.trim()) ? 'figure' : 'table';
  return `${kind} ${/\d[\d.\-–]{0,8}[a-z]?/iu.exec(label)?.[0].replaceAll('–', '-').toLowerCase() ?? ''}`;
}
