/** Readable ids, one URL segment each: document-bound ids are kind and position, shared ones kind and name. */

/** Letters, digits and Han of a name, lower-cased, joined by hyphens; safe in one URL segment once percent-encoded. */
export function slug(name: string): string {
  const joined = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
  let start = 0;
  let end = joined.length;
  while (start < end && isEdge(joined.charAt(start))) start += 1;
  while (end > start && isEdge(joined.charAt(end - 1))) end -= 1;
  return joined.slice(start, end);
}

function isEdge(sign: string): boolean {
  return sign === '-' || sign === '.';
}

/** `claim:<document>:12.3`: ids that hold within one revision of a document. */
export function positionId(
  kind: 'section' | 'sentence' | 'claim' | 'figure' | 'reference' | 'citation' | 'exhibit' | 'relation',
  documentId: string,
  position: string | number,
): string {
  return `${kind}:${documentId}:${position}`;
}

/** `entity:chip:h100`: the same in every document. */
export function entityId(type: string, name: string): string {
  return `entity:${type}:${slug(name)}`;
}

/** The table cell that a sentence is: `sentence:<document>:2.r3c1.1` is in row 3 and column 1 of table 2. Nothing for a sentence of running text. */
export function cellOf(sentenceId: string): { readonly table: string; readonly row: number; readonly column: number } | undefined {
  const { table, row, column } = /:(?<table>[^:]+)\.r(?<row>\d+)c(?<column>\d+)\.\d+$/u.exec(sentenceId)?.groups ?? {};
  return table === undefined ? undefined : { table, row: Number(row), column: Number(column) };
}

/** The kind an id begins with, e.g. `claim`; empty where there is none. */
export function kindOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}
