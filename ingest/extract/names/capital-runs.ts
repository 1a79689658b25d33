/** Runs of capitalised words, with the small words that join them (Bank of England). */

export interface CapitalRun {
  readonly start: number;
  readonly end: number;
  /** `at` counts from the run's start. */
  readonly words: readonly { readonly word: string; readonly at: number }[];
}

const WORD = /[A-Z][\p{Script=Latin}\d&.'’-]*|(?:of|for|and|the|on|in|de|&)(?= )/gu;
const WORD_LIMIT = 9;

export function capitalRuns(text: string): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  let words: { word: string; at: number }[] = [];
  let start = 0;
  let end = -1;
  const close = (): void => {
    while (words.length > 0 && /^[a-z&]/u.test(words.at(-1)?.word ?? '')) words.pop();
    const last = words.at(-1);
    if (words.length > 1 && last !== undefined) runs.push({ start, end: start + last.at + last.word.length, words });
    words = [];
  };
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/(?:['’]s?|[.&'’-])$/u, (tail) => (/^(?:Inc|Corp|Ltd|U\.S|U\.K)\.$/u.test(match[0]) ? tail : ''));
    const joins = words.length > 0 && match.index === end + 1 && text.charAt(end) === ' ' && words.length < WORD_LIMIT;
    if (!joins) {
      close();
      if (/^[a-z&]/u.test(word)) continue;
      start = match.index;
    }
    words.push({ word, at: match.index - start });
    end = match.index + word.length;
  }
  close();
  return runs;
}
