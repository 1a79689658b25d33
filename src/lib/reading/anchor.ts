/** Words found again in a text that may have moved. Source: Web Annotation Data Model, TextQuoteSelector (4.2.4). */

export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 24;

/** The selector of a stretch of a text. */
export function textQuote(text: string, { start, end }: Stretch): TextQuote {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

/** Where the exact words stand; of several places the one whose surroundings agree the most, then the first. Nothing where they stand no more. */
export function anchored(text: string, { exact, prefix, suffix }: TextQuote): Stretch | undefined {
  if (exact === '') return undefined;
  let best: { readonly start: number; readonly agreement: number } | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const agreement = agreementBefore(text, at, prefix) + agreementAfter(text, at + exact.length, suffix);
    if (best === undefined || agreement > best.agreement) best = { start: at, agreement };
  }
  return best === undefined ? undefined : { start: best.start, end: best.start + exact.length };
}

/** Characters that agree, backwards from `at`. */
function agreementBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && at - count > 0 && text.charAt(at - count - 1) === prefix.charAt(prefix.length - count - 1)) count += 1;
  return count;
}

function agreementAfter(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text.charAt(at + count) === suffix.charAt(count)) count += 1;
  return count;
}
