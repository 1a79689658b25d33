/** Ids as words of an address: an entity's without its prefix, since most are entities. */

const PREFIX = 'entity:';
/** Ids of folded communities and sections on the canvas, which are no entities. */
export const FOLD_PREFIX = 'fold:';

export function shortId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

export function longId(id: string): string {
  return id.startsWith(PREFIX) || id.startsWith(FOLD_PREFIX) ? id : PREFIX + id;
}

export function isFold(id: string): boolean {
  return id.startsWith(FOLD_PREFIX);
}
