/** Opening signs and their closing partners. Cost: linear, however many stay open. */

/** Offset of each opening sign → offset of its partner; an opening sign without partner is left out, straight quotes pair in turn. */
export type PairedSigns = ReadonlyMap<number, number>;

interface Waiting {
  /** In the list of open signs. */
  readonly place: number;
  readonly at: number;
}

const NONE: PairedSigns = new Map();

/** @param closers – opening sign → closing sign, one character each. */
export function pairing(closers: ReadonlyMap<string, string>): (text: string) => PairedSigns {
  const signs = new RegExp(
    `[${[...closers]
      .flat()
      .map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
      .join('')}"]`,
    'gu',
  );
  return (text) => {
    let partner: Map<number, number> | undefined;
    const open: number[] = [];
    /** By closing sign. One that was closed from outside is no longer in its place. */
    const waiting = new Map<string, Waiting[]>();
    let quote: number | undefined;
    const pair = (start: number, end: number): void => {
      partner ??= new Map();
      partner.set(start, end);
    };
    for (const { 0: char, index: at } of text.matchAll(signs)) {
      const closer = closers.get(char);
      if (char === '"') {
        if (quote !== undefined) pair(quote, at);
        quote = quote === undefined ? at : undefined;
      } else if (closer !== undefined) {
        const same = waiting.get(closer);
        if (same === undefined) waiting.set(closer, [{ place: open.length, at }]);
        else same.push({ place: open.length, at });
        open.push(at);
      } else {
        const same = waiting.get(char);
        let opened = same?.pop();
        while (opened !== undefined && open[opened.place] !== opened.at) opened = same?.pop();
        if (opened === undefined) continue;
        pair(opened.at, at);
        open.length = opened.place;
      }
    }
    return partner ?? NONE;
  };
}
