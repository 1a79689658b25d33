/** The trace of a figure, claim or exhibit: claim → sentence → citation → reference, and what stands beside it. */
import type { CitationStep, ClaimItem, Trace } from '../model/answers.ts';
import type { Agreement, Citation, Claim, Exhibit, Figure, Provenance, Reference } from '../model/document-graph.ts';
import { covers, quoteAt, type Span } from '../model/span.ts';
import { compare, type DocumentIndex } from './document-index.ts';
import { claimItem, exhibitItem } from './items.ts';

/** Claims listed as resting on the same source; their number is stated beside them. */
export const RESTS_ON_IT_LIMIT = 10;

/** What a trace shows of other claims; each store looks it up in its own way. */
export interface Beside {
  /** Other claims that rest on the reference or the same work: its document's by distance from `at`, then those of other documents. At most `RESTS_ON_IT_LIMIT`. */
  resting(reference: Reference, claimId: string | undefined, at: Span): { readonly claims: readonly ClaimItem[]; readonly total: number };
  /** The agreement's claims but this one. */
  partners(agreement: Agreement, claimId: string): readonly ClaimItem[];
}

export function claimTrace(beside: Beside, document: DocumentIndex, claim: Claim, figure: Figure | undefined): Trace {
  const provenance = figure?.provenance ?? claim.provenance;
  const sentence = document.sentences.get(claim.sentenceId);
  const section = claim.sectionId === undefined ? undefined : document.sections.get(claim.sectionId);
  const paragraphSentences = sentence === undefined ? [] : document.graph.sentences.filter((each) => each.paragraph === sentence.paragraph);
  return {
    start: figure === undefined ? { kind: 'claim' } : { kind: 'figure', figure },
    document: document.summary,
    level: provenance.level,
    attributions: provenance.attributions,
    claim: claimItem(document, claim),
    ...(sentence === undefined
      ? {}
      : {
          sentence,
          paragraph: paragraph(
            document.graph.document.text,
            [sentence, ...paragraphSentences].map(({ span }) => span),
          ),
        }),
    ...(section === undefined ? {} : { section }),
    paragraphSentences,
    citations: provenance.referenceIds.flatMap((referenceId) =>
      steps(beside, document, claim, figure?.span ?? claim.span, referenceId, provenance),
    ),
    agreements: document.graph.agreements
      .filter((agreement) => agreement.claimIds.includes(claim.id))
      .map((agreement) => ({ agreement, claims: beside.partners(agreement, claim.id) })),
    exhibits: (claim.exhibitRefs ?? []).flatMap(({ exhibitId }) => {
      const exhibit = document.exhibits.get(exhibitId);
      return exhibit === undefined ? [] : [exhibitItem(document, exhibit)];
    }),
  };
}

export function exhibitTrace(beside: Beside, document: DocumentIndex, exhibit: Exhibit): Trace {
  const section = exhibit.sectionId === undefined ? undefined : document.sections.get(exhibit.sectionId);
  const { text } = document.graph.document;
  const referenceIds = exhibit.referenceIds ?? [];
  return {
    start: { kind: 'exhibit', exhibit: exhibitItem(document, exhibit) },
    document: document.summary,
    level: referenceIds.length > 0 ? 'cited' : exhibit.sources.length > 0 ? 'attributed' : 'unsourced',
    attributions: exhibit.sources.map((name) => ({ name, span: spanOf(text, name, exhibit.span) })),
    ...(section === undefined ? {} : { section }),
    paragraphSentences: [],
    citations: referenceIds.flatMap((referenceId) => {
      const reference = document.references.get(referenceId);
      const inside = (document.citationsOfReference.get(referenceId) ?? []).filter((citation) =>
        covers(exhibit.span, citation.marker.span),
      );
      return reference === undefined
        ? []
        : inside.map((citation) => step(beside, document, citation, reference, 'direct', undefined, exhibit.span));
    }),
    agreements: [],
    exhibits: [],
  };
}

/** The markers that link a claim to one reference: those that list it, or else the nearest one of that reference. */
function steps(
  beside: Beside,
  document: DocumentIndex,
  claim: Claim,
  at: Span,
  referenceId: string,
  provenance: Provenance,
): readonly CitationStep[] {
  const reference = document.references.get(referenceId);
  if (reference === undefined) return [];
  const all = document.citationsOfReference.get(referenceId) ?? [];
  const listed = all.filter((citation) => citation.claimIds.includes(claim.id));
  const nearest = [...all]
    .sort((a, b) => distance(a.marker.span, claim.span) - distance(b.marker.span, claim.span) || compare(a.id, b.id))
    .slice(0, 1);
  return (listed.length > 0 ? listed : nearest).map((citation) => {
    const basis = provenance.basis ?? (covers(citation.support.span, at) ? 'direct' : 'carried');
    return step(beside, document, citation, reference, basis, claim.id, claim.span);
  });
}

function step(
  beside: Beside,
  document: DocumentIndex,
  citation: Citation,
  reference: Reference,
  basis: CitationStep['basis'],
  claimId: string | undefined,
  at: Span,
): CitationStep {
  const resting = beside.resting(reference, claimId, at);
  return {
    citation,
    markerText: quoteAt(document.graph.document.text, citation.marker.span).replaceAll('\\', ''),
    reference,
    basis,
    restsOnIt: resting.claims,
    restsOnItTotal: resting.total,
  };
}

/** From the first sentence's line to the end of the last one's: a marker after the last full stop belongs to it. */
function paragraph(text: string, spans: readonly Span[]): NonNullable<Trace['paragraph']> {
  const first = Math.min(...spans.map((span) => span.start));
  const last = Math.max(...spans.map((span) => span.end));
  const lineEnd = text.indexOf('\n', last);
  const span = { start: text.lastIndexOf('\n', first - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
  return { text: quoteAt(text, span), span };
}

function spanOf(text: string, words: string, within: Span): Span {
  const at = text.indexOf(words, within.start);
  return at < 0 || at + words.length > within.end ? within : { start: at, end: at + words.length };
}

/** Characters between two spans; 0 where they touch. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
