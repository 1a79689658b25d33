/** Entities. */
import type { Entity } from '#graph/model/document-graph.ts';
import type { EntityMention, NameHit } from '../types.ts';
export function entities(_names: readonly NameHit[]): { readonly entities: readonly Entity[]; readonly mentions: readonly EntityMention[] } { return { entities: [], mentions: [] }; }
