/** Attributions. */
import type { AttributionHit, SentenceText } from '../types.ts';
export function attributions(_sentences: readonly SentenceText[]): readonly AttributionHit[] { return []; }
