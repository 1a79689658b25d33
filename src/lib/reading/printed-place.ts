/** What of a trace stands on a page of its original, and which words are to be marked there. */
import type { Trace } from '#graph/model/answers.ts';
import type { Stretch } from './printed-words.ts';

export interface PrintedPlace {
  /** 1-based. */
  readonly page: number;
  /** Address of the file. */
  readonly file: string;
  /** The text that the words stand in, as extracted. */
  readonly passage: string;
  /** Within the passage: what is shaded, and the very words. */
  readonly sentence: Stretch;
  readonly words: Stretch;
}

interface Place extends Stretch {
  readonly page?: number | undefined;
}

/** Undefined where the document has no pages. @param relation – whose words are the very words, where a relation is traced. */
export function printedPlace(trace: Trace, relation?: { readonly evidence: { readonly span: Place } }): PrintedPlace | undefined {
  const { id, revision } = trace.document;
  const file = `/api/documents/${encodeURIComponent(id)}/original?revision=${revision.slice(0, 16)}`;
  if (trace.start.kind === 'exhibit') {
    const { span, caption, label } = trace.start.exhibit;
    const passage = `${label} ${caption}`.trim();
    const whole = { start: 0, end: passage.length };
    return span.page === undefined ? undefined : { page: span.page, file, passage, sentence: whole, words: whole };
  }
  const { paragraph, sentence, claim } = trace;
  const held: Place | undefined = relation?.evidence.span ?? (trace.start.kind === 'figure' ? trace.start.figure.span : claim?.span);
  if (!paragraph || held?.page === undefined) return undefined;
  const within = ({ start, end }: Stretch): Stretch => ({ start: start - paragraph.span.start, end: end - paragraph.span.start });
  return { page: held.page, file, passage: paragraph.text, sentence: within(sentence?.span ?? held), words: within(held) };
}
