/** The trace of a figure, claim or exhibit: claim → sentence → citation → reference, and what stands beside it. */
import { StoreError } from '../errors.ts';
import type { CitationStep, ClaimItem, Trace } from '../model/answers.ts';
import type { Citation, Claim, Exhibit, Figure, Provenance, Reference } from '../model/document-graph.ts';
import { covers, quoteAt, type Span } from '../model/span.ts';
import { compare, type DocumentIndex } from './document-index.ts';
import { claimItem, exhibitItem } from './items.ts';
import type { Library } from './library.ts';

/** Claims listed as resting on the same source; their number is stated beside them. */
const RESTS_ON_IT_LIMIT = 10;

export function trace(library: Library, id: string): Trace {
  const document = library.holder(id, ({ figures, claims, exhibits }) => figures.has(id) || claims.has(id) || exhibits.has(id));
  const figure = document?.figures.get(id);
  const claim = document?.claims.get(figure?.claimId ?? id);
  const exhibit = document?.exhibits.get(id);
  if (document !== undefined && claim !== undefined) return claimTrace(library, document, claim, figure);
  if (document !== undefined && exhibit !== undefined) return exhibitTrace(library, document, exhibit);
  throw new StoreError('not-found', `No figure, claim or exhibit ${id} in the library.`);
}

function claimTrace(library: Library, document: DocumentIndex, claim: Claim, figure: Figure | undefined): Trace {
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
      steps(library, document, claim, figure?.span ?? claim.span, referenceId, provenance),
    ),
    agreements: agreements(library, document, claim),
    exhibits: (claim.exhibitRefs ?? []).flatMap(({ exhibitId }) => {
      const exhibit = document.exhibits.get(exhibitId);
      return exhibit === undefined ? [] : [exhibitItem(document, exhibit)];
    }),
  };
}

function exhibitTrace(library: Library, document: DocumentIndex, exhibit: Exhibit): Trace {
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
        : inside.map((citation) => step(library, document, citation, reference, 'direct', undefined, exhibit.span));
    }),
    agreements: [],
    exhibits: [],
  };
}

/** The markers that link a claim to one reference: those that list it, or else the nearest one of that reference. */
function steps(
  library: Library,
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
    return step(library, document, citation, reference, basis, claim.id, claim.span);
  });
}

function step(
  library: Library,
  document: DocumentIndex,
  citation: Citation,
  reference: Reference,
  basis: CitationStep['basis'],
  claimId: string | undefined,
  at: Span,
): CitationStep {
  const resting = restingOn(library, document, reference, claimId, at);
  return {
    citation,
    markerText: quoteAt(document.graph.document.text, citation.marker.span).replaceAll('\\', ''),
    reference,
    basis,
    restsOnIt: resting.slice(0, RESTS_ON_IT_LIMIT).map((row) => claimItem(row.document, row.claim)),
    restsOnItTotal: resting.length,
  };
}

/** The same document's claims by distance, then those of other documents that cite the same source. */
function restingOn(
  library: Library,
  document: DocumentIndex,
  reference: Reference,
  claimId: string | undefined,
  at: Span,
): readonly { readonly document: DocumentIndex; readonly claim: Claim }[] {
  const others = reference.sourceId === undefined ? [] : library.scope(undefined).filter((other) => other !== document);
  const own = claimsOn(document, reference)
    .filter((claim) => claim.id !== claimId)
    .sort((a, b) => distance(a.span, at) - distance(b.span, at) || a.span.start - b.span.start);
  return [
    ...own.map((claim) => ({ document, claim })),
    ...others.flatMap((other) => claimsOn(other, reference).map((claim) => ({ document: other, claim }))),
  ];
}

/** Claims that cite the reference or the same work under another label. */
export function claimsOn(document: DocumentIndex, reference: Reference): Claim[] {
  const ids = new Set(
    document.graph.references
      .filter((each) => each.id === reference.id || (each.sourceId !== undefined && each.sourceId === reference.sourceId))
      .map((each) => each.id),
  );
  return ids.size === 0 ? [] : [...document.claims.values()].filter((claim) => claim.provenance.referenceIds.some((id) => ids.has(id)));
}

/** Records that hold the claim, each with its other claims. */
function agreements(library: Library, document: DocumentIndex, claim: Claim): Trace['agreements'] {
  return document.graph.agreements
    .filter((agreement) => agreement.claimIds.includes(claim.id))
    .map((agreement) => ({
      agreement,
      claims: agreement.claimIds
        .filter((id) => id !== claim.id)
        .flatMap((id): readonly ClaimItem[] => {
          const holder = library.holder(id, ({ claims }) => claims.has(id));
          const other = holder?.claims.get(id);
          return holder === undefined || other === undefined ? [] : [claimItem(holder, other)];
        }),
    }));
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

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
