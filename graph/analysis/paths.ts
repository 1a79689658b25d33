/** The best evidence paths between two nodes. Sources: Dijkstra 1959; Yen 1971. Hubs are dear to pass, so that a path says more than "both are well known". */

/** From a node to each neighbour, with the strength of what joins them (relations count more than shared claims). */
export type Links = ReadonlyMap<string, ReadonlyMap<string, { readonly strength: number }>>;

export interface FoundPath {
  readonly ids: readonly string[];
  readonly cost: number;
}

/** Steps beyond which a chain explains nothing. */
const LONGEST_STEPS = 6;
/** What passing a node costs for each doubling of its neighbours, in steps of the weakest evidence. */
const HUB_COST = 0.22;

/** A strong edge is short; passing through `to` costs by how many neighbours it has. */
export function stepCost(strength: number, neighboursOfTo: number, isLast: boolean): number {
  return 0.35 + 0.65 / Math.sqrt(Math.max(1, strength)) + (isLast ? 0 : HUB_COST * Math.log2(1 + neighboursOfTo));
}

/** @param limit – at most this many loopless paths. @returns best first; ties by the ids along the path. */
export function bestPaths(links: Links, from: string, to: string, limit: number): readonly FoundPath[] {
  if (from === to || limit < 1) return [];
  const first = shortest(links, from, to, new Set(), new Set());
  if (first === undefined) return [];
  const found: FoundPath[] = [first];
  const candidates = new Map<string, FoundPath>();
  while (found.length < limit) {
    const last = found.at(-1);
    if (last === undefined) break;
    for (const candidate of detours(links, last, found)) candidates.set(candidate.ids.join('\n'), candidate);
    const [next] = [...candidates.values()].sort(byCost);
    if (next === undefined) break;
    candidates.delete(next.ids.join('\n'));
    found.push(next);
  }
  return found;
}

/** Neighbours of both, those with the strongest weaker tie first; ties by id. */
export function commonNeighbours(links: Links, a: string, b: string): readonly string[] {
  const ofB = links.get(b);
  return [...(links.get(a) ?? [])]
    .flatMap(([id, one]) => {
      const other = ofB?.get(id);
      return other === undefined || id === a || id === b ? [] : [{ id, strength: Math.min(one.strength, other.strength) }];
    })
    .sort((one, other) => other.strength - one.strength || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Yen: from every node of the last path, the best way on that no found path with the same beginning takes. */
function detours(links: Links, { ids }: FoundPath, found: readonly FoundPath[]): readonly FoundPath[] {
  const target = ids.at(-1) ?? '';
  return ids.slice(0, -1).flatMap((spur, at) => {
    const root = ids.slice(0, at + 1);
    const barred = new Set(found.filter((path) => root.every((id, index) => path.ids[index] === id)).map((path) => path.ids[at + 1] ?? ''));
    const rest = shortest(links, spur, target, new Set(root.slice(0, -1)), barred, LONGEST_STEPS - at);
    if (rest === undefined) return [];
    const whole = [...root.slice(0, -1), ...rest.ids];
    return [{ ids: whole, cost: costOf(links, whole) }];
  });
}

/** @param barred – nodes that may not come right after `from`. */
function shortest(
  links: Links,
  from: string,
  to: string,
  without: ReadonlySet<string>,
  barred: ReadonlySet<string>,
  steps = LONGEST_STEPS,
): FoundPath | undefined {
  const best = new Map<string, { readonly cost: number; readonly before?: string; readonly steps: number }>([
    [from, { cost: 0, steps: 0 }],
  ]);
  const done = new Set<string>();
  const queue = new Queue();
  queue.push(from, 0);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (done.has(id)) continue;
    done.add(id);
    if (id === to) break;
    const here = best.get(id);
    if (here === undefined || here.steps >= steps) continue;
    for (const [next, { strength }] of links.get(id) ?? []) {
      if (done.has(next) || without.has(next) || (id === from && barred.has(next))) continue;
      const cost = here.cost + stepCost(strength, links.get(next)?.size ?? 0, next === to);
      const known = best.get(next);
      if (known !== undefined && (known.cost < cost || (known.cost === cost && (known.before ?? '') <= id))) continue;
      best.set(next, { cost, before: id, steps: here.steps + 1 });
      queue.push(next, cost);
    }
  }
  const end = best.get(to);
  if (end === undefined) return undefined;
  const ids = [to];
  for (let at = end.before; at !== undefined; at = best.get(at)?.before) ids.unshift(at);
  return { ids, cost: end.cost };
}

function costOf(links: Links, ids: readonly string[]): number {
  return ids.slice(1).reduce((sum, id, at) => {
    const strength = links.get(ids[at] ?? '')?.get(id)?.strength ?? 0;
    return sum + stepCost(strength, links.get(id)?.size ?? 0, at === ids.length - 2);
  }, 0);
}

function byCost(a: FoundPath, b: FoundPath): number {
  return a.cost - b.cost || (a.ids.join('\n') < b.ids.join('\n') ? -1 : 1);
}

/** A binary heap by cost, ties by id. */
class Queue {
  readonly #items: { readonly id: string; readonly cost: number }[] = [];

  push(id: string, cost: number): void {
    const items = this.#items;
    let at = items.push({ id, cost }) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#before(at, above)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): string | undefined {
    const items = this.#items;
    this.#swap(0, items.length - 1);
    const top = items.pop();
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < items.length && this.#before(left, least)) least = left;
      if (right < items.length && this.#before(right, least)) least = right;
      if (least === at) return top?.id;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]];
    if (one === undefined || other === undefined) return false;
    return one.cost < other.cost || (one.cost === other.cost && one.id < other.id);
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#items[a], this.#items[b]];
    if (one === undefined || other === undefined || a === b) return;
    this.#items[a] = other;
    this.#items[b] = one;
  }
}
