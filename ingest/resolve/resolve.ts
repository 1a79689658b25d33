/** Pieces → facts: claims on their provenance, entities with their mentions, relations, agreements. */
import type { Citation, Claim, Figure, Mention, Relation } from '#graph/model/document-graph.ts';
import { positionId } from '#graph/model/ids.ts';
import type { Span } from '#graph/model/span.ts';
import { grouped } from '../grouped.ts';
import { spanOf } from '../readable.ts';
import type {
  CitationHit,
  EntityMention,
  ExhibitHit,
  Extraction,
  Place,
  PlacedClaim,
  PlacedFigure,
  Provenances,
  RelationHit,
  Resolution,
  Segmented,
  SentenceText,
} from '../types.ts';
import { agreements } from './agreements.ts';
import { withEntities } from './attributed-entities.ts';
import { entities } from './entities.ts';
import { exhibitRefs, exhibitsByLabel } from './exhibit-refs.ts';
import { placedClaims, placedFigures } from './places.ts';
import { provenances } from './provenance.ts';
import { relations } from './relations.ts';

export function resolve({ outline, sentences }: Segmented, extraction: Extraction): Resolution {
  const { documentId } = outline;
  const byId = new Map(sentences.map((each) => [each.sentence.id, each]));
  const placed = placedClaims(extraction.claims);
  const measured = placedFigures(extraction.figures, placed);
  const named = entities(extraction.names);
  const { citations, attributions, references } = extraction;
  const standing = withEntities(provenances(sentences, placed, measured, citations, attributions, references), named.mentions);
  const mentioned = grouped(named.mentions, ({ place }) => place?.sentenceId ?? '');
  const measuredIn = grouped(measured, ({ claimId }) => claimId);
  const byLabel = exhibitsByLabel(extraction.exhibits);
  const claims = placed.map((claim) =>
    claimOf(claim, byId, standing, mentioned.get(claim.sentenceId) ?? [], measuredIn.get(claim.id) ?? [], byLabel),
  );
  const bySentence = grouped(placed, ({ sentenceId }) => sentenceId);
  const figures = measured.map((figure) => figureOf(figure, byId, standing));
  const found = relations(sentences, placed, named.mentions, named.entities);
  return {
    claims,
    figures,
    entities: named.entities,
    mentions: named.mentions.map((mention) => mentionOf(mention, bySentence.get(mention.place?.sentenceId ?? '') ?? [])),
    relations: found.map((each, index) => relationOf(documentId, each, index, byId)),
    citations: citationsOf(documentId, extraction, standing, byId),
    agreements: agreements(claims, figures, named.entities),
  };
}

function claimOf(
  claim: PlacedClaim,
  byId: ReadonlyMap<string, SentenceText>,
  standing: Provenances,
  mentions: readonly EntityMention[],
  figures: readonly PlacedFigure[],
  byLabel: ReadonlyMap<string, string>,
): Claim {
  const whole = byId.get(claim.sentenceId);
  const sentence = whole?.sentence;
  const shown = whole === undefined ? [] : exhibitRefs(claim, whole, byLabel);
  const own = mentions.filter((mention) => mention.place !== undefined && inside(mention.place, claim));
  return {
    id: claim.id,
    sentenceId: claim.sentenceId,
    ...(sentence?.sectionId === undefined ? {} : { sectionId: sentence.sectionId }),
    text: sentence?.text.slice(claim.start, claim.end) ?? '',
    span: spanAt(claim, byId),
    kind: claim.kind,
    provenance: standing.claims.get(claim.id) ?? { level: 'unsourced', referenceIds: [], attributions: [] },
    entityIds: [...new Set(own.map((mention) => mention.entityId))],
    figureIds: figures.map((figure) => figure.id),
    ...(shown.length === 0 ? {} : { exhibitRefs: [...shown] }),
    ...(claim.resolvedText === undefined ? {} : { resolvedText: claim.resolvedText }),
  };
}

function figureOf(
  { id, claimId, raw, value, maxValue, unit, approximation, period, subject, metric, ...place }: PlacedFigure,
  byId: ReadonlyMap<string, SentenceText>,
  standing: Provenances,
): Figure {
  const provenance = standing.figures.get(id);
  return {
    id,
    claimId,
    raw,
    span: spanAt(place, byId),
    value,
    ...(maxValue === undefined ? {} : { maxValue }),
    unit,
    approximation,
    ...(period === undefined ? {} : { period }),
    ...(subject === undefined ? {} : { subject }),
    ...(metric === undefined ? {} : { metric }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function mentionOf({ entityId, span, place, exhibitId }: EntityMention, claims: readonly PlacedClaim[]): Mention {
  const claim = place === undefined ? undefined : claims.find((each) => inside(place, each));
  return {
    entityId,
    ...(claim === undefined ? {} : { claimId: claim.id }),
    ...(place === undefined ? {} : { sentenceId: place.sentenceId }),
    ...(exhibitId === undefined ? {} : { exhibitId }),
    span,
  };
}

function relationOf(
  documentId: string,
  { type, headId, tailId, claimId, place }: RelationHit,
  index: number,
  byId: ReadonlyMap<string, SentenceText>,
): Relation {
  return { id: positionId('relation', documentId, index + 1), type, headId, tailId, claimId, evidence: { span: spanAt(place, byId) } };
}

function citationsOf(
  documentId: string,
  extraction: Extraction,
  standing: Provenances,
  byId: ReadonlyMap<string, SentenceText>,
): readonly Citation[] {
  const shown = new Map(extraction.exhibits.map((each) => [each.exhibit.id, each]));
  return extraction.citations.map((hit, index) => ({
    id: positionId('citation', documentId, index + 1),
    referenceId: hit.referenceId,
    marker: { span: hit.span },
    scope: hit.scope,
    support: {
      span: hit.support === undefined ? (hit.noteSpan ?? exhibitSupport(hit, shown.get(hit.exhibitId ?? ''))) : spanAt(hit.support, byId),
    },
    claimIds: [...(standing.claimIdsOf[index] ?? [])],
  }));
}

/** A marker in an exhibit's source line backs what the exhibit shows: its caption, or the whole of it where it has none. */
function exhibitSupport(hit: CitationHit, shown: ExhibitHit | undefined): Span {
  const caption = shown?.exhibit.caption === '' ? undefined : shown?.lines[0];
  return caption === undefined ? (shown?.exhibit.span ?? hit.span) : spanOf(caption, 0, caption.text.length);
}

function spanAt(place: Place, byId: ReadonlyMap<string, SentenceText>) {
  const readable = byId.get(place.sentenceId)?.readable;
  return readable === undefined ? { start: 0, end: 0 } : spanOf(readable, place.start, place.end);
}

function inside(inner: Place, outer: Place): boolean {
  return inner.sentenceId === outer.sentenceId && outer.start <= inner.start && inner.end <= outer.end;
}
