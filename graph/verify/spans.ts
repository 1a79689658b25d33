/** Spans lie in the text, in its order, and inside the whole they belong to. */
import type { DocumentGraph } from '../model/document-graph.ts';
import { covers, type Span } from '../model/span.ts';
import type { Lie } from './lie.ts';

interface Spanned {
  readonly id: string;
  readonly span: Span;
}

export function spanLies(graph: DocumentGraph): readonly Lie[] {
  return [...bounds(graph), ...order(graph.sections), ...order(graph.sentences), ...order(graph.exhibits), ...outside(graph)];
}

function bounds(graph: DocumentGraph): readonly Lie[] {
  const { length } = graph.document.text;
  const all: readonly Spanned[] = [
    ...graph.sections,
    ...graph.sentences,
    ...graph.claims,
    ...graph.claims.flatMap(({ id, exhibitRefs }) => (exhibitRefs ?? []).map(({ span }) => ({ id: `an exhibit named in ${id}`, span }))),
    ...[...graph.claims, ...graph.figures].flatMap(({ id, provenance }) =>
      (provenance?.attributions ?? []).map(({ span }) => ({ id: `an attribution of ${id}`, span })),
    ),
    ...graph.figures,
    ...graph.mentions.map(({ entityId, span }) => ({ id: `a mention of ${entityId}`, span })),
    ...graph.relations.map(({ id, evidence }) => ({ id, span: evidence.span })),
    ...graph.references,
    ...graph.citations.flatMap(({ id, marker, support }) => [{ id: `the marker of ${id}`, span: marker.span }, { id: `the support of ${id}`, span: support.span }]), // prettier-ignore
    ...graph.exhibits,
    ...graph.diagnostics.flatMap(({ code, span }) =>
      span === undefined || span.end === span.start ? [] : [{ id: `the diagnostic ${code}`, span }],
    ),
  ];
  return all
    .filter(({ span }) => span.start >= span.end || span.end > length)
    .map(({ id, span }): Lie => ({
      code: 'span-bounds',
      message: `${id} stands at ${span.start}–${span.end} of a text of ${length}`,
      span,
    }));
}

function order(items: readonly Spanned[]): readonly Lie[] {
  return items.flatMap((item, at): readonly Lie[] => {
    const before = items[at - 1];
    return before === undefined || before.span.start <= item.span.start
      ? []
      : [{ code: 'span-order', message: `${item.id} is listed after ${before.id} but stands before it`, span: item.span }];
  });
}

/** Claims in their sentence, figures in their claim, sections in their parent. */
function outside(graph: DocumentGraph): readonly Lie[] {
  const sections = byId(graph.sections);
  const sentences = byId(graph.sentences);
  const claims = byId(graph.claims);
  const pairs: readonly (readonly [Spanned, Spanned | undefined])[] = [
    ...graph.sections.map((section) => [section, sections.get(section.parentId ?? '')] as const),
    ...graph.sentences.map((sentence) => [sentence, sections.get(sentence.sectionId ?? '')] as const),
    ...graph.claims.map((claim) => [claim, sentences.get(claim.sentenceId)] as const),
    ...graph.figures.map((figure) => [figure, claims.get(figure.claimId)] as const),
    ...graph.mentions.map(({ entityId, claimId, span }) => [{ id: `a mention of ${entityId}`, span }, claims.get(claimId ?? '')] as const),
  ];
  return pairs.flatMap(([part, whole]): readonly Lie[] =>
    whole === undefined || covers(whole.span, part.span)
      ? []
      : [{ code: 'span-outside', message: `${part.id} lies outside ${whole.id}`, span: part.span }],
  );
}

function byId(items: readonly Spanned[]): ReadonlyMap<string, Spanned> {
  return new Map(items.map((item) => [item.id, item]));
}
