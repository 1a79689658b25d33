/** Exhibits. */
import type { ExhibitHit, Outline } from '../types.ts';
export function exhibits(_outline: Outline): readonly ExhibitHit[] { return []; }
