/** The address of a trace that holds when the report is replaced: its id, the edition, and the very words with what stands around them. */
import type { Trace } from '#graph/model/answers.ts';
import type { Exhibit } from '#graph/model/document-graph.ts';
import { queryAddress, traceAddress } from '../components/addresses.ts';
import { textQuote, type Stretch, type TextQuote } from './anchor.ts';

const REVISION_LENGTH = 12;

/** What a trace begins with where that is a relation: the words that state it. */
type Stated = { readonly evidence: { readonly span: Stretch } } | undefined;

/** The plain address where nothing of the start is printed, as an uncaptioned exhibit. */
export function permalink(trace: Trace, id: string, relation?: Stated, { moved = false }: { readonly moved?: boolean } = {}): string {
  const quote = quoteOf(trace, relation);
  if (!quote) return traceAddress(id);
  return queryAddress(traceAddress(id), {
    edition: trace.document.revision.slice(0, REVISION_LENGTH),
    words: quote.exact,
    before: quote.prefix,
    after: quote.suffix,
    moved: moved ? '1' : undefined,
  });
}

/** The words that are traced: a figure's, a claim's or a relation's as printed, an exhibit's label and caption. */
export function quoteOf({ paragraph, start, claim }: Trace, relation?: Stated): TextQuote | undefined {
  if (start.kind === 'exhibit') return exhibitQuote(start.exhibit);
  const span = relation?.evidence.span ?? (start.kind === 'figure' ? start.figure.span : claim?.span);
  if (!paragraph || !span) return undefined;
  return textQuote(paragraph.text, { start: span.start - paragraph.span.start, end: span.end - paragraph.span.start });
}

/** An exhibit is found again by what it is called, wherever it stands. */
export function exhibitQuote({ label, caption }: Pick<Exhibit, 'label' | 'caption'>): TextQuote | undefined {
  const exact = `${label} ${caption}`.trim();
  return exact === '' ? undefined : { exact, prefix: '', suffix: '' };
}
