/** Names. */
import type { ExhibitHit, NameHit, SentenceText } from '../types.ts';
export function names(_sentences: readonly SentenceText[], _exhibits: readonly ExhibitHit[]): readonly NameHit[] { return []; }
