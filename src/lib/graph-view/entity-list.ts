/** The entity table's filter and order, as a value that is its address. */
import type { EntitySummary } from '#graph/model/answers.ts';
import type { EntityType } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';
import { queryAddress } from '../components/addresses.ts';

/** Characters that are read of a name to look for. */
export const NAME_LIMIT = 100;
export const SORTS = ['rank', 'name', 'type', 'mentions', 'claims', 'figures', 'relations'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListView {
  readonly type: EntityType | undefined;
  readonly sort: Sort;
  /** Part of a name or of another name. */
  readonly q?: string | undefined;
  /** Number of a community of the document's graph. */
  readonly community?: number | undefined;
}

/** @param value – reads one query parameter. Anything unknown counts as absent. */
export function listView(value: (key: string) => string | null): ListView {
  const community = value('community') ?? '';
  const q = value('q')?.trim().slice(0, NAME_LIMIT);
  return {
    type: ENTITY_TYPES.find((type) => type === value('type')),
    sort: SORTS.find((sort) => sort === value('sort')) ?? 'rank',
    ...(q ? { q } : {}),
    ...(/^\d{1,6}$/u.test(community) ? { community: Number(community) } : {}),
  };
}

export function listQuery({ type, sort, q, community }: ListView): string {
  return queryAddress('', { q, type, community, sort: sort === 'rank' ? undefined : sort });
}

export interface Ranked {
  readonly entity: EntitySummary;
  /** 1 for the most central of the document. */
  readonly rank: number;
}

const COUNTS: Readonly<Record<Exclude<Sort, 'rank' | 'name' | 'type'>, (entity: EntitySummary) => number>> = {
  mentions: (entity) => entity.mentionCount,
  claims: (entity) => entity.claimCount,
  figures: (entity) => entity.figureCount,
  relations: (entity) => entity.relationCount,
};

/** Counts from most to least, names and types in order; ties by rank. @param entities – most central first. @param fold – makes spellings of a name equal. */
export function listed(
  entities: readonly EntitySummary[],
  { type, sort, q, community }: ListView,
  nameOrder: (a: string, b: string) => number,
  fold: (text: string) => string = (text) => text.toLowerCase(),
): readonly Ranked[] {
  const wanted = q === undefined ? undefined : fold(q);
  const rows = entities
    .map((entity, at) => ({ entity, rank: at + 1 }))
    .filter(({ entity }) => type === undefined || entity.type === type)
    .filter(({ entity }) => community === undefined || entity.measures?.community === community)
    .filter(({ entity: { name, aliases } }) => wanted === undefined || [name, ...aliases].some((each) => fold(each).includes(wanted)));
  return rows.sort((a, b) => order(a.entity, b.entity, sort, nameOrder) || a.rank - b.rank);
}

function order(a: EntitySummary, b: EntitySummary, sort: Sort, nameOrder: (a: string, b: string) => number): number {
  switch (sort) {
    case 'rank':
      return 0;
    case 'name':
      return nameOrder(a.name, b.name);
    case 'type':
      return ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type);
    case 'mentions':
    case 'claims':
    case 'figures':
    case 'relations':
      return COUNTS[sort](b) - COUNTS[sort](a);
  }
}

/** Entities of each type, only types that occur. */
export function typeCounts(
  entities: readonly Pick<EntitySummary, 'type'>[],
): readonly { readonly type: EntityType; readonly count: number }[] {
  return ENTITY_TYPES.map((type) => ({ type, count: entities.filter((entity) => entity.type === type).length })).filter(
    ({ count }) => count > 0,
  );
}
