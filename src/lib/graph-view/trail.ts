/** Undo and redo over addresses: every state of the page is one, so a step back is an address again. */

export interface Trail {
  /** Oldest first. */
  readonly past: readonly string[];
  /** Nearest first. */
  readonly future: readonly string[];
}

export const NO_TRAIL: Trail = { past: [], future: [] };
const LONGEST = 100;

/** After the reader went on from `before`: what had been undone can not be redone any more. */
export function stepped({ past }: Trail, before: string): Trail {
  return { past: [...past, before].slice(-LONGEST), future: [] };
}

/** One step back from `now`. @returns the address to go to with the trail as it is then; nothing at the beginning. */
export function undone({ past, future }: Trail, now: string): { readonly to: string; readonly trail: Trail } | undefined {
  const to = past.at(-1);
  return to === undefined ? undefined : { to, trail: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** One step forward again from `now`. */
export function redone({ past, future }: Trail, now: string): { readonly to: string; readonly trail: Trail } | undefined {
  const [to, ...rest] = future;
  return to === undefined ? undefined : { to, trail: { past: [...past, now], future: rest } };
}
