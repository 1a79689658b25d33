/** The drawing as it stands → the parts of a picture: what is drawn, how it looks, what the legend has to explain. */
import type { ElementDefinition } from 'cytoscape';
import { LAYER_KINDS, type LayerKind } from '#graph/model/answers.ts';
import type { EntityType, ProvenanceLevel } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES, PROVENANCE_LEVELS } from '#graph/model/kinds.ts';
import { ENTITY_SHAPES } from '../components/entity-shapes.ts';
import { clearSpots, groundNames } from './hull-names.ts';
import type { Hull } from './hulls.ts';
import { labelBoxes, LABEL_GAP_PX, shownEdgeNames, shownLabels, type Label } from './labels.ts';
import { LAYER_SHAPES, SECTION_SHAPE } from './layer-shapes.ts';
import type { Laid } from './layouts.ts';
import type { Fill, LegendSign, Picture, PictureEdge, PictureNode } from './picture-parts.ts';
import { LINE_DASHES } from './line-styles.ts';
import type { Palette } from './palette.ts';
import { nodeFactor } from './style.ts';

/** Words of the legend in the reader's language. */
export interface LegendWords {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly layers: Readonly<Record<LayerKind, string>>;
  /** A folded section. */
  readonly section: string;
  readonly lines: Readonly<Record<ProvenanceLevel, string>>;
  readonly together: string;
}

export interface Drawn {
  readonly title: string;
  readonly elements: readonly ElementDefinition[];
  readonly hulls: readonly Hull[];
  readonly captions: Laid['captions'];
  readonly picked: ReadonlySet<string>;
  /** What is in the light where something is; all where absent. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Edges that say their relation: these, or all whose names fit. */
  readonly named: ReadonlySet<string> | 'fitting';
  readonly foot: readonly string[];
  readonly palette: Palette;
  readonly words: LegendWords;
}

/** Units of the drawing per pixel: places are given for labels of this size. */
const SCALE = 1.9;
const CIRCLE = ENTITY_SHAPES.person;
const FILLS: Readonly<Record<ProvenanceLevel, Fill>> = { cited: 'whole', attributed: 'half', unsourced: 'hollow' };

export function pictureOf(drawn: Drawn): Picture {
  const { elements, palette, title, foot } = drawn;
  const nodes = elements.filter(({ group }) => group === 'nodes');
  const texts = nodes.map(labelOf);
  const labelled = shownLabels(texts, drawn.picked);
  const shapes = nodes.map((node) => pictureNode(node, drawn, labelled));
  const links = elements.filter(({ group }) => group === 'edges');
  const named =
    drawn.named === 'fitting'
      ? fittingNames(
          links,
          nodes,
          texts.filter(({ id }) => labelled.has(id)),
        )
      : drawn.named;
  const lines = links.map((edge) => pictureEdge(edge, drawn, named));
  const names = groundNames(drawn.hulls, drawn.captions);
  const spots = clearSpots(names, texts.filter(({ id }) => labelled.has(id)).flatMap(labelBoxes), 1 / SCALE); // prettier-ignore
  return {
    title,
    nodes: shapes,
    edges: lines,
    hulls: drawn.hulls.map(({ points }) => points),
    words: names.flatMap(({ kind }, at) => {
      const spot = spots[at];
      return spot ? [{ kind, ...spot }] : [];
    }),
    legend: legend(drawn),
    foot,
    colours: { surface: palette.surface, ink: palette.ink, quiet: palette.quiet, accent: palette.accent, line: palette.line },
    font: palette.font,
    scale: SCALE,
  };
}

function side({ data }: ElementDefinition): number {
  return Number(data['size']) * nodeFactor(1 / SCALE);
}

function labelOf(node: ElementDefinition): Label {
  return {
    id: String(node.data.id),
    text: wordsOf(node),
    at: { x: (node.position?.x ?? 0) / SCALE, y: (node.position?.y ?? 0) / SCALE },
    drop: (side(node) * Number(node.data['proportion'] ?? 1)) / SCALE / 2 + LABEL_GAP_PX,
    isBare: node.data['kind'] === 'section',
    rank: Number(node.data['rank']),
  };
}

/** What is folded says how many it holds. */
function wordsOf({ data }: ElementDefinition): string {
  const count: unknown = data['count'];
  return typeof count === 'number' ? `${String(data['label'])} (${count})` : String(data['label']);
}

function fittingNames(
  edges: readonly ElementDefinition[],
  nodes: readonly ElementDefinition[],
  shown: readonly Label[],
): ReadonlySet<string> {
  const places = new Map(nodes.map((node) => [String(node.data.id), labelOf(node).at]));
  const relations = edges.flatMap(({ data, classes }) => {
    const [from, to] = [places.get(String(data['source'])), places.get(String(data['target']))];
    if (!String(classes ?? '').includes('relation') || !from || !to) return [];
    return [{ id: String(data.id), text: String(data['label']), from, to, bend: Number(data['bend'] ?? 0) / SCALE }];
  });
  return shownEdgeNames(relations, shown);
}

function pictureNode(node: ElementDefinition, { palette, picked, lit }: Drawn, labelled: ReadonlySet<string>): PictureNode {
  const id = String(node.data.id);
  const size = side(node);
  const look = lookOf(node, palette);
  return {
    id,
    at: { x: node.position?.x ?? 0, y: node.position?.y ?? 0 },
    width: size,
    height: size,
    ...look,
    label: labelled.has(id) ? wordsOf(node) : '',
    isPicked: picked.has(id),
    isShared: String(node.classes ?? '').includes('shared'),
    isFaded: lit !== undefined && !lit.has(id),
  };
}

/** What is neither an entity nor of a layer is folded: a community is a quiet circle, a section a quiet plate. */
function lookOf({ data }: ElementDefinition, palette: Palette): Pick<PictureNode, 'shape' | 'colour' | 'fill'> {
  const type = ENTITY_TYPES.find((each) => each === data['type']);
  if (type !== undefined) return { shape: ENTITY_SHAPES[type], colour: palette.types[type], fill: 'whole' };
  const kind = LAYER_KINDS.find((each) => each === data['kind']);
  if (data['kind'] === 'section') return { shape: SECTION_SHAPE, colour: palette.quiet, fill: 'hollow' };
  if (kind === undefined) return { shape: CIRCLE, colour: palette.quiet, fill: 'hollow' };
  const level = levelOf(data['level']);
  return { shape: LAYER_SHAPES[kind], colour: palette.provenance[level], fill: FILLS[level] };
}

function pictureEdge({ data, classes }: ElementDefinition, { palette, lit }: Drawn, named: ReadonlySet<string>): PictureEdge {
  const id = String(data.id);
  const isRelation = String(classes ?? '').includes('relation');
  const isTogether = String(classes ?? '').includes('together');
  const level = levelOf(data['provenance']);
  return {
    from: String(data['source']),
    to: String(data['target']),
    bend: Number(data['bend'] ?? 0),
    width: isTogether ? 0.8 : Math.max(1, Number(data['width'] ?? 1) * 0.8),
    colour: isTogether ? palette.line : palette.provenance[level],
    dash: isTogether ? '' : LINE_DASHES[level],
    hasArrow: isRelation,
    label: isRelation && named.has(id) ? String(data['label'] ?? '') : '',
    isFaded: lit !== undefined && !lit.has(id),
  };
}

/** Only what occurs, types in their order. */
function legend({ elements, palette, words }: Drawn): readonly LegendSign[] {
  const types = new Set(elements.map(({ data }) => String(data['type'])));
  const kinds = new Set(elements.map(({ data }) => String(data['kind'])));
  const levels = new Set(
    elements
      .filter(({ group, classes }) => group === 'edges' && !String(classes ?? '').includes('together'))
      .map(({ data }) => String(data['provenance'])),
  );
  const hasTogether = elements.some(({ classes }) => String(classes ?? '').includes('together'));
  return [
    ...ENTITY_TYPES.filter((type) => types.has(type)).map((type): LegendSign => ({ kind: 'shape', shape: ENTITY_SHAPES[type], colour: palette.types[type], fill: 'whole', text: words.types[type] })),
    ...LAYER_KINDS.filter((kind) => kinds.has(kind)).map((kind): LegendSign => ({ kind: 'shape', shape: LAYER_SHAPES[kind], colour: palette.provenance.cited, fill: 'whole', text: words.layers[kind] })),
    ...(kinds.has('section') ? [{ kind: 'shape', shape: SECTION_SHAPE, colour: palette.quiet, fill: 'hollow', text: words.section } as const] : []),
    ...PROVENANCE_LEVELS.filter((level) => levels.has(level)).map((level): LegendSign => ({ kind: 'line', colour: palette.provenance[level], dash: LINE_DASHES[level], text: words.lines[level] })),
    ...(hasTogether ? [{ kind: 'line', colour: palette.line, dash: '', text: words.together } as const] : []),
  ]; // prettier-ignore
}

function levelOf(value: unknown): ProvenanceLevel {
  return PROVENANCE_LEVELS.find((level) => level === value) ?? 'unsourced';
}
