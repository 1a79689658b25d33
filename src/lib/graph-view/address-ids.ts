/** Ids as words of an address: an entity's without its prefix, since most are entities. */

const PREFIX = 'entity:';
/** Ids on the canvas of what is folded: communities by number, and places of the layers. */
export const FOLD_PREFIX = 'fold:';
export const PLACE_FOLD_PREFIX = 'fold:in:';
/** What is not an entity's without its prefix. */
const WHOLE = /^(?:entity|claim|figure|reference|fold):/;

export function shortId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

export function longId(id: string): string {
  return WHOLE.test(id) ? id : PREFIX + id;
}

export function isFold(id: string): boolean {
  return id.startsWith(FOLD_PREFIX);
}
