/** Markers that stand at one place of a sentence share what they support. */
import type { Reference } from '#graph/model/document-graph.ts';
import type { Marker, SentenceText } from '../../types.ts';
import type { Link } from './linking.ts';

export interface MarkerGroup {
  /** Offset in the sentence at which they stood. */
  readonly at: number;
  readonly markers: readonly Marker[];
  readonly references: readonly Reference[];
  /** Explanatory notes only: they end nothing and back nothing. */
  readonly isNote: boolean;
}

export function groups({ markers }: SentenceText, link: Link): readonly MarkerGroup[] {
  const places = [...new Set(markers.map(({ at }) => at))].sort((a, b) => a - b);
  return places.map((at) => {
    const own = markers.filter((marker) => marker.at === at);
    const references = own.flatMap(({ label, span }) => link(label, span) ?? []);
    return { at, markers: own, references, isNote: references.length > 0 && references.every(({ kind }) => kind === 'note') };
  });
}
