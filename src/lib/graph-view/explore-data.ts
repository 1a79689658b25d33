/** What the pages of Explore are made of: what their routes load. */
import type { GraphFacets, LayerAnswer, PathAnswer } from '#graph/model/answers.ts';
import type { PickCard } from './cards.ts';
import type { NamedEntity } from './find.ts';
import type { Drawing } from './drawing.ts';
import type { Pick } from './view-state.ts';

export interface LibraryDocument {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Entities that it names. */
  readonly entities: number;
}

/** What the routes load. */
export interface ExploreData {
  /** The document whose page it is; none on the page of the library. */
  readonly documentId: string | undefined;
  /** Of the library, in its order. */
  readonly documents: readonly LibraryDocument[];
  /** The documents drawn together, in the order of the library. */
  readonly drawnIds: readonly string[];
  /** How many that the address names are not in the library. */
  readonly missing: number;
  /** Every entity of the documents drawn, most central first. */
  readonly names: readonly NamedEntity[];
  /** From the store's units to the drawing's. */
  readonly unit: number;
  readonly topCentrality: number;
  readonly drawing: Drawing;
  readonly pick?: Pick | undefined;
  readonly card?: PickCard | undefined;
  readonly facets: GraphFacets;
  /** Claims, figures and sources round the drawn entities, where the view asks for any. */
  readonly layers?: LayerAnswer | undefined;
  /** The ways between the two entities that the view names. */
  readonly path?: PathAnswer | undefined;
}
