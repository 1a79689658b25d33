/** The words on screen for the relations between entities, and for what is folded. */
import { LAYER_KINDS, type GraphEdgeType, type LayerFold, type LayerKind, type Subgraph } from '#graph/model/answers.ts';
import type { Fold } from './drawing.ts';
import { REST } from './fold.ts';
import { m } from '../paraglide/messages.js';

const NAMES: Readonly<Record<GraphEdgeType, () => string>> = {
  developed: m.explore_relation_developed,
  issued: m.explore_relation_issued,
  restricts: m.explore_relation_restricts,
  invested_in: m.explore_relation_invested_in,
  based_on: m.explore_relation_based_on,
  uses: m.explore_relation_uses,
  runs_on: m.explore_relation_runs_on,
  compared_with: m.explore_relation_compared_with,
  part_of: m.explore_relation_part_of,
  located_in: m.explore_relation_located_in,
  partners_with: m.explore_relation_partners_with,
  published: m.explore_relation_published,
  supplies: m.explore_relation_supplies,
  evaluated_on: m.explore_relation_evaluated_on,
  employs: m.explore_relation_employs,
  together: m.explore_together,
};

const RULES: Readonly<Record<Subgraph['rule'], () => string>> = {
  centrality: m.explore_rule_centrality,
  strength: m.explore_rule_strength,
  all: m.explore_rule_all,
};

export function relationName(type: GraphEdgeType): string {
  return NAMES[type]();
}

/** How the shown ones were chosen. */
export function ruleName(rule: Subgraph['rule']): string {
  return RULES[rule]();
}

/** A folded community by its most central entities. */
export function foldName({ community, names }: Pick<Fold, 'community' | 'names'>): string {
  return community === REST ? m.explore_fold_rest() : `${names.join(' · ')} …`;
}

/** A folded section or document by its title. */
export function sectionFoldName({ kind, title }: Pick<LayerFold, 'kind' | 'title'>): string {
  return kind === 'rest' ? m.explore_section_rest() : title;
}

/** How many sections, or sections and documents. */
export function placesName(folds: readonly Pick<LayerFold, 'kind'>[]): string {
  const count = folds.length;
  return folds.every(({ kind }) => kind === 'section') ? m.count_sections({ count }) : m.count_places({ count });
}

const LAYER_NAMES: Readonly<Record<LayerKind, () => string>> = {
  claim: m.explore_layer_claim,
  figure: m.explore_layer_figure,
  source: m.explore_layer_source,
};

export function layerName(kind: LayerKind): string {
  return LAYER_NAMES[kind]();
}

/** How much of each layer a folded section holds. */
export function sectionFoldCounts({ counts }: Pick<LayerFold, 'counts'>): string {
  const words: Readonly<Record<LayerKind, (count: { readonly count: number }) => string>> = {
    claim: m.count_claims,
    figure: m.count_figures,
    source: m.count_sources,
  };
  return LAYER_KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count === undefined ? [] : [words[kind]({ count })];
  }).join(' · ');
}
