/** The drawn elements made equal to others: only what differs is touched, since every touch is styled again. */
import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Point } from './plane.ts';

export interface Update {
  /** Ids of new nodes. */
  readonly added: readonly string[];
  /** Nodes that stood already and where they belong now. */
  readonly placed: readonly { readonly node: NodeSingular; readonly to: Point }[];
}

/** @param before – what was drawn last, by id. */
export function update(cy: Core, before: ReadonlyMap<string, ElementDefinition>, elements: ReadonlyMap<string, ElementDefinition>): Update {
  const added: string[] = [];
  const placed: { readonly node: NodeSingular; readonly to: Point }[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !elements.has(element.id()))
      .remove();
    const fresh: ElementDefinition[] = [];
    for (const [id, element] of elements) {
      const known = cy.getElementById(id);
      const last = before.get(id);
      if (known.empty() || !last) {
        fresh.push(element);
        if (element.group === 'nodes') added.push(id);
        continue;
      }
      if (!isSame(last.data, element.data)) known.data(element.data);
      if (last.classes !== element.classes) known.removeClass(last.classes ?? '').addClass(element.classes ?? '');
      if (element.position) placed.push({ node: known as NodeSingular, to: element.position });
    }
    cy.add(fresh);
  });
  return { added, placed };
}

function isSame(one: ElementDefinition['data'], other: ElementDefinition['data']): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
