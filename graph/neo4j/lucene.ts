/** A term as a query of the `cjk` full-text index: gives every text that holds the term, and some that do not; the text itself decides. */

/** Runs that the analyzer keeps together: Han, which it cuts into pairs, and letters with digits. */
const RUN = /[\u3400-\u4DBF\u4E00-\u9FFF]+|[a-z0-9]+/gu;
const HAN = /^[\u3400-\u4DBF\u4E00-\u9FFF]/u;
/** Words that the analyzer drops. Source: the stop words of Lucene's CJKAnalyzer, and those of its English list. */
const STOP_WORDS =
  'a an and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(' '); // prettier-ignore
/** The analyzer cuts words that are longer. */
const WORD_LIMIT = 200;

/** @param term – folded. Undefined where the index knows nothing of it: signs, stop words, other scripts. */
export function luceneQuery(term: string): string | undefined {
  const clauses = [...term.matchAll(RUN)].flatMap(([run]) => clause(run));
  const telling = clauses.filter((each) => each.length > '*a*'.length);
  const chosen = telling.length > 0 ? telling : clauses;
  return chosen.length === 0 ? undefined : chosen.join(' AND ');
}

function clause(run: string): readonly string[] {
  // A single character stands inside a pair; a stretch of pairs is a phrase.
  if (HAN.test(run)) return [run.length === 1 ? `*${run}*` : `"${run}"`];
  // Part of a word that may have been dropped says nothing.
  return run.length > WORD_LIMIT || STOP_WORDS.some((word) => word.includes(run)) ? [] : [`*${run}*`];
}
