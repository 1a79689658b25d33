/** blocks → outline and sentences. */
import type { ReportTree, Segmented } from '../types.ts';
import { outline } from './outline.ts';
import { sentences } from './sentences.ts';

export function segment(tree: ReportTree): Segmented {
  const frame = outline(tree);
  return { outline: frame, sentences: sentences(frame) };
}
