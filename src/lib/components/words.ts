/** The words on screen for the model's own codes: one table per code, in the reader's language. */
import type { ClaimSort } from '#graph/store.ts';
import type { Approximation, ClaimKind, Diagnostic, EntityType, ProvenanceLevel, ReferenceType } from '#graph/model/document-graph.ts';
import type { MatchReason } from '#graph/model/answers.ts';
import { m } from '../paraglide/messages.js';
import type { GroupName } from '../search/found-options.ts';

const ENTITY_NAMES: Readonly<Record<EntityType, () => string>> = {
  company: m.entity_company,
  model: m.entity_model,
  chip: m.entity_chip,
  policy: m.entity_policy,
  person: m.entity_person,
  institution: m.entity_institution,
  software: m.entity_software,
  dataset: m.entity_dataset,
  technology: m.entity_technology,
  place: m.entity_place,
};

const PROVENANCE_NAMES: Readonly<Record<ProvenanceLevel, { readonly name: () => string; readonly explained: () => string }>> = {
  cited: { name: m.provenance_cited, explained: m.provenance_cited_explained },
  attributed: { name: m.provenance_attributed, explained: m.provenance_attributed_explained },
  unsourced: { name: m.provenance_unsourced, explained: m.provenance_unsourced_explained },
};

export function entityTypeName(type: EntityType): string {
  return ENTITY_NAMES[type]();
}

export function provenanceName(level: ProvenanceLevel): string {
  return PROVENANCE_NAMES[level].name();
}

/** One sentence on what the level means. */
export function provenanceExplained(level: ProvenanceLevel): string {
  return PROVENANCE_NAMES[level].explained();
}

const KIND_NAMES: Readonly<Record<ClaimKind, () => string>> = {
  fact: m.kind_fact,
  forecast: m.kind_forecast,
  opinion: m.kind_opinion,
  definition: m.kind_definition,
};

const HEDGE_NAMES: Readonly<Record<Approximation, () => string>> = {
  exact: m.hedge_exact,
  about: m.hedge_about,
  over: m.hedge_over,
  under: m.hedge_under,
};

const SEVERITY_NAMES: Readonly<Record<Diagnostic['severity'], () => string>> = {
  info: m.severity_info,
  warning: m.severity_warning,
  error: m.severity_error,
};

const REFERENCE_TYPE_NAMES: Readonly<Record<ReferenceType, () => string>> = {
  webpage: m.type_webpage,
  'article-journal': m.type_article_journal,
  'paper-preprint': m.type_paper_preprint,
  'paper-conference': m.type_paper_conference,
  report: m.type_report,
  book: m.type_book,
  news: m.type_news,
  policy: m.type_policy,
  dataset: m.type_dataset,
  filing: m.type_filing,
  other: m.type_other,
};

export function claimKindName(kind: ClaimKind): string {
  return KIND_NAMES[kind]();
}

export function hedgeName(approximation: Approximation): string {
  return HEDGE_NAMES[approximation]();
}

export function severityName(severity: Diagnostic['severity']): string {
  return SEVERITY_NAMES[severity]();
}

export function referenceTypeName(type: ReferenceType): string {
  return REFERENCE_TYPE_NAMES[type]();
}

/** Why something was found, where its text does not show it; empty where it does. */
export function reasonText(reason: MatchReason): string {
  switch (reason.kind) {
    case 'text':
      return '';
    case 'alias':
      return m.reason_alias({ query: reason.query, name: reason.name });
    case 'number':
      return m.reason_number({ query: reason.query, raw: reason.raw });
    case 'fuzzy':
      return m.reason_fuzzy({ query: reason.query, name: reason.name });
  }
}

const SORT_NAMES: Readonly<Record<ClaimSort, () => string>> = {
  relevance: m.sort_relevance,
  position: m.sort_position,
  year: m.sort_year,
};

export function sortName(sort: ClaimSort): string {
  return SORT_NAMES[sort]();
}

const GROUP_NAMES: Readonly<Record<GroupName, () => string>> = {
  entities: m.nav_entities,
  figures: m.nav_figures,
  claims: m.nav_claims,
  sources: m.nav_sources,
  exhibits: m.nav_exhibits,
};

/** The heading of a group of search results. */
export function groupName(group: GroupName): string {
  return GROUP_NAMES[group]();
}

const DIAGNOSTIC_NAMES: Readonly<Record<string, () => string>> = {
  'duplicate-label': m.note_duplicate_label,
  'empty-definition': m.note_empty_definition,
  'marker-without-definition': m.note_marker_without_definition,
  'nested-too-deep': m.note_nested_too_deep,
  'never-cited': m.note_never_cited,
  'page-furniture': m.note_page_furniture,
  'page-without-text': m.note_page_without_text,
  'tracked-deletion': m.note_tracked_deletion,
};

/** What a note of the extraction is about; its code where that is not known here. */
export function diagnosticName(code: string): string {
  return (Object.hasOwn(DIAGNOSTIC_NAMES, code) ? DIAGNOSTIC_NAMES[code]?.() : undefined) ?? code;
}
