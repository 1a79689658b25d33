/** Where the words of a text stand on a printed page. The page's runs know no line breaks of the text and hyphenate as they like: letters and digits decide. */

/** Half-open, in UTF-16 units of one run. */
export interface PrintedPart {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

/** Half-open, in UTF-16 units of the passage. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and what a number is told by; each with its place. */
interface Signs {
  readonly text: string;
  /** Run and offset of each sign; -1 where the text is one piece. */
  readonly places: readonly { readonly run: number; readonly at: number }[];
}

/** Tried as surroundings until the words stand only once on the page: signs on each side. */
const CONTEXTS = [64, 32, 16, 8, 4, 0] as const;
/** After a gap (a footnote, a page's head) the passage goes on where so many of its signs stand together, at most so far on. */
const RESUME = { signs: 10, within: 600 } as const;

/**
 * The parts of the page that print the stretch; empty where it does not stand there, or stands there several times and nothing tells which is meant.
 * @param runs – the page's text in the order of the file.
 * @param passage – the text around the stretch.
 */
export function printedParts(runs: readonly string[], passage: string, stretch: Stretch): readonly PrintedPart[] {
  const page = signsOf(runs);
  const text = signsOf([passage]);
  const from = text.places.findIndex(({ at }) => at >= stretch.start);
  const past = text.places.findIndex(({ at }) => at >= stretch.end);
  const to = past < 0 ? text.places.length : past;
  if (from < 0 || from >= to) return [];
  const seed = seedOf(page.text, text.text, from, to);
  return seed === undefined ? [] : partsOf(page, grown(page.text, text.text, seed, from, to));
}

interface Seed {
  /** In the passage's signs. */
  readonly from: number;
  readonly to: number;
  /** In the page's signs. */
  readonly at: number;
}

/** The stretch with as much around it as tells it apart; of a long one whose middle is interrupted, its beginning, then its end. */
function seedOf(page: string, text: string, from: number, to: number): Seed | undefined {
  const whole = seedIn(page, text, from, to);
  if (whole !== undefined || to - from <= 2 * RESUME.signs) return whole;
  return seedIn(page, text, from, from + 2 * RESUME.signs) ?? seedIn(page, text, to - 2 * RESUME.signs, to);
}

function seedIn(page: string, text: string, from: number, to: number): Seed | undefined {
  for (const context of CONTEXTS)
    for (const [before, after] of [[context, context], [context, 0], [0, context]] as const) {
      const start = Math.max(0, from - before);
      const at = onlyPlace(page, text.slice(start, to + after));
      if (at !== undefined) return { from, to, at: at + from - start };
    } // prettier-ignore
  return undefined;
}

function onlyPlace(page: string, words: string): number | undefined {
  const at = page.indexOf(words);
  return at < 0 || page.includes(words, at + 1) ? undefined : at;
}

/** The seed, and what of the stretch stands before and after it, over gaps: half-open ranges of the page's signs. */
function grown(page: string, text: string, seed: Seed, from: number, to: number): readonly Stretch[] {
  const ranges: Stretch[] = [{ start: seed.at, end: seed.at + seed.to - seed.from }];
  let [here, next] = [seed.at + seed.to - seed.from, seed.to];
  while (next < to) {
    const words = text.slice(next, Math.min(to, next + RESUME.signs));
    const at = page.slice(here, here + RESUME.within).indexOf(words);
    if (at < 0) break;
    const start = here + at;
    let length = words.length;
    while (next + length < to && page[start + length] === text[next + length]) length += 1;
    ranges.push({ start, end: start + length });
    [here, next] = [start + length, next + length];
  }
  [here, next] = [seed.at, seed.from];
  while (next > from) {
    const words = text.slice(Math.max(from, next - RESUME.signs), next);
    const begin = Math.max(0, here - RESUME.within);
    const at = page.slice(begin, here).lastIndexOf(words);
    if (at < 0) break;
    const end = begin + at + words.length;
    let length = words.length;
    while (next - length > from && page[end - length - 1] === text[next - length - 1]) length += 1;
    ranges.unshift({ start: end - length, end });
    [here, next] = [end - length, next - length];
  }
  return ranges;
}

function partsOf({ places }: Signs, ranges: readonly Stretch[]): readonly PrintedPart[] {
  const parts: PrintedPart[] = [];
  for (const { start, end } of ranges)
    for (const { run, at } of places.slice(start, end)) {
      const last = parts.at(-1);
      // Blanks and stops between two signs of a run belong to the stretch too.
      if (last?.run === run && at >= last.start && at - last.end < RESUME.signs) parts[parts.length - 1] = { ...last, end: at + 1 };
      else parts.push({ run, start: at, end: at + 1 });
    }
  return parts;
}

function signsOf(runs: readonly string[]): Signs {
  let text = '';
  const places: { readonly run: number; readonly at: number }[] = [];
  runs.forEach((words, run) => {
    for (let at = 0; at < words.length; at += 1)
      // Ligatures come apart, accents fall off: the same word may be printed either way. Halves of a rare sign stay as they are.
      for (const sign of (words[at] ?? '').normalize('NFKD').toLowerCase()) {
        if (!/[\p{L}\p{N}\p{Sc}%\uD800-\uDFFF]/u.test(sign)) continue;
        text += sign;
        for (let unit = 0; unit < sign.length; unit += 1) places.push({ run, at });
      }
  });
  return { text, places };
}
