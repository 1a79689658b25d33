/** Comparison by parallel measures: A、B分别为…，C、D分别为… sets the ones against the others. */
import type { EntityType } from '#graph/model/document-graph.ts';
import type { ClauseRange } from '../../clauses.ts';
import { grouped } from '../../grouped.ts';
import { rangeAt, type Named } from './mentions.ts';
import type { Stated } from './rules.ts';

/** Names of one clause that are compared at most. */
const LIMIT = 12;
const KINDS: ReadonlyMap<EntityType, string> = new Map([
  ['model', 'made'],
  ['technology', 'made'],
  ['software', 'made'],
  ['chip', 'chip'],
]);

export function parallels(text: string, named: readonly Named[], clauses: readonly ClauseRange[]): readonly Stated[] {
  if (!text.includes('分别')) return [];
  const found: Stated[] = [];
  const byClause = grouped(named, ({ start }) => rangeAt(clauses, start));
  for (const [index, clause] of clauses.entries()) {
    const words = text.slice(clause.start, clause.end);
    if (!/分别[^，。；]*\d/u.test(words)) continue;
    const own = within(text, byClause.get(index), clause);
    for (let at = 1; at < own.length; at += 1) found.push(...compared(own.slice(0, at), own.slice(at, at + 1)));
    const before = clauses[index - 1];
    if (before === undefined) continue;
    const earlier = text.slice(before.start, before.end);
    if (/\d/u.test(earlier) && (earlier.includes('分别') || /则|而/u.test(words)))
      found.push(...compared(within(text, byClause.get(index - 1), before), own));
  }
  return found;
}

/** GitHub上 is where, not what, is measured. */
function within(text: string, named: readonly Named[] | undefined, { start, end }: ClauseRange): readonly Named[] {
  return (named ?? [])
    .slice(0, LIMIT)
    .filter(
      (each) => each.start >= start && each.end <= end && KINDS.has(each.type) && !/^[上中]/u.test(text.slice(each.end, each.end + 1)),
    );
}

function compared(left: readonly Named[], right: readonly Named[]): readonly Stated[] {
  return left.flatMap((one) =>
    right.flatMap((other) =>
      one.id === other.id || KINDS.get(one.type) !== KINDS.get(other.type)
        ? []
        : [{ type: 'compared_with' as const, head: one, tail: other }],
    ),
  );
}
