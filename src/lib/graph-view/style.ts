/** cytoscape's style sheet: a hue and a shape per entity type, a line per provenance, shared claims faint and apart from relations. */
import type { Css, NodeSingular, StylesheetJson } from 'cytoscape';
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { badge, BADGE_OVER_PX, BADGE_PX, foldBadge, pin, PIN_PX } from './badge.ts';
import { EDGE_NAME_PX, LABEL_GAP_PX, LABEL_PX } from './labels.ts';
import { layerStyle } from './layer-style.ts';
import { EDGE_LINES } from './line-styles.ts';
import type { Palette } from './palette.ts';

/** The same shapes as the chips and the legend. */
export const NODE_SHAPES: Readonly<Record<EntityType, Css.NodeShape>> = {
  company: 'round-rectangle',
  model: 'hexagon',
  chip: 'rectangle',
  policy: 'pentagon',
  person: 'ellipse',
  institution: 'triangle',
  software: 'diamond',
  dataset: 'barrel',
  technology: 'star',
  place: 'vee',
};

/** Width and height in shares of a node's size, where the shape is not as wide as tall: a wide plate, a tall drum. */
const PROPORTIONS: Readonly<Partial<Record<EntityType, readonly [number, number]>>> = { company: [1.15, 0.8], dataset: [0.82, 1.12] };

const NODE_FACTOR_MAX = 1.6;
/** Width of the name under the pointer, on screen; of a section's, which stands at the side of the view. */
const HOVER_MAX_PX = 220;
const HOVER_SECTION_PX = 130;

/** Factor that keeps a size on screen nearly the same while the reader zooms. */
export function screenFactor(zoom: number): number {
  return zoom < 1 ? 1 / zoom : 1 / Math.sqrt(zoom);
}

/** Nodes shrink a little when zoomed out, less than the distances between them; far out as much as these, for there they would cover each other. */
export function nodeFactor(zoom: number): number {
  return zoom < 1 ? Math.min(NODE_FACTOR_MAX, zoom ** -0.6) : 1;
}

/** @param zoom – the style is made for one zoom: text and lines keep their size on screen. */
export function styleSheet(palette: Palette, zoom: number): StylesheetJson {
  const screen = screenFactor(zoom);
  const scale = nodeFactor(zoom);
  return [
    {
      selector: 'node',
      style: {
        width: (node: NodeSingular) => Number(node.data('size')) * scale * proportion(node, 0),
        height: (node: NodeSingular) => Number(node.data('size')) * scale * proportion(node, 1),
        label: '',
        color: palette.ink,
        'font-family': palette.font,
        'font-size': LABEL_PX * screen,
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP_PX * screen,
        'text-outline-color': palette.surface,
        'text-outline-width': 2.5 * screen,
        'border-width': 1.5 * screen,
        'border-color': palette.surface,
        'overlay-opacity': 0,
        'z-index': 10,
      } as unknown as Css.Node, // The typings lack functions for some of these properties; cytoscape takes them for all.
    },
    ...ENTITY_TYPES.map((type) => ({
      selector: `node[type = "${type}"]`,
      style: { shape: NODE_SHAPES[type], 'background-color': palette.types[type] },
    })),
    {
      selector: 'node.labelled',
      // Over the nodes without a label, which would cover the words.
      style: { label: 'data(label)', 'z-index': 12 },
    },
    {
      selector: 'node[type].labelled',
      style: {
        'background-image': (node: NodeSingular) => [
          badge(Number(node.data('hiddenCount')), palette),
          pin(Boolean(node.data('pinned')), palette),
        ],
        'background-width': [`${BADGE_PX.width * screen}px`, `${PIN_PX * screen}px`],
        'background-height': [`${BADGE_PX.height * screen}px`, `${PIN_PX * screen}px`],
        'background-position-x': ['50%', '50%'],
        'background-position-y': ['0%', '0%'],
        // At the node's upper right and upper left corner.
        'background-offset-x': (node: NodeSingular) => {
          const half = (Number(node.data('size')) * scale) / 2;
          return [`${half + (BADGE_PX.width / 2 - BADGE_OVER_PX.width) * screen}px`, `${-half - 2 * screen}px`];
        },
        'background-offset-y': [`${(BADGE_OVER_PX.height - BADGE_PX.height) * screen}px`, `${(-PIN_PX / 2) * screen}px`],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['over', 'over'],
        'bounds-expansion': 20 * screen,
      } as unknown as Css.Node, // As above.
    },
    {
      selector: 'node.shared',
      style: {
        'border-width': 4.5 * screen,
        'border-style': 'double',
        'border-color': palette.ink,
        'text-margin-y': (LABEL_GAP_PX + 3) * screen,
      },
    },
    { selector: 'node.expanded', style: { 'border-width': 2.5 * screen, 'border-color': palette.ink } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        width: `data(width)`,
        'overlay-opacity': 0,
        'font-family': palette.font,
        'font-size': EDGE_NAME_PX * screen,
        color: palette.ink,
        'text-outline-color': palette.surface,
        'text-outline-width': 2.5 * screen,
        'text-rotation': 'autorotate',
      } as unknown as Css.Edge, // `data(…)` stands for a number; the typings know numbers only.
    },
    {
      selector: 'edge.relation',
      style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.7 * Math.min(1.6, screen), 'line-opacity': 0.85 },
    },
    ...(['cited', 'attributed', 'unsourced'] as const).map((level) => ({
      selector: `edge.relation[provenance = "${level}"]`,
      style: { 'line-style': EDGE_LINES[level], 'line-color': palette.provenance[level], 'target-arrow-color': palette.provenance[level] },
    })),
    {
      selector: 'edge.together',
      style: {
        width: 1,
        'line-color': palette.line,
        'line-style': 'solid',
        'line-opacity': 0.75,
        'target-arrow-shape': 'none',
        'z-index': 0,
      },
    },
    ...layerStyle(palette, screen),
    {
      selector: 'node.fold',
      style: {
        shape: 'ellipse',
        'background-color': palette.surface,
        'background-image': (node: NodeSingular) => foldBadge(Number(node.data('count')), palette, node.data('kind') === 'section'),
        'background-width': '100%',
        'background-height': '100%',
        'border-width': 2 * screen,
        'border-style': 'double',
        'border-color': palette.quiet,
      } as unknown as Css.Node, // As above.
    },
    { selector: 'node.section', style: { shape: 'round-rectangle' } },
    { selector: 'edge.folded', style: { width: 'data(width)' } as unknown as Css.Edge }, // As above.
    { selector: 'edge.relation.named, edge.relation.picked, edge.relation.hovered', style: { label: 'data(label)' } },
    { selector: 'edge.hovered', style: { 'line-opacity': 1, 'overlay-opacity': 0.08, 'overlay-color': palette.accent, 'z-index': 15 } },
    { selector: '.faded', style: { opacity: 0.32 } },
    { selector: 'node.faded', style: { 'text-opacity': 0.9 } },
    { selector: 'node.picked', style: { 'border-width': 3.5 * screen, 'border-color': palette.accent, 'z-index': 30 } },
    {
      selector: 'edge.picked',
      style: {
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'line-opacity': 1,
        opacity: 1,
        width: 3.5,
        'z-index': 20,
      },
    },
    {
      selector: 'node.hovered',
      // A title or a claim can be longer than the view is wide, also where it has no blanks.
      style: {
        label: 'data(name)',
        'text-wrap': 'wrap',
        'text-max-width': `${HOVER_MAX_PX * screen}px`,
        'text-overflow-wrap': 'anywhere',
        'z-index': 40,
      },
    },
    { selector: 'node.section.hovered', style: { 'text-max-width': `${HOVER_SECTION_PX * screen}px` } },
  ];
}

function proportion(node: NodeSingular, side: 0 | 1): number {
  const own: unknown = node.data('proportion');
  if (typeof own === 'number') return side === 0 ? 1 : own;
  // The type was put there by `elements`.
  return PROPORTIONS[node.data('type') as EntityType]?.[side] ?? 1;
}
