/** What the Explore page shows, as a value that is its address: documents, limit, types, expanded, hidden, pinned and unfolded nodes, unfolded sections, filter, layers, path, layout, selection. */
import type { GraphEdgeType, LayerKind } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '#graph/model/kinds.ts';
import type { UnfoldedPlace } from '#graph/store.ts';
import { longId, shortId } from './address-ids.ts';
import { cameraText, movedOf, movedText, type Camera } from './desk-state.ts';
import { choiceOf, choiceText, type DocumentChoice } from './documents.ts';
import { filterOf, filterPairs, NO_FILTER, type GraphFilter } from './filter.ts';
import { isItem, layersOf } from './layer-view.ts';
import { pathOf, pathPairs, type PathView } from './path-view.ts';
import type { Point } from './plane.ts';

/** Nodes of the overview before the reader asks for more, and by how many it grows. */
export const OVERVIEW_STEP = 60;
/** More than a library on one machine holds: past what can be drawn one by one, `fold.ts` folds. */
export const OVERVIEW_MAX = 20_000;
/** Neighbours that one expansion brings, the strongest first; expanding again brings as many more. */
export const EXPAND_STEP = 16;
/** Entities of a folded community, or claims of a folded section, that one opening draws. */
export const UNFOLD_STEP = 40;
/** Bounds on what one address may ask the server for; `address-bounds.ts` tells one that would go past them. */
const OPENED_MAX = 100;
const HIDDEN_MAX = 1000;
export const SELECTED_MAX = 200;
const PINNED_MAX = 500;
const UNFOLDED_MAX = 40;

/** The neighbours an expansion brings: of one type, or joined by one kind of edge. */
export type ExpandBy = EntityType | GraphEdgeType;

export interface Opened {
  readonly id: string;
  /** At most this many neighbours. */
  readonly limit: number;
  /** All kinds where absent. */
  readonly by?: ExpandBy;
}

/** A community past the number that can be drawn one by one, with how many of its entities are drawn nevertheless. */
export interface Unfolded {
  readonly community: number;
  readonly count: number;
}

export const LAYOUTS = ['communities', 'forces', 'circles', 'levels', 'years'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface Layout {
  readonly name: LayoutName;
  /** What circles stand around; the most central entity where absent. */
  readonly around?: string;
}

export interface GraphView {
  /** The documents drawn together; those of the page itself where absent. */
  readonly documents?: DocumentChoice | undefined;
  /** Nodes of the overview. */
  readonly limit: number;
  /** Types shown; empty for all. */
  readonly types: readonly EntityType[];
  /** Expanded nodes in the order they were expanded. */
  readonly opened: readonly Opened[];
  /** Nodes the reader took out. */
  readonly hidden: readonly string[];
  /** Nodes that no layout moves. */
  readonly pinned: readonly string[];
  /** Places given by hand, over those of the layout. */
  readonly moved: ReadonlyMap<string, Point>;
  readonly unfolded: readonly Unfolded[];
  /** Folds of the layers that were opened, the latest first, with how many claims of each come before all others; they have the room that others had. */
  readonly sections: readonly UnfoldedPlace[];
  /** All drawn one by one, however many there are. */
  readonly whole: boolean;
  readonly layout: Layout;
  /** Every relation says its name; else only those of the selection and under the pointer. */
  readonly edgeNames: boolean;
  /** What edges may rest on. */
  readonly filter: GraphFilter;
  /** Drawn round the entities. */
  readonly layers: readonly LayerKind[];
  /** Two entities and the way between them that is shown. */
  readonly path?: PathView | undefined;
}

/** One entity, the two ends of an edge, several entities, or a claim, figure or reference of a layer. */
export type Pick =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly ends: readonly [string, string] }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'item'; readonly id: string };

export const START: GraphView = {
  limit: OVERVIEW_STEP,
  types: [],
  opened: [],
  hidden: [],
  pinned: [],
  moved: new Map(),
  unfolded: [],
  sections: [],
  whole: false,
  layout: { name: 'communities' },
  edgeNames: false,
  filter: NO_FILTER,
  layers: [],
};

/** What the server is asked for; the rest of a view is arranged in the browser. */
export type Asked = Omit<GraphView, 'pinned' | 'moved' | 'layout' | 'edgeNames'>;

/** @param value – reads one query parameter; only those of the graph are read, so that a selection loads no graph. */
export function graphView(value: (key: string) => string | null): GraphView {
  return {
    ...asked(value),
    pinned: list(value('pin')).slice(0, PINNED_MAX).map(longId),
    moved: movedOf(value('at')),
    layout: layoutOf(value('lay') ?? ''),
    edgeNames: value('names') === '1',
  };
}

/** @param value – reads one query parameter; only those that the server answers are read. */
export function asked(value: (key: string) => string | null): Asked {
  const path = pathOf(value);
  const documents = choiceOf(value('docs'));
  return {
    ...(documents === undefined ? {} : { documents }),
    limit: bounded(Number(value('n') ?? OVERVIEW_STEP), OVERVIEW_STEP, OVERVIEW_MAX),
    types: typesOf(value('types') ?? ''),
    opened: list(value('open')).slice(0, OPENED_MAX).map(opened),
    hidden: list(value('hide')).slice(0, HIDDEN_MAX).map(longId),
    unfolded: list(value('in')).slice(0, UNFOLDED_MAX).flatMap(unfolded),
    sections: list(value('insec')).slice(0, UNFOLDED_MAX).flatMap(section),
    whole: value('whole') === '1',
    filter: filterOf(value),
    layers: layersOf(value('layers')),
    ...(path === undefined ? {} : { path }),
  };
}

/** The selection an address names; nothing where it names none. */
export function pickOf(value: (key: string) => string | null): Pick | undefined {
  const text = value('pick');
  if (!text) return undefined;
  if (isItem(text)) return { kind: 'item', id: text };
  const several = list(text).slice(0, SELECTED_MAX);
  if (several.length > 1) return { kind: 'several', ids: several.map(longId) };
  const [a = '', b] = text.split('|');
  return b ? { kind: 'edge', ends: [longId(a), longId(b)] } : { kind: 'entity', id: longId(a) };
}

/** The selected entities, or the two ends of the selected edge. */
export function selectedIds(pick: Pick | undefined): readonly string[] {
  if (pick === undefined) return [];
  switch (pick.kind) {
    case 'entity':
    case 'item':
      return [pick.id];
    case 'edge':
      return pick.ends;
    case 'several':
      return pick.ids;
  }
}

/** These entities as a selection; nothing for none. */
export function selection(ids: readonly string[]): Pick | undefined {
  const [id, ...others] = ids;
  if (id === undefined) return undefined;
  if (others.length === 0) return isItem(id) ? { kind: 'item', id } : { kind: 'entity', id };
  // What is summed up of several are entities.
  const entities = ids.filter((each) => !isItem(each));
  return entities.length > 1 ? { kind: 'several', ids: entities } : selection(entities);
}

/** The query of an address, `?` included; empty for the overview as it starts. Colons and commas stay readable. */
export function query(view: GraphView, pick?: Pick, camera?: Camera): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['docs', choiceText(view.documents)],
    ['n', view.limit === OVERVIEW_STEP ? '' : String(view.limit)],
    ['types', typesText(view.types)],
    ['open', view.opened.map(openedText).join(',')],
    ['hide', view.hidden.map(shortId).join(',')],
    ['pin', view.pinned.map(shortId).join(',')],
    ['at', movedText(view.moved)],
    ['in', view.unfolded.map(({ community, count }) => `${community}~${count}`).join(',')],
    ['insec', view.sections.map(({ id, count }) => `${id}~${count}`).join(',')],
    ['whole', view.whole ? '1' : ''],
    ['lay', layoutText(view.layout)],
    ['names', view.edgeNames ? '1' : ''],
    ...filterPairs(view.filter),
    ['layers', view.layers.join(',')],
    ...pathPairs(view.path),
    [
      'pick',
      selectedIds(pick)
        .map(shortId)
        .join(pick?.kind === 'edge' ? '|' : ','),
    ],
    ['cam', camera === undefined ? '' : cameraText(camera)],
  ];
  const text = pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`)
    .join('&');
  return text && `?${text}`;
}

/** `company,chip` for those alone, `-company,chip` for all but those: whichever is shorter. */
function typesText(types: readonly EntityType[]): string {
  if (types.length * 2 <= ENTITY_TYPES.length) return types.join(',');
  const without = ENTITY_TYPES.filter((type) => !types.includes(type));
  return without.length === 0 ? '' : `-${without.join(',')}`;
}

function typesOf(text: string): readonly EntityType[] {
  const named = new Set(list(text.replace(/^-/, '')));
  const types = ENTITY_TYPES.filter((type) => named.has(type) !== text.startsWith('-'));
  return types.length === ENTITY_TYPES.length ? [] : types;
}

/** Words between commas, each once. */
export function list(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((part) => part !== ''))];
}

function opened(text: string): Opened {
  const [id = '', limit, by] = text.split('~');
  const kind = [...ENTITY_TYPES, ...RELATION_TYPES, 'together' as const].find((each) => each === by);
  return {
    id: longId(id),
    limit: bounded(Number(limit || EXPAND_STEP), EXPAND_STEP, OVERVIEW_MAX),
    ...(kind === undefined ? {} : { by: kind }),
  };
}

function openedText({ id, limit, by }: Opened): string {
  const amount = limit === EXPAND_STEP ? '' : String(limit);
  return [shortId(id), ...(by !== undefined ? [amount, by] : amount === '' ? [] : [amount])].join('~');
}

function unfolded(text: string): readonly Unfolded[] {
  const [community, count] = text.split('~').map(Number);
  if (community === undefined || count === undefined || !Number.isInteger(community) || community < -1) return [];
  return [{ community, count: bounded(count, 1, OVERVIEW_MAX) }];
}

function section(text: string): readonly UnfoldedPlace[] {
  const [id = '', count] = text.split('~');
  return id === '' ? [] : [{ id, count: bounded(Number(count), 1, OVERVIEW_MAX) }];
}

function layoutText({ name, around }: Layout): string {
  if (name === 'communities') return '';
  return around === undefined ? name : `${name}~${shortId(around)}`;
}

function layoutOf(text: string): Layout {
  const [word, around] = text.split('~');
  const name = LAYOUTS.find((each) => each === word) ?? 'communities';
  return { name, ...(around ? { around: longId(around) } : {}) };
}

/** Whole and inside the range; the lower bound for anything that is no number. */
function bounded(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, Math.trunc(value))) : low;
}
