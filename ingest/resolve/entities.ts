/** Names → entities: one per thing, with every form met; the id comes from the Latin form a lexicon knows, so that reports in two languages share it. */
import type { Entity, EntityType } from '#graph/model/document-graph.ts';
import { entityId } from '#graph/model/ids.ts';
import type { EntityMention, NameHit } from '../types.ts';

interface Gathered {
  readonly name: string;
  readonly type: EntityType;
  readonly surfaces: Set<string>;
  readonly aliases: Set<string>;
}

export function entities(names: readonly NameHit[]): { readonly entities: readonly Entity[]; readonly mentions: readonly EntityMention[] } {
  const gathered = new Map<string, Gathered>();
  const mentions: EntityMention[] = [];
  for (const hit of names) {
    const id = entityId(hit.type, hit.key);
    const own = gathered.get(id) ?? { name: hit.name, type: hit.type, surfaces: new Set<string>(), aliases: new Set<string>() };
    gathered.set(id, own);
    own.surfaces.add(hit.surface);
    for (const alias of hit.aliases) own.aliases.add(alias);
    mentions.push({
      entityId: id,
      span: hit.span,
      ...(hit.place === undefined ? {} : { place: hit.place }),
      ...(hit.exhibitId === undefined ? {} : { exhibitId: hit.exhibitId }),
    });
  }
  return { entities: [...gathered].map(([id, own]) => entityOf(id, own)), mentions };
}

function entityOf(id: string, { name, type, surfaces, aliases }: Gathered): Entity {
  return { id, name, type, aliases: [...new Set([...surfaces, ...aliases])] };
}
