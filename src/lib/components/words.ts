/** The words on screen for the model's own codes: one table per code, in the reader's language. */
import type { EntityType, ProvenanceLevel } from '#graph/model/document-graph.ts';
import { m } from '../paraglide/messages.js';

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
