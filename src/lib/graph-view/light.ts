/** What stands in the light: the selection with what touches it, or a way between two nodes; the rest fades. */
import type { Core, EdgeCollection } from 'cytoscape';

/** What stands in the light together: a way between two nodes. */
export interface Lit {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Lights nodes or edges by id, with what touches them, or where none are picked what is to be in the light. Styles only what changes. */
export function shine(cy: Core, ids: readonly string[], light: Lit | undefined): void {
  const picked = new Set(ids.filter((id) => cy.getElementById(id).nonempty()));
  const lit = new Set(picked.size > 0 ? edgesOf(cy, picked).map((edge) => edge.id()) : [...(light?.nodes ?? []), ...(light?.edges ?? [])]);
  const bright = picked.size > 0 ? around(cy, picked) : light && lit;
  cy.batch(() =>
    cy.elements().forEach((element) => {
      const id = element.id();
      element.toggleClass('picked', picked.has(id));
      element.toggleClass('lit', lit.has(id));
      element.toggleClass('faded', bright !== undefined && !bright.has(id));
    }),
  );
}

/** Picked edges, and the edges of picked nodes. */
function edgesOf(cy: Core, picked: ReadonlySet<string>): EdgeCollection {
  return cy.edges().filter((edge) => picked.has(edge.id()) || picked.has(edge.source().id()) || picked.has(edge.target().id()));
}

function around(cy: Core, picked: ReadonlySet<string>): ReadonlySet<string> {
  const edges = edgesOf(cy, picked);
  return new Set([...picked, ...edges.map((edge) => edge.id()), ...edges.connectedNodes().map((node) => node.id())]);
}
