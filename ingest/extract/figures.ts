/** Figures. */
import type { FigureHit, SentenceText } from '../types.ts';
export function figures(_sentences: readonly SentenceText[]): readonly FigureHit[] { return []; }
