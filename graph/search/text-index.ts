/** An n-gram index with verification: candidates by pairs of characters, each checked by the text itself, so recall and precision are those of a scan. */
import { fold } from './fold.ts';

export interface TextIndex {
  /** Positions of the texts that hold `term`, ascending. @param term – folded; the empty term is in every text. */
  find(term: string): readonly number[];
}

/** Cost: one pass over the texts; about a megabyte for ten thousand clauses. */
export function textIndex(texts: readonly string[]): TextIndex {
  const printed = texts.map(fold);
  const postings = new Map<string, number[]>();
  printed.forEach((text, at) => {
    for (const gram of grams(text)) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [at]);
      else list.push(at);
    }
  });
  return {
    find(term) {
      if (term === '') return printed.map((_, at) => at);
      const found = candidates(postings, term);
      // One or two characters are a gram themselves: its list is the answer.
      return term.length <= 2 ? found : found.filter((at) => printed[at]?.includes(term) === true);
    },
  };
}

/** The texts that hold the term's two rarest grams; verification does the rest. */
function candidates(postings: ReadonlyMap<string, readonly number[]>, term: string): readonly number[] {
  if (term.length === 1) return postings.get(term) ?? [];
  const lists: (readonly number[])[] = [];
  for (let at = 0; at + 1 < term.length; at += 1) {
    const list = postings.get(term.slice(at, at + 2));
    if (list === undefined) return [];
    lists.push(list);
  }
  const [rarest = [], second] = lists.sort((a, b) => a.length - b.length);
  return second === undefined ? rarest : inBoth(rarest, second);
}

/** Numbers of both ascending lists. */
function inBoth(few: readonly number[], many: readonly number[]): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const wanted of few) {
    while (at < many.length && (many[at] ?? 0) < wanted) at += 1;
    if (many[at] === wanted) both.push(wanted);
  }
  return both;
}

/** Single UTF-16 units and pairs of them: a pair may cut a surrogate, which verification makes good. */
function grams(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    found.add(text.charAt(at));
    if (at + 1 < text.length) found.add(text.slice(at, at + 2));
  }
  return found;
}
