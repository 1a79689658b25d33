/** Label and place of a marker → the definition it points to. */
import type { Reference } from '#graph/model/document-graph.ts';
import type { Span } from '#graph/model/span.ts';

export type Link = (label: string, span: Span) => Reference | undefined;

/** Where lists restart their numbering, a marker points to the first list after it that defines its label, else to the last. */
export function linker(references: readonly Reference[]): Link {
  const byLabel = new Map<string, Reference[]>();
  for (const reference of references) {
    const label = folded(reference.label);
    const same = byLabel.get(label);
    if (same === undefined) byLabel.set(label, [reference]);
    else same.push(reference);
  }
  return (label, span) => {
    const all = byLabel.get(folded(label)) ?? [];
    // ① and [1] may be two notes of one document.
    const exact = all.filter((reference) => reference.label === label);
    const [first, ...others] = exact.length > 0 ? exact : all;
    if (first === undefined || others.every(({ listId }) => listId === first.listId)) return first;
    return [first, ...others].find((reference) => reference.span.start > span.start) ?? others.at(-1);
  };
}

/** Footnote labels are compared as CommonMark does: in any case. */
function folded(label: string): string {
  return label.normalize('NFKC').toLowerCase();
}
