/** The names of one sentence, in order, lists of one kind (A、B和C) held together. */
import type { EntityType } from '#graph/model/document-graph.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly type: EntityType;
}

/** One name, or a list of them: `start` of the first, `end` of the last. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly members: readonly Named[];
}

/** Members beyond which a list is cut: a longer one is no sentence. */
const LIST_LIMIT = 16;
const JOINT = /^(?:（[^（）]{0,16}）|\([^()]{0,16}\))?(?:、|和|与|及|以及|或|\/|, and |, | and | or )$/u;

/** @param named – sorted by place. */
export function groups(named: readonly Named[], text: string): readonly Group[] {
  const found: Group[] = [];
  for (const each of named) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      last.members.length < LIST_LIMIT &&
      last.type === each.type &&
      each.start >= last.end &&
      JOINT.test(text.slice(last.end, each.start));
    if (joins) found[found.length - 1] = { ...last, end: each.end, members: [...last.members, each] };
    else found.push({ start: each.start, end: each.end, type: each.type, members: [each] });
  }
  return found;
}

/** Index of the last range that begins at or before an offset, −1 where none does. @param ranges – sorted by `start`. */
export function rangeAt(ranges: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
