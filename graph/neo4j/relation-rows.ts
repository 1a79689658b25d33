/** The relationships of one edition of a document. What names something that is not there stays in its list and has no relationship. */
import type { Cast, Ties } from '../answers/cast.ts';
import type { DocumentIndex } from '../answers/document-index.ts';
import { covers, quoteAt } from '../model/span.ts';
import type { NodeLabel } from './node-rows.ts';
import { placed, properties, type Properties } from './properties.ts';

type EndLabel = NodeLabel | 'Entity' | 'Source';

export interface RelationRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface RelationRows {
  readonly type: string;
  readonly from: EndLabel;
  readonly to: EndLabel;
  readonly rows: readonly RelationRow[];
}

/** `runs_on` → `RUNS_ON`. */
export function relationshipType(type: string): string {
  return type.toUpperCase();
}

/** Who stands in the document, and what ties them. */
export function entityRelations(document: DocumentIndex, cast: Cast, ties: readonly Ties[], edition: number): readonly RelationRows[] {
  const { graph, entities, claims } = document;
  const documentId = graph.document.id;
  const own = { edition: BigInt(edition), documentId };
  const named = [...cast.entities.values()].map(({ id, mentionCount, claimCount, figureCount, relationCount, ...entity }, at) => ({
    from: documentId,
    to: id,
    properties: properties({ ...own, ...entity, position: BigInt(at), mentionCount, claimCount, figureCount, relationCount }, ['mentionCount', 'claimCount', 'figureCount', 'relationCount']),
  })); // prettier-ignore
  const tied = ties.map(({ a, b, shared, level, bonds }) => ({
    from: a,
    to: b,
    properties: { ...own, shared: BigInt(shared), level, bonds: JSON.stringify(bonds) },
  }));
  const byType = new Map<string, RelationRow[]>();
  graph.relations.forEach(({ id, type, headId, tailId, claimId, evidence: { span } }, at) => {
    const claim = claims.get(claimId);
    if (claim === undefined || !entities.has(headId) || !entities.has(tailId)) return;
    const quote = quoteAt(graph.document.text, span);
    const row = { from: headId, to: tailId, properties: { ...own, id, claimId, ...placed(span), quote, level: claim.provenance.level, position: BigInt(at) } };
    byType.set(type, [...(byType.get(type) ?? []), row]);
  }); // prettier-ignore
  return [
    { type: 'NAMES', from: 'Document', to: 'Entity', rows: named },
    { type: 'TIED_TO', from: 'Entity', to: 'Entity', rows: tied },
    ...[...byType].map(([type, rows]) => ({ type: relationshipType(type), from: 'Entity', to: 'Entity', rows }) as const),
  ];
}

/** Document → section → sentence → claim → figure. */
export function treeRelations({ graph, sections, sentences, claims, exhibits }: DocumentIndex): readonly RelationRows[] {
  const { id } = graph.document;
  const under = graph.sections.filter(({ parentId }) => parentId !== undefined && sections.has(parentId));
  const top = graph.sections.filter(({ parentId }) => parentId === undefined || !sections.has(parentId));
  const inSection = graph.sentences.filter(({ sectionId }) => sectionId !== undefined && sections.has(sectionId));
  const outside = graph.sentences.filter(({ sectionId }) => sectionId === undefined || !sections.has(sectionId));
  return [
    { type: 'HAS_SECTION', from: 'Document', to: 'Section', rows: top.map((section) => plain(id, section.id)) },
    { type: 'HAS_SECTION', from: 'Section', to: 'Section', rows: under.map((section) => plain(section.parentId ?? '', section.id)) },
    { type: 'HAS_SENTENCE', from: 'Section', to: 'Sentence', rows: inSection.map((sentence) => plain(sentence.sectionId ?? '', sentence.id)) },
    { type: 'HAS_SENTENCE', from: 'Document', to: 'Sentence', rows: outside.map((sentence) => plain(id, sentence.id)) },
    { type: 'HAS_EXHIBIT', from: 'Document', to: 'Exhibit', rows: [...exhibits.keys()].map((exhibitId) => plain(id, exhibitId)) },
    { type: 'STATES', from: 'Sentence', to: 'Claim', rows: graph.claims.filter(({ sentenceId }) => sentences.has(sentenceId)).map((claim) => plain(claim.sentenceId, claim.id)) },
    { type: 'MEASURES', from: 'Claim', to: 'Figure', rows: graph.figures.filter(({ claimId }) => claims.has(claimId)).map((figure) => plain(figure.claimId, figure.id)) },
  ]; // prettier-ignore
}

/** What stands behind claims: mentions, markers, sources, exhibits, and other claims. */
export function evidenceRelations(document: DocumentIndex): readonly RelationRows[] {
  const { graph, claims, entities, references, exhibits } = document;
  const spans = new Map(graph.mentions.map(({ claimId, entityId, span }) => [`${claimId ?? ''}\n${entityId}`, placed(span)]));
  const all = [...claims.values()];
  const mentions = all.flatMap(({ id, entityIds }) =>
    [...new Set(entityIds)].filter((each) => entities.has(each)).map((each) => plain(id, each, spans.get(`${id}\n${each}`))),
  );
  const rows = (type: 'corroborates' | 'contradicts'): readonly RelationRow[] =>
    graph.agreements.flatMap(({ kind, claimIds: [first = '', ...others], reason }) =>
      kind !== type || !claims.has(first) ? [] : others.filter((id) => claims.has(id)).map((id) => plain(first, id, { reason })),
    );
  return [
    { type: 'MENTIONS', from: 'Claim', to: 'Entity', rows: mentions },
    { type: 'MENTIONS', from: 'Exhibit', to: 'Entity', rows: exhibitMentions(document) },
    { type: 'ATTRIBUTED_TO', from: 'Claim', to: 'Entity', rows: all.flatMap(({ id, provenance }) => provenance.attributions.flatMap(({ name, entityId, span }) => (entityId !== undefined && entities.has(entityId) ? [plain(id, entityId, { name, ...placed(span) })] : []))) },
    { type: 'SUPPORTED_BY', from: 'Claim', to: 'Reference', rows: support(document) },
    { type: 'SUPPORTED_BY', from: 'Figure', to: 'Reference', rows: graph.figures.flatMap(({ id, provenance }) => known(provenance?.referenceIds ?? [], references).map((to) => plain(id, to))) },
    { type: 'SUPPORTED_BY', from: 'Exhibit', to: 'Reference', rows: graph.exhibits.flatMap(({ id, referenceIds }) => known(referenceIds ?? [], references).map((to) => plain(id, to))) },
    ...citations(document),
    { type: 'REFERS_TO', from: 'Claim', to: 'Exhibit', rows: all.flatMap(({ id, exhibitRefs }) => (exhibitRefs ?? []).filter(({ exhibitId }) => exhibits.has(exhibitId)).map(({ exhibitId, span }) => plain(id, exhibitId, placed(span)))) },
    { type: 'REFERS_TO', from: 'Reference', to: 'Source', rows: graph.references.flatMap(({ id, sourceId }) => (sourceId === undefined ? [] : [plain(id, sourceId)])) },
    { type: 'CORROBORATES', from: 'Claim', to: 'Claim', rows: rows('corroborates') },
    { type: 'CONTRADICTS', from: 'Claim', to: 'Claim', rows: rows('contradicts') },
  ]; // prettier-ignore
}

/** An exhibit names what is mentioned in its own lines. */
function exhibitMentions({ graph, mentionsOfEntity, entities }: DocumentIndex): readonly RelationRow[] {
  return [...entities.keys()].flatMap((entityId) => {
    const mentions = (mentionsOfEntity.get(entityId) ?? []).filter((each) => each.sentenceId === undefined || each.exhibitId !== undefined);
    if (mentions.length === 0) return [];
    return graph.exhibits
      .filter(({ id, span }) => mentions.some((each) => each.exhibitId === id || (each.exhibitId === undefined && covers(span, each.span))))
      .map((exhibit) => plain(exhibit.id, entityId));
  });
}

function support({ claims, references, citationsOfReference, graph }: DocumentIndex): readonly RelationRow[] {
  return [...claims.values()].flatMap(({ id, provenance }) =>
    known(provenance.referenceIds, references).map((referenceId) => {
      const markers = (citationsOfReference.get(referenceId) ?? []).filter(({ claimIds }) => claimIds.includes(id));
      const [first] = markers;
      return plain(id, referenceId, {
        markers: markers.map(({ marker }) => quoteAt(graph.document.text, marker.span).replaceAll('\\', '')),
        ...(first === undefined ? {} : { scope: first.scope }),
        ...(provenance.basis === undefined ? {} : { basis: provenance.basis }),
      });
    }),
  );
}

/** A marker stands in a sentence, else in an exhibit, else somewhere in the document. */
function citations({ graph, claims, sentences, references }: DocumentIndex): readonly RelationRows[] {
  const places = { Sentence: [] as RelationRow[], Exhibit: [] as RelationRow[], Document: [] as RelationRow[] };
  graph.citations.forEach(({ id, referenceId, marker, scope, support: { span }, claimIds }, at) => {
    if (!references.has(referenceId)) return;
    const sentence = claimIds.map((claimId) => claims.get(claimId)?.sentenceId ?? '').find((sentenceId) => sentences.has(sentenceId));
    const exhibit = graph.exhibits.find((each) => covers(each.span, marker.span))?.id;
    const [place, from] = sentence !== undefined ? (['Sentence', sentence] as const) : exhibit !== undefined ? (['Exhibit', exhibit] as const) : (['Document', graph.document.id] as const);
    places[place].push(
      plain(from, referenceId, {
        id,
        position: BigInt(at),
        marker: quoteAt(graph.document.text, marker.span).replaceAll('\\', ''),
        ...placed(marker.span),
        supportStart: BigInt(span.start),
        supportEnd: BigInt(span.end),
        scope,
        claimIds,
      }),
    );
  }); // prettier-ignore
  return (['Sentence', 'Exhibit', 'Document'] as const).map((from) => ({ type: 'CITES', from, to: 'Reference', rows: places[from] }));
}

function known(ids: readonly string[], there: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set(ids)].filter((id) => there.has(id));
}

function plain(from: string, to: string, held: Properties = {}): RelationRow {
  return { from, to, properties: properties(held) };
}
