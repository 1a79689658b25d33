/** Opening signs and their closing partners. Cost: linear, however many stay open. */

/** @param closers – opening sign → closing sign. @returns offset of each opening sign → offset of its partner; an opening sign without partner is left out, straight quotes pair in turn. */
export function pairedSigns(text: string, closers: ReadonlyMap<string, string>): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  /** Closing sign → places in `open` of the signs that wait for it. One that was closed from outside is no longer there. */
  const waiting = new Map<string, { readonly place: number; readonly at: number }[]>(
    Array.from(closers.values(), (closer) => [closer, []]),
  );
  let quote: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const closer = closers.get(char);
    if (char === '"') {
      if (quote === undefined) quote = at;
      else {
        partner.set(quote, at);
        quote = undefined;
      }
    } else if (closer !== undefined) {
      waiting.get(closer)?.push({ place: open.length, at });
      open.push(at);
    } else {
      const same = waiting.get(char);
      let opened = same?.pop();
      while (opened !== undefined && open[opened.place] !== opened.at) opened = same?.pop();
      if (opened === undefined) continue;
      partner.set(opened.at, at);
      open.length = opened.place;
    }
  }
  return partner;
}
