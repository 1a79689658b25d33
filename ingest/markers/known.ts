/** The labels that a document's definitions carry, as the reader of markers asks for them. */
import { definitionStart, roundLabel } from '../markers.ts';
import type { Passage } from '../types.ts';

export function knownLabels(passages: readonly Passage[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { referenceLabel, block } of passages) {
    if (referenceLabel === undefined) continue;
    known.add(referenceLabel);
    const start = block.kind === 'definition' ? undefined : definitionStart(block);
    if (start?.label === referenceLabel && start.form === 'listed' && /^\s*[（(]/u.test(block.readable.text))
      known.add(roundLabel(referenceLabel));
  }
  return known;
}
