/** What each claim and figure stands on: markers that back it, sources named in words, or neither. */
import type { Provenance, Reference } from '#graph/model/document-graph.ts';
import { grouped } from '../grouped.ts';
import { spanOf } from '../readable.ts';
import type { AttributionHit, CitationHit, Place, PlacedClaim, PlacedFigure, Provenances, SentenceText } from '../types.ts';

interface Backing {
  readonly place: Place;
  readonly referenceId: string;
  readonly basis: 'direct' | 'carried';
  /** Which citation. */
  readonly index: number;
  /** Whether the source is named before what it backs. */
  readonly forward: boolean;
}

export function provenances(
  sentences: readonly SentenceText[],
  claims: readonly PlacedClaim[],
  figures: readonly PlacedFigure[],
  citations: readonly CitationHit[],
  attributions: readonly AttributionHit[],
  references: readonly Reference[],
): Provenances {
  const byId = new Map(sentences.map((each) => [each.sentence.id, each]));
  const notes = new Set(references.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  const backings = grouped(
    citations.flatMap((hit, index) => (notes.has(hit.referenceId) ? [] : backingsOf(hit, index))),
    ({ place }) => place.sentenceId,
  );
  const named = grouped(
    attributions.flatMap((hit) => hit.covers.map((place) => ({ hit, place }))),
    ({ place }) => place.sentenceId,
  );
  const rows = rowBackings(sentences, citations, notes);
  const inside = grouped(figures, ({ claimId }) => claimId);
  const listed = citations.map(() => new Set<string>());
  const provenanceOf = (place: Place, holds: (part: Place, forward?: boolean) => boolean, claimId: string): Provenance => {
    const cell = byId.get(place.sentenceId)?.cell;
    const backed = [
      ...(backings.get(place.sentenceId) ?? []).filter((backing) => holds(backing.place, backing.forward)),
      ...(cell === undefined ? [] : (rows.get(rowKey(byId.get(place.sentenceId))) ?? [])),
    ];
    for (const { index } of backed) listed[index]?.add(claimId);
    const by = (named.get(place.sentenceId) ?? []).filter((each) => holds(each.place)).map(({ hit }) => hit);
    return provenance(backed, by, byId);
  };
  const ofClaims = new Map(
    claims.map((claim) => [
      claim.id,
      provenanceOf(claim, (part, forward) => coversMost(part, claim, inside.get(claim.id) ?? [], forward), claim.id),
    ]),
  );
  const ofFigures = new Map<string, Provenance>();
  for (const hit of figures) {
    const own = provenanceOf(hit, (part) => part.start <= hit.start && hit.start < part.end, hit.claimId);
    const claim = ofClaims.get(hit.claimId);
    if (claim !== undefined && !same(own, claim)) ofFigures.set(hit.id, own);
  }
  const order = new Map(claims.map((claim, at) => [claim.id, at]));
  const claimsOf = grouped(claims, ({ sentenceId }) => sentenceId);
  return {
    claims: ofClaims,
    figures: ofFigures,
    claimIdsOf: citations.map((hit, index) =>
      notes.has(hit.referenceId)
        ? noteClaims(hit, claimsOf, inside)
        : [...(listed[index] ?? [])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ),
  };
}

function backingsOf(hit: CitationHit, index: number): readonly Backing[] {
  const shared = { referenceId: hit.referenceId, index };
  const direct =
    hit.support === undefined ? [] : [{ ...shared, place: hit.support, basis: 'direct' as const, forward: hit.scope === 'forward' }];
  return [...direct, ...hit.carried.map((place) => ({ ...shared, place, basis: 'carried' as const, forward: false }))];
}

/** A marker in a cell that says nothing else (a Source column) backs the other cells of its row. */
function rowBackings(
  sentences: readonly SentenceText[],
  citations: readonly CitationHit[],
  notes: ReadonlySet<string>,
): ReadonlyMap<string, readonly Backing[]> {
  const byId = new Map(sentences.map((each) => [each.sentence.id, each]));
  const found = citations.flatMap((hit, index) => {
    const sentence = hit.support === undefined ? undefined : byId.get(hit.support.sentenceId);
    if (
      sentence?.cell === undefined ||
      hit.support === undefined ||
      notes.has(hit.referenceId) ||
      !/source|reference|来源|出处|evidence/iu.test(sentence.cell.header)
    )
      return [];
    return [
      {
        key: rowKey(sentence),
        backing: { place: hit.support, referenceId: hit.referenceId, basis: 'carried' as const, index, forward: false },
      },
    ];
  });
  return new Map([...grouped(found, ({ key }) => key)].map(([key, items]) => [key, items.map(({ backing }) => backing)]));
}

function rowKey(sentence: SentenceText | undefined): string {
  return sentence?.cell === undefined ? '' : `${sentence.passage.index}:${sentence.cell.row}`;
}

function provenance(backed: readonly Backing[], by: readonly AttributionHit[], byId: ReadonlyMap<string, SentenceText>): Provenance {
  const referenceIds = [...new Set(backed.map(({ referenceId }) => referenceId))];
  const attributions = by.flatMap(({ name, place }, at) => {
    const readable = byId.get(place.sentenceId)?.readable;
    return readable === undefined || by.findIndex((other) => other.name === name) !== at
      ? []
      : [{ name, span: spanOf(readable, place.start, place.end) }];
  });
  if (referenceIds.length > 0)
    return { level: 'cited', referenceIds, attributions, basis: backed.some(({ basis }) => basis === 'direct') ? 'direct' : 'carried' };
  return { level: attributions.length > 0 ? 'attributed' : 'unsourced', referenceIds, attributions };
}

/** Characters that may name the source of a claim before what it says: `Roe and Poe (2018) found that`. */
const LEAD_LIMIT = 80;

/** Most of the claim lies in the stretch; or it is its whole end, behind words that name the source; or nearly all of the stretch in the claim, and no figure there that would stand on it by itself. */
function coversMost(part: Place, claim: Place, figures: readonly PlacedFigure[], forward = false): boolean {
  const shared = Math.min(part.end, claim.end) - Math.max(part.start, claim.start);
  if (shared * 2 > claim.end - claim.start) return true;
  const isTail = shared > 0 && part.end + 1 >= claim.end && part.start - claim.start <= LEAD_LIMIT;
  if (forward && isTail && !figures.some(({ start }) => start < part.start)) return true;
  return shared > 0 && shared * 10 > (part.end - part.start) * 9 && !figures.some(({ start }) => part.start <= start && start < part.end);
}

/** A note explains the claim it stands on, without citing anything for it. */
function noteClaims(
  { support }: CitationHit,
  claimsOf: ReadonlyMap<string, readonly PlacedClaim[]>,
  inside: ReadonlyMap<string, readonly PlacedFigure[]>,
): readonly string[] {
  return support === undefined
    ? []
    : (claimsOf.get(support.sentenceId) ?? [])
        .filter((claim) => coversMost(support, claim, inside.get(claim.id) ?? []))
        .map(({ id }) => id);
}

function same(a: Provenance, b: Provenance): boolean {
  return (
    a.level === b.level &&
    a.referenceIds.length === b.referenceIds.length &&
    a.referenceIds.every((id) => b.referenceIds.includes(id)) &&
    a.attributions.length === b.attributions.length &&
    a.attributions.every(({ name }) => b.attributions.some((other) => other.name === name))
  );
}
