/** The address of a trace that holds when the report is replaced: its id, the edition, and the very words with what stands around them. */
import type { Trace } from '#graph/model/answers.ts';
import { queryAddress, traceAddress } from '../components/addresses.ts';
import { textQuote, type TextQuote } from './anchor.ts';

const REVISION_LENGTH = 12;

/** The plain address where the trace has no paragraph, as an exhibit. */
export function permalink(trace: Trace, id: string, { moved = false }: { readonly moved?: boolean } = {}): string {
  const quote = quoteOf(trace);
  if (!quote) return traceAddress(id);
  return queryAddress(traceAddress(id), {
    edition: trace.document.revision.slice(0, REVISION_LENGTH),
    words: quote.exact,
    before: quote.prefix,
    after: quote.suffix,
    moved: moved ? '1' : undefined,
  });
}

/** The words that are traced: a figure's or a claim's, as printed. */
export function quoteOf({ paragraph, start, claim }: Trace): TextQuote | undefined {
  const span = start.kind === 'figure' ? start.figure.span : start.kind === 'claim' ? claim?.span : undefined;
  if (!paragraph || !span) return undefined;
  return textQuote(paragraph.text, { start: span.start - paragraph.span.start, end: span.end - paragraph.span.start });
}
