/** References. */
import type { Reference } from '#graph/model/document-graph.ts';
import type { Outline } from '../types.ts';
export function references(_outline: Outline): readonly Reference[] { return []; }
