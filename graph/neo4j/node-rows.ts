/** The nodes of one edition of a document. */
import { claimFacets } from '../answers/facets.ts';
import type { DocumentIndex } from '../answers/document-index.ts';
import { sourceTypes } from '../answers/facts.ts';
import { sourceItem } from '../answers/items.ts';
import { SEARCHED } from '../answers/searched.ts';
import { tyingClaims } from '../answers/tying-claims.ts';
import type { DocumentGraph } from '../model/document-graph.ts';
import { fold } from '../search/fold.ts';
import { claimProperties, emptyLists, infoOf, properties, type Properties } from './properties.ts';

export interface NodeRows {
  readonly label: NodeLabel;
  readonly rows: readonly Properties[];
}

/** Labels whose nodes belong to one edition. `Part` holds what is read only whole: the text and the lists that are no nodes. */
export const EDITION_LABELS = ['Section', 'Sentence', 'Claim', 'Figure', 'Reference', 'Exhibit', 'Part', 'Document'] as const;
export type NodeLabel = (typeof EDITION_LABELS)[number];

/** The kind of `Part` that holds what is kept of each claim. */
export const CLAIM_ROWS = 'claim rows';

/** Characters of text, and objects of a list, in one `Part`. */
const PART_TEXT = 500_000;
const PART_LENGTH = 5_000;
const WHOLE = ['level', 'paragraph', 'position', 'order', 'claimCount', 'figureCount', 'citationCount']; // prettier-ignore

export function documentNodes(document: DocumentIndex, edition: number): readonly NodeRows[] {
  const { graph } = document;
  const documentId = graph.document.id;
  const row = (item: Readonly<Record<string, unknown>>, position: number): Properties =>
    properties({ ...item, edition: BigInt(edition), documentId, position }, WHOLE);
  const order = new Map([...document.claims.keys()].map((id, at) => [id, at]));
  const figureOrder = new Map([...document.figures.keys()].map((id, at) => [id, at]));
  return [
    // By it what a crash left is found: it comes first and goes last.
    { label: 'Document', rows: [documentRow(document, edition)] },
    { label: 'Section', rows: graph.sections.map((section, at) => row(section, at)) },
    { label: 'Sentence', rows: graph.sentences.map(row) },
    {
      label: 'Claim',
      rows: graph.claims.map((claim, at) =>
        row({ ...claimProperties(claim), entityTypes: claimFacets(claim, (id) => document.entities.get(id)?.type).entityTypes, searchText: fold(SEARCHED.claims(claim)), order: order.get(claim.id) ?? at }, at),
      ),
    },
    {
      label: 'Figure',
      rows: graph.figures.map((figure, at) =>
        row({
          ...figure,
          level: (figure.provenance ?? document.claims.get(figure.claimId)?.provenance)?.level ?? 'unsourced',
          searchText: fold(SEARCHED.figures(figure)),
          order: figureOrder.get(figure.id) ?? at,
        }, at),
      ),
    },
    { label: 'Reference', rows: graph.references.map((reference, at) => row(referenceRow(document, reference), at)) },
    {
      label: 'Exhibit',
      rows: graph.exhibits.map((exhibit, at) =>
        row({
          ...exhibit,
          ...emptyLists(exhibit, ['referenceIds']),
          claimIds: (document.claimsOfExhibit.get(exhibit.id) ?? []).map((claim) => claim.id),
          searchText: fold(SEARCHED.exhibits(exhibit)),
        }, at),
      ),
    },
  ]; // prettier-ignore
}

/** The text and the lists, cut so that no property is very large. */
export function parts(index: DocumentIndex, edition: number): readonly Properties[] {
  const { document, mentions, relations, citations, agreements, diagnostics } = index.graph;
  const rows: Properties[] = [];
  const put = (kind: string, contents: readonly string[]): void => {
    contents.forEach((content, number) => rows.push({ edition: BigInt(edition), documentId: document.id, kind, number: BigInt(number), content }));
  };
  put('text', cut(document.text));
  for (const [kind, list] of Object.entries({ mentions, relations, citations, agreements, diagnostics })) put(kind, pieces(list));
  // One without a claim has its list all the same: it is known to have been looked through.
  const claims = facetRows(index);
  put(CLAIM_ROWS, claims.length === 0 ? ['[]'] : pieces(claims));
  return rows;
} // prettier-ignore

function pieces(list: readonly unknown[]): readonly string[] {
  const contents: string[] = [];
  for (let at = 0; at < list.length; at += PART_LENGTH) contents.push(JSON.stringify(list.slice(at, at + PART_LENGTH)));
  return contents;
}

function referenceRow(document: DocumentIndex, reference: DocumentGraph['references'][number]): Readonly<Record<string, unknown>> {
  const { claimCount, figureCount, citationCount } = sourceItem(document, reference);
  return {
    ...reference,
    ...emptyLists(reference, ['urls']),
    claimCount,
    figureCount,
    citationCount,
    searchText: fold(SEARCHED.references(reference)),
  };
}

function documentRow(document: DocumentIndex, edition: number): Properties {
  const { authors, ...info } = infoOf(document.summary);
  return properties({
    ...info,
    edition: BigInt(edition),
    authors: authors.map((author) => author.name),
    summary: JSON.stringify(document.summary),
  });
}

/** What each claim can be filtered by and what it ties, in the order of the text: lists are counted and drawings filtered without a look at a claim. */
export function facetRows(document: DocumentIndex): readonly unknown[] {
  const tying = tyingClaims(document);
  return [...document.claims.values()].map((claim, at) => ({
    ...(claim.sectionId === undefined ? {} : { sectionId: claim.sectionId }),
    ...claimFacets(claim, (id) => document.entities.get(id)?.type),
    sourceTypes: [...new Set(sourceTypes(document, claim))],
    years: document.yearsOfClaim(claim),
    length: claim.text.length,
    ...filled({ spans: tying[at]?.spans, relations: tying[at]?.relations }),
  }));
}

/** Most claims have neither a dated figure nor a relation. */
function filled(lists: Readonly<Record<string, readonly unknown[] | undefined>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0));
}

/** Pieces that begin and end between whole characters. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + PART_TEXT);
    if (end < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
