/** How much an address can say: a step that would lose a part of it is told instead. */
import { graphView, list, pickOf } from './view-state.ts';

/** Characters of an address: more than hundreds of steps by hand need, and what servers and messages still carry. */
export const ADDRESS_MAX = 20_000;

/** Whether a list of the address holds more than a page reads, or what it can not read. @param value – reads one query parameter. */
export function isCut(value: (key: string) => string | null): boolean {
  const { opened, hidden, pinned, moved, unfolded, sections, documents } = graphView(value);
  const pick = pickOf(value);
  const read = {
    open: opened.length,
    hide: hidden.length,
    pin: pinned.length,
    at: moved.size,
    in: unfolded.length,
    insec: sections.length,
    ...(pick?.kind === 'several' ? { pick: pick.ids.length } : {}),
    ...(documents === undefined ? {} : { docs: documents.ids.length }),
  };
  return Object.entries(read).some(([key, count]) => list((value(key) ?? '').replace(/^-/, '')).length > count);
}

/** Whether an address holds all that its words say, and is not too long for one. @param search – its query. */
export function isHeld(search: string): boolean {
  const words = new URLSearchParams(search);
  return search.length <= ADDRESS_MAX && !isCut((key) => words.get(key));
}
