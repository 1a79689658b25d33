/** The picture of the Explore page as it stands, in the reader's language and theme. */
import { provenanceLines } from './line-words.ts';
import type { EntityType } from '#graph/model/document-graph.ts';
import { LAYER_KINDS } from '#graph/model/answers.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { entityTypeName } from '../components/words.ts';
import { m } from '../paraglide/messages.js';
import { isShared } from './elements.ts';
import type { ExploreState } from './explore-state.svelte.ts';
import { paletteOf } from './palette.ts';
import { pictureOf } from './picture.ts';
import type { Picture } from './picture-parts.ts';
import { layerName, placesName, ruleName } from './relation-words.ts';

/** @param element – any of the page: the theme's colours are read from it. */
export function drawnPicture(explore: ExploreState, element: Element): Picture {
  const { drawing, drawn, lit, selected, title, view } = explore;
  const leftOut = [...foldedWords(explore), ...layerWords(explore)];
  const { shown, total, rule } = drawing.overview;
  const part = rule === 'all' ? '' : ` · ${m.explore_shown_of({ shown, total })} (${ruleName(rule)})`;
  const shared = drawing.nodes.some(isShared) ? ` · ${m.explore_line_shared()}` : '';
  const edgeIds = new Set(lit?.edges);
  return pictureOf({
    title,
    // Crowds as well: a picture has no need of speed.
    elements: drawn.isLarge ? drawn.elementsOf(drawing) : drawn.elements,
    hulls: drawn.hulls,
    captions: drawn.captions,
    picked: new Set(selected),
    lit: lit === undefined ? undefined : new Set([...lit.nodes, ...lit.edges]),
    named: view.edgeNames ? 'fitting' : edgeIds,
    foot: [
      m.explore_picture_foot({ nodes: drawing.nodes.length, edges: drawing.edges.length }) + part + shared,
      ...(leftOut.length > 0 ? [leftOut.join(' ')] : []),
      `${m.explore_picture_source({ title })} · ${m.explore_picture_made()}`,
    ],
    palette: paletteOf(element),
    words: {
      types: typeNames(),
      layers: { claim: layerName('claim'), figure: layerName('figure'), source: layerName('source') },
      section: m.explore_section_sign(),
      lines: provenanceLines(),
      together: m.explore_line_together(),
    },
  });
}

/** Which entities are folded; nothing where none is. */
export function foldedWords({ drawing: { folds } }: ExploreState): readonly string[] {
  const folded = folds.reduce((sum, { count }) => sum + count, 0);
  return folded > 0 ? [m.explore_status_folded({ folded, groups: folds.length })] : [];
}

/** How much of each layer is drawn, and where the rest is. */
function layerWords({ data, sectionFolds }: ExploreState): readonly string[] {
  const layers = LAYER_KINDS.flatMap((kind) => {
    const count = data.layers?.counts[kind];
    return count ? [`${layerName(kind)}: ${m.explore_layer_count(count)}`] : [];
  });
  return [
    ...(layers.length > 0 ? [`${layers.join(' · ')} (${m.explore_layer_of()}).`] : []),
    ...(sectionFolds.length > 0 ? [m.explore_status_sections({ folds: placesName(sectionFolds) })] : []),
  ];
}

function typeNames(): Readonly<Record<EntityType, string>> {
  // Every type is given its name.
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, entityTypeName(type)])) as Record<EntityType, string>;
}
